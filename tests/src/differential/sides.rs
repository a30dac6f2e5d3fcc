//! Those who are compared.

use std::fmt;
use std::io::{BufReader, BufWriter, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use sluse::engine::{Engine, Limits, Reply};
use sluse_core::{OP_IDS, Status};

use crate::cases::setting::Setting;
use crate::place::{built, root};

/// No bytes came: no verdict is compared with nothing.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// Somebody who judges columns.
pub trait Side {
    /// Who it is.
    fn name(&self) -> &'static str;

    /// Hands in a column.
    ///
    /// # Errors
    /// When it cannot be handed in.
    fn ask(&mut self, setting: &Setting, rows: u64, column: &[u8]) -> Result<(), Failure>;

    /// The bytes for what was handed in last.
    ///
    /// # Errors
    /// When there are none.
    fn answer(&mut self) -> Result<Vec<u8>, Failure>;
}

/// The core as it is linked into this program.
#[derive(Default)]
pub struct Native {
    said: Vec<u8>,
    status: Option<Status>,
}

impl Side for Native {
    fn name(&self) -> &'static str {
        "the core, native"
    }

    fn ask(&mut self, setting: &Setting, rows: u64, column: &[u8]) -> Result<(), Failure> {
        self.said.clear();
        self.status = Some(sluse_core::call(OP_IDS, setting.head(rows).as_bytes(), column, &mut self.said));
        Ok(())
    }

    fn answer(&mut self) -> Result<Vec<u8>, Failure> {
        match self.status.take() {
            Some(Status::Answer) => Ok(std::mem::take(&mut self.said)),
            _ => Err(refused(self.name(), &self.said)),
        }
    }
}

/// The plain module under the product's own engine.
pub struct Wasmtime {
    engine: Engine,
    said: Result<Vec<u8>, Failure>,
}

impl Wasmtime {
    /// The module that the host embeds.
    ///
    /// # Errors
    /// When it cannot be put to work, or has been built of other sources than the core beside it.
    pub fn start() -> Result<Self, Failure> {
        let engine = Engine::embedded(None, Limits::default()).map_err(|error| Failure(error.to_string()))?;
        if engine.ruleset().sha256 != sluse_core::ruleset::SHA256 {
            return Err(Failure("the module is of other sources than the core: run `cargo xtask build`".to_owned()));
        }
        Ok(Self { engine, said: Ok(Vec::new()) })
    }
}

impl Side for Wasmtime {
    fn name(&self) -> &'static str {
        "the plain module in wasmtime"
    }

    fn ask(&mut self, setting: &Setting, rows: u64, column: &[u8]) -> Result<(), Failure> {
        self.said = match self.engine.session().ids(&setting.call(rows), column) {
            Ok(Reply::Answer(said)) => Ok(said),
            Ok(Reply::Refused(said) | Reply::OverBudget(said)) => Err(refused(self.name(), &said)),
            Err(error) => Err(Failure(format!("{}: {error}", self.name()))),
        };
        Ok(())
    }

    fn answer(&mut self) -> Result<Vec<u8>, Failure> {
        std::mem::replace(&mut self.said, Ok(Vec::new()))
    }
}

/// The plain module in a Node process: frames to its input, frames from its output.
pub struct Node {
    child: Child,
    input: Option<BufWriter<ChildStdin>>,
    output: BufReader<ChildStdout>,
}

impl Node {
    /// Starts the process.
    ///
    /// # Errors
    /// When Node is not installed.
    ///
    /// # Panics
    /// When the module is not built.
    pub fn start() -> Result<Self, Failure> {
        let mut child = Command::new("node")
            .arg(root().join("tests/runtimes/ids_frames.mjs"))
            .arg(built("target/sluse.wasm"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Failure(format!("node cannot be started ({error}): Node 20 or later is needed")))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Failure("node has no pipes".to_owned()));
        };
        Ok(Self { child, input: Some(BufWriter::new(input)), output: BufReader::new(output) })
    }

    fn broken(&self, error: &std::io::Error) -> Failure {
        Failure(format!("{} is gone: {error}", self.name()))
    }
}

impl Side for Node {
    fn name(&self) -> &'static str {
        "the plain module in Node"
    }

    /// A frame: the head's length and the body's in four bytes each, head, body.
    fn ask(&mut self, setting: &Setting, rows: u64, column: &[u8]) -> Result<(), Failure> {
        let head = setting.head(rows);
        let mut frame = Vec::with_capacity(8 + head.len() + column.len());
        for part in [head.as_bytes(), column] {
            frame.extend(u32::try_from(part.len()).map_err(|_| Failure("a chunk is small".to_owned()))?.to_le_bytes());
        }
        frame.extend(head.as_bytes());
        frame.extend(column);
        let Some(input) = &mut self.input else { return Err(Failure("node was told to end".to_owned())) };
        let sent = input.write_all(&frame).and_then(|()| input.flush());
        sent.map_err(|error| self.broken(&error))
    }

    /// A frame: the status and the output's length in four bytes each, output.
    fn answer(&mut self) -> Result<Vec<u8>, Failure> {
        let mut sizes = [0; 8];
        self.output.read_exact(&mut sizes).map_err(|error| self.broken(&error))?;
        let [s0, s1, s2, s3, l0, l1, l2, l3] = sizes;
        let (status, length) = (u32::from_le_bytes([s0, s1, s2, s3]), u32::from_le_bytes([l0, l1, l2, l3]));
        let mut said = vec![0; length as usize];
        self.output.read_exact(&mut said).map_err(|error| self.broken(&error))?;
        if status == Status::Answer as u32 { Ok(said) } else { Err(refused(self.name(), &said)) }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // The end of its input is the process's sign to end; an error here has nobody left to tell.
        self.input = None;
        let _ = self.child.wait();
    }
}

fn refused(side: &str, said: &[u8]) -> Failure {
    Failure(format!("{side} refused: {}", String::from_utf8_lossy(said)))
}
