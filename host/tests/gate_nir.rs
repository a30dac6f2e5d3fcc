//! Records about participants through two gates: what the first submissions brought is what the next are judged by.

mod support;

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use support::database;
use support::nir::{self, ANNULMENT, PERSON, PROGRAMME, TILTAK, TILTAK_LATER, VEDTAK};
use support::process::{Process, SLUSE};
use support::request::{Answer, Sender, get};
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
        nir::send(&self.sender(), records)
    }

    fn sender(&self) -> Sender<'_> {
        Sender { url: &self.process.url, key: &self.key }
    }

    /// Sends and waits until NIR has it too.
    fn delivered(&self, records: &[Value]) -> String {
        let answer = self.send(records);
        assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
        let id = answer.submission();
        let sender = self.sender();
        until("delivered", || Some(sender.state(&id)).filter(|state| state["state"] == "delivered"));
        id
    }
}

fn errors(answer: &Answer) -> Vec<String> {
    rules(answer, "error")
}

/// The rules of the findings in a problem that are of a severity.
fn rules(answer: &Answer, severity: &str) -> Vec<String> {
    let problem = answer.json();
    let findings = problem["answer"]["findings"].as_array().cloned().unwrap_or_default();
    let of_it = findings.iter().filter(|finding| finding["severity"] == severity);
    of_it.map(|finding| finding["rule"].as_str().expect("a rule").to_owned()).collect()
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
    gates.delivered(&[otherwise]);
    assert_eq!(database::rows(&gates.kommune, "record"), 5, "a correction is sent again under its id");
    assert_eq!(database::rows(&gates.kommune, "record WHERE until_ms IS NULL"), 4, "and takes the old one's place");
    gates.delivered(&nir::records(&[ANNULMENT, TILTAK_LATER]));
    let orphan = gates.send(&[json!({"type": "annullering", "id": "a9", "gjelder_type": "tiltak", "gjelder": "t9",
        "dato": "2026-03-01", "annulleringsgrunn": "FEILREGISTRERT"})]);
    assert_eq!(orphan.status, 422, "what was never there cannot be taken back");
    for site in [&gates.kommune, &gates.nir] {
        assert_eq!(database::rows(site, "record"), 7);
        assert_eq!(database::rows(site, "record WHERE until_ms IS NULL"), 5, "one was taken back");
    }
}

/// `sluse nir …` beside the gate: how it ended and what it printed.
fn nir_command(site: &Site, command: &[&str], more: &[&str]) -> (Option<i32>, String) {
    let ran = Command::new(SLUSE).arg("nir").args(command).arg("--config").arg(site.config()).args(more).output();
    let ran = ran.expect("runs");
    let printed = String::from_utf8([ran.stdout, ran.stderr].concat()).expect("text");
    assert!(!printed.contains(nir::DUF), "{printed}");
    (ran.status.code(), printed)
}

fn shown(site: &Site, more: &[&str]) -> Vec<String> {
    let (code, printed) = nir_command(site, &["register", "show"], &[&["--format", "json"], more].concat());
    assert_eq!(code, Some(0), "{printed}");
    let lines: Vec<Value> = serde_json::from_str(&printed).expect("JSON");
    assert!(lines.iter().all(|line| line["person"] == 1), "{printed}");
    lines.iter().map(|line| line["type"].as_str().expect("a type").to_owned()).collect()
}

#[test]
fn the_register_is_shown_as_it_stood_on_a_day() {
    let gates = two_gates();
    gates.delivered(&nir::records(&[PERSON, VEDTAK, PROGRAMME]));
    let first = gates.delivered(&nir::records(&[TILTAK]));
    let received = gates.sender().state(&first)["received_at"].as_str().expect("a time").to_owned();
    gates.delivered(&nir::records(&[ANNULMENT, TILTAK_LATER]));
    let site = &gates.kommune;
    assert_eq!(shown(site, &["--as-of", "2025-08-15"]), ["person"]);
    assert_eq!(shown(site, &["--as-of", "2025-10-15"]), ["person", "vedtak", "introduksjonsprogram"]);
    assert_eq!(shown(site, &["--as-of", "2025-11-01"]), ["person", "vedtak", "introduksjonsprogram", "tiltak"]);
    assert_eq!(
        shown(site, &["--as-of", "2025-10-15", "--known-on", &received]),
        ["person", "vedtak", "introduksjonsprogram", "tiltak"],
        "the annulled tiltak was what the gate knew then"
    );
    assert_eq!(shown(site, &["--known-on", "2020-01-01"]), [""; 0]);
    assert_eq!(shown(site, &["--person", "2"]), [""; 0]);
    let (code, table) = nir_command(site, &["register", "show"], &[]);
    assert!(code == Some(0) && table.contains("ARBEIDSTRENING"), "{table}");
    assert!(!table.contains("i1") && !table.contains("4601"), "neither ids nor where: {table}");
    let (code, says) = nir_command(site, &["register", "show"], &["--sender", "nobody"]);
    assert!(code == Some(2) && says.contains("nobody"), "{says}");
}

