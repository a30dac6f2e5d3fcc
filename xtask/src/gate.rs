//! One gate of the demo: its folder, its configuration, its senders, its process.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::run::{command, output, root, say, wait_within};

const READY_LIMIT: Duration = Duration::from_secs(60);
const STOP_LIMIT: Duration = Duration::from_secs(15);

/// Where one gate lives.
pub(crate) struct Gate {
    pub(crate) name: &'static str,
    pub(crate) folder: PathBuf,
    pub(crate) port: u16,
}

impl Gate {
    pub(crate) fn new(name: &'static str, port: u16) -> Self {
        Self { name, folder: root().join("data").join(name), port }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address())
    }

    /// Writes the configuration unless there is one: what an operator changed is kept.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub(crate) fn configure(&self, receivers: &str) -> Result<()> {
        fs::create_dir_all(&self.folder)?;
        if self.config().exists() {
            return Ok(());
        }
        let folder = toml_text(&self.folder);
        let pages = toml_text(&root().join("web-demo/dist"));
        let (name, listen) = (self.name, self.address());
        fs::write(
            self.config(),
            format!("name = \"{name}\"\nmode = \"test\"\nlisten = \"{listen}\"\ndata = {folder}\npages = {pages}\n{receivers}"),
        )
        .with_context(|| format!("cannot write {}", self.config().display()))
    }

    /// The file with `sender`'s key, made at this gate the first time; `file` is readable by this user only.
    ///
    /// # Errors
    /// When the gate's command line fails or the file cannot be written.
    pub(crate) fn sender_key(&self, sender: &str, file: PathBuf) -> Result<PathBuf> {
        if file.exists() {
            return Ok(file);
        }
        let printed = output(host().args(["sender", "add", "--config"]).arg(self.config()).arg(sender))?;
        let key = printed.lines().last().context("sluse sender add printed no key")?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&file)?.write_all(key.trim().as_bytes())?;
        Ok(file)
    }

    /// Starts the gate and returns when it answers that it is ready.
    ///
    /// # Errors
    /// When the port is taken, the gate ends, or it is not ready in time.
    pub(crate) fn start(&self) -> Result<Running> {
        if TcpListener::bind(self.address()).is_err() {
            bail!(
                "port {} is taken, perhaps by an earlier demo: stop that program (`ss -ltnp 'sport = :{}'` names it) and try again",
                self.port,
                self.port
            );
        }
        let log = self.folder.join("gate.log");
        let file = File::create(&log)?;
        let mut serve = host();
        serve
            .args(["serve", "--config"])
            .arg(self.config())
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file);
        // A process group of its own, so that Ctrl-C reaches xtask alone, which then stops the gates in order.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut serve, 0);
        let mut running = Running { name: self.name, child: serve.spawn()? };
        let begun = Instant::now();
        while !self.is_ready() {
            if let Some(status) = wait_within(Duration::from_millis(100), &mut running.child)? {
                bail!("the gate {} ended with {status}; its log: {}", self.name, log.display());
            }
            if begun.elapsed() > READY_LIMIT {
                bail!(
                    "the gate {} is not ready after {} s; its log: {}",
                    self.name,
                    READY_LIMIT.as_secs(),
                    log.display()
                );
            }
        }
        Ok(running)
    }

    pub(crate) fn config(&self) -> PathBuf {
        self.folder.join("sluse.toml")
    }

    fn address(&self) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], self.port))
    }

    fn is_ready(&self) -> bool {
        let ask = || -> std::io::Result<bool> {
            let limit = Duration::from_secs(2);
            let mut stream = TcpStream::connect_timeout(&self.address(), limit)?;
            stream.set_read_timeout(Some(limit))?;
            write!(stream, "GET /readyz HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address())?;
            let mut status_line = [0; 12];
            stream.read_exact(&mut status_line)?;
            Ok(&status_line == b"HTTP/1.1 200")
        };
        ask().unwrap_or(false)
    }
}

/// A gate's process; stopped gracefully when asked, and ended when it is dropped without that.
pub(crate) struct Running {
    name: &'static str,
    child: Child,
}

impl Running {
    /// Lets the gate finish what it has begun.
    ///
    /// # Errors
    /// When it does not end in time and cannot be killed either.
    pub(crate) fn stop(mut self) -> Result<()> {
        say(format!("stopping the gate {}", self.name));
        if cfg!(unix) {
            command("kill").args(["-TERM", &self.child.id().to_string()]).status()?;
            if wait_within(STOP_LIMIT, &mut self.child)?.is_some() {
                return Ok(());
            }
        }
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Only after an error elsewhere: a gate that was stopped has ended already, and then this does nothing.
        let _ended_before = self.child.kill();
        let _status = self.child.wait();
    }
}

/// The host's command line.
pub(crate) fn host() -> Command {
    command(root().join("target/release").join(format!("sluse{}", std::env::consts::EXE_SUFFIX)))
}

/// A path as a TOML string.
pub(crate) fn toml_text(path: &Path) -> String {
    // JSON's escapes are a part of TOML's.
    serde_json::Value::from(path.to_string_lossy().into_owned()).to_string()
}
