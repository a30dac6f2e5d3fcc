//! The sample lists are fresh, and are what they say they are.

use std::collections::BTreeSet;

use sluse_core::wire::{Answer, Verdict};
use sluse_tests::place::root;
use sluse_tests::vectors::native;
use sluse_tests::{kept, samples};

/// Checked as the demo does: nobody says what the file is.
fn checked(name: &str) -> Answer {
    let (_, content) = samples::all().into_iter().find(|(sample, _)| *sample == name).expect("a sample");
    let output = native(br#"{"as_of":"2026-11-22","mode":"test"}"#, content.as_bytes());
    serde_json::from_slice(&output.bytes).unwrap_or_else(|error| panic!("{name}: {error}: {output:?}"))
}

fn rules(answer: &Answer) -> BTreeSet<&str> {
    answer.findings.iter().map(|finding| finding.rule.as_str()).collect()
}

#[test]
fn the_files_are_those_the_generator_makes() {
    let stale: Vec<String> = samples::all()
        .into_iter()
        .filter_map(|(name, content)| kept::keep(&root().join("tests/samples").join(name), &content).err())
        .collect();
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

#[test]
fn the_good_lists_have_no_errors() {
    let vigo1 = checked("bra-liste.txt");
    assert_eq!((vigo1.verdict, vigo1.counts.records), (Verdict::Undecided, 24));
    assert_eq!(rules(&vigo1), BTreeSet::from(["elev-i3b", "elev-i5"]));
    let vigoskole = checked("bra-vigoskole.json");
    assert_eq!((vigoskole.verdict, vigoskole.counts.records), (Verdict::Undecided, 15));
    assert_eq!(rules(&vigoskole), BTreeSet::from(["elev-i3b"]));
}

#[test]
fn the_list_with_mistakes_shows_what_schools_do_wrong() {
    let answer = checked("liste-med-feil.csv");
    assert_eq!((answer.verdict, answer.counts.records), (Verdict::Invalid, 17));
    let wanted =
        ["elev-i1", "elev-i1b", "elev-i1d", "elev-i2", "elev-i5", "elev-v10", "elev-v11", "elev-v11b", "elev-v9c"];
    let found = rules(&answer);
    assert!(wanted.iter().all(|rule| found.contains(rule)), "{found:?}");
}

#[test]
fn one_in_a_hundred_of_the_large_list_has_a_fault() {
    let answer = checked("stor-liste.csv");
    assert_eq!((answer.verdict, answer.counts.records), (Verdict::Invalid, 2000));
    let rows: BTreeSet<_> = answer.findings.iter().filter_map(|finding| finding.at.row).collect();
    assert_eq!(rows.len(), 20, "{:?}", rules(&answer));
}
