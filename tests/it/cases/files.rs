//! Files as public bug reports of schools, vendors and libraries describe them, with what a good answer does, and the answer
//! that was read and found to do it.

use std::collections::BTreeSet;
use std::fs;

use serde::Deserialize;
use serde_json::{Value, json};
use sluse_core::{OP_CHECK, Status};
use sluse_tests::place::root;

/// A file of `tests/cases/files`, and what is said of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    file: String,
    exchange: String,
    /// What is unusual about the file.
    what: String,
    /// Where the trouble was told.
    report: String,
    /// What a good answer does.
    want: String,
    /// The verdict, the encoding that was read and the number of records, then every finding; or the refusal.
    answer: Vec<String>,
    /// The answer where the exchange is not named, if it is another.
    alone: Option<Vec<String>>,
    /// Why another answer than what was first wanted is the better one.
    decided: Option<String>,
}

fn answer(head: &Value, payload: &[u8]) -> Vec<String> {
    let mut out = Vec::new();
    let status = sluse_core::call(OP_CHECK, head.to_string().as_bytes(), payload, &mut out);
    let answer: Value = serde_json::from_slice(&out).expect("an answer is JSON");
    let refusal = &answer["refusal"];
    if status != Status::Answer {
        return vec![format!("refused {}{}", text(&refusal["code"]), place(&refusal["at"]))];
    }
    let (verdict, encoding) = (text(&answer["verdict"]), text(&answer["read_as"]["encoding"]));
    let read = format!("{verdict}, {encoding}, {} records", answer["counts"]["records"]);
    let finding = |it: &Value| format!("{} {}{}", text(&it["severity"]), text(&it["rule"]), place(&it["at"]));
    let findings = answer["findings"].as_array().expect("findings");
    std::iter::once(read).chain(findings.iter().map(finding)).collect()
}

/// The record, or else the line.
fn place(at: &Value) -> String {
    let part = |name: &str| at[name].as_u64().map(|number| format!(" {name} {number}"));
    part("row").or_else(|| part("line")).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

#[test]
fn files_as_people_have_them_are_read_as_they_were_meant() {
    let folder = root().join("tests/cases");
    let table = fs::read_to_string(folder.join("files.json")).expect("the table is there");
    let cases: Vec<Case> = serde_json::from_str(&table).expect("the table has one form");
    let mut failures = Vec::new();
    for case in &cases {
        let Case { file, exchange, what, report, want, decided, .. } = case;
        let payload = fs::read(folder.join("files").join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        let alone = json!({"as_of": "2026-03-10", "mode": "test"});
        let named = json!({"as_of": "2026-03-10", "exchange": exchange, "mode": "test"});
        for (head, expected) in [(named, &case.answer), (alone, case.alone.as_ref().unwrap_or(&case.answer))] {
            let found = answer(&head, &payload);
            if found != *expected {
                let decided = decided.as_deref().unwrap_or_default();
                failures.push(format!(
                    "{file} ({what}): {found:?}\n    not {expected:?}\n    ({want} {decided} [{report}])"
                ));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));

    let listed: BTreeSet<String> = cases.into_iter().map(|case| case.file).collect();
    let files = fs::read_dir(folder.join("files")).expect("the folder is there");
    let there: BTreeSet<String> =
        files.map(|file| file.expect("an entry").file_name().into_string().expect("a name")).collect();
    assert_eq!(there, listed, "files without a row, or rows without a file");
}