#[test]
fn a_sender_sees_its_own_records_and_nobody_elses() {
    let gates = two_gates();
    let id = gates.delivered(&nir::records(&[PERSON, VEDTAK, PROGRAMME]));
    let sender = gates.sender();
    let held = sender.get(&format!("/v1/submissions/{id}/records")).json();
    assert_eq!(held["records"].as_array().map(Vec::len), Some(3));
    assert_eq!(held["records"][0]["record"]["duf"], nir::DUF, "its own, in full");
    let records = |query: &str| sender.get(&format!("/v1/records{query}")).json()["records"].clone();
    assert_eq!(records("").as_array().map(Vec::len), Some(3));
    assert_eq!(records("?as_of=2024-01-01").as_array().map(Vec::len), Some(1));
    assert_eq!(records("?known_on=2020-01-01"), json!([]));
    assert_eq!(sender.get("/v1/records?as_of=2024-1-1").status, 400);
    assert_eq!(sender.get("/v1/records?when=now").status, 400);
    let other = gates.kommune.add_nir_sender("other");
    let other = Sender { url: &gates.process.url, key: &other };
    assert_eq!(other.get(&format!("/v1/submissions/{id}/records")).status, 404);
    assert_eq!(other.get("/v1/records").json(), json!({"records": []}));
    let interface = get(&gates.nir_process.url, "/openapi.json").json();
    for path in ["/v1/records", "/v1/submissions/{id}/records"] {
        assert!(interface["paths"][path]["get"].is_object(), "{path}");
    }
}

#[test]
fn what_the_receiver_holds_is_read_back() {
    let gates = two_gates();
    let id = gates.delivered(&nir::records(&[PERSON, VEDTAK, PROGRAMME, TILTAK]));
    let sender = gates.sender();
    let read_back = || Some(sender.state(&id)["read_back"].clone()).filter(Value::is_object);
    assert_eq!(until("read back", read_back)["differences"], json!([]), "equal, by the gate itself");
    let (code, says) = nir_command(&gates.kommune, &["readback"], &[&id]);
    assert_eq!((code, says.as_str()), (Some(0), "The receiver holds what was sent.\n"));

    // Somebody takes the tiltak back at NIR, past the kommune's gate.
    let past = Sender { url: &gates.nir_process.url, key: &gates.key_at_nir };
    let annulled = nir::send(&past, &nir::records(&[ANNULMENT]));
    assert_eq!(annulled.status, 201, "{}", String::from_utf8_lossy(&annulled.bytes));
    let (code, says) = nir_command(&gates.kommune, &["readback"], &[&id]);
    assert_eq!((code, says.as_str()), (Some(1), "record 4 (tiltak): stands here, not at the receiver\n"));
    let difference = json!([{"difference": "not_there", "row": 4, "type": "tiltak"}]);
    assert_eq!(sender.state(&id)["read_back"]["differences"], difference, "kept in the submission's state");
    let (code, says) = nir_command(&gates.kommune, &["readback"], &["01900000-0000-7000-8000-000000000000"]);
    assert_eq!(code, Some(2), "{says}");
}

#[test]
fn a_role_says_what_a_sender_may_register() {
    let site = Site::new("Testvik", "");
    let process = site.start();
    let key = site.add_sender("skole");
    let sender = Sender { url: &process.url, key: &key };
    let send = || nir::send(&sender, &nir::records(&[PERSON, VEDTAK, PROGRAMME]));
    assert!(errors(&send()).contains(&"nir-n58".to_owned()), "no role, nothing to NIR");
    site.sender("roles", &["skole", "--role", "kommunenorskbruker"]).expect("given");
    assert!(errors(&send()).contains(&"nir-n58".to_owned()), "the other role");
    site.sender("roles", &["skole", "--role", "kommuneintrobruker"]).expect("given");
    assert_eq!(send().status, 201, "at once, in a running gate");
    assert!(site.sender("list", &[]).expect("listed").contains("kommuneintrobruker"));
    assert_eq!(site.sender("roles", &["nobody"]), None);
    assert_eq!(site.sender("add", &["other", "--role", "rektor"]), None, "there is no such role");
}

