//! A slow second opinion on personal numbers, written from the specification texts and not from the code under test.
//!
//! Folkeregisterforskriften § 2-2-1 for the century table and the control digits of 1964; Skatteetaten, "Nytt
//! fødselsnummer fra 2032", for k1 = {11, 12, 13, 14} − (sum mod 11), minus 11 above 10, discarded at 10; Skatteetaten,
//! "Utvidelse av D-nummerserien", for the table of D-nummer since 2021-11-16.

/// What the specification says of a number.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Opinion {
    /// D-nummer, not fødselsnummer.
    pub(crate) d_nummer: bool,
    /// The rule of 1964 holds; otherwise only that of 2032.
    pub(crate) by_1964: bool,
    /// Years of birth under the rule of 1964, ascending.
    pub(crate) years: Vec<u32>,
}

/// First and last individnummer, first and last year of birth.
type Row = (u32, u32, u32, u32);

const FODSELSNUMMER: [Row; 4] =
    [(500, 749, 1854, 1899), (0, 499, 1900, 1999), (900, 999, 1940, 1999), (500, 999, 2000, 2039)];

const D_NUMMER_SINCE_2021: [Row; 5] = [
    (500, 599, 1858, 1899),
    (0, 199, 1900, 1939),
    (0, 499, 1940, 1999),
    (600, 999, 1940, 1999),
    (200, 999, 2000, 2039),
];

/// The opinion on eleven digits; `None` for what is no fødselsnummer or D-nummer.
pub(crate) fn opinion(digits: &[u32; 11]) -> Option<Opinion> {
    let (day, d_nummer) = match digits[0] * 10 + digits[1] {
        day @ 41..=71 => (day - 40, true),
        day => (day, false),
    };
    let month = digits[2] * 10 + digits[3];
    let month =
        [0, 40, 65, 80].into_iter().find_map(|mark| month.checked_sub(mark).filter(|m| (1..=12).contains(m)))?;
    let yy = digits[4] * 10 + digits[5];
    let individnummer = digits[6] * 100 + digits[7] * 10 + digits[8];

    let exists: Vec<u32> = [1800, 1900, 2000]
        .map(|century| century + yy)
        .into_iter()
        .filter(|&year| in_calendar(day, month, year))
        .collect();
    if exists.is_empty() {
        return None;
    }
    let tables: &[&[Row]] = if d_nummer { &[&FODSELSNUMMER, &D_NUMMER_SINCE_2021] } else { &[&FODSELSNUMMER] };
    let issued = |year: u32| {
        tables.concat().iter().any(|&(first, last, from, until)| {
            (first..=last).contains(&individnummer) && (from..=until).contains(&year)
        })
    };
    let years: Vec<u32> = exists.into_iter().filter(|&year| issued(year)).collect();

    let base = (11..=14).find(|&base| control_digits(&digits[..9], base) == Some([digits[9], digits[10]]))?;
    let by_1964 = base == 11 && !years.is_empty();
    Some(Opinion { d_nummer, by_1964, years: if by_1964 { years } else { Vec::new() } })
}

/// Both control digits of nine digits; base 11 is the rule of 1964, 11 to 14 that of 2032. `None`: never issued.
pub(crate) fn control_digits(nine: &[u32], base: u32) -> Option<[u32; 2]> {
    let first = control_digit(nine, &[3, 7, 6, 1, 8, 9, 4, 5, 2], base)?;
    let ten: Vec<u32> = nine.iter().copied().chain([first]).collect();
    Some([first, control_digit(&ten, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)?])
}

fn control_digit(digits: &[u32], weights: &[u32], base: u32) -> Option<u32> {
    let mut sum = 0;
    for (digit, weight) in digits.iter().zip(weights) {
        sum += digit * weight;
    }
    let digit = base - sum % 11;
    let digit = if digit > 10 { digit - 11 } else { digit };
    (digit != 10).then_some(digit)
}

fn in_calendar(day: u32, month: u32, year: u32) -> bool {
    let leap = year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100));
    let february = if leap { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    day >= 1 && day <= lengths[month as usize - 1]
}
