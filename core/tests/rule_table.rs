//! The table of rules and the files beside it: every file is in it, named by its id, and no rule weighs more than its
//! evidence.

use sluse_core::exchanges::EXCHANGES;
use sluse_core::rule::{Evidence, Severity};
use sluse_core::rules::{EXAMPLES, RULES, WORDS};
use sluse_core::wire::Provider;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// `elev::v1_begins_with_tof` and so on: the lines of the table as written, in its order.
fn lines() -> Vec<(String, String)> {
    let source = std::fs::read_to_string(folder().with_extension("rs")).expect("the table can be read");
    let (_, table) = source.split_once("\ntable! {").expect("the table is in rules.rs");
    table
        .lines()
        .filter_map(|line| line.trim().strip_suffix(',')?.split_once("::"))
        .map(|(folder, file)| (folder.to_owned(), file.to_owned()))
        .collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules")
}

fn names_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    entries.map(|entry| entry.expect("the entry can be read").path()).collect()
}

#[test]
fn every_rule_file_is_in_the_table() {
    let files: BTreeSet<(String, String)> = names_in(&folder())
        .into_iter()
        .filter(|path| path.is_dir())
        .flat_map(|path| names_in(&path))
        .map(|path| {
            let name = |path: &Path| path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
            (name(path.parent().expect("a folder")), name(&path))
        })
        .collect();
    assert_eq!(files, lines().into_iter().collect());
}

#[test]
fn a_file_is_named_by_its_rule() {
    let lines = lines();
    assert_eq!(lines.len(), RULES.len());
    for ((folder, file), rule) in lines.iter().zip(RULES) {
        let (set, number) = rule.id.split_once('-').expect("an id is set-number");
        assert_eq!(set, folder, "{}", rule.id);
        let number = number.replace('-', "_");
        let rest = file.strip_prefix(&number);
        assert!(rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_')), "{} in {file}.rs", rule.id);
    }
}

#[test]
fn ids_are_unique() {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
}

#[test]
fn the_three_tables_are_of_the_same_rules() {
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids, WORDS.iter().map(|(rule, _)| rule.id).collect::<Vec<_>>());
    assert_eq!(ids, EXAMPLES.iter().map(|(rule, _)| rule.id).collect::<Vec<_>>());
}

#[test]
fn evidence_bounds_severity() {
    for rule in RULES {
        let may_be_an_error = matches!(rule.evidence, Evidence::Verified | Evidence::Logical);
        assert!(may_be_an_error || rule.severity != Severity::Error, "{}", rule.id);
    }
}

/// Of a text whose title, contents or beginning alone was read, the section says so in one of these words.
const NOT_READ: [&str; 4] = ["only", "contents", "not read", "unread"];

/// The section names the paragraph, or what the page says, so that a reader finds it. A rule that is an error because the
/// record contradicts itself needs no such text.
#[test]
fn a_verified_rule_names_the_place_that_says_it() {
    let says = |section: &str| !section.is_empty() && !NOT_READ.iter().any(|word| section.contains(word));
    let verified = WORDS.iter().filter(|(rule, _)| rule.evidence == Evidence::Verified);
    let silent = verified.filter(|(_, words)| !words.sources.iter().any(|source| says(source.section)));
    let silent: Vec<&str> = silent.map(|(rule, _)| rule.id).collect();
    assert!(silent.is_empty(), "name the place in the text, or mark the rule as inferred: {silent:?}");
}

/// Ids of rules that were wrong and are gone: none is used again.
#[test]
fn an_id_that_is_gone_stays_gone() {
    const GONE: [&str; 1] = ["nir-n38b"];
    assert!(RULES.iter().all(|rule| !GONE.contains(&rule.id)));
}

#[test]
fn rules_end_after_they_begin() {
    for rule in RULES {
        assert!(rule.until.is_none_or(|until| rule.since < until), "{}", rule.id);
    }
}

/// A need that no exchange declares is told by nobody, and one that a head does not take cannot be told.
#[test]
fn what_rules_need_is_declared_and_can_be_told() {
    for exchange in EXCHANGES {
        let declared: Vec<&str> = exchange.needs.iter().map(|need| need.id).collect();
        let rules = RULES.iter().filter(|rule| rule.exchanges.contains(&exchange.id));
        for rule in rules {
            assert!(rule.needs.is_none_or(|need| declared.contains(&need)), "{}: {:?}", rule.id, rule.needs);
        }
        for need in declared {
            let head = format!(
                r#"{{"as_of":"2026-03-10","exchange":"{}","known":{{"{need}":[]}},"mode":"test"}}"#,
                exchange.id
            );
            let mut out = Vec::new();
            sluse_core::check(head.as_bytes(), b"[]", &mut out);
            assert!(!String::from_utf8_lossy(&out).contains("bad_call"), "{need}");
        }
    }
    for provider in Provider::ALL {
        assert_eq!(serde_json::to_value(provider).expect("a name"), provider.name());
    }
}
