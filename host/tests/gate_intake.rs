//! What the gate answers to what is handed in.

mod support;

use serde_json::Value;
use support::database;
use support::lists::{self, EXCHANGE};
use support::process::Process;
use support::request::{self, Sender};
use support::site::Site;

struct Open {
    site: Site,
    process: Process,
    key: String,
}

fn open(more: &str) -> Open {
    let site = Site::new("Testvik", more);
    let key = site.add_sender("skole");
    Open { process: site.start(), key, site }
}

impl Open {
    fn sender(&self) -> Sender<'_> {
        Sender { url: &self.process.url, key: &self.key }
    }
}

fn problem(answer: &request::Answer) -> Value {
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    let problem = answer.json();
    assert_eq!(problem["status"], answer.status);
    problem
}

#[test]
fn a_replay_gives_the_same_receipt_bytes() {
    let gate = open("");
    let first = gate.sender().send(Some("one"), &lists::good());
    assert_eq!(first.status, 201);
    assert_eq!(first.header("location"), Some(format!("/v1/submissions/{}", first.submission()).as_str()));
    let replay = gate.sender().send(Some("one"), &lists::good());
    assert_eq!((replay.status, &replay.bytes), (201, &first.bytes));
    assert_eq!((first.header("sluse-replayed"), replay.header("sluse-replayed")), (None, Some("true")));
    assert_eq!(database::rows(&gate.site, "submission"), 1);
}

#[test]
fn without_a_key_the_content_is_the_key() {
    let gate = open("");
    let first = gate.sender().send(None, &lists::good());
    assert_eq!(gate.sender().send(None, &lists::good()).bytes, first.bytes);
    assert_ne!(gate.sender().send(None, &lists::other()).bytes, first.bytes);
    assert_eq!(database::rows(&gate.site, "submission"), 2);
}

#[test]
fn a_key_used_for_something_else_is_a_conflict() {
    let gate = open("");
    assert_eq!(gate.sender().send(Some("one"), &lists::good()).status, 201);
    let conflict = gate.sender().send(Some("one"), &lists::other());
    assert_eq!((conflict.status, &problem(&conflict)["type"]), (409, &Value::from("urn:sluse:problem:conflict")));
    let neighbour = gate.site.add_sender("another school");
    let theirs = Sender { url: &gate.process.url, key: &neighbour };
    assert_eq!(theirs.send(Some("one"), &lists::other()).status, 201, "keys belong to their sender");
}

#[test]
fn errors_are_answered_in_the_readers_language_and_nothing_is_kept() {
    let gate = open("");
    let in_english = [("Accept-Language", "en"), ("Idempotency-Key", "one")];
    let invalid = gate.sender().post(EXCHANGE, "text/csv", &in_english, &lists::with_errors());
    assert_eq!((invalid.status, invalid.header("content-language")), (422, Some("en")));
    let problem = problem(&invalid);
    assert_eq!(problem["answer"]["verdict"], "invalid");
    let findings = problem["findings"].as_array().expect("findings in words");
    assert_eq!(findings.len(), problem["answer"]["findings"].as_array().expect("findings").len());
    assert!(!lists::holds_a_number(&String::from_utf8_lossy(&invalid.bytes)));
    for table in ["submission", "delivery"] {
        assert_eq!(database::rows(&gate.site, table), 0);
    }
    assert_eq!(gate.sender().send(Some("one"), &lists::good()).status, 201, "the corrected list may use the key");
}

#[test]
fn the_receipt_says_whether_both_checks_agreed() {
    let gate = open("");
    let says = |digest: &str, list: &[u8]| {
        let answer = gate.sender().post(EXCHANGE, "text/csv", &[("Sluse-Verdict-Digest", digest)], list);
        answer.json()["payload"]["agreed"].clone()
    };
    assert_eq!(says(&"ab".repeat(32), &lists::other()), Value::Bool(false));
    let unsaid = gate.sender().send(None, &lists::good()).json();
    assert_eq!(unsaid["payload"]["agreed"], Value::Null);
}

