//! A gate as a process of its own.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use super::wait::DEADLINE;

pub const SLUSE: &str = env!("CARGO_BIN_EXE_sluse");

/// A running gate. Killed when dropped.
pub struct Process {
    child: Child,
    pub url: String,
    log: Receiver<String>,
    seen: Vec<String>,
}

impl Process {
    /// Starts `sluse serve` and waits for its address.
    pub fn start(config: &Path, halt_at: Option<&str>) -> Self {
        let mut command = Command::new(SLUSE);
        command.arg("serve").arg("--config").arg(config).env_remove("SLUSE_HALT_AT").env_remove("RUST_LOG");
        if let Some(point) = halt_at {
            command.env("SLUSE_HALT_AT", point);
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
        let out = lines(child.stdout.take().expect("piped"));
        let log = lines(child.stderr.take().expect("piped"));
        let Ok(first) = out.recv_timeout(DEADLINE) else {
            panic!("no address; the log says: {:?}", log.iter().collect::<Vec<_>>())
        };
        let url = first.strip_prefix("listening on ").expect("the address comes first").to_owned();
        Self { child, url, log, seen: Vec::new() }
    }

    /// What a gate says that does not start.
    pub fn refused(config: &Path) -> String {
        let mut command = Command::new(SLUSE);
        command.arg("serve").arg("--config").arg(config).env_remove("SLUSE_HALT_AT").env_remove("RUST_LOG");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
        let out = lines(child.stdout.take().expect("piped"));
        let log = lines(child.stderr.take().expect("piped"));
        let listening = out.recv_timeout(DEADLINE);
        let _ = child.kill();
        let status = child.wait().expect("ended");
        assert!(listening.is_err() && !status.success(), "{listening:?}, {status}");
        log.iter().collect::<Vec<_>>().join("\n")
    }

    /// Waits for a line of the log that holds `text`.
    pub fn logged(&mut self, text: &str) -> String {
        loop {
            let line = self.log.recv_timeout(DEADLINE).unwrap_or_else(|_| panic!("never logged: {text}"));
            self.seen.push(line.clone());
            if line.contains(text) {
                return line;
            }
        }
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
    }

    /// Asks the gate to stop, as an operator's system does.
    pub fn ask_to_stop(&self) {
        let asked = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status();
        assert!(asked.expect("kill runs").success());
    }

    /// Waits for the end: how it ended and all that was logged.
    pub fn ended(mut self) -> (ExitStatus, Vec<String>) {
        // the log ends with the process, so waiting for its end has a deadline
        loop {
            match self.log.recv_timeout(DEADLINE) {
                Ok(line) => self.seen.push(line),
                Err(mpsc::RecvTimeoutError::Disconnected) => break,
                Err(mpsc::RecvTimeoutError::Timeout) => panic!("the gate does not end"),
            }
        }
        let status = self.child.wait().expect("ended");
        (status, std::mem::take(&mut self.seen))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // already gone in most tests
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Lines as they come, read on a thread so that a wait for the next one can have a deadline.
fn lines(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}
