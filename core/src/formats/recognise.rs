//! Which exchange and format a payload is, when the caller names none: by its first keys or columns, never by guessing.

use super::csv;
use crate::format::{Format, LineFormat};
use crate::json::scanner::{Next, Scanner};
use crate::record::{Exchange, Exchanges};
use crate::refusal::{Code, Refusal};
use crate::text;

/// What tells the exchanges of a family when nobody names one: apart from their tables, so that a module that judges some
/// recognises all.
pub struct FamilySigns {
    /// Its exchanges.
    pub ids: &'static [&'static str],
    /// The entry of the npm package that judges them.
    pub entry: &'static str,
    /// One for each exchange that comes as JSON.
    pub keys: &'static [KeySign],
    /// One for each exchange that comes as rows.
    pub columns: &'static [ColumnSign],
    /// One for each exchange that comes as lines of its own.
    pub lines: &'static [LineSign],
}

impl FamilySigns {
    /// The names of its exchanges alone.
    pub(crate) const fn names(self) -> Self {
        Self { keys: &[], columns: &[], lines: &[], ..self }
    }
}

/// Those of all families, in the order in which they are looked for.
pub type Signs = &'static [FamilySigns];

/// The names of all exchanges.
#[must_use]
pub fn ids(signs: Signs) -> Vec<&'static str> {
    let mut ids = Vec::new();
    for family in signs {
        ids.extend_from_slice(family.ids);
    }
    ids
}

fn entry_of(signs: Signs, id: &str) -> &'static str {
    signs.iter().find(|family| family.ids.contains(&id)).map_or("", |family| family.entry)
}

/// The keys by which the JSON of an exchange is told from that of every other.
pub struct KeySign {
    /// The exchange.
    pub id: &'static str,
    /// Keys of its first object that no other exchange has; compared without regard to case.
    pub keys: &'static [&'static str],
    /// Whether its payload is one document, so that its keys say nothing within a list.
    pub document: bool,
}

/// The columns by which rows are told.
pub struct ColumnSign {
    /// The exchange.
    pub id: &'static str,
    /// Columns of its header, of which so many stand there.
    pub columns: &'static [&'static str],
    /// At least so many of them.
    pub at_least: usize,
    /// Whether the first line shows what it is without a header whose columns do: as a last resort.
    pub first_line: Option<fn(&str) -> bool>,
}

/// The lines by which a format of an exchange's own is told.
pub struct LineSign {
    /// The exchange.
    pub id: &'static str,
    /// Its format.
    pub format: &'static LineFormat,
}

/// The exchange and format that the payload shows; all exchanges are looked at, also by a module that judges only these.
///
/// # Errors
/// [`Code::AmbiguousExchange`] when nothing, or more than one thing, fits; it lists the exchanges.
/// [`Code::OtherEntry`] when the module does not judge what it is. JSON that breaks off before it has shown what it is:
/// as the scanner says.
pub fn recognise(
    exchanges: Exchanges,
    signs: Signs,
    payload: &str,
) -> Result<(&'static Exchange, Format), Box<Refusal>> {
    let format = format_of(signs, payload).ok_or_else(|| ambiguous(signs))?;
    let id = match format {
        Format::Lines(own) => {
            signs.iter().flat_map(|family| family.lines).find(|sign| sign.format == own).map_or("", |sign| sign.id)
        }
        Format::Csv => by_header(signs, payload),
        Format::Json => by_keys(signs, payload, false)?,
        Format::Ndjson => by_keys(signs, payload, true)?,
    };
    Ok((judged(exchanges, signs, id)?, format))
}

/// The exchange that a document of JSON shows.
///
/// # Errors
/// As [`recognise`].
pub fn document(exchanges: Exchanges, signs: Signs, payload: &str) -> Result<&'static Exchange, Box<Refusal>> {
    judged(exchanges, signs, by_keys(signs, payload, false)?)
}

fn judged(exchanges: Exchanges, signs: Signs, id: &'static str) -> Result<&'static Exchange, Box<Refusal>> {
    if id.is_empty() {
        return Err(ambiguous(signs));
    }
    let found = exchanges.iter().copied().find(|exchange| exchange.id == id);
    found.ok_or_else(|| Refusal::other_entry(id, entry_of(signs, id)))
}

fn ambiguous(signs: Signs) -> Box<Refusal> {
    Refusal::names(Code::AmbiguousExchange, "candidates", ids(signs))
}

/// The format that the beginning shows.
#[must_use]
pub fn format_of(signs: Signs, payload: &str) -> Option<Format> {
    let rest = payload.as_bytes().trim_ascii_start();
    match rest.first()? {
        b'[' => Some(Format::Json),
        b'{' if is_ndjson(rest) => Some(Format::Ndjson),
        b'{' => Some(Format::Json),
        _ => own_lines(signs, payload).map(Format::Lines).or_else(|| {
            // Not only in the first line, above which a title may stand; and any separator, so that it can be named.
            let separated = csv::first_lines(payload).any(|(_, _, line)| line.bytes().any(csv::is_separator));
            separated.then_some(Format::Csv)
        }),
    }
}

/// The format of lines of which the first field names a kind, also in quotes or in small letters: the decoder tells of that.
fn own_lines(signs: Signs, payload: &str) -> Option<&'static LineFormat> {
    let (_, _, first) = csv::first_lines(payload).next()?;
    let kind = text::split_once(first, b';').map_or("", |(kind, _)| csv::name(kind));
    let is_one = |sign: &&LineSign| sign.format.kinds.iter().any(|known| kind.eq_ignore_ascii_case(known));
    signs.iter().flat_map(|family| family.lines).find(is_one).map(|sign| sign.format)
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
fn by_header(signs: Signs, payload: &str) -> &'static str {
    for (_, _, line) in csv::first_lines(payload) {
        let cells = || line.split(|each| u8::try_from(each).is_ok_and(csv::is_separator)).map(csv::name);
        let has = |name: &str| cells().any(|cell| cell.eq_ignore_ascii_case(name));
        for sign in signs.iter().flat_map(|family| family.columns) {
            if sign.columns.iter().filter(|column| has(column)).count() >= sign.at_least {
                return sign.id;
            }
        }
    }
    // A header with its names misspelt is told as that, and columns that are plainly those of a list without one.
    let Some((_, _, first)) = csv::first_lines(payload).next() else { return "" };
    let shows = |sign: &&ColumnSign| sign.first_line.is_some_and(|shows| shows(first));
    signs.iter().flat_map(|family| family.columns).find(shows).map_or("", |sign| sign.id)
}

/// The exchange that a key of the first object is a sign of, or nothing; the rest of the payload is not looked at.
fn by_keys(signs: Signs, text: &str, in_lines: bool) -> Result<&'static str, Box<Refusal>> {
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
        for sign in signs.iter().flat_map(|family| family.keys) {
            let may = !(sign.document && (in_list || in_lines));
            if may && sign.keys.iter().any(|key| key.eq_ignore_ascii_case(name)) {
                return Ok(sign.id);
            }
        }
        scanner.skip_value(&mut scratch)?;
    }
    Ok("")
}
