//! Every form of a result, from an answer and words made by hand.

use serde_json::{Value, json};
use sluse_wire::Answer;

use super::table::Layout;
use super::{By, Report, csv, jsonl, read_answer, sarif, shorten, table};
use crate::cli::handbook;
use crate::cli::input::Origin;
use crate::cli::lang::Lang;
use crate::engine::Reply;

fn report() -> Report {
    Report::new(answer(), Reply::Answer(words().to_string().into_bytes())).expect("words for it")
}

fn answer() -> Answer {
    let at = |row: u32, field: &str| json!({ "field": field, "line": row + 1, "row": row });
    let finding = |rule: &str, severity: &str, at: Value, related: Value| json!({ "args": {}, "at": at, "related": related, "rule": rule, "severity": severity });
    let answer = json!({
        "as_of": "2026-03-10",
        "counts": { "error": 2, "info": 2, "records": 12, "warning": 1 },
        "exchange": "elev.klasseliste",
        "findings": [
            finding("x-1", "error", json!({}), json!([])),
            finding("x-2", "info", at(2, "klasse"), json!([])),
            finding("x-3", "error", at(2, "klasse"), json!([at(10, "klasse")])),
            finding("x-2", "info", at(10, "klasse"), json!([])),
            finding("x-4", "warning", json!({ "pointer": "/students/9/name", "row": 10 }), json!([])),
        ],
        "mode": "test",
        "more": { "x-2": 40, "x-4": 3000 },
        "read_as": { "encoding": "utf-8", "format": "csv" },
        "ruleset": { "id": "2026.1", "sha256": "00" },
        "unchecked": [{ "needs": "elev.innsendt", "rule": "x-9" }],
        "verdict": "invalid",
        "work": 1,
    });
    read_answer(answer.to_string().as_bytes()).expect("an answer")
}

fn words() -> Value {
    let says = |rule: &str, severity: &str| {
        json!({
            "advice": format!("do {rule}"), "place": "somewhere", "rule": rule, "severity": severity,
            "severity_text": severity, "what": format!("what {rule}"), "why": format!("why {rule}"),
        })
    };
    json!({
        "findings": [
            says("x-1", "error"), says("x-2", "info"), says("x-3", "error"), says("x-2", "info"), says("x-4", "warning"),
        ],
        "lang": "en",
        "more": [{ "rule": "x-2", "what": "And 40 more." }, { "rule": "x-4", "what": "And 3000 more." }],
        "summary": "12 records: invalid.",
        "unchecked": [{
            "needs": "elev.innsendt", "rules": [{ "rule": "x-9", "what": "needs the register" }], "what": "needs the register",
        }],
    })
}

fn written(write: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).expect("memory can be written");
    String::from_utf8(out).expect("text")
}

fn layout(by: By, show_info: bool) -> Layout {
    Layout { lang: Lang::En, by, show_info }
}

#[test]
fn the_table_says_each_advice_once_with_the_rows_that_need_it() {
    let mut answer = answer();
    let mut says = words();
    let (finding, word) = (answer.findings[2].clone(), says["findings"][2].clone());
    for row in [3, 4] {
        let mut finding = finding.clone();
        (finding.at.row, finding.at.line) = (Some(row), Some(row + 1));
        answer.findings.push(finding);
        says["findings"].as_array_mut().expect("a list").push(word.clone());
    }
    says["findings"][6]["what"] = json!("what else");
    let mut report = Report::new(answer, Reply::Answer(says.to_string().into_bytes())).expect("words for it");
    let shown = written(|out| table::write(&report, layout(By::Rule, false), out));
    let heads: Vec<&str> = shown.lines().filter(|line| line.contains(" ×")).collect();
    assert_eq!(heads[..3], ["error  x-1  1 ×", "error  x-3  3 ×  klasse", "warning  x-4  1 ×  name"], "{shown}");
    let group = "    what x-3\n      Row 2, 3 (line 3, 4)\n    what else\n      Row 4 (line 5)\n    Why: why x-3\n";
    assert!(shown.contains(group), "{shown}");
    assert_eq!(shown.matches("do x-3").count(), 1);
    report.names = [(2, "10A  Lang  Alt".to_owned()), (10, "10B  Nils".to_owned())].into();
    let shown = written(|out| table::write(&report, layout(By::Rule, false), out));
    assert!(shown.contains("      Row 2 (line 3)  10A  Lang  Alt  ↔  Row 10 (line 11)  10B  Nils\n"), "{shown}");
    let shown = written(|out| table::write(&report, layout(By::Person, false), out));
    assert!(shown.contains("Row 2, line 3  10A  Lang  Alt\n"), "{shown}");
    for other in
        [written(|out| csv::write([(None, &report)], false, out)), written(|out| jsonl::write(None, &report, out))]
    {
        assert!(!other.contains("Lang") && !other.contains("Nils"), "{other}");
    }
}

