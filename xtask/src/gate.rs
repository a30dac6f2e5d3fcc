//! One gate of the demo: its folder, its configuration, its senders.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::run::{command, output, root};

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

    /// Lets `sender` register everything in NIR.
    ///
    /// # Errors
    /// When the gate's command line fails.
    pub(crate) fn may_register_in_nir(&self, sender: &str) -> Result<()> {
        let mut roles = host();
        roles.args(["sender", "roles", "--config"]).arg(self.config()).arg(sender);
        output(roles.args(["--role", "kommunenorskbruker", "--role", "kommuneintrobruker"])).map(drop)
    }

    pub(crate) fn config(&self) -> PathBuf {
        self.folder.join("sluse.toml")
    }

    pub(crate) fn address(&self) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], self.port))
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
