//! A class list in rows, and what the core says of it.

#![allow(dead_code, reason = "each test uses some")]

use crate::calls::{head, outcome};
use sluse_core::wire::{Answer, Finding, Refusal};

pub(crate) const HEADER: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid";
pub(crate) const ROW: &str = "4601;46101;46;10A;02013299997;Kari Nordmann;2026-03-01";
pub(crate) const OTHER: &str = "4601;46101;46;10A;04841099821;Ola Nordmann;2026-03-01";

pub(crate) fn csv(payload: impl AsRef<[u8]>) -> Answer {
    outcome(&head("elev.klasseliste", "csv"), payload.as_ref()).answer()
}

pub(crate) fn csv_refusal(payload: impl AsRef<[u8]>) -> Refusal {
    outcome(&head("elev.klasseliste", "csv"), payload.as_ref()).refusal()
}

pub(crate) fn vigo(payload: impl AsRef<[u8]>) -> Answer {
    outcome(&head("elev.vigo1", "vigo"), payload.as_ref()).answer()
}

pub(crate) fn rules(answer: &Answer) -> Vec<&str> {
    answer.findings.iter().map(|finding| finding.rule.as_str()).collect()
}

/// Row and line of every finding of a rule.
pub(crate) fn places(answer: &Answer, rule: &str) -> Vec<(Option<u64>, Option<u64>)> {
    let of_rule = |finding: &&Finding| finding.rule == rule;
    answer.findings.iter().filter(of_rule).map(|finding| (finding.at.row, finding.at.line)).collect()
}

/// The text in Windows-1252; only for letters that Latin-1 has too.
pub(crate) fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).expect("a letter of Latin-1")).collect()
}
