//! Submissions that the real gate acknowledged after they were on the disk, against bare group commit on the same disk.

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::client::Client;
use crate::pupils;
use crate::table::{Table, median};

const CLIENTS: usize = 64;
const PER_CLIENT: usize = 100;
const ROUNDS: usize = 5;
const ROW_BYTES: usize = 2048;

/// Goal 8: at least 60 % of the disk's own group-commit rate at 64 clients, at least 70 % with one.
pub(crate) fn measure(table: &mut Table) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let gate = Gate::start(folder.path())?;
    let bare = Bare::open(&folder.path().join("bare.sqlite"))?;
    for clients in [CLIENTS, 1] {
        let mut rates = Vec::new();
        let used = gate.processor_time();
        for round in 0..ROUNDS {
            rates.push((gate.rate(clients, round)?, bare.rate(clients)?));
        }
        let each = used.zip(gate.processor_time()).map_or_else(String::new, |(before, after)| {
            let submissions = u32::try_from(clients * PER_CLIENT * ROUNDS).unwrap_or(u32::MAX);
            format!(", {} µs of processor time each in the gate", ((after - before) / submissions).as_micros())
        });
        let mut shares: Vec<f64> = rates.iter().map(|(gate, bare)| gate / bare).collect();
        shares.sort_by(f64::total_cmp);
        let per_second = |pick: fn(&(f64, f64)) -> f64| {
            1.0 / median(rates.iter().map(|rate| Duration::from_secs_f64(1.0 / pick(rate)))).as_secs_f64()
        };
        table.row(
            &format!("durable submissions/s, {clients} client(s), gate / bare group commit"),
            format!("{:.0} %", shares[ROUNDS / 2] * 100.0),
            if clients == 1 { ">= 70 %" } else { ">= 60 %" },
            format!("{:.0}/s and {:.0}/s{each}", per_second(|rate| rate.0), per_second(|rate| rate.1)),
        );
    }
    Ok(())
}

struct Gate {
    process: Child,
    address: String,
    key: String,
}

impl Gate {
    fn start(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let config = folder.join("sluse.toml");
        let data = folder.join("data");
        std::fs::write(
            &config,
            format!(
                "name = \"bench\"\nmode = \"test\"\nlisten = \"127.0.0.1:0\"\ndata = {data:?}\n[limits]\nconcurrent = 256\n"
            ),
        )?;
        let sluse = env!("CARGO_BIN_EXE_sluse");
        let added = Command::new(sluse).args(["sender", "add", "--config"]).arg(&config).arg("bench").output()?;
        let key = String::from_utf8(added.stdout)?.lines().last().ok_or("no key was printed")?.to_owned();
        let mut process = Command::new(sluse)
            .args(["serve", "--config"])
            .arg(&config)
            .env("RUST_LOG", "error")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let address = line.trim().rsplit('/').next().ok_or("no address was printed")?.to_owned();
        Ok(Self { process, address, key })
    }

    fn rate(&self, clients: usize, round: usize) -> Result<f64, Box<dyn Error>> {
        let start = Instant::now();
        let sent: usize = thread::scope(|scope| {
            let threads: Vec<_> =
                (0..clients).map(|client| scope.spawn(move || self.send(clients, client, round))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap_or(0)).sum()
        });
        if sent != clients * PER_CLIENT {
            return Err(format!("the gate acknowledged {sent} of {}", clients * PER_CLIENT).into());
        }
        Ok(sent as f64 / start.elapsed().as_secs_f64())
    }

    /// One client's submissions of one pupil each, one after the other; how many were acknowledged.
    fn send(&self, clients: usize, client: usize, round: usize) -> usize {
        let Ok(mut connection) = Client::connect(&self.address, &self.key) else { return 0 };
        let pupil = pupils::ndjson(1);
        (0..PER_CLIENT)
            .filter(|at| {
                connection
                    .hand_in(&format!("{clients}-{round}-{client}-{at}"), &pupil)
                    .is_ok_and(|status| status == 201)
            })
            .count()
    }

    /// Processor time the gate has used, in all its threads.
    fn processor_time(&self) -> Option<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id())).ok()?;
        // The name before the last parenthesis may hold anything; user and system time are fields 14 and 15.
        let ticks: u64 = stat
            .rsplit(')')
            .next()?
            .split_whitespace()
            .skip(11)
            .take(2)
            .filter_map(|field| field.parse::<u64>().ok())
            .sum();
        // Linux tells programs of ticks of a hundredth of a second, whatever its own clock is.
        Some(Duration::from_millis(ticks * 10))
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The least that durable ingest can be: one thread that commits what is waiting, and answers after the commit.
struct Bare {
    rows: mpsc::Sender<(Vec<u8>, mpsc::Sender<()>)>,
}

impl Bare {
    fn open(path: &Path) -> Result<Self, Box<dyn Error>> {
        let connection = Connection::open(path)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT", [])?;
        let (rows, waiting) = mpsc::channel();
        thread::spawn(move || commit(&connection, &waiting));
        Ok(Self { rows })
    }

    fn rate(&self, clients: usize) -> Result<f64, Box<dyn Error>> {
        let start = Instant::now();
        thread::scope(|scope| {
            for _ in 0..clients {
                let rows = self.rows.clone();
                scope.spawn(move || {
                    for _ in 0..PER_CLIENT {
                        let (done, committed) = mpsc::channel();
                        if rows.send((vec![7; ROW_BYTES], done)).is_err() || committed.recv().is_err() {
                            return;
                        }
                    }
                });
            }
        });
        Ok((clients * PER_CLIENT) as f64 / start.elapsed().as_secs_f64())
    }
}

fn commit(connection: &Connection, waiting: &mpsc::Receiver<(Vec<u8>, mpsc::Sender<()>)>) {
    while let Ok(first) = waiting.recv() {
        let batch: Vec<_> = std::iter::once(first).chain(waiting.try_iter().take(255)).collect();
        let committed = connection.execute_batch("BEGIN IMMEDIATE").and_then(|()| {
            for (body, _) in &batch {
                connection.prepare_cached("INSERT INTO row (body) VALUES (?1)")?.execute([body])?;
            }
            connection.execute_batch("COMMIT")
        });
        if committed.is_err() {
            return;
        }
        for (_, done) in batch {
            let _ = done.send(());
        }
    }
}
