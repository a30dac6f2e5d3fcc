//! A gate's process: started when its port is free, ready when it says so, stopped gracefully.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::gate::{Gate, host};
use crate::run::{command, say, wait_within};

const READY_LIMIT: Duration = Duration::from_secs(60);
const STOP_LIMIT: Duration = Duration::from_secs(15);

impl Gate {
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
