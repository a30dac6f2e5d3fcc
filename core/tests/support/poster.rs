//! Generated records about participants: right, wrong and odd, in the three formats that they come in.

#[path = "cells.rs"]
mod cells;

use cells::any_text;
use proptest::prelude::*;

/// Columns of the types that [`posts`] makes, and one that no type has. The first two stand in every row.
pub(crate) const COLUMNS: [&str; 17] = [
    "type",
    "id",
    "kommunenummer",
    "duf",
    "fnr",
    "person",
    "ordning",
    "vedtakstype",
    "vedtaksdato",
    "fra",
    "til",
    "vedtak",
    "planlagt_slutt",
    "program",
    "tiltakstype",
    "timer_per_uke",
    "barn_under_18",
];

/// A record's texts by column; `None` is a cell without text, a key that is null or not there.
pub(crate) type Row = [Option<String>; COLUMNS.len()];

/// Some records.
pub(crate) fn posts() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec(post(), 1..12)
}

fn post() -> impl Strategy<Value = Row> {
    let types = &["person", "vedtak", "introduksjonsprogram", "tiltak", "permisjon", "Vedtak", "x"][..];
    let ids = || some(&["1", "2", "3", " 1", "long-long-long-long-long-long-long-long-long-long-long-long-long-x"]);
    let days = || some(&["2025-08-01", "2025-09-01", "2027-08-31", "2026-12-24", "1.9.2025", "2025-02-29"]);
    let of_person = (
        some(&["4601", "0301", "46", "9999"]),
        some(&["299900000102", "299900000710", "299900000103", "2999"]),
        some(&["05820998865", "05820998866", "x"]),
    );
    let of_vedtak = (
        ids(),
        some(&["INTRODUKSJONSPROGRAM", "NORSK_SAMFUNNSKUNNSKAP", "O1"]),
        some(&["TILDELING", "AVSLAG", "STANS", "T01"]),
        days(),
    );
    let of_tiltak = (ids(), some(&["PRAKSIS", "NORSKOPPLARING", "T1"]), some(&["7.5", "37,5", "-1", "40"]));
    (prop::sample::select(types), ids(), of_person, of_vedtak, [days(), days(), days()], ids(), of_tiltak, yes())
        .prop_map(
            |(
                kind,
                id,
                (kommune, duf, fnr),
                (person, ordning, vedtakstype, made),
                [fra, til, slutt],
                vedtak,
                tiltak,
                yes,
            )| {
                let (program, tiltakstype, timer) = tiltak;
                [
                    Some(kind.to_owned()),
                    id,
                    kommune,
                    duf,
                    fnr,
                    person,
                    ordning,
                    vedtakstype,
                    made,
                    fra,
                    til,
                    vedtak,
                    slutt,
                    program,
                    tiltakstype,
                    timer,
                    yes,
                ]
            },
        )
}

fn yes() -> impl Strategy<Value = Option<String>> {
    some(&["true", "false", "ja"])
}

/// One of these, or no text, or any.
fn some(values: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        8 => prop::sample::select(values).prop_map(|text| Some(text.to_owned())),
        3 => Just(None),
        2 => any_text().prop_map(Some),
    ]
}

/// The records as rows under a header.
pub(crate) fn csv(columns: &[&str], rows: &[Vec<Option<String>>]) -> String {
    cells::csv(columns, rows.iter().map(Vec::as_slice))
}

/// The records as JSON objects; what has no text is absent or null.
pub(crate) fn objects(rows: &[Row], with_null: bool) -> Vec<String> {
    let object = |row: &Row| {
        let members: Vec<String> = COLUMNS
            .iter()
            .zip(row)
            .filter(|(_, text)| text.is_some() || with_null)
            .map(|(column, text)| format!("\"{column}\":{}", serde_json::json!(text)))
            .collect();
        format!("{{{}}}", members.join(","))
    };
    rows.iter().map(object).collect()
}
