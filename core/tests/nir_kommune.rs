//! Synthetic municipalities: a sound one has no errors, whatever form and order it comes in; one slip gives the finding that
//! it should, and every rule about participants has such a slip.

#[path = "support/kommune/mod.rs"]
mod kommune;
#[path = "../../tests/src/parts.rs"]
#[expect(unreachable_pub, reason = "it is public in the tests' own crate")]
mod parts;
#[path = "nir_kommune/sak.rs"]
mod sak;
#[path = "nir_kommune/slips.rs"]
mod slips;
#[path = "nir_kommune/slips_of_hours.rs"]
mod slips_of_hours;
#[path = "nir_kommune/slips_of_registers.rs"]
mod slips_of_registers;
#[path = "nir_kommune/slips_of_the_law.rs"]
mod slips_of_the_law;
#[path = "nir_kommune/slips_of_the_programme.rs"]
mod slips_of_the_programme;
#[path = "nir_kommune/slips_of_time.rs"]
mod slips_of_time;

use kommune::{Historie, csv, json};
use sak::{Sak, as_of};
use slips::{Slip, WITHOUT};
use sluse_core::families;
use sluse_core::wire::{Answer, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// How often each rule speaks.
fn rules(answer: &Answer) -> BTreeMap<&str, usize> {
    let mut rules = BTreeMap::new();
    for finding in &answer.findings {
        *rules.entry(finding.rule.as_str()).or_default() += 1;
    }
    rules
}

/// Not even a warning: a secretary who gets a hundred of them reads none.
#[test]
fn a_sound_municipality_has_nothing_to_correct() {
    for seed in [1, 2026] {
        let answer = Sak::of(Historie::kommune(seed, 250, as_of())).answer();
        let mut wrong = answer.findings.clone();
        // The whole of it is sent at once, long after it happened.
        let late = ["nir-n33", "nir-n64"];
        wrong.retain(|finding| finding.severity != Severity::Info && !late.contains(&finding.rule.as_str()));
        assert!(wrong.is_empty(), "{:#?} {:#?}", rules(&answer), &wrong[..wrong.len().min(5)]);
    }
}

#[test]
fn rows_say_the_same_of_it() {
    let sak = Sak::of(Historie::kommune(7, 60, as_of()));
    let (of_json, of_rows) = (sak.answer(), sak.answer_to("csv", &csv(&sak.historie.sendt)));
    assert_eq!(of_json.counts, of_rows.counts);
    assert_eq!(rules(&of_json), rules(&of_rows));
}

#[test]
fn neither_does_the_order_of_records_show() {
    let straight = Sak::of(Historie::kommune(7, 60, as_of()));
    let mut turned = straight.clone();
    turned.historie.sendt.reverse();
    turned.historie.register.reverse();
    assert_eq!(rules(&straight.answer()), rules(&turned.answer()));
}

#[test]
fn a_municipality_is_the_same_from_the_same_seed() {
    let text = |seed| json(&Historie::kommune(seed, 30, as_of()).sendt, false);
    assert_eq!(text(3), text(3));
    assert_ne!(text(3), text(4));
}

/// What speaks about the sound history and about the one with the slip.
fn new_rules(slip: &Slip) -> BTreeSet<String> {
    let mut sound = Sak::of(Historie::of(11, 1, &slip.plan, as_of()));
    (slip.given)(&mut sound);
    let mut broken = sound.clone();
    (slip.fault)(&mut broken);
    let (before, after) = (sound.answer(), broken.answer());
    let (before, after) = (rules(&before), rules(&after));
    let more = after.into_iter().filter(|(rule, count)| before.get(rule).is_none_or(|said| said < count));
    more.map(|(rule, _)| rule.to_owned()).collect()
}

#[test]
fn a_slip_gives_its_finding_and_those_that_are_written_beside_it() {
    let mut wrong = Vec::new();
    for slip in slips::all() {
        let expected: BTreeSet<String> = slip.also.iter().chain([&slip.rule]).map(|&rule| rule.to_owned()).collect();
        let found = new_rules(&slip);
        if found != expected {
            wrong.push(format!("{} ({}): {found:?}, not {expected:?}", slip.rule, slip.what));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_rule_about_participants_has_a_slip() {
    let slips = slips::all();
    let has_slip = |id: &str| slips.iter().any(|slip| slip.rule == id);
    let rules = || families::rules().map(|rule| rule.id).filter(|id| id.starts_with("nir-"));
    let lack: Vec<_> = rules().filter(|id| !has_slip(id) && !WITHOUT.iter().any(|(rule, _)| rule == id)).collect();
    assert!(lack.is_empty(), "write a slip in core/tests/nir_kommune for {lack:?}");
    let idle: Vec<_> = WITHOUT.iter().filter(|(rule, _)| has_slip(rule) || !rules().any(|id| id == *rule)).collect();
    assert!(idle.is_empty(), "no longer needed: {idle:?}");
}
