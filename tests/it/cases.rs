//! Cases of law and practice, with what a right answer says of them: which rules must be errors, which must be heard at all,
//! and which must not.

mod files;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};
use sluse_core::{OP_CHECK, Status};
use sluse_tests::parts::parted;
use sluse_tests::place::root;

/// A file, how it is checked, and what is expected of the answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    title: String,
    file: String,
    exchange: String,
    as_of: String,
    mode: String,
    /// A file with what the register holds: rows of NIR, or the member `known` as it stands.
    known: Option<String>,
    expect: Expectation,
    /// On what the expectation rests.
    why: String,
    source: String,
    /// Why another answer than the first expectation of this case is the better one.
    #[serde(default)]
    decided: String,
}

/// Ids of rules; a `*` at an end stands for anything.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expectation {
    /// Exactly these rules are errors; none: the case is accepted.
    errors: Vec<String>,
    /// Each of these has a finding of some severity.
    must_warn: Vec<String>,
    /// None of these has a finding.
    must_not: Vec<String>,
}

fn cases(list: &str) -> Vec<Case> {
    let path = root().join(format!("tests/cases/rules/{list}.json"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{list}: {error}"))
}

fn answer(case: &Case) -> Result<Value, String> {
    let folder = root().join("tests/cases/rules");
    let read = |file: &str| fs::read(folder.join(file)).map_err(|error| format!("{file}: {error}"));
    let name = Path::new(&case.file).file_name().and_then(|name| name.to_str());
    let mut head = json!({"exchange": case.exchange, "as_of": case.as_of, "mode": case.mode, "file_name": name});
    if let Some(known) = &case.known {
        let known: Value = serde_json::from_slice(&read(known)?).map_err(|error| format!("{known}: {error}"))?;
        head["known"] = if known.is_array() { json!({"nir.register": known}) } else { known };
    }
    let mut out = Vec::new();
    let (head, body) = parted(head.to_string().as_bytes(), &read(&case.file)?);
    match sluse_core::call(OP_CHECK, &head, &body, &mut out) {
        Status::Answer => serde_json::from_slice(&out).map_err(|error| error.to_string()),
        status => Err(format!("{status:?}: {}", String::from_utf8_lossy(&out))),
    }
}

fn fits(rule: &str, wanted: &str) -> bool {
    match (wanted.strip_prefix('*'), wanted.strip_suffix('*')) {
        (Some(_), Some(_)) => rule.contains(wanted.trim_matches('*')),
        (Some(end), None) => rule.ends_with(end),
        (None, Some(beginning)) => rule.starts_with(beginning),
        (None, None) => rule == wanted,
    }
}

/// What of the expectation is not met.
fn missed(case: &Case, answer: &Value) -> Vec<String> {
    let findings = answer["findings"].as_array().expect("findings");
    let rules = |severities: &[&str]| -> BTreeSet<&str> {
        let heard =
            findings.iter().filter(|finding| severities.contains(&finding["severity"].as_str().expect("a severity")));
        heard.map(|finding| finding["rule"].as_str().expect("a rule")).collect()
    };
    let (errors, all) = (rules(&["error"]), rules(&["error", "warning", "info"]));
    let expected: BTreeSet<&str> = case.expect.errors.iter().map(String::as_str).collect();
    let mut missed = Vec::new();
    missed.extend(expected.difference(&errors).map(|rule| format!("no error {rule}")));
    missed.extend(errors.difference(&expected).map(|rule| format!("false error {rule}")));
    let silent = case.expect.must_warn.iter().filter(|wanted| !all.iter().any(|rule| fits(rule, wanted)));
    missed.extend(silent.map(|wanted| format!("nothing of {wanted}")));
    let loud = case.expect.must_not.iter().filter(|wanted| all.iter().any(|rule| fits(rule, wanted)));
    missed.extend(loud.map(|wanted| format!("{wanted} although it must not")));
    missed
}

fn hold(list: &str, at_least: usize) {
    let cases = cases(list);
    assert!(cases.len() >= at_least, "{list}: {} cases", cases.len());
    let mut failures = Vec::new();
    for case in &cases {
        let missed = match answer(case) {
            Ok(answer) => missed(case, &answer),
            Err(refused) => vec![refused],
        };
        if !missed.is_empty() {
            let Case { id, title, why, source, decided, .. } = case;
            failures.push(format!("{id} {title}: {}\n    ({why} {decided} [{source}])", missed.join(", ")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn participants_are_judged_as_law_and_practice_say() {
    hold("nir", 37);
}

#[test]
fn pupils_are_judged_as_law_and_practice_say() {
    hold("elev", 36);
}

#[test]
fn odd_but_truthful_registrations_are_judged_as_law_and_practice_say() {
    hold("probe", 39);
}
