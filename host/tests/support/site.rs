//! A gate's folder: configuration, keys and data, that outlive its processes.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

use super::process::{Process, SLUSE};

/// Where a gate lives.
pub struct Site {
    folder: TempDir,
}

impl Site {
    /// A gate that admits synthetic numbers, with further lines of configuration.
    pub fn new(name: &str, more: &str) -> Self {
        Self::in_mode("test", name, "127.0.0.1:0", more)
    }

    pub fn in_mode(mode: &str, name: &str, listen: &str, more: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let site = Self { folder };
        let data = site.path("data");
        let toml = format!("name = \"{name}\"\nmode = \"{mode}\"\nlisten = \"{listen}\"\ndata = {data:?}\n{more}\n");
        fs::write(site.config(), toml).expect("written");
        site
    }

    /// A gate that passes everything on to the one at `url`, with the key it was given there.
    pub fn before(url: &str, key: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let key_file = folder.path().join("receiver.key");
        fs::write(&key_file, key).expect("written");
        let receiver =
            format!("[[receivers]]\nexchange = \"*\"\nkind = \"gate\"\nurl = \"{url}\"\nkey_file = {key_file:?}");
        let site = Self { folder };
        let data = site.path("data");
        let toml =
            format!("name = \"Testvik\"\nmode = \"test\"\nlisten = \"127.0.0.1:0\"\ndata = {data:?}\n{receiver}\n");
        fs::write(site.config(), toml).expect("written");
        site
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn config(&self) -> PathBuf {
        self.path("gate.toml")
    }

    pub fn start(&self) -> Process {
        Process::start(&self.config(), None)
    }

    /// What the gate says, which must not start.
    pub fn refused(&self) -> String {
        Process::refused(&self.config())
    }

    pub fn start_halting_at(&self, point: &str) -> Process {
        Process::start(&self.config(), Some(point))
    }

    /// `sluse sender …`: what it printed, if it succeeded.
    pub fn sender(&self, action: &str, name: &[&str]) -> Option<String> {
        let ran = Command::new(SLUSE).args(["sender", action, "--config"]).arg(self.config()).args(name).output();
        let ran = ran.expect("runs");
        ran.status.success().then(|| String::from_utf8(ran.stdout).expect("text"))
    }

    /// The key of a new sender that may register everything in NIR.
    pub fn add_nir_sender(&self, name: &str) -> String {
        let roles = ["--role", "kommunenorskbruker", "--role", "kommuneintrobruker"];
        let printed = self.sender("add", &[&[name], &roles[..]].concat()).expect("added");
        printed.lines().last().expect("the key is the last line").to_owned()
    }

    /// A new sender's key.
    pub fn add_sender(&self, name: &str) -> String {
        let printed = self.sender("add", &[name]).expect("added");
        printed.lines().last().expect("the key is the last line").to_owned()
    }
}
