//! Records about participants through two gates: what the first submissions brought is what the next are judged by.

mod support;

use serde_json::{Value, json};
use support::database;
use support::nir::{self, ANNULMENT, PERSON, PROGRAMME, TILTAK, TILTAK_LATER, VEDTAK};
use support::process::Process;
use support::request::{Answer, Sender};
use support::site::Site;
use support::wait::until;

/// A kommune's gate before the one that acts for NIR.
struct TwoGates {
    nir: Site,
    nir_process: Process,
    kommune: Site,
    process: Process,
    /// The vendor's system at the kommune's gate.
    key: String,
    /// The kommune's gate at NIR's.
    key_at_nir: String,
}

fn two_gates() -> TwoGates {
    let nir = Site::new("NIR", "");
    let nir_process = nir.start();
    let key_at_nir = nir.add_nir_sender("kommune");
    let kommune = Site::before(&nir_process.url, &key_at_nir);
    let key = kommune.add_nir_sender("fagsystem");
    TwoGates { process: kommune.start(), nir, nir_process, kommune, key, key_at_nir }
}

impl TwoGates {
    fn send(&self, records: &[Value]) -> Answer {
        nir::send(&Sender { url: &self.process.url, key: &self.key }, records)
    }

    /// Sends and waits until NIR has it too.
    fn delivered(&self, records: &[Value]) -> String {
        let answer = self.send(records);
        assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
        let id = answer.submission();
        let sender = Sender { url: &self.process.url, key: &self.key };
        until("delivered", || Some(sender.state(&id)).filter(|state| state["state"] == "delivered"));
        id
    }
}

/// The rules of the findings in a problem that are errors.
fn errors(answer: &Answer) -> Vec<String> {
    let problem = answer.json();
    let findings = problem["answer"]["findings"].as_array().cloned().unwrap_or_default();
    let errors = findings.iter().filter(|finding| finding["severity"] == "error");
    errors.map(|finding| finding["rule"].as_str().expect("a rule").to_owned()).collect()
}

#[test]
fn a_later_submission_is_judged_by_what_the_earlier_ones_brought() {
    let gates = two_gates();
    let orphan = gates.send(&[nir::record(TILTAK)]);
    assert_eq!(
        (orphan.status, errors(&orphan)),
        (422, vec!["nir-n34".to_owned()]),
        "nothing is known of its programme"
    );
    gates.delivered(&nir::records(&[PERSON, VEDTAK, PROGRAMME]));
    gates.delivered(&nir::records(&[TILTAK]));
    assert_eq!(database::rows(&gates.kommune, "record"), 4);
    assert_eq!(database::rows(&gates.nir, "record"), 4, "and so at NIR");

    let mut otherwise = nir::record(TILTAK);
    otherwise["til"] = json!("2026-02-28");
    let overwriting = gates.send(&[otherwise]);
    assert_eq!((overwriting.status, errors(&overwriting)), (422, vec!["nir-n49b".to_owned()]));
    gates.delivered(&nir::records(&[ANNULMENT, TILTAK_LATER]));
    let orphan = gates.send(&[json!({"type": "annullering", "id": "a9", "gjelder_type": "tiltak", "gjelder": "t9",
        "dato": "2026-03-01", "annulleringsgrunn": "FEILREGISTRERT"})]);
    assert_eq!(orphan.status, 422, "what was never there cannot be taken back");
    for site in [&gates.kommune, &gates.nir] {
        assert_eq!(database::rows(site, "record"), 6);
        assert_eq!(database::rows(site, "record WHERE until_ms IS NULL"), 5, "one was taken back");
    }
    assert_eq!(gates.nir_process.url.is_empty(), gates.key_at_nir.is_empty());
}

#[test]
fn another_senders_records_are_not_known() {
    let site = Site::new("Testvik", "");
    let process = site.start();
    let (one, other) = (site.add_nir_sender("one"), site.add_nir_sender("other"));
    let one = Sender { url: &process.url, key: &one };
    let other = Sender { url: &process.url, key: &other };
    assert_eq!(nir::send(&one, &nir::records(&[PERSON, VEDTAK, PROGRAMME])).status, 201);
    assert_eq!(errors(&nir::send(&other, &nir::records(&[TILTAK]))), ["nir-n34"]);
    assert_eq!(nir::send(&one, &nir::records(&[TILTAK])).status, 201);
}

#[test]
fn what_is_sent_twice_is_a_replay_and_what_stands_already_stands_once() {
    let site = Site::new("Testvik", "");
    let process = site.start();
    let key = site.add_nir_sender("one");
    let sender = Sender { url: &process.url, key: &key };
    let first = nir::send(&sender, &nir::records(&[PERSON, VEDTAK, PROGRAMME]));
    assert_eq!(first.status, 201, "{}", String::from_utf8_lossy(&first.bytes));
    assert_eq!(nir::send(&sender, &nir::records(&[PERSON, VEDTAK, PROGRAMME])).bytes, first.bytes);
    let with_more = nir::send(&sender, &nir::records(&[PERSON, VEDTAK, PROGRAMME, TILTAK]));
    assert_eq!(with_more.status, 201, "{}", String::from_utf8_lossy(&with_more.bytes));
    assert_eq!((database::rows(&site, "submission"), database::rows(&site, "record")), (2, 4));
}

#[test]
fn nothing_at_rest_and_nothing_in_the_log_names_a_person() {
    let site = Site::new("Testvik", "");
    let process = site.start();
    let key = site.add_nir_sender("one");
    let sender = Sender { url: &process.url, key: &key };
    assert_eq!(nir::send(&sender, &nir::records(&[PERSON, VEDTAK, PROGRAMME])).status, 201);
    for file in ["gate.sqlite", "gate.sqlite-wal"] {
        let bytes = std::fs::read(site.path("data").join(file)).expect("read");
        assert!(!bytes.windows(12).any(|window| window == nir::DUF.as_bytes()), "{file}");
    }
    process.ask_to_stop();
    let (_, log) = process.ended();
    assert!(log.iter().all(|line| !line.contains(nir::DUF)));
}