#[test]
fn what_registers_tell_is_known_in_every_check() {
    let site = Site::new("Testvik", "");
    let process = site.start();
    let key = site.add_nir_sender("one");
    let sender = Sender { url: &process.url, key: &key };
    let file = site.path("told.json");
    // The same id as the sender's own for the person: ids of registers and of senders do not meet.
    let bosetting = json!({"type": "bosetting", "id": "b1", "person": "p1", "kommunenummer": "4601",
        "dato": "2025-06-01", "mottak": true});
    let told = json!([nir::record(PERSON), bosetting, nir::record(VEDTAK)]);
    fs::write(&file, told.to_string()).expect("written");
    let file = file.to_str().expect("text");
    let (code, says) = nir_command(&site, &["register", "load", file], &[]);
    assert_eq!(code, Some(0), "{says}");
    assert!(says.starts_with("1 records about 1 persons") && says.contains("1 records of other types"), "{says}");
    let mottak = nir::send(&sender, &nir::records(&[PERSON, VEDTAK, PROGRAMME]));
    assert_eq!(errors(&mottak), ["nir-n51b"], "the address is still that of a reception centre");

    fs::write(
        file,
        json!([nir::record(PERSON), {"type": "bosetting", "id": "b1", "person": "p1",
        "kommunenummer": "4601", "dato": "2025-06-01"}])
        .to_string(),
    )
    .expect("written");
    assert_eq!(nir_command(&site, &["register", "load", file], &[]).0, Some(0));
    let settled = nir::send(&sender, &nir::records(&[PERSON, VEDTAK, PROGRAMME]));
    assert_eq!(settled.status, 201, "{}", String::from_utf8_lossy(&settled.bytes));
    fs::write(file, json!([{"type": "bosetting", "id": "b2", "person": "p9"}]).to_string()).expect("written");
    assert_eq!(nir_command(&site, &["register", "load", file], &[]).0, Some(2), "whose?");
}

#[test]
fn laws_of_a_receiver_are_laws() {
    let receiver = |laws: &str| {
        let key = std::env::current_exe().expect("a file that is there");
        format!(
            "[[receivers]]\nexchange = \"nir.ws4\"\nkind = \"gate\"\nurl = \"http://127.0.0.1:9\"\nkey_file = {key:?}\nlaws = {laws}"
        )
    };
    let site = Site::new("Testvik", &receiver("[\"husleieloven\"]"));
    let told = site.refused();
    assert!(told.contains("receivers[0].laws") && told.contains("husleieloven") && told.contains("kap6a"), "{told}");
    let site = Site::new("Testvik", &receiver("[\"introduksjonsloven\"]"));
    let process = site.start();
    let key = site.add_nir_sender("one");
    let sender = Sender { url: &process.url, key: &key };
    let opphold = json!({"type": "opphold", "id": "o1", "person": "p1", "hjemmel": "PARAGRAF_28",
        "innvilget": "2025-03-01", "ankomst": "2024-06-01"});
    fs::write(site.path("told.json"), json!([nir::record(PERSON), opphold]).to_string()).expect("written");
    let file = site.path("told.json");
    assert_eq!(nir_command(&site, &["register", "load", file.to_str().expect("text")], &[]).0, Some(0));
    // The permit makes it integreringsloven, which this way does not carry.
    // A participation in what nobody knows is refused, so that the answer is told with its warnings.
    let mut astray = nir::record(TILTAK);
    astray["program"] = json!("nowhere");
    let answer = nir::send(&sender, &[nir::records(&[PERSON, VEDTAK, PROGRAMME]), vec![astray]].concat());
    assert!(rules(&answer, "warning").contains(&"nir-n59".to_owned()), "{}", String::from_utf8_lossy(&answer.bytes));
}

/// A gate where the sender `fagsystem` has this table of codes.
fn site_with_codes(rows: &str) -> (Site, tempfile::NamedTempFile) {
    let table = tempfile::NamedTempFile::new().expect("a file");
    fs::write(table.path(), format!("liste;kode;nokkel\n{rows}\n")).expect("written");
    (Site::new("Testvik", &format!("[codes]\nfagsystem = {:?}", table.path())), table)
}

#[test]
fn a_senders_own_codes_are_read_as_what_they_stand_for() {
    let (site, _table) = site_with_codes("vedtakstype;A7;AVSLAG");
    let (with_codes, without) = (site.add_nir_sender("fagsystem"), site.add_nir_sender("annet"));
    let process = site.start();
    let mut vedtak = nir::record(VEDTAK);
    vedtak["vedtakstype"] = json!("A7");
    vedtak["begrunnelse"] = json!("ALDER");
    let records = [nir::record(PERSON), vedtak, nir::record(PROGRAMME)];
    let send = |key: &str| nir::send(&Sender { url: &process.url, key }, &records);
    // A programme does not rest on a refusal.
    assert!(errors(&send(&with_codes)).contains(&"nir-n34b".to_owned()));
    assert_eq!(send(&without).status, 201, "a code that stands for nothing known is not judged");
}

#[test]
fn a_table_of_codes_that_cannot_be_meant_keeps_the_gate_closed() {
    for rows in ["vedtakstype;A7;REFUSAL", "vedtakstyper;A7;AVSLAG", "vedtakstype;A7"] {
        let (site, table) = site_with_codes(rows);
        let ended = Command::new(SLUSE).args(["serve", "--config"]).arg(site.config()).output().expect("sluse runs");
        assert!(!ended.status.success(), "{rows}");
        let says = String::from_utf8_lossy(&ended.stderr);
        assert!(says.contains(&table.path().display().to_string()), "{rows}: {says}");
    }
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
