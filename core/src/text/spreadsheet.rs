//! What spreadsheets make of numbers and of the names of classes, and what is written so that they do not.

use crate::text::trim_end;

/// `4,84E+09`, as a spreadsheet shows what is too long for it.
pub(crate) fn is_scientific(text: &str) -> bool {
    let mantissa = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    match behind(text, mantissa) {
        [b'e' | b'E', b'+' | b'-', exponent @ ..] | [b'e' | b'E', exponent @ ..] => {
            !exponent.is_empty() && exponent.iter().all(u8::is_ascii_digit)
        }
        _ => false,
    }
}

/// `4601.0`, as a program writes what it has read as a number.
pub(crate) fn has_only_zeros_behind(text: &str) -> bool {
    match behind(text, |byte| byte.is_ascii_digit()) {
        [b'.' | b',', decimals @ ..] => !decimals.is_empty() && decimals.iter().all(|byte| *byte == b'0'),
        _ => false,
    }
}

/// How many bytes stand before and behind what a guard holds, in a cell that is written as `="0301"` or `'0301`, so that a
/// spreadsheet keeps the zeros; `None` if it is none, as any other formula.
pub(crate) fn guard(cell: &str) -> Option<(usize, usize)> {
    if !matches!(cell.as_bytes().first()?, b'=' | b'\'' | b' ') {
        return None;
    }
    let text = trim_end(cell, is_space);
    let spaces = text.bytes().take_while(|byte| *byte == b' ').count();
    let behind = cell.len() - text.len();
    match text.as_bytes().get(spaces..)? {
        [b'=', b'"', inside @ .., b'"'] if !inside.contains(&b'"') => Some((spaces + 2, behind + 1)),
        [b'\'', digits @ ..] if !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) => {
            Some((spaces + 1, behind))
        }
        _ => None,
    }
}

const fn is_space(character: char) -> bool {
    character == ' '
}

/// What follows the first bytes of a kind.
fn behind(text: &str, is_first: fn(u8) -> bool) -> &[u8] {
    let length = text.bytes().take_while(|byte| is_first(*byte)).count();
    text.as_bytes().get(length..).unwrap_or_default()
}

/// Whether the class is a date (`10.jan`, `10.01.2026`, `2026-01-10`), a day number (`46032`) or a number with decimals
/// (`10.0`).
pub(crate) fn is_of_a_spreadsheet(klasse: &str) -> bool {
    let bytes = klasse.as_bytes();
    match bytes {
        // The years 2009 to 2036.
        [b'4', _, _, _, _] if bytes.iter().all(u8::is_ascii_digit) => true,
        [_, _, _, _, ..] => has_only_zeros_behind(klasse) || is_date(without_time(bytes)),
        _ => false,
    }
}

/// What stands before a time of day, as some programs put it behind every date.
fn without_time(bytes: &[u8]) -> &[u8] {
    match bytes.iter().position(|byte| *byte == b':').and_then(|colon| colon.checked_sub(3)) {
        Some(end) if matches!(bytes.get(end), Some(b' ' | b'T')) => bytes.get(..end).unwrap_or_default(),
        _ => bytes,
    }
}

/// Two parts of which one is the name of a month, or three, in any order and with any separator.
fn is_date(bytes: &[u8]) -> bool {
    let parts = bytes.split(|byte| matches!(byte, b'.' | b'-' | b'/' | b' ')).filter(|part| !part.is_empty());
    let (mut months, mut years, mut numbers) = (0, 0, 0);
    for part in parts {
        match part.len() {
            1 | 2 if part.iter().all(u8::is_ascii_digit) => numbers += 1,
            4 if part.iter().all(u8::is_ascii_digit) => years += 1,
            3 | 4 if is_month(part) => months += 1,
            _ => return false,
        }
    }
    match (months, years) {
        (1, 0) => matches!(numbers, 1 | 2),
        (1, 1) => numbers <= 1,
        (0, 1) => numbers == 2,
        _ => false,
    }
}

/// Bokmål and English, short; no class of four letters is called as a long one.
fn is_month(part: &[u8]) -> bool {
    const MONTHS: [&[u8]; 19] = [
        b"jan", b"feb", b"mar", b"mars", b"apr", b"mai", b"may", b"jun", b"juni", b"jul", b"juli", b"aug", b"sep",
        b"sept", b"okt", b"oct", b"nov", b"des", b"dec",
    ];
    MONTHS.iter().any(|month| part.eq_ignore_ascii_case(month))
}

#[cfg(test)]
mod tests {
    use super::{guard, is_of_a_spreadsheet};

    #[test]
    fn guards_and_formulas_that_are_none() {
        for (cell, inside) in
            [("=\"0301\"", "0301"), (" =\"Kari Nordmann\" ", "Kari Nordmann"), ("=\"\"", ""), ("'0301", "0301")]
        {
            let (before, behind) = guard(cell).expect(cell);
            assert_eq!(&cell[before..cell.len() - behind], inside, "{cell}");
        }
        for cell in
            ["", "=", "=\"", "=0301", "=A1+2", "=\"a\"&\"b\"", "=HYPERLINK(\"a\")", "'", "'t Hoen", "O'Neill", "'10A"]
        {
            assert_eq!(guard(cell), None, "{cell}");
        }
    }

    #[test]
    fn classes_that_became_something_else() {
        for klasse in [
            "10.jan",
            "10. jan.",
            "jan.10",
            "okt.10",
            "10-Oct",
            "Jan-10",
            "10 des",
            "10.01.2026",
            "2026-01-10",
            "1/10/2026",
            "2026-01-10 00:00:00",
            "2026-01-10T00:00:00",
            "10.jan.26",
            "jan 2010",
            "46032",
            "10.0",
            "10,00",
        ] {
            assert!(is_of_a_spreadsheet(klasse), "{klasse}");
        }
        for klasse in [
            "10A",
            "10-A",
            "10.1",
            "10-1",
            "10 A1",
            "10mar",
            "10.A.1",
            "10-1-2",
            "10-ABC",
            "10. trinn",
            "1010",
            "10100",
            "10 B 2",
            "2010 A",
            "9A",
            "10.10",
            "jan",
            "10.01",
            "10A0",
            "10 Ørn",
        ] {
            assert!(!is_of_a_spreadsheet(klasse), "{klasse}");
        }
    }
}
