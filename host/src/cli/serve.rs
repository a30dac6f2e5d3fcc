//! `sluse serve`: a gate, until it is told to stop.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use tokio::signal::unix::{SignalKind, signal};

use super::CliError;
use crate::clock::Clock;
use crate::config::Config;
use crate::gate::Gate;
use crate::http;

/// Run a gate
///
/// Takes submissions over HTTP, checks them with the rule module, gives signed receipts and passes on what it accepted.
/// Nothing is answered before it is on disk; a gate that is killed goes on where it was when it starts again.
///
/// Without a configuration file: data in ./sluse-data, http://127.0.0.1:8700, mode production. Every key can be set in
/// the environment too, e.g. SLUSE__LIMITS__CONCURRENT=8.
///
/// The first line on standard output is the address; the log is JSON on standard error (RUST_LOG sets the level).
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The configuration, TOML
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Configuration:
  name = \"Testvik kommune\"      # in receipts
  mode = \"production\"           # \"test\" admits synthetic numbers
  listen = \"127.0.0.1:8700\"     # port 0 takes a free one
  data = \"sluse-data\"           # database and keys: back this folder up
  pages = \"web-demo/dist\"       # static pages, optional
  [limits]
  body_bytes = 16777216         # memory: concurrent x 2 x body_bytes, and 512 MiB per processor (8 at most)
  timeout_seconds = 30
  concurrent = 64
  [[receivers]]                 # where accepted submissions go; the first that fits
  exchange = \"elev.*\"
  kind = \"gate\"
  url = \"https://fylke.example\"
  laws = [\"integreringsloven\"]   # NIR: the laws that this way carries; absent: a gate carries every law
  key_file = \"fylke.key\"        # the key that gate's operator made with `sluse sender add`
  public_key = \"…\"              # from its /v1/gate, optional: only receipts by this key are taken

SIGTERM or Ctrl-C stops the gate after what it has in hand.";

/// Runs the command.
pub fn run(args: &Args) -> Result<ExitCode, CliError> {
    start_logging();
    let stopped = |what: &dyn std::fmt::Display, remedy: &str| CliError::Stopped {
        what: what.to_string(),
        remedy: remedy.to_owned(),
    };
    let config = Config::load(args.config.as_deref())
        .map_err(|error| stopped(&error, "`sluse serve --help` shows every key"))?;
    let gate = Gate::open(config, Clock::system())
        .map_err(|error| stopped(&error, "correct that and start the gate again"))?;
    let about = gate.clone();
    let work = async move {
        let stop = stop_signal()?;
        http::serve(gate, stop, |address| tell(&about, address)).await
    };
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .and_then(|runtime| runtime.block_on(work))
        .map_err(|error| stopped(&error, "look at `listen` and the data folder"))?;
    Ok(ExitCode::SUCCESS)
}

/// Ready before the address is printed, so that a signal sent right after it is not missed.
fn stop_signal() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

fn tell(gate: &Gate, address: std::net::SocketAddr) {
    let config = &gate.config;
    let data = config.data.display();
    // Whoever started the gate may have closed its output; that is no reason to stop.
    let _ = writeln!(
        io::stdout(),
        "listening on http://{address}\n{} ({}), rules {}\ndata and keys in {data}; receipts signed by {}",
        config.name,
        config.mode.name(),
        gate.engine.ruleset().id,
        gate.signer.public_key_hex(),
    );
}

/// JSON lines on standard error. A panic is logged by its place only: its message may hold what was being worked on.
fn start_logging() {
    let level = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    // A second start in one process keeps the first.
    let _ = tracing_subscriber::fmt().json().with_writer(io::stderr).with_env_filter(level).try_init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "bug");
    }));
}
