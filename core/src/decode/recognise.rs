//! Which exchange and format a payload is, when the caller names none: by its first keys or columns, never by guessing.

use super::encoding;
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
pub fn recognise(exchanges: Exchanges, bytes: &[u8]) -> Result<(&'static Exchange, Format), Box<Refusal>> {
    let format = format_of(bytes).ok_or_else(|| Refusal::exchange(Code::AmbiguousExchange))?;
    let id = match format {
        Format::Vigo => "elev.vigo1",
        Format::Csv => by_header(bytes),
        Format::Json => by_keys(encoding::text_of_json(bytes)?, false)?,
        Format::Ndjson => by_keys(encoding::text_of_json(bytes)?, true)?,
    };
    if id.is_empty() {
        return Err(Refusal::exchange(Code::AmbiguousExchange));
    }
    exchanges::among(exchanges, id).map(|exchange| (exchange, format)).ok_or_else(|| Refusal::other_entry(id))
}

/// The format that the first bytes show.
#[must_use]
pub fn format_of(bytes: &[u8]) -> Option<Format> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let rest = bytes.trim_ascii_start();
    if [b"TOF;", b"$AV;", b"EOF;"].iter().any(|id| rest.starts_with(*id)) {
        return Some(Format::Vigo);
    }
    match rest.first()? {
        b'[' => Some(Format::Json),
        b'{' if is_ndjson(rest) => Some(Format::Ndjson),
        b'{' => Some(Format::Json),
        // Commas and tabs too: the decoder can then say that it is the separator that is wrong.
        _ => first_line(rest).iter().any(|byte| matches!(byte, b';' | b',' | b'\t')).then_some(Format::Csv),
    }
}

/// A first line that closes its object, and a second one that opens another.
fn is_ndjson(bytes: &[u8]) -> bool {
    let first = first_line(bytes);
    let after = bytes.get(first.len()..).unwrap_or_default().trim_ascii_start();
    first.trim_ascii_end().ends_with(b"}") && after.starts_with(b"{")
}

fn first_line(bytes: &[u8]) -> &[u8] {
    let end = text::find(bytes, b'\n').unwrap_or(bytes.len());
    bytes.get(..end).unwrap_or_default()
}

/// The exchange that a header shows; nothing where it shows none.
fn by_header(bytes: &[u8]) -> &'static str {
    let header = first_line(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start());
    let says = |name: &[u8]| header.windows(name.len()).any(|part| part.eq_ignore_ascii_case(name));
    // Short names stand inside others too: only whole cells count.
    let has = |name: &[u8]| {
        let mut cells = header.split(|byte| matches!(byte, b';' | b',' | b'\t' | b'\r'));
        cells.any(|cell| unquoted(cell.trim_ascii()).trim_ascii().eq_ignore_ascii_case(name))
    };
    match (says(b"skolenummer") || says(b"klasse"), has(b"type") && has(b"id")) {
        (true, _) => "elev.klasseliste",
        (false, true) => "nir.ws4",
        (false, false) => "",
    }
}

fn unquoted(cell: &[u8]) -> &[u8] {
    cell.strip_prefix(b"\"").and_then(|cell| cell.strip_suffix(b"\"")).unwrap_or(cell)
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