#[test]
fn what_cannot_be_judged_is_refused_with_its_reason() {
    let gate = open("");
    let deep = format!("{}1{}", "[".repeat(200_000), "]".repeat(200_000));
    let inputs: [(&str, &str, &[u8], u16); 8] = [
        (EXCHANGE, "text/csv", b"", 400),
        (EXCHANGE, "text/csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 415),
        (EXCHANGE, "application/json", b"{\"a\":", 400),
        (EXCHANGE, "application/json", deep.as_bytes(), 400),
        (EXCHANGE, "application/json", b"PK\x03\x04zip", 415),
        ("no.such.exchange", "text/csv", b"a;b\n", 400),
        ("elev.vigoskole", "text/csv", b"a;b\n", 415),
        (EXCHANGE, "application/zip", b"PK\x03\x04", 415),
    ];
    for (exchange, media, body, status) in inputs {
        let answer = gate.sender().post(exchange, media, &[], body);
        let problem = problem(&answer);
        assert_eq!(answer.status, status, "{exchange} {media}: {problem}");
        assert!(problem["refusal"]["code"].is_string() || media == "application/zip", "{problem}");
    }
    assert_eq!(database::rows(&gate.site, "submission"), 0);
}

#[test]
fn only_senders_may_send_and_only_they_see_what_they_sent() {
    let gate = open("");
    let id = gate.sender().send(None, &lists::good()).submission();
    let stranger = Sender { url: &gate.process.url, key: "sluse_unknown" };
    let no_key = Sender { url: &gate.process.url, key: "" };
    for nobody in [&stranger, &no_key] {
        let answer = nobody.send(None, &lists::good());
        assert_eq!((answer.status, answer.header("www-authenticate")), (401, Some("Bearer")));
        assert_eq!(nobody.get(&format!("/v1/submissions/{id}")).status, 401);
    }
    let neighbour = gate.site.add_sender("another school");
    let theirs = Sender { url: &gate.process.url, key: &neighbour };
    assert_eq!(theirs.get(&format!("/v1/submissions/{id}")).status, 404);
    assert_eq!(theirs.get(&format!("/v1/submissions/{id}/receipt")).status, 404);
    assert!(gate.site.sender("list", &[]).expect("listed").contains("another school"));
    gate.site.sender("remove", &["skole"]).expect("removed");
    assert_eq!(gate.sender().send(None, &lists::good()).status, 401, "at once, in a running gate");
    assert_eq!(gate.site.sender("remove", &["skole"]), None);
    assert_eq!(gate.site.sender("add", &["another school"]), None, "names are unique");
}

#[test]
fn the_log_and_the_metrics_hold_no_person() {
    let gate = open("");
    let number_in_address = gate.sender().get("/v1/submissions/04841099821");
    assert_eq!(number_in_address.status, 404);
    request::get(&gate.process.url, "/04841099821?x=04841099821");
    let named = [("Sluse-File-Name", "04841099821.csv"), ("Idempotency-Key", "04841099821")];
    assert_eq!(gate.sender().post(EXCHANGE, "text/csv", &named, &lists::good()).status, 201);
    gate.sender().send(None, &lists::with_errors());
    gate.sender().post("04841099821", "text/csv", &[], b"04841099821");
    let metrics = request::get(&gate.process.url, "/metrics");
    assert!(!lists::holds_a_number(&String::from_utf8_lossy(&metrics.bytes)));
    let database = std::fs::read(gate.site.path("data").join("gate.sqlite-wal")).expect("read");
    assert!(!database.windows(11).any(|window| window == b"04841099821"), "also not at rest");
    gate.process.ask_to_stop();
    let (status, log) = gate.process.ended();
    assert!(status.success());
    assert!(log.iter().any(|line| line.contains("\"status\":201")), "there is a log");
    for line in log {
        assert!(!lists::holds_a_number(&line), "{line}");
    }
}
