//! A sender's side of the interface.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use serde::Deserialize;
use serde_json::value::RawValue;
use ureq::http::Response;
use ureq::{Agent, Body};

use super::stopped;
use crate::access;
use crate::cli::{CliError, output};
use crate::http::Description;
use crate::media::{media_type, percent_encoded};
use crate::receipts::hmac_sha256;
use crate::receivers::agent;

/// The longest wait for one answer of a gate.
const TIMEOUT: Duration = Duration::from_secs(120);
/// Pauses between attempts; after the last the command gives up.
const PAUSES_MS: [u64; 5] = [500, 1_000, 2_000, 4_000, 8_000];
/// Longest pause that a gate may ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// Longest answer that is read: findings for a long list with errors in every row.
const ANSWER_BYTES: u64 = 256 * 1024 * 1024;

pub(super) struct Client {
    agent: Agent,
    url: String,
    key: String,
}

/// A submission as it is handed in.
pub(super) struct HandIn<'a> {
    pub(super) exchange: &'a str,
    pub(super) format: &'a str,
    pub(super) digest: &'a str,
    pub(super) file_name: Option<&'a str>,
    pub(super) body: &'a [u8],
}

/// The answers that are not errors of this command.
pub(super) enum Answered {
    /// The receipt.
    Accepted(Vec<u8>),
    /// The gate's answer.
    Invalid(Vec<u8>),
}

#[derive(Deserialize)]
struct Problem<'a> {
    #[serde(default)]
    title: String,
    #[serde(default)]
    detail: String,
    #[serde(borrow)]
    answer: Option<&'a RawValue>,
}

impl Client {
    pub(super) fn new(url: &str, key_file: &Path) -> Result<Self, CliError> {
        let key =
            fs::read_to_string(key_file).map_err(|source| CliError::Read { path: key_file.to_owned(), source })?;
        if access::bearer(&format!("Bearer {key}")).is_none() {
            let what = format!("{} holds no sender's key", key_file.display());
            return Err(stopped(what, "a key is one line that begins with `sluse_`; ask the gate's operator for one"));
        }
        Ok(Self { agent: agent(TIMEOUT), url: url.trim_end_matches('/').to_owned(), key: key.trim().to_owned() })
    }

    /// Asks the gate who it is.
    pub(super) fn describe(&self) -> Result<Description, CliError> {
        let address = format!("{}/v1/gate", self.url);
        let mut response = self.patiently(|| self.agent.get(&address).call())?;
        let no_gate = || stopped(format!("{} is not a Sluse gate", self.url), "check the address after --to");
        if response.status() != 200 {
            return Err(no_gate());
        }
        response.body_mut().read_json().map_err(|_| no_gate())
    }

    /// Hands a submission in, until there is an answer.
    pub(super) fn hand_in(&self, what: &HandIn<'_>) -> Result<Answered, CliError> {
        let address = format!("{}/v1/exchanges/{}/submissions", self.url, what.exchange);
        let mut response = self.patiently(|| {
            let request = self
                .agent
                .post(&address)
                .header("Authorization", format!("Bearer {}", self.key))
                .header("Content-Type", media_type(what.format))
                .header("Idempotency-Key", self.idempotency_key(what))
                .header("Sluse-Verdict-Digest", what.digest);
            let name = what.file_name.map(percent_encoded);
            let request = name.iter().fold(request, |request, name| request.header("Sluse-File-Name", name));
            request.send(what.body)
        })?;
        let status = response.status().as_u16();
        let bytes = response
            .body_mut()
            .with_config()
            .limit(ANSWER_BYTES)
            .read_to_vec()
            .map_err(|error| stopped(format!("the answer broke off: {error}"), "run the same command again"))?;
        match (status, serde_json::from_slice::<Problem<'_>>(&bytes)) {
            (200 | 201, _) => Ok(Answered::Accepted(bytes)),
            (422, Ok(Problem { answer: Some(answer), .. })) => Ok(Answered::Invalid(answer.get().into())),
            (_, Ok(problem)) => {
                let what = format!("the gate answered {status}: {}. {}", problem.title, problem.detail);
                Err(stopped(what.trim_end().to_owned(), "nothing was accepted"))
            }
            (_, Err(_)) => Err(stopped(format!("the gate answered {status}"), "nothing was accepted")),
        }
    }

    /// The same file to the same exchange is the same submission. Keyed, because what identifies a short file must not
    /// give it away.
    fn idempotency_key(&self, what: &HandIn<'_>) -> String {
        let parts = [what.exchange.as_bytes(), b"\n", what.format.as_bytes(), b"\n", what.body];
        format!("send-{}", hex::encode(hmac_sha256(self.key.as_bytes(), &parts)))
    }

    /// Tries again while the gate cannot be reached or asks for patience.
    fn patiently(&self, attempt: impl Fn() -> Result<Response<Body>, ureq::Error>) -> Result<Response<Body>, CliError> {
        for pause_ms in PAUSES_MS {
            let pause = match attempt() {
                Ok(response) if matches!(response.status().as_u16(), 429 | 502..=504) => {
                    asked_pause(&response).unwrap_or(Duration::from_millis(pause_ms))
                }
                Ok(response) => return Ok(response),
                Err(error) => {
                    output::tell(&format!("{} does not answer ({error}); trying again", self.url));
                    Duration::from_millis(pause_ms)
                }
            };
            thread::sleep(pause.min(LONGEST_PAUSE));
        }
        attempt().map_err(|error| {
            stopped(
                format!("{} does not answer: {error}", self.url),
                "check the address after --to, or try again later",
            )
        })
    }
}

fn asked_pause(response: &Response<Body>) -> Option<Duration> {
    let seconds = response.headers().get("retry-after")?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}