#[test]
fn the_table_shows_each_person_once_and_folds_what_is_only_said() {
    let shown = written(|out| table::write(&report(), layout(By::Person, false), out));
    let lines: Vec<&str> = shown.lines().map(str::trim_end).collect();
    let heads: Vec<&str> =
        lines.iter().copied().filter(|line| line.starts_with("Row") || *line == "The whole file").collect();
    assert_eq!(heads, ["The whole file", "Row 2, line 3", "Row 10"]);
    assert_eq!(shown.matches("what x-3").count(), 1);
    assert!(shown.contains("x-4: And 3000 more.") && !shown.contains("x-2: And"), "{shown}");
    assert!(shown.contains("Why: why x-3") && shown.contains("What to do: do x-3"));
    assert!(shown.contains("x-2  42 × (show each with --show-info)\n    what x-2"), "{shown}");
    assert!(shown.contains("/students/9/name"));
    assert!(shown.ends_with("12 records: invalid.\nNot checked here:\n  x-9: needs the register\n"), "{shown}");
}

#[test]
fn the_table_shows_info_when_asked() {
    let shown = written(|out| table::write(&report(), layout(By::Person, true), out));
    assert_eq!(shown.matches("Why: why x-2").count(), 2);
    assert!(!shown.contains('×'));
}

#[test]
fn a_shortened_answer_keeps_the_gravest_in_the_files_order() {
    let rules = |answer: &Answer| -> Vec<String> { answer.findings.iter().map(|found| found.rule.clone()).collect() };
    let (mut folded, mut flat, mut whole) = (answer(), answer(), answer());
    let left_out = shorten(&mut folded, 2, true);
    assert_eq!(rules(&folded), ["x-1", "x-2", "x-3"]);
    assert_eq!((left_out.rest, left_out.info["x-2"]), (1, 1));
    assert_eq!(shorten(&mut flat, 4, false).rest, 1);
    assert_eq!(rules(&flat), ["x-1", "x-2", "x-3", "x-4"]);
    assert!(shorten(&mut whole, 5, false).is_nothing());
}

#[test]
fn jsonl_is_one_finding_per_line_with_words() {
    let shown = written(|out| jsonl::write(None, &report(), out));
    let lines: Vec<Value> = shown.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[2]["rule"], "x-3");
    assert_eq!(lines[2]["at"]["row"], 2);
    assert_eq!(lines[2]["related"][0]["row"], 10);
    assert_eq!(lines[2]["advice"], "do x-3");
}

#[test]
fn csv_is_one_finding_per_row() {
    let shown = written(|out| csv::write([(None, &report())], false, out));
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines.len(), 6);
    assert_eq!(lines[0], "\u{feff}row;line;field;pointer;severity;rule;place;what;why;advice");
    assert_eq!(lines[1], ";;;;error;x-1;somewhere;what x-1;why x-1;do x-1");
    assert_eq!(lines[3], "2;3;klasse;;error;x-3;somewhere;what x-3;why x-3;do x-3");
    assert_eq!(lines[5], "10;;;/students/9/name;warning;x-4;somewhere;what x-4;why x-4;do x-4");
}

#[test]
fn sarif_holds_places_levels_and_what_was_not_checked() {
    let handbook = handbook::read(br#"{"rules":[]}"#).expect("a catalogue");
    let origin = Origin::new("lists/a b.csv".as_ref());
    let mut log = sarif::Log::new();
    log.answer(&report(), &origin);
    let log = log.finish(Some(&handbook), Lang::En);
    let log: Value = serde_json::from_str(&written(|out| sarif::write(&log, out))).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("results");
    let levels: Vec<&str> = results.iter().filter_map(|result| result["level"].as_str()).collect();
    assert_eq!(levels, ["error", "note", "error", "note", "warning"]);
    let place = &results[2]["locations"][0];
    assert_eq!(place["physicalLocation"]["artifactLocation"]["uri"], "lists/a%20b.csv");
    assert_eq!(place["physicalLocation"]["region"]["startLine"], 3);
    assert_eq!(place["logicalLocations"][0]["fullyQualifiedName"], "klasse");
    assert_eq!(results[2]["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 11);
    assert_eq!(results[4]["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "/students/9/name");
    let said = &run["invocations"][0]["toolExecutionNotifications"];
    assert_eq!(said[1]["message"]["text"], "x-4: And 3000 more.");
    let said = &said[2];
    assert_eq!((&said["level"], &said["message"]["text"]), (&json!("note"), &json!("x-9: needs the register")));
}

#[test]
fn words_for_another_answer_are_not_shown() {
    let answer = answer();
    let words = json!({ "findings": [], "lang": "en", "summary": "", "unchecked": [] });
    assert!(Report::new(answer, Reply::Answer(words.to_string().into_bytes())).is_err());
}
