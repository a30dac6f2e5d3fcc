//! Which individnummer was given to those born when. A row: individnummer, years of the century, century.

use std::ops::RangeInclusive;

use super::calendar;

type Row = (RangeInclusive<u16>, RangeInclusive<u16>, u16);

/// Fødselsnummer, and D-nummer given before 2021-11-16.
const FODSELSNUMMER: [Row; 4] =
    [(0..=499, 0..=99, 1900), (500..=749, 54..=99, 1800), (900..=999, 40..=99, 1900), (500..=999, 0..=39, 2000)];

/// D-nummer given since then: Skatteetaten, "Utvidelse av D-nummerserien".
const D_NUMMER_SINCE_2021: [Row; 5] = [
    (500..=599, 58..=99, 1800),
    (0..=199, 0..=39, 1900),
    (0..=499, 40..=99, 1900),
    (600..=999, 40..=99, 1900),
    (200..=999, 0..=39, 2000),
];

/// Whether a table gives the individnummer to somebody born on this day.
pub(super) fn was_given(d_nummer: bool, individnummer: u16, day: u16, month: u16, yy: u16) -> bool {
    let given = |(numbers, years, century): &Row| {
        numbers.contains(&individnummer) && years.contains(&yy) && calendar::exists(day, month, century + yy)
    };
    FODSELSNUMMER.iter().any(given) || (d_nummer && D_NUMMER_SINCE_2021.iter().any(given))
}
