//! Which exchange and format a payload is, when the caller names none: by its first keys or columns, never by guessing.

use super::csv;
use super::json::{Next, Scanner};
use crate::exchanges::{self, Exchange, Exchanges, Format, SIGNS};
use crate::refusal::{Code, Refusal};
use crate::text;

/// The exchange and format that the payload shows; all exchanges are looked at, also by a module that judges only these.
///
/// # Errors
/// [`Code::AmbiguousExchange`] when nothing, or more than one thing, fits; it lists the exchanges.
/// [`Code::OtherEntry`] when the module does not judge what it is. JSON that breaks off before it has shown what it is:
/// as the scanner says.
pub fn recognise(exchanges: Exchanges, payload: &str) -> Result<(&'static Exchange, Format), Box<Refusal>> {
    let format = format_of(payload).ok_or_else(|| Refusal::exchange(Code::AmbiguousExchange))?;
    let id = match format {
        Format::Vigo => "elev.vigo1",
        Format::Csv => by_header(payload),
        Format::Json => by_keys(payload, false)?,
        Format::Ndjson => by_keys(payload, true)?,
    };
    Ok((judged(exchanges, id)?, format))
}

/// The exchange that a document of JSON shows.
///
/// # Errors
/// As [`recognise`].
pub fn document(exchanges: Exchanges, payload: &str) -> Result<&'static Exchange, Box<Refusal>> {
    judged(exchanges, by_keys(payload, false)?)
}

fn judged(exchanges: Exchanges, id: &'static str) -> Result<&'static Exchange, Box<Refusal>> {
    if id.is_empty() {
        return Err(Refusal::exchange(Code::AmbiguousExchange));
    }
    exchanges::among(exchanges, id).ok_or_else(|| Refusal::other_entry(id))
}

/// The format that the beginning shows.
#[must_use]
pub fn format_of(payload: &str) -> Option<Format> {
    let rest = payload.as_bytes().trim_ascii_start();
    match rest.first()? {
        b'[' => Some(Format::Json),
        b'{' if is_ndjson(rest) => Some(Format::Ndjson),
        b'{' => Some(Format::Json),
        _ if begins_as_vigo(payload) => Some(Format::Vigo),
        // Not only in the first line, above which a title may stand; and any separator, so that it can be named.
        _ => csv::first_lines(payload).any(|(_, _, line)| line.bytes().any(csv::is_separator)).then_some(Format::Csv),
    }
}

/// Whether the first field names a record of VIGO's, also in quotes or in small letters: the decoder tells of that.
fn begins_as_vigo(payload: &str) -> bool {
    let Some((_, _, first)) = csv::first_lines(payload).next() else { return false };
    let id = text::split_once(first, b';').map_or("", |(id, _)| csv::name(id));
    ["TOF", "$AV", "EOF"].iter().any(|known| id.eq_ignore_ascii_case(known))
}

/// Whether the bytes begin as JSON does.
#[must_use]
pub fn begins_as_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    matches!(bytes.trim_ascii_start().first(), Some(b'{' | b'['))
}

/// A first line that closes its object, and a second one that opens another.
fn is_ndjson(bytes: &[u8]) -> bool {
    let end = text::find(bytes, b'\n').unwrap_or(bytes.len());
    let (first, after) = bytes.split_at_checked(end).unwrap_or_default();
    first.trim_ascii_end().ends_with(b"}") && after.trim_ascii_start().starts_with(b"{")
}

/// The exchange that a header shows, within the lines in which the decoder looks for one; nothing where none does.
fn by_header(payload: &str) -> &'static str {
    for (_, _, line) in csv::first_lines(payload) {
        let cells = || line.split(|each| u8::try_from(each).is_ok_and(csv::is_separator)).map(csv::name);
        let has = |name: &str| cells().any(|cell| cell.eq_ignore_ascii_case(name));
        // A list of pupils may have columns called type and id too.
        let [pupils, .., participants] = &SIGNS;
        if pupils.keys.iter().filter(|key| has(key)).count() > 1 {
            return pupils.id;
        }
        if participants.keys.iter().all(|key| has(key)) {
            return participants.id;
        }
    }
    // A header with its names misspelt is told as that, and columns that are plainly those of a list without one.
    let Some((_, _, first)) = csv::first_lines(payload).next() else { return "" };
    let says = |name: &[u8]| first.as_bytes().windows(name.len()).any(|part| part.eq_ignore_ascii_case(name));
    if says(b"skolenummer") || says(b"klasse") || is_row_of_pupil(first) { "elev.klasseliste" } else { "" }
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

/// The exchange that a key of the first object is a sign of, or nothing; the rest of the payload is not looked at.
fn by_keys(text: &str, in_lines: bool) -> Result<&'static str, Box<Refusal>> {
    let mut scanner = Scanner::new(text);
    let in_list = scanner.next_kind()? == Next::Array;
    if in_list {
        scanner.open()?;
        if !scanner.more(true, b']')? {
            return Ok("");
        }
    }
    if scanner.next_kind()? != Next::Object {
        return Ok("");
    }
    scanner.open()?;
    let mut scratch = String::new();
    let mut first = true;
    while scanner.more(first, b'}')? {
        first = false;
        scratch.clear();
        let slot = scanner.key(&mut scratch)?;
        let name = slot.text(text, &scratch).unwrap_or_default();
        for sign in &SIGNS {
            let may = !(sign.document && (in_list || in_lines));
            if may && sign.keys.iter().any(|key| key.eq_ignore_ascii_case(name)) {
                return Ok(sign.id);
            }
        }
        scanner.skip_value(&mut scratch)?;
    }
    Ok("")
}
