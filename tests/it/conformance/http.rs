//! A real gate in each mode. It judges by its own day, so it is compared with a native run of that day.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use sluse_core::Status;
use sluse_core::wire::{Call, Known, Mode};
use sluse_tests::parts::parted;
use sluse_tests::vectors::{self, Output, Vector, native};

use crate::gate::Gate;

/// The members of problem+json that hold the module's own bytes.
#[derive(Deserialize)]
struct Problem {
    #[serde(borrow)]
    answer: Option<&'static RawValue>,
    #[serde(borrow)]
    refusal: Option<&'static RawValue>,
}

/// What a vector can say over HTTP: the exchange in the path, the format in the media type, and no more.
struct Request {
    name: String,
    call: Call,
    media_type: &'static str,
    body: Vec<u8>,
}

/// Longer bodies are the gate's to refuse, by its own limit and before the module sees them.
const BODY_BYTES: usize = 16 << 20;

impl Request {
    fn of(vector: Vector) -> Option<Self> {
        let mut call = vector.call()?;
        sluse_core::families::find(call.exchange.as_deref()?)?;
        if call.budget.is_some() || call.known.is_some() || call.parts.is_some() || vector.body.len() > BODY_BYTES {
            return None;
        }
        if call.format.is_none() {
            let answer: Value = serde_json::from_slice(&vector.native().bytes).ok()?;
            call.format = Some(answer["read_as"]["format"].as_str()?.to_owned());
        }
        let media_type = match call.format.as_deref()? {
            "json" => "application/json",
            "ndjson" => "application/x-ndjson",
            "csv" => "text/csv",
            _ => "text/plain",
        };
        Some(Self { name: vector.name, call, media_type, body: vector.body })
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![("Content-Type", self.media_type.to_owned()), ("Idempotency-Key", self.name.clone())];
        headers.extend(self.call.file_name.as_ref().map(|name| ("Sluse-File-Name", percent_encoded(name))));
        headers
    }

    fn is_of_nir(&self) -> bool {
        self.call.exchange.as_deref() == Some("nir.ws4")
    }

    /// What a gate tells the module of a sender with every role that has sent nothing before, where nothing is passed on.
    fn known(&self) -> Option<BTreeMap<String, Vec<Known>>> {
        let texts = |texts: &[&str]| texts.iter().map(|&text| Known::Text(text.to_owned())).collect();
        self.is_of_nir().then(|| {
            BTreeMap::from([
                ("nir.lover".to_owned(), texts(&["introduksjonsloven", "integreringsloven", "kap6a"])),
                ("nir.register".to_owned(), Vec::new()),
                ("nir.roller".to_owned(), texts(&["kommuneintrobruker", "kommunenorskbruker"])),
            ])
        })
    }

    /// The native core's word on the same payload on the gate's day.
    fn native_on(&self, as_of: &str) -> Output {
        let call = Call { as_of: as_of.to_owned(), known: self.known(), ..self.call.clone() };
        let (head, body) = parted(&serde_json::to_vec(&call).expect("JSON"), &self.body);
        native(&head, &body)
    }
}

fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a string takes it");
        }
        out
    })
}

#[test]
fn the_gate_gives_the_modules_answers_and_refusals() {
    let gates = [Gate::start("Testvik", "test", ""), Gate::start("Testvik", "production", "")];
    let requests: Vec<Request> = vectors::all().into_iter().filter_map(Request::of).collect();
    assert!(requests.len() >= 80, "only {} vectors can be said over HTTP", requests.len());
    let mut seen = [0; 3];
    for (number, request) in requests.iter().enumerate() {
        let gate = &gates[usize::from(request.call.mode == Mode::Production)];
        let exchange = request.call.exchange.as_deref().unwrap_or_default();
        let (status, body) = if request.is_of_nir() {
            let key = gate.nir_sender(&format!("sender {number}"));
            gate.hand_in_by(&key, exchange, &request.headers(), &request.body)
        } else {
            gate.hand_in(exchange, &request.headers(), &request.body)
        };
        let place = match status {
            201 => accepted(request, &body),
            422 => invalid(request, body),
            400 | 413 | 415 => refused(request, body),
            _ => panic!("{}: {status} {body}", request.name),
        };
        seen[place] += 1;
    }
    assert!(seen.iter().all(|&count| count >= 10), "accepted, invalid, refused: {seen:?}");
}

/// The receipt holds the digest of the answer, which is the native one's.
fn accepted(request: &Request, body: &str) -> usize {
    let receipt: Value = serde_json::from_str(body).expect("a receipt");
    let payload = &receipt["payload"];
    super::assert_same_rules("the gate", payload["ruleset"].to_string().as_bytes());
    let native = request.native_on(payload["as_of"].as_str().expect("a day"));
    assert_eq!(native.status, Status::Answer as u32, "{}: {native:?}", request.name);
    let digest = hex::encode(Sha256::digest(&native.bytes));
    assert_eq!(payload["verdict_digest"], digest.as_str(), "{}: {native:?}", request.name);
    0
}

/// The answer is in the problem to the byte.
fn invalid(request: &Request, body: String) -> usize {
    let answer = problem(body).answer.expect("an answer").get();
    let read: Value = serde_json::from_str(answer).expect("JSON");
    super::assert_same_rules("the gate", answer.as_bytes());
    let native = request.native_on(read["as_of"].as_str().expect("a day"));
    assert_eq!(answer, String::from_utf8_lossy(&native.bytes), "{}", request.name);
    1
}

/// The refusal is in the problem to the byte; the rule set stands beside it in the module's output only.
fn refused(request: &Request, body: String) -> usize {
    let refusal = problem(body).refusal.expect("a refusal").get();
    let native = request.native_on(&request.call.as_of);
    let native = String::from_utf8(native.bytes).expect("UTF-8");
    assert!(native.starts_with(&format!("{{\"refusal\":{refusal},")), "{}: {refusal} {native}", request.name);
    2
}

/// A handful of problems live as long as the test.
fn problem(body: String) -> Problem {
    let body: &'static str = body.leak();
    serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {body}"))
}
