//! Every rule's examples, run: what it accepts, what it reports, and that it has both.

#[path = "../../tests/src/parts.rs"]
#[expect(unreachable_pub, reason = "it is public in the tests' own crate")]
mod parts;

use parts::parted;
use serde_json::json;
use sluse_core::families;
use sluse_core::rule::{Example, RuleInfo};
use sluse_core::wire::{Answer, Call, Known, Mode};
use sluse_core::{OP_CHECK, Status, call};
use std::collections::BTreeMap;

/// Rules whose fault does not lie in the payload: an example cannot show it, and a test below does.
const FAULT_OUTSIDE_THE_PAYLOAD: [&str; 1] = ["elev-v14b"];

fn head(example: &Example) -> Call {
    Call {
        exchange: Some(example.exchange.to_owned()),
        as_of: example.as_of.to_owned(),
        mode: if example.mode == "test" { Mode::Test } else { Mode::Production },
        format: Some(example.format.to_owned()),
        known: example
            .known_json()
            .map(|known| serde_json::from_str(&known).expect("known is JSON of the wire's shape")),
        ..Call::default()
    }
}

fn check(head: &Call, body: &[u8]) -> Answer {
    let (head, body) = parted(&serde_json::to_vec(head).expect("a head is JSON"), body);
    let mut out = Vec::new();
    let status = call(OP_CHECK, &head, &body, &mut out);
    assert_eq!(status, Status::Answer, "refused: {}", String::from_utf8_lossy(&out));
    serde_json::from_slice(&out).expect("an answer is JSON of the wire's shape")
}

fn findings(answer: &Answer, rule: &str) -> usize {
    answer.findings.iter().filter(|finding| finding.rule == rule).count()
}

fn examples() -> impl Iterator<Item = (&'static RuleInfo, &'static Example)> {
    families::examples().flat_map(|(rule, examples)| examples.iter().map(move |example| (rule, example)))
}

#[test]
fn examples_report_what_they_say() {
    let mut wrong = Vec::new();
    for (rule, example) in examples() {
        let answer = check(&head(example), &example.payload());
        let found = findings(&answer, rule.id);
        if found != example.reports as usize {
            wrong.push(format!("{}: {}: {found} findings, not {}", rule.id, example.name, example.reports));
        }
        let severity = if example.only_warns { "warning" } else { rule.severity.name() };
        if answer.findings.iter().any(|finding| finding.rule == rule.id && json!(finding.severity) != severity) {
            wrong.push(format!("{}: {}: not each finding is {severity}", rule.id, example.name));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_example_is_of_an_exchange_of_its_rule() {
    for (rule, example) in examples() {
        let exchange = families::find(example.exchange).expect(example.exchange);
        assert!(exchange.has_rule(rule), "{}: {}", rule.id, example.name);
        assert!(matches!(example.mode, "test" | "production"), "{}: {}", rule.id, example.name);
    }
}

#[test]
fn names_of_examples_differ_within_a_rule() {
    for (rule, examples) in families::examples() {
        let mut names: Vec<&str> = examples.iter().map(|example| example.name).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all, "{}", rule.id);
    }
}

#[test]
fn every_rule_shows_what_it_accepts_and_what_it_reports() {
    let lacks = |reporting: bool| -> Vec<&str> {
        let shows = |example: &Example| (example.reports > 0) == reporting;
        families::examples().filter(|(_, examples)| !examples.iter().any(shows)).map(|(rule, _)| rule.id).collect()
    };
    assert_eq!(lacks(false), [""; 0], "no accepting example");
    assert_eq!(lacks(true), FAULT_OUTSIDE_THE_PAYLOAD, "no reporting example");
}

const LIST: &[u8] = b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n";

fn call_with(file_name: Option<&str>, innsendt: Option<&[&str]>) -> Call {
    let known = |numbers: &[&str]| {
        BTreeMap::from([(
            "elev.innsendt".to_owned(),
            numbers.iter().map(|&number| Known::Text(number.to_owned())).collect(),
        )])
    };
    Call {
        exchange: Some("elev.vigo1".to_owned()),
        as_of: "2026-03-10".to_owned(),
        mode: Mode::Test,
        file_name: file_name.map(str::to_owned),
        known: innsendt.map(known),
        ..Call::default()
    }
}

#[test]
fn a_pupil_sent_by_another_school_is_reported_once_the_register_tells() {
    let unchecked = |answer: &Answer| answer.unchecked.iter().any(|unchecked| unchecked.rule == "elev-v12");

    let untold = check(&call_with(None, None), LIST);
    assert!(unchecked(&untold));
    assert_eq!(findings(&untold, "elev-v12"), 0);

    let stranger = check(&call_with(None, Some(&["06821099496"])), LIST);
    assert!(!unchecked(&stranger));
    assert_eq!(findings(&stranger, "elev-v12"), 0);

    let sent = check(&call_with(None, Some(&["06821099496", "04841099821"])), LIST);
    assert!(!unchecked(&sent));
    assert_eq!(findings(&sent, "elev-v12"), 1);
}

#[test]
fn a_file_name_with_norwegian_letters_is_reported() {
    for (name, expected) in [
        ("SKA_vigo1.txt", 0),
        ("SKÅ_vigo1.txt", 1),
        ("SKA\u{30a}_vigo1.txt", 1),
        ("bø.txt", 1),
        ("BÆR.txt", 1),
        ("Müller.txt", 0),
    ] {
        let answer = check(&call_with(Some(name), None), LIST);
        assert_eq!(findings(&answer, "elev-v14b"), expected, "{name}");
    }
}
