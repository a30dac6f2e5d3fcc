//! What tells the lists of pupils from every other payload.

use super::exchanges::{VIGO, of};
use crate::formats::csv;
use crate::formats::recognise::{ColumnSign, FamilySigns, KeySign, LineSign};

/// What tells them.
pub(crate) const SIGNS: FamilySigns =
    FamilySigns { ids: of::ALL, entry: "sluse", keys: KEYS, columns: COLUMNS, lines: LINES };

const COLUMNS_OF_LIST: &[&str] =
    &["klasse", "skolenummer", "skolenr", "fødselsnummer", "fodselsnummer", "foedselsnummer", "elev_namn", "elev_navn"];

const KEYS: &[KeySign] = &[
    KeySign { id: "elev.klasseliste", keys: COLUMNS_OF_LIST, document: false },
    KeySign { id: "elev.vigoskole", keys: &["students", "school"], document: true },
];

const COLUMNS: &[ColumnSign] =
    &[ColumnSign { id: "elev.klasseliste", columns: COLUMNS_OF_LIST, at_least: 2, first_line: Some(is_of_a_list) }];

const LINES: &[LineSign] = &[LineSign { id: "elev.vigo1", format: &VIGO }];

/// Whether a line says what a header does with its names misspelt, or is a row of a pupil.
fn is_of_a_list(line: &str) -> bool {
    let says = |name: &[u8]| line.as_bytes().windows(name.len()).any(|part| part.eq_ignore_ascii_case(name));
    says(b"skolenummer") || says(b"klasse") || is_row_of_pupil(line)
}

/// Whether the first cells have the digits of kommune, skole, fylke and, behind the class, of a person.
fn is_row_of_pupil(line: &str) -> bool {
    let mut cells = line.split(';').map(csv::name);
    let is_number = |cell: Option<&str>, digits: usize| {
        cell.is_some_and(|cell| cell.len() == digits && cell.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let place = [4, 5, 2].into_iter().all(|digits| is_number(cells.next(), digits));
    place && cells.next().is_some() && is_number(cells.next(), 11)
}
