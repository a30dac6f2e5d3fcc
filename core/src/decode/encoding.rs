//! Which encoding a payload is in, and the payload as UTF-8.

use crate::refusal::{Code, Refusal};
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

/// The payload as text. A byte order mark is dropped.
///
/// # Errors
/// [`Code::Utf16`], [`Code::Binary`]: NUL bytes, or bytes that Windows-1252 does not have either.
pub fn text_of_rows(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), Refusal> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Refusal::new(Code::Utf16));
    }
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return Err(Refusal::at(Code::Binary, at));
    }
    let rest = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match core::str::from_utf8(rest) {
        Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8)),
        Err(_) => Ok((Cow::Owned(from_windows_1252(bytes)?), Encoding::Windows1252)),
    }
}

/// The payload as JSON text: UTF-8 by RFC 8259 § 8.1.
///
/// # Errors
/// [`Code::Utf16`], [`Code::NotUtf8`].
pub fn text_of_json(bytes: &[u8]) -> Result<&str, Refusal> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Refusal::new(Code::Utf16));
    }
    core::str::from_utf8(bytes).map_err(|error| Refusal::at(Code::NotUtf8, error.valid_up_to()))
}

fn from_windows_1252(bytes: &[u8]) -> Result<String, Refusal> {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            0x80..=0x9f => match WINDOWS_1252[usize::from(byte - 0x80)] {
                '\0' => return Err(Refusal::at(Code::Binary, at)),
                character => text.push(character),
            },
            _ => text.push(char::from(byte)),
        }
    }
    Ok(text)
}

/// The 32 places where Windows-1252 differs from Latin-1; NUL where it has nothing.
///
/// WHATWG Encoding Standard, index windows-1252, without the C1 controls that browsers put into the five gaps.
const WINDOWS_1252: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”', '•',
    '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];
