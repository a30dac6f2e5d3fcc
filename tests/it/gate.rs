//! A gate as a process of its own, with a folder of its own.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;

use serde_json::Value;
use sluse_tests::place::built;
use tempfile::TempDir;
use ureq::http::Response;
use ureq::{Agent, Body};

use crate::wait::{DEADLINE, until};

/// The program, ready for arguments.
pub(crate) fn sluse() -> Command {
    let mut command = Command::new(built("target/release/sluse"));
    command.env("SLUSE_CACHE_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")).env("LC_ALL", "C");
    command
}

/// A running gate; ended when dropped.
pub(crate) struct Gate {
    pub(crate) url: String,
    pub(crate) folder: TempDir,
    /// The file with the key of the sender `test`.
    pub(crate) key_file: PathBuf,
    child: Child,
}

impl Gate {
    /// Starts a gate in `test` or `production` mode; `more` is added to its configuration.
    pub(crate) fn start(name: &str, mode: &str, more: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let config = folder.path().join("sluse.toml");
        let data = folder.path().join("data");
        let text = format!("name = \"{name}\"\nmode = \"{mode}\"\nlisten = \"127.0.0.1:0\"\ndata = {data:?}\n{more}");
        fs::write(&config, text).expect("writable");
        let key_file = folder.path().join("sender.key");
        let added = sluse().args(["sender", "add", "--config"]).arg(&config).arg("test").output().expect("it runs");
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
        let printed = String::from_utf8(added.stdout).expect("UTF-8");
        fs::write(&key_file, printed.lines().last().expect("a key")).expect("writable");

        let mut child = sluse()
            .args(["serve", "--config"])
            .arg(&config)
            .env("RUST_LOG", "debug")
            .stdout(Stdio::piped())
            .stderr(File::create(folder.path().join("log")).expect("writable"))
            .spawn()
            .expect("it starts");
        let (sender, first_line) = mpsc::channel();
        let mut out = BufReader::new(child.stdout.take().expect("piped"));
        thread::spawn(move || {
            let mut line = String::new();
            while out.read_line(&mut line).is_ok_and(|length| length > 0) {
                // Only the first line is waited for; the others are read so that the gate can write them.
                let _ = sender.send(std::mem::take(&mut line));
            }
        });
        let line = first_line.recv_timeout(DEADLINE).expect("the gate prints its address");
        let url = line.trim().strip_prefix("listening on ").expect("the address comes first").to_owned();
        Self { url, folder, key_file, child }
    }

    /// What it has logged.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).expect("a log")
    }

    /// `GET`, as the sender; status and body.
    pub(crate) fn get(&self, path: &str) -> (u16, String) {
        let key = format!("Bearer {}", self.key());
        let response = agent().get(format!("{}{path}", self.url)).header("Authorization", key).call();
        read(response.expect("an answer"))
    }

    /// The key of a new sender with every role in NIR: nothing is known of what others have sent.
    pub(crate) fn nir_sender(&self, name: &str) -> String {
        let roles = ["--role", "kommunenorskbruker", "--role", "kommuneintrobruker"];
        let config = self.folder.path().join("sluse.toml");
        let added = sluse().args(["sender", "add", "--config"]).arg(config).arg(name).args(roles).output();
        let added = added.expect("it runs");
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
        let printed = String::from_utf8(added.stdout).expect("UTF-8");
        printed.lines().last().expect("a key").to_owned()
    }

    /// Hands in a payload, as the sender; status and body.
    pub(crate) fn hand_in(&self, exchange: &str, headers: &[(&str, String)], body: &[u8]) -> (u16, String) {
        self.hand_in_by(&self.key(), exchange, headers, body)
    }

    /// Hands in a payload by a sender's key; status and body.
    pub(crate) fn hand_in_by(
        &self,
        key: &str,
        exchange: &str,
        headers: &[(&str, String)],
        body: &[u8],
    ) -> (u16, String) {
        let mut request = agent()
            .post(format!("{}/v1/exchanges/{exchange}/submissions", self.url))
            .header("Authorization", format!("Bearer {key}"));
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        read(request.send(body).expect("an answer"))
    }

    /// A submission's state as soon as it is no longer underway.
    pub(crate) fn settled(&self, submission: &str) -> Value {
        until("the submission is delivered or parked", || {
            let (status, body) = self.get(&format!("/v1/submissions/{submission}"));
            assert_eq!(status, 200, "{body}");
            let state: Value = serde_json::from_str(&body).expect("JSON");
            (state["state"] != "accepted").then_some(state)
        })
    }

    pub(crate) fn key(&self) -> String {
        fs::read_to_string(&self.key_file).expect("a key").trim().to_owned()
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        // It may have ended by itself, and then there is nothing to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).timeout_global(Some(DEADLINE)).build().into()
}

fn read(mut response: Response<Body>) -> (u16, String) {
    (response.status().as_u16(), response.body_mut().read_to_string().expect("UTF-8"))
}
