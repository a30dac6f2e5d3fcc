//! Which exchange and format a payload is, when the caller names none: by its first bytes, never by guessing.

use crate::exchanges::{self, Exchange, Format};
use crate::refusal::{Code, Refusal};

/// The exchange and format that the payload shows.
///
/// # Errors
/// [`Code::AmbiguousExchange`] when nothing, or more than one thing, fits; it lists the exchanges.
pub fn recognise(bytes: &[u8]) -> Result<(&'static Exchange, Format), Refusal> {
    let format = format_of(bytes);
    let fitting = match format {
        Some(Format::Vigo) => exchanges::find("elev.vigo1"),
        // A document with these keys is one school's submission; anything else in JSON is rows.
        Some(Format::Json) if contains(bytes, b"\"students\"") && contains(bytes, b"\"school\"") => {
            exchanges::find("elev.vigoskole")
        }
        Some(Format::Csv) if header_names(bytes) => exchanges::find("elev.klasseliste"),
        Some(Format::Json | Format::Ndjson) if contains(bytes, b"\"elev_namn\"") => {
            exchanges::find("elev.klasseliste")
        }
        _ => None,
    };
    match (fitting, format) {
        (Some(exchange), Some(format)) => Ok((exchange, format)),
        _ => Err(Refusal::exchange(Code::AmbiguousExchange)),
    }
}

/// The format that the first bytes show.
#[must_use]
pub fn format_of(bytes: &[u8]) -> Option<Format> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace())?;
    let rest = bytes.get(start..)?;
    if [b"TOF;", b"$AV;", b"EOF;"].iter().any(|id| rest.starts_with(*id)) {
        return Some(Format::Vigo);
    }
    match rest.first()? {
        b'[' => Some(Format::Json),
        b'{' if is_ndjson(rest) => Some(Format::Ndjson),
        b'{' => Some(Format::Json),
        _ => first_line(rest).contains(&b';').then_some(Format::Csv),
    }
}

/// A first line that closes its object, and a second one that opens another.
fn is_ndjson(bytes: &[u8]) -> bool {
    let first = first_line(bytes).trim_ascii_end();
    let after = bytes.get(first_line(bytes).len()..).unwrap_or_default().trim_ascii_start();
    first.ends_with(b"}") && after.starts_with(b"{")
}

fn first_line(bytes: &[u8]) -> &[u8] {
    bytes.split(|&byte| byte == b'\n').next().unwrap_or_default()
}

fn header_names(bytes: &[u8]) -> bool {
    let header = first_line(bytes.trim_ascii_start()).to_ascii_lowercase();
    contains(&header, b"skolenummer") || contains(&header, b"klasse")
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
