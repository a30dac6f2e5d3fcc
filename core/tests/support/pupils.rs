//! Generated pupils: right, wrong and odd, so that every format meets every rule of a row.

#[path = "cells.rs"]
mod cells;

use cells::any_text;
use proptest::prelude::*;

/// Columns of a class list in the published order, and two that its source has beside them.
pub(crate) const COLUMNS: [&str; 9] = [
    "kommunenummer",
    "skolenummer",
    "fylkesnummer",
    "klasse",
    "fødselsnummer",
    "elev_namn",
    "lastet_tid",
    "kjønn",
    "fødselsdato",
];

/// A pupil's texts by column; `None` is a cell without text, a key that is null or not there.
pub(crate) type Pupil = [Option<String>; COLUMNS.len()];

/// Some pupils. The kommunenummer is always there: a row of nothing but separators is no row.
pub(crate) fn pupils() -> impl Strategy<Value = Vec<Pupil>> {
    prop::collection::vec(pupil(), 1..8)
}

fn pupil() -> impl Strategy<Value = Pupil> {
    let some = |values: &'static [&'static str]| prop_oneof![4 => prop::sample::select(values).prop_map(|text| Some(text.to_owned())), 1 => odd()];
    (
        prop::sample::select(&["4601", "4640", "0301", "46", "x"][..]),
        some(&["46101", "46102", "46999", "4610", " 46101 "]),
        some(&["46", "03", "99"]),
        some(&["10A", "10B", "9A", ""]),
        // Synthetic numbers of Tenor and the formats' own examples; two that are none.
        some(&["02013299997", "30108299920", "30108299939", "55102499947", "42059199202", "3010829992", "30108299921"]),
        some(&["Kari Nordmann", "Ola  Nordmann", "Åse", "A1 B", "\u{c3}\u{a6} x", " Per Ås"]),
        some(&["2026-03-01", "2026-03-01T10:00:00", "1.3.2026"]),
        some(&["0", "1", "2", "9", "3"]),
        some(&["2010-01-02", "20100102"]),
    )
        .prop_map(|(kommune, skole, fylke, klasse, fnr, navn, lastet, kjonn, fodt)| {
            [Some(kommune.to_owned()), skole, fylke, klasse, fnr, navn, lastet, kjonn, fodt]
        })
}

/// No text, or any.
fn odd() -> impl Strategy<Value = Option<String>> {
    prop_oneof![1 => Just(None), 2 => any_text().prop_map(Some)]
}

/// The pupils as rows.
pub(crate) fn csv(pupils: &[Pupil]) -> String {
    cells::csv(&COLUMNS, pupils.iter().map(|pupil| &pupil[..]))
}

/// The pupils as JSON objects, their keys turned by `turn` places; what has no text is absent or null.
pub(crate) fn objects(pupils: &[Pupil], turn: usize) -> Vec<String> {
    let object = |pupil: &Pupil| {
        let mut members: Vec<String> = COLUMNS
            .iter()
            .zip(pupil)
            .filter(|(_, text)| text.is_some() || turn.is_multiple_of(2))
            .map(|(column, text)| format!("\"{column}\":{}", serde_json::json!(text)))
            .collect();
        let length = members.len();
        members.rotate_left(turn % length);
        format!("{{{}}}", members.join(","))
    };
    pupils.iter().map(object).collect()
}
