//! The findings are about the pupils, not about the form in which they came.

#[path = "support/calls.rs"]
mod calls;
#[path = "support/pupils.rs"]
mod pupils;

use calls::{head, outcome};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use pupils::{Pupil, csv, objects, pupils};
use sluse_core::wire::{Answer, Finding};

/// What a finding says, whatever the format calls its place: rule, row, field, arguments, the other row.
fn said(answer: &Answer) -> Vec<String> {
    let one = |finding: &Finding| {
        let Finding { rule, at, args, related, .. } = finding;
        let related: Vec<_> = related.iter().map(|place| (place.row, &place.field)).collect();
        format!("{rule} {:?} {:?} {args:?} {related:?}", at.row, at.field)
    };
    let mut said: Vec<String> = answer.findings.iter().map(one).collect();
    said.sort();
    said
}

fn klasseliste(format: &str, payload: &str) -> Answer {
    outcome(&head("elev.klasseliste", format), payload.as_bytes()).answer()
}

fn same_in_every_format(pupils: &[Pupil], turn: usize) -> TestCaseResult {
    let rows = objects(pupils, turn);
    let json = klasseliste("json", &format!("[{}]", rows.join(",")));
    let ndjson = klasseliste("ndjson", &rows.join("\n"));
    let csv = klasseliste("csv", &csv(pupils));
    prop_assert_eq!(said(&json), said(&ndjson));
    prop_assert_eq!(said(&json), said(&csv));
    prop_assert_eq!((json.counts, json.verdict), (csv.counts, csv.verdict));
    prop_assert_eq!((json.counts, json.verdict), (ndjson.counts, ndjson.verdict));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_documents_and_lines_give_the_same_findings(pupils in pupils(), turn in 0_usize..9) {
        same_in_every_format(&pupils, turn)?;
    }

    #[test]
    fn the_order_of_keys_does_not_matter(pupils in pupils(), turn in 0_usize..5) {
        let text = |turn| format!("[{}]", objects(&pupils, turn * 2).join(","));
        let findings = |turn| klasseliste("json", &text(turn)).findings;
        prop_assert_eq!(findings(0), findings(turn));
    }

    #[test]
    fn the_order_of_columns_does_not_matter(pupils in pupils(), turn in 0_usize..9) {
        let straight = csv(&pupils);
        let (mut names, mut turned) = (pupils::COLUMNS, pupils.clone());
        names.rotate_left(turn);
        turned.iter_mut().for_each(|pupil| pupil.rotate_left(turn));
        let turned = csv(&turned).replacen(&pupils::COLUMNS.join(";"), &names.join(";"), 1);
        prop_assert_eq!(klasseliste("csv", &straight).findings, klasseliste("csv", &turned).findings);
    }

    #[test]
    fn a_document_may_name_its_school_first_or_last(
        school in member_values(), names in prop::collection::vec(member_values(), 0..4), turn in 0_usize..4,
    ) {
        let students: Vec<String> = names
            .iter()
            .map(|name| turned(&[r#""classCode":"10A""#.to_owned(), format!(r#""name":{name}"#), r#""x":1"#.to_owned()], turn))
            .collect();
        let members = [format!(r#""school":{school}"#), format!(r#""students":[{}]"#, students.join(","))];
        let answer = |turn| outcome(&head("elev.vigoskole", "json"), turned(&members, turn).as_bytes()).answer();
        prop_assert_eq!(answer(0).findings, answer(1).findings);
    }

    #[test]
    fn the_same_call_gives_the_same_bytes(pupils in pupils()) {
        let answer = || {
            let mut out = Vec::new();
            sluse_core::call(sluse_core::OP_CHECK, head("elev.klasseliste", "csv").as_bytes(), csv(&pupils).as_bytes(), &mut out);
            out
        };
        prop_assert_eq!(answer(), answer());
    }
}

fn turned(members: &[String], turn: usize) -> String {
    let mut members = members.to_vec();
    let length = members.len();
    members.rotate_left(turn % length);
    format!("{{{}}}", members.join(","))
}

/// What may stand where an object is expected.
fn member_values() -> impl Strategy<Value = String> {
    let member = prop_oneof![
        Just(r#""firstName":"Kari""#),
        Just(r#""lastName":null"#),
        Just(r#""orgNumber":"974760673""#),
        Just(r#""unknown":[1,{"a":2}]"#),
    ];
    prop_oneof![
        4 => prop::collection::btree_set(member, 0..4)
            .prop_map(|members| format!("{{{}}}", members.into_iter().collect::<Vec<_>>().join(","))),
        1 => prop::sample::select(&["null", "5", "\"x\"", "[]", "true"][..]).prop_map(str::to_owned),
    ]
}

#[test]
fn output_is_written_behind_what_is_there() {
    let mut out = b"before".to_vec();
    sluse_core::call(sluse_core::OP_CHECK, head("elev.vigo1", "").as_bytes(), b"", &mut out);
    assert!(out.starts_with(b"before{\"refusal\":"));
    assert_eq!(outcome(&head("elev.vigo1", ""), b"").refusal().code, "empty");
}
