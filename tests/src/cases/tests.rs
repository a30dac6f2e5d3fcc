//! Cases are worth something when they can be made again and reach every byte of the contract.

use std::collections::BTreeSet;

use super::setting::Setting;
use super::{CHUNK, Chunk, trail};
use crate::oracle::Oracle;
use crate::oracle::contract::{Opinion, kind};

fn texts(seed: u64, first: u64) -> Vec<Vec<u8>> {
    let mut chunk = Chunk::default();
    chunk.fill(seed, first, CHUNK);
    chunk.texts().map(<[u8]>::to_vec).collect()
}

#[test]
fn seed_and_index_make_a_case_again() {
    assert_eq!(texts(1, 4 * CHUNK), texts(1, 4 * CHUNK));
    assert_ne!(texts(1, 4 * CHUNK), texts(2, 4 * CHUNK));
    assert_ne!(texts(1, 4 * CHUNK), texts(1, 5 * CHUNK));
    assert_eq!(trail(1, 77), trail(1, 77));
}

#[test]
fn a_column_says_where_its_texts_stand() {
    for first in [0, CHUNK, 2 * CHUNK] {
        let (mut chunk, mut column) = (Chunk::default(), Vec::new());
        chunk.fill(3, first, 10);
        chunk.column(&mut column);
        let (offsets, values) = column.split_at(11 * 4);
        let offset = |row: usize| u32::from_le_bytes(std::array::from_fn(|at| offsets[row * 4 + at])) as usize;
        let read: Vec<&[u8]> = (0..10).map(|row| &values[offset(row)..offset(row + 1)]).collect();
        assert_eq!(read, chunk.texts().collect::<Vec<_>>());
    }
}

#[test]
fn every_setting_gets_its_turn_within_the_short_run() {
    let heads: BTreeSet<String> = (0..1_000_000 / CHUNK).map(|chunk| Setting::of_chunk(chunk).head(CHUNK)).collect();
    assert_eq!(heads.len(), Setting::COUNT);
}

#[test]
fn the_short_run_reaches_every_kind_reason_convention_and_rule() {
    let oracle = Oracle::default();
    let mut seen = BTreeSet::new();
    let mut chunk = Chunk::default();
    for number in 0..Setting::COUNT as u64 {
        chunk.fill(1, number * CHUNK, 60);
        let setting = Setting::of_chunk(number);
        seen.extend(chunk.texts().map(|text| oracle.opinion(text, &setting.question()).in_words()));
    }
    for kind in &kind::IDS[1..] {
        assert!(seen.contains(&format!("valid: {kind}")) || *kind == "hnr", "{kind}");
    }
    for reason in 1..=10 {
        assert!(seen.contains(&Opinion { verdict: reason, kind: kind::NONE }.in_words()), "reason {reason}");
    }
    for words in [
        "valid: fnr tenor",
        "valid: fnr syntpop",
        "valid: dnr nav",
        "valid: hnr nav_or_hnr",
        "valid: fnr syntpop_or_npid",
        "valid: fnr under 2032 only",
        "valid: dnr tenor under 2032 only",
        "valid: hnr nav_or_hnr under 2032 only",
        "valid: fnr without separators",
        "valid: orgnr without separators",
    ] {
        assert!(seen.contains(words), "{words}");
    }
}
