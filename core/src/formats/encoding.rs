//! Which encoding a payload is in, and the payload as UTF-8.

mod single_byte;
mod utf16;

use crate::refusal::{Code, Refusal};
use crate::text;
use std::borrow::Cow;

/// The encoding a payload was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, perhaps with a byte order mark.
    Utf8,
    /// UTF-16, the low byte first: what Windows calls Unicode.
    Utf16le,
    /// UTF-16, the high byte first.
    Utf16be,
    /// Windows-1252, as older school systems write it.
    Windows1252,
    /// Code page 850: what spreadsheets on Windows call MS-DOS.
    Cp850,
    /// Code page 865: MS-DOS, as it was sold in Norway.
    Cp865,
    /// Mac Roman: what spreadsheets call Macintosh.
    MacRoman,
}

impl Encoding {
    /// The name in answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16le => "utf-16le",
            Self::Utf16be => "utf-16be",
            Self::Windows1252 => "windows-1252",
            Self::Cp850 => "cp850",
            Self::Cp865 => "cp865",
            Self::MacRoman => "macintosh",
        }
    }

    /// The name in sentences.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16le | Self::Utf16be => "UTF-16",
            Self::Windows1252 => "Windows-1252",
            Self::Cp850 => "CP850 (MS-DOS)",
            Self::Cp865 => "CP865 (MS-DOS)",
            Self::MacRoman => "Mac Roman",
        }
    }

    /// Whether the bytes themselves say that it is this encoding; the code pages are told by what they would spell.
    #[must_use]
    pub const fn is_certain(self) -> bool {
        matches!(self, Self::Utf8 | Self::Utf16le | Self::Utf16be)
    }
}

/// A payload as text.
pub struct Opened<'b> {
    /// What it says, without a byte order mark.
    pub text: Cow<'b, str>,
    /// What it was read as.
    pub encoding: Encoding,
    /// Another code page that would spell other words, of letters that names have as well.
    pub also: Option<Encoding>,
}

/// The payload as text, whatever its encoding. A byte order mark is passed over; behind one, nothing but what it claims
/// is read. What is `json` is never read as a code page (RFC 8259 § 8.1).
///
/// # Errors
/// [`Code::Binary`] at a NUL, or at a byte that is nothing in any encoding that the others fit; [`Code::NotUtf8`] at the
/// first byte that is none, where the payload is UTF-8 otherwise, says that it is, or is JSON; [`Code::Utf16`] where half
/// a character stands; [`Code::Empty`] when only blanks follow the mark.
pub fn open(bytes: &[u8], json: bool) -> Result<Opened<'_>, Box<Refusal>> {
    if let Some(encoding) = utf16::told(bytes) {
        let text = utf16::decode(bytes, encoding)?;
        return opened(Cow::Owned(text), encoding, None);
    }
    refuse_nul(bytes)?;
    let (marked, rest) = match bytes.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => (true, rest),
        None => (false, bytes),
    };
    let error = match core::str::from_utf8(rest) {
        Ok(text) => return opened(Cow::Borrowed(text), Encoding::Utf8, None),
        Err(error) => error.valid_up_to(),
    };
    let not_utf8 = || Refusal::at(Code::NotUtf8, bytes.len() - rest.len() + error);
    if marked || json {
        return Err(not_utf8());
    }
    let choice = single_byte::choose(bytes);
    // Letters of UTF-8 before the byte that is none, and no code page in which all of it is words: one byte is damaged.
    if !choice.fits && bytes.get(..error).is_some_and(|before| !before.is_ascii()) {
        return Err(not_utf8());
    }
    opened(Cow::Owned(single_byte::decode(bytes, choice.encoding)?), choice.encoding, choice.also)
}

fn opened(text: Cow<'_, str>, encoding: Encoding, also: Option<Encoding>) -> Result<Opened<'_>, Box<Refusal>> {
    if text.trim_ascii().is_empty() {
        return Err(Refusal::new(Code::Empty));
    }
    Ok(Opened { text, encoding, also })
}

/// Refuses bytes that have a NUL among them.
///
/// # Errors
/// [`Code::Binary`] at the first.
pub fn refuse_nul(bytes: &[u8]) -> Result<(), Box<Refusal>> {
    // The least byte is found many bytes at once; where it stands is asked only when it is NUL.
    if bytes.iter().fold(u8::MAX, |least, byte| least.min(*byte)) > 0 {
        return Ok(());
    }
    Err(Refusal::at(Code::Binary, bytes.iter().take_while(|&&byte| byte != 0).count()))
}

/// The byte of the payload as it came in, for a byte of its text.
#[must_use]
pub fn offset_in_payload(bytes: &[u8], text: &str, encoding: Encoding, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text);
    match encoding {
        Encoding::Utf8 => offset + (bytes.len() - text.len()),
        Encoding::Utf16le | Encoding::Utf16be => utf16::bytes_before(bytes, before),
        // Every character was one byte.
        _ => text::length(before),
    }
}

/// Line and column of a byte of the payload as it came in, both from 1; a line ends at LF, CRLF or CR. Columns are counted
/// in bytes, in UTF-16 in pairs of them.
#[must_use]
pub fn line_and_column(bytes: &[u8], offset: usize) -> (u64, u64) {
    let wide = utf16::told(bytes);
    let before = bytes.get(..offset).unwrap_or(bytes);
    let (mut line, mut column, mut at_cr) = (1, 1, false);
    for unit in before.chunks(if wide.is_some() { 2 } else { 1 }) {
        let (low, high) = match (wide, unit) {
            (Some(Encoding::Utf16be), [high, low]) | (_, [low, high]) => (*low, *high),
            _ => (unit.first().copied().unwrap_or_default(), 0),
        };
        match (low, high, at_cr) {
            (b'\n', 0, true) => column = 1,
            (b'\n' | b'\r', 0, _) => (line, column) = (line + 1, 1),
            _ => column += 1,
        }
        at_cr = (low, high) == (b'\r', 0);
    }
    (line, column)
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
