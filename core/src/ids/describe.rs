//! What a person's number says by itself, for a form that has just been given one.

use super::Personidentifikator;
use super::personnummer::{Kontroll, PersonnummerError};
use crate::canonical::Writer;
use crate::date::Date;

/// Writes canonical JSON: `{"compact","control","kind","ok","synthetic","years"}`, or `{"ok":false,"reason"}` with
/// reason `form`, `date`, `control`, `kind`, `synthetic` (in production), `not_issued_yet` (only valid from 2032) or
/// `as_of` (the day of the question is no day).
///
/// Spaces are allowed and left out of `compact`: people write 6 + 5 digits. `years` are the years of birth that the
/// number allows; none where it cannot tell.
///
/// ```
/// use sluse_core::ids::describe;
/// let mut out = Vec::new();
/// describe(b"058209 98865", true, "2026-11-22", &mut out);
/// assert_eq!(
///     String::from_utf8(out).unwrap(),
///     r#"{"compact":"05820998865","control":"1964","kind":"fodselsnummer","ok":true,"synthetic":"Tenor","years":[2009]}"#
/// );
/// let mut out = Vec::new();
/// describe(b"0582", true, "2026-11-22", &mut out);
/// assert_eq!(String::from_utf8(out).unwrap(), r#"{"ok":false,"reason":"form"}"#);
/// ```
pub fn describe(text: &[u8], test: bool, as_of: &str, out: &mut Vec<u8>) {
    let text = core::str::from_utf8(text).unwrap_or_default();
    let compact: String = text.chars().filter(|character| !matches!(character, ' ' | '\u{a0}')).collect();
    let as_of = Date::parse(as_of);
    let from_2032 = as_of.is_some_and(|day| day.year() >= 2032);
    let number = Personidentifikator::parse(&compact).map_err(reason).and_then(|number| {
        let number = as_of.map_or(number, |day| number.on(day));
        if as_of.is_none() {
            Err("as_of")
        } else if number.syntetisk().is_some() && !test {
            Err("synthetic")
        } else if number.kontroll() == Some(Kontroll::KunFra2032) && !from_2032 {
            Err("not_issued_yet")
        } else {
            Ok(number)
        }
    });
    Writer::new(out).object(|json| match number {
        Err(reason) => {
            json.key("ok").boolean(false);
            json.key("reason").text(reason);
        }
        Ok(number) => {
            json.key("compact").text(&compact);
            if let Some(kontroll) = number.kontroll() {
                json.key("control").text(match kontroll {
                    Kontroll::Fra1964 => "1964",
                    Kontroll::KunFra2032 => "2032",
                });
            }
            json.key("kind").text(number.kind());
            json.key("ok").boolean(true);
            if let Some(convention) = number.syntetisk() {
                json.key("synthetic").text(convention.name());
            }
            json.key("years").array(|json| {
                for year in number.fodselsar().into_iter().flatten().filter(|_| !from_2032) {
                    json.int(u64::from(year));
                }
            });
        }
    });
}

const fn reason(error: PersonnummerError) -> &'static str {
    match error {
        PersonnummerError::Form => "form",
        PersonnummerError::Date => "date",
        PersonnummerError::Control => "control",
        PersonnummerError::Kind => "kind",
    }
}
