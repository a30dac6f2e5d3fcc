//! What stands in a text that cannot be read as a number or a date: the rule set's own word for it, never the text.
//!
//! Looked for only when reading has failed. The word is the argument `seen` of the finding; `position`, counted from 1,
//! tells where a character stands that nobody sees. `render` says both in a sentence behind the rule's own.

use crate::date::Date;
use crate::finding::{Args, NONE, Value, one, two};
use crate::record::Kind;
use crate::text;

/// The argument that holds the word.
pub(crate) const SEEN: &str = "seen";

/// What stands in the text of a field that is not of its kind.
pub(crate) fn in_field(text: &str, kind: Kind) -> Args {
    match kind {
        Kind::Dato | Kind::Tidspunkt => in_date(text),
        Kind::Personidentifikator | Kind::FnrEllerDNummer => in_number(text, 11),
        Kind::Kommunenummer => in_number(text, 4),
        Kind::Fylkesnummer => in_number(text, 2),
        Kind::Skolenummer => in_number(text, 5),
        // None of these begins with a zero that can be lost.
        Kind::Organisasjonsnummer | Kind::Duf | Kind::KompaktDato | Kind::Antall => in_number(text, 0),
        Kind::Text | Kind::Kjonn | Kind::Id | Kind::Code(_) | Kind::Timer | Kind::JaNei => NONE,
    }
}

/// What stands in a text that should be so many digits; 0 where no such number begins with a zero that can be lost.
fn in_number(text: &str, digits: usize) -> Args {
    if let Some(args) = invisible(text) {
        return args;
    }
    let sign = text.chars().find(|character| !character.is_ascii_digit());
    let word = match sign {
        None if digits > 1 && text.len() + 1 == digits => "zero_lost",
        None => return NONE,
        Some('=') => "formula",
        Some('.' | ',') if text::is_scientific(text) => "scientific",
        Some('.' | ',') if text::has_only_zeros_behind(text) => "decimals",
        Some('.' | ',') => "point",
        Some('e' | 'E') if text::is_scientific(text) => "scientific",
        Some(' ') => "space",
        Some('\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}') => "line_end",
        Some(blank) if text::is_blank(blank) => "hard_space",
        Some('-' | '\u{2010}'..='\u{2015}' | '\u{2212}') => "dash",
        Some('\'' | '"' | '`' | '´' | '\u{2018}'..='\u{201f}') => "apostrophe",
        Some(_) => "letter",
    };
    one(SEEN, Value::Text(word))
}

/// What stands in a text that should be a day.
fn in_date(text: &str) -> Args {
    if let Some(args) = invisible(text) {
        return args;
    }
    let bytes = text.as_bytes();
    let all_digits = bytes.iter().all(u8::is_ascii_digit);
    let is_iso = bytes.len() > 10 && Date::parse(text.get(..10).unwrap_or_default()).is_some();
    let word = match bytes {
        [_, _, _, _, _] if all_digits => "serial",
        [_, _, _, _, _, _, _, _] if all_digits => "compact",
        _ if is_iso => "time",
        [b'0'..=b'9', b'.' | b'/' | b'-', ..] | [b'0'..=b'9', b'0'..=b'9', b'.' | b'/' | b'-', ..] => "day_first",
        _ => return NONE,
    };
    one(SEEN, Value::Text(word))
}

fn invisible(text: &str) -> Option<Args> {
    Some(two(("position", Value::Int(text::position_of_invisible(text)?)), (SEEN, Value::Text("invisible"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str, kind: Kind) -> Option<&'static str> {
        in_field(text, kind).values.into_iter().flatten().find_map(|(name, value)| match value {
            Value::Text(word) if name == SEEN => Some(word),
            _ => None,
        })
    }

    #[test]
    fn numbers_say_what_stands_in_them() {
        for (text, expected) in [
            ("048410 99821", "space"),
            ("048410\u{a0}99821", "hard_space"),
            ("048410\u{2009}99821", "hard_space"),
            ("048410\u{202f}99821", "hard_space"),
            ("04841099821\n", "line_end"),
            ("048410-99821", "dash"),
            ("048410\u{2013}99821", "dash"),
            ("'04841099821", "apostrophe"),
            ("\u{2019}04841099821", "apostrophe"),
            ("4841099821.0", "decimals"),
            ("4841099821,00", "decimals"),
            ("4,84E+09", "scientific"),
            ("5.83e+10", "scientific"),
            ("5E+10", "scientific"),
            ("=\"04841099821\"", "formula"),
            ("048410.99821", "point"),
            ("4841099821", "zero_lost"),
            ("048410998\u{200b}21", "invisible"),
            ("O4841099821", "letter"),
        ] {
            assert_eq!(word(text, Kind::Personidentifikator), Some(expected), "{text:?}");
        }
        for text in ["484109982", "048410998210"] {
            assert_eq!(word(text, Kind::Personidentifikator), None, "{text:?}");
        }
        assert_eq!(word("301", Kind::Kommunenummer), Some("zero_lost"));
        assert_eq!(word("3", Kind::Fylkesnummer), Some("zero_lost"));
        assert_eq!(word("97476067", Kind::Organisasjonsnummer), None);
    }

    #[test]
    fn dates_say_what_stands_in_them() {
        for (text, expected) in [
            ("2025-08-01T00:00:00", "time"),
            ("2025-08-01 00:00", "time"),
            ("45870", "serial"),
            ("20250801", "compact"),
            ("01.08.2025", "day_first"),
            ("1/8/2025", "day_first"),
            ("2025-08\u{200b}-01", "invisible"),
        ] {
            assert_eq!(word(text, Kind::Dato), Some(expected), "{text:?}");
        }
        assert_eq!(word("2025-02-30", Kind::Dato), None);
        assert_eq!(word("august 2025", Kind::Dato), None);
    }

    #[test]
    fn where_it_stands_is_counted_in_characters() {
        assert_eq!(
            invisible("Bj\u{f8}\u{200b}rk"),
            Some(two(("position", Value::Int(4)), (SEEN, Value::Text("invisible"))))
        );
        assert_eq!(invisible("Bj\u{f8}rk"), None);
    }
}
