//! Makes the tables of kommuner from `lists/kommuner.csv`: which numbers on which days, and which number followed which.

use std::collections::BTreeMap;
use std::fmt::Write;

/// Ålesund was split on 2024-01-01: Ålesund 1508 and Haram 1580. By names alone Haram would have come from nowhere.
const SPLIT: (u16, u16) = (1507, 1580);

struct Row<'a> {
    code: u16,
    name: &'a str,
    until_2023: bool,
    since_2024: bool,
}

/// Rust source with `FYLKER` and `SUCCESSIONS`, both ascending.
pub(crate) fn tables(csv: &str) -> String {
    let rows: Vec<Row<'_>> = csv.lines().skip(1).map(row).collect();
    assert!(rows.is_sorted_by_key(|row| row.code), "kommuner.csv is ascending");

    let mut source = String::new();
    let fylker = rows.chunk_by(|row, next| row.code / 100 == next.code / 100).map(|rows| {
        let until_2023 = places(rows.iter().filter(|row| row.until_2023));
        let since_2024 = places(rows.iter().filter(|row| row.since_2024));
        format!("Fylke {{ number: {}, until_2023: {until_2023:?}, since_2024: {since_2024:?} }}", rows[0].code / 100)
    });
    write_table(&mut source, "FYLKER", "Fylke", fylker);
    write_table(&mut source, "SUCCESSIONS", "(u16, u16)", successions(&rows).iter().map(|pair| format!("{pair:?}")));
    source
}

fn row(line: &str) -> Row<'_> {
    let fields: Vec<&str> = line.split(';').collect();
    let &[code, name, until_2023, since_2024] = fields.as_slice() else { panic!("kommuner.csv has four columns") };
    Row { code: code.parse().expect("digits"), name, until_2023: until_2023 == "ja", since_2024: since_2024 == "ja" }
}

/// A bit for the last two digits of each number.
fn places<'a>(rows: impl Iterator<Item = &'a Row<'a>>) -> [u8; 13] {
    let mut bits = [0; 13];
    for row in rows {
        bits[usize::from(row.code % 100 / 8)] |= 1 << (row.code % 100 % 8);
    }
    bits
}

/// Pairs of a number that ended with 2023 and the number that began with 2024 under the same name.
fn successions(rows: &[Row<'_>]) -> Vec<(u16, u16)> {
    let ended = by_name(rows.iter().filter(|row| row.until_2023 && !row.since_2024));
    let begun = by_name(rows.iter().filter(|row| !row.until_2023 && row.since_2024));
    let mut pairs = vec![SPLIT];
    for (name, old) in ended {
        if let ([old], Some([new])) = (old.as_slice(), begun.get(name).map(Vec::as_slice)) {
            pairs.push((*old, *new));
        }
    }
    pairs.sort_unstable();
    pairs
}

/// By the first of the official names, without the fylke that tells namesakes apart: "Lyngen" and "Lyngen - Ivgu -
/// Yykeä" are one, and so are "Våler (Viken)" and "Våler (Østfold)". A name with two codes stays with both.
fn by_name<'a>(rows: impl Iterator<Item = &'a Row<'a>>) -> BTreeMap<&'a str, Vec<u16>> {
    let mut codes: BTreeMap<&str, Vec<u16>> = BTreeMap::new();
    for row in rows {
        let first = row.name.split(" - ").next().unwrap_or_default();
        codes.entry(first.split(" (").next().unwrap_or_default()).or_default().push(row.code);
    }
    codes
}

fn write_table(source: &mut String, name: &str, kind: &str, entries: impl Iterator<Item = String>) {
    let entries: Vec<String> = entries.collect();
    writeln!(source, "pub(super) static {name}: [{kind}; {}] = [{}];", entries.len(), entries.join(", "))
        .expect("memory");
}
