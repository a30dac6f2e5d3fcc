//! Policies, one text at a time and by the column, against a second opinion by another hand.
//!
//! The oracle and the cases are those of `cargo xtask differential`, which compares millions of them on every runtime;
//! these are few enough for every change of the core. Cases are made while the test runs, and none is printed.

#[expect(dead_code, unreachable_pub, reason = "the differential uses the rest")]
#[path = "../../tests/src"]
mod differential {
    pub(crate) mod cases;
    pub(crate) mod oracle;
}

use differential::{cases, oracle};

use cases::Chunk;
use cases::setting::Setting;
use oracle::contract::Opinion;
use oracle::{Oracle, Question};
use sluse_core::date::Date;
use sluse_core::ids::{Kind, Kinds, Policy, Postnummer, Separators, judge_column};

const SEED: u64 = 3;

/// Rows of a column: every fifth is long enough for a table of verdicts.
const fn rows(number: u64) -> u64 {
    if number.is_multiple_of(5) { 300 - number % 40 } else { 60 - number % 40 }
}

/// The question as a policy.
fn policy(question: &Question<'_>) -> Policy {
    let asked = Kind::ALL.into_iter().filter(|kind| question.asked.has(kind.code()));
    Policy {
        kinds: asked.fold(Kinds::NONE, Kinds::and),
        production: question.production,
        as_of: Date::parse(question.as_of).unwrap(),
        separators: Separators::read(std::str::from_utf8(question.separators).unwrap()).unwrap(),
        postnummer: question
            .postnummer
            .map(|list| list.iter().filter_map(|number| Postnummer::parse(number)).collect()),
    }
}

#[test]
fn every_setting_is_judged_as_by_the_oracle() {
    let oracle = Oracle::default();
    let (mut chunk, mut body) = (Chunk::default(), Vec::new());
    for number in 0..Setting::COUNT as u64 {
        let setting = Setting::of_chunk(number);
        let (question, policy) = (setting.question(), policy(&setting.question()));
        let first = number * cases::CHUNK;
        let rows = rows(number);
        chunk.fill(SEED, first, rows);

        let mut expected = (Vec::new(), Vec::new());
        for (case, text) in (first..).zip(chunk.texts()) {
            let opinion = oracle.opinion(text, &question);
            let verdict = policy.judge(text);
            let said = Opinion { verdict: verdict.byte(), kind: verdict.kind_byte() }.in_words();
            assert_eq!(said, opinion.in_words(), "case {case}, {setting:?}: {}", cases::trail(SEED, case));
            expected.0.push(opinion.verdict);
            expected.1.push(opinion.kind);
        }

        chunk.column(&mut body);
        let (offsets, values) = body.split_at(4 * (rows as usize + 1));
        let mut out = b"before".to_vec();
        judge_column(&policy, offsets, values, &mut out).unwrap();
        assert!(out == [b"before".to_vec(), expected.0, expected.1].concat(), "chunk {number}, {setting:?}");
    }
}
