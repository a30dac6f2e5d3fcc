//! Which encoding a payload is in, and the payload as UTF-8.

use crate::refusal::{Code, Refusal};
use crate::text;
use std::borrow::Cow;

/// The encoding a payload was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, perhaps with a byte order mark.
    Utf8,
    /// Windows-1252, as older school systems write it.
    Windows1252,
}

impl Encoding {
    /// The name in answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// Refuses what is no text in any format of ours, before anything is recognised in it.
///
/// # Errors
/// [`Code::Utf16`] by the byte order mark, [`Code::Binary`] at the first NUL byte.
pub fn refuse_binary(bytes: &[u8]) -> Result<(), Box<Refusal>> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Refusal::new(Code::Utf16));
    }
    // The least byte is found many bytes at once; where it stands is asked only when it is NUL.
    if bytes.iter().fold(u8::MAX, |least, byte| least.min(*byte)) > 0 {
        return Ok(());
    }
    Err(Refusal::at(Code::Binary, bytes.iter().take_while(|&&byte| byte != 0).count()))
}

/// The payload as text. A byte order mark is dropped; behind one, nothing but UTF-8 is read.
///
/// # Errors
/// [`Code::Binary`]: bytes that Windows-1252 does not have either;
/// [`Code::NotUtf8`] behind a byte order mark; [`Code::Empty`] when only blanks follow the mark.
pub fn text_of_rows(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), Box<Refusal>> {
    let (marked, rest) = match bytes.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => (true, rest),
        None => (false, bytes),
    };
    if rest.trim_ascii().is_empty() {
        return Err(Refusal::new(Code::Empty));
    }
    match core::str::from_utf8(rest) {
        Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8)),
        Err(error) if marked => Err(Refusal::at(Code::NotUtf8, BYTE_ORDER_MARK.len() + error.valid_up_to())),
        Err(_) => Ok((Cow::Owned(from_windows_1252(bytes)?), Encoding::Windows1252)),
    }
}

/// The payload as JSON text: UTF-8 by RFC 8259 § 8.1.
///
/// # Errors
/// [`Code::NotUtf8`].
pub fn text_of_json(bytes: &[u8]) -> Result<&str, Box<Refusal>> {
    core::str::from_utf8(bytes).map_err(|error| Refusal::at(Code::NotUtf8, error.valid_up_to()))
}

/// The byte of the payload as it came in, for a byte of its text.
#[must_use]
pub fn offset_in_payload(bytes: &[u8], text: &str, encoding: Encoding, offset: usize) -> usize {
    match encoding {
        Encoding::Utf8 => offset + (bytes.len() - text.len()),
        // Every character was one byte.
        Encoding::Windows1252 => text.get(..offset).map_or(offset, text::length),
    }
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

fn from_windows_1252(bytes: &[u8]) -> Result<String, Box<Refusal>> {
    // Measured first, so that a payload of nothing but `€` takes three times its size and no more.
    let mut length = 0;
    for &byte in bytes {
        length += windows_1252(byte).map_or(0, char::len_utf8);
    }
    let mut text = String::with_capacity(length);
    for (at, &byte) in bytes.iter().enumerate() {
        text.push(windows_1252(byte).ok_or_else(|| Refusal::at(Code::Binary, at))?);
    }
    Ok(text)
}

const fn windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => match WINDOWS_1252[(byte - 0x80) as usize] {
            '\0' => None,
            character => Some(character),
        },
        _ => Some(byte as char),
    }
}

/// The 32 places where Windows-1252 differs from Latin-1; NUL where it has nothing.
///
/// WHATWG Encoding Standard, index windows-1252, without the C1 controls that browsers put into the five gaps.
const WINDOWS_1252: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”', '•',
    '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];
