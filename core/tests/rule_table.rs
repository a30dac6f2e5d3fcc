//! The table of rules and the files beside it: every file is in it, named by its id, and no rule weighs more than its
//! evidence.

use sluse_core::families;
use sluse_core::rule::{Evidence, Severity};
use sluse_core::wire::{Call, Provider};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Each folder of rules: what ids of its rules begin with, and where it lies.
const FOLDERS: [(&str, &str); 3] =
    [("format", "formats/rules"), ("elev", "families/elev/rules"), ("nir", "families/nir/rules")];

/// The lines of the tables as written, in their order, each with what its ids begin with.
fn lines() -> Vec<(&'static str, String)> {
    let of_table = |(set, folder): &(&'static str, &str)| {
        let source = std::fs::read_to_string(path(folder).with_extension("rs")).expect("the table can be read");
        let (_, table) = source.split_once("\nrules! {").expect("the table begins so");
        let (table, _) = table.split_once("\n}").expect("it ends");
        let files: Vec<_> = table.lines().filter_map(|line| line.trim().strip_suffix(',')).map(str::to_owned).collect();
        files.into_iter().map(|file| (*set, file)).collect::<Vec<_>>()
    };
    FOLDERS.iter().flat_map(of_table).collect()
}

fn path(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder)
}

#[test]
fn every_rule_file_is_in_the_table() {
    let mut files = BTreeSet::new();
    for (set, folder) in FOLDERS {
        for entry in std::fs::read_dir(path(folder)).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            files.insert((set, path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned()));
        }
    }
    assert_eq!(files, lines().into_iter().collect());
}

#[test]
fn a_file_is_named_by_its_rule() {
    let lines = lines();
    assert_eq!(lines.len(), families::rules().count());
    for ((set_of_folder, file), rule) in lines.iter().zip(families::rules()) {
        let (set, number) = rule.id.split_once('-').expect("an id is set-number");
        assert_eq!(set, *set_of_folder, "{}", rule.id);
        let number = number.replace('-', "_");
        let rest = file.strip_prefix(&number);
        assert!(rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_')), "{} in {file}.rs", rule.id);
    }
}

#[test]
fn ids_are_unique() {
    let ids: BTreeSet<&str> = families::rules().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), families::rules().count());
}

/// A line that a reader need not scroll to: texts are broken at their sentences, records between their members.
const WIDTH: usize = 120;

#[test]
fn no_line_of_a_rule_is_longer_than_the_page() {
    let mut long = Vec::new();
    for (_, folder) in FOLDERS {
        for entry in std::fs::read_dir(path(folder)).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            let source = std::fs::read_to_string(&path).expect("a rule can be read");
            for (at, line) in source.lines().enumerate().filter(|(_, line)| line.chars().count() > WIDTH) {
                long.push(format!("{}:{}: {line}", path.display(), at + 1));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn the_three_tables_are_of_the_same_rules() {
    let ids: Vec<&str> = families::rules().map(|rule| rule.id).collect();
    assert_eq!(ids, families::rule_words().map(|(rule, _)| rule.id).collect::<Vec<_>>());
    assert_eq!(ids, families::examples().map(|(rule, _)| rule.id).collect::<Vec<_>>());
}

#[test]
fn evidence_bounds_severity() {
    for rule in families::rules() {
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
    let verified = families::rule_words().filter(|(rule, _)| rule.evidence == Evidence::Verified);
    let silent = verified.filter(|(_, words)| !words.sources.iter().any(|source| says(source.section)));
    let silent: Vec<&str> = silent.map(|(rule, _)| rule.id).collect();
    assert!(silent.is_empty(), "name the place in the text, or mark the rule as inferred: {silent:?}");
}

/// Ids of rules that were wrong and are gone: none is used again.
#[test]
fn an_id_that_is_gone_stays_gone() {
    const GONE: [&str; 1] = ["nir-n38b"];
    assert!(families::rules().all(|rule| !GONE.contains(&rule.id)));
}

#[test]
fn rules_end_after_they_begin() {
    for rule in families::rules() {
        assert!(rule.until.is_none_or(|until| rule.since < until), "{}", rule.id);
    }
}

/// A need that no exchange declares is told by nobody, and one that a head does not take cannot be told.
#[test]
fn what_rules_need_is_declared_and_can_be_told() {
    for exchange in families::exchanges() {
        let declared: Vec<&str> = exchange.needs.iter().map(|need| need.id).collect();
        let rules = families::rules().filter(|rule| exchange.has_rule(rule));
        for rule in rules {
            assert!(rule.needs.is_none_or(|need| declared.contains(&need)), "{}: {:?}", rule.id, rule.needs);
        }
        for need in declared {
            let exchange = Some(exchange.id.to_owned());
            let mut call = Call { exchange, as_of: "2026-03-10".to_owned(), ..Call::default() };
            let mut body = b"[]".to_vec();
            call.tell(need, b"[]", &mut body);
            let mut out = Vec::new();
            sluse_core::check(&serde_json::to_vec(&call).expect("JSON"), &body, &mut out);
            assert!(!String::from_utf8_lossy(&out).contains("bad_call"), "{need}");
        }
    }
    for provider in Provider::ALL {
        assert_eq!(serde_json::to_value(provider).expect("a name"), provider.name());
    }
}
