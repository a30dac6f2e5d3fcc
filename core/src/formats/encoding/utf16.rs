//! UTF-16: how it is told, and as UTF-8.

use crate::formats::encoding::Encoding;
use crate::refusal::{Code, Refusal};

const LITTLE: &[u8] = b"\xff\xfe";
const BIG: &[u8] = b"\xfe\xff";

/// UTF-16 by its byte order mark or, without one, by two letters of ASCII at its beginning with a NUL beside each.
pub(super) fn told(bytes: &[u8]) -> Option<Encoding> {
    if bytes.starts_with(LITTLE) {
        return Some(Encoding::Utf16le);
    }
    if bytes.starts_with(BIG) {
        return Some(Encoding::Utf16be);
    }
    let letter = |byte: u8| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~');
    match *bytes.first_chunk::<4>()? {
        [first, 0, second, 0] if letter(first) && letter(second) => Some(Encoding::Utf16le),
        [0, first, 0, second] if letter(first) && letter(second) => Some(Encoding::Utf16be),
        _ => None,
    }
}

/// The text, without a byte order mark.
///
/// # Errors
/// [`Code::Utf16`] at half a character, [`Code::Binary`] at a NUL.
pub(super) fn decode(bytes: &[u8], encoding: Encoding) -> Result<String, Box<Refusal>> {
    let mark = mark(bytes);
    let rest = bytes.get(mark..).unwrap_or_default();
    let units = rest.chunks_exact(2).map(|pair| match (encoding, pair) {
        (Encoding::Utf16be, [high, low]) | (_, [low, high]) => u16::from_le_bytes([*low, *high]),
        _ => 0,
    });
    // Measured first, so that a payload takes what its text needs and no more.
    let (mut at, mut length) = (mark, 0);
    for character in char::decode_utf16(units.clone()) {
        match character {
            Err(_) => return Err(Refusal::at(Code::Utf16, at)),
            Ok('\0') => return Err(Refusal::at(Code::Binary, at)),
            Ok(character) => {
                at += 2 * character.len_utf16();
                length += character.len_utf8();
            }
        }
    }
    if at < bytes.len() {
        return Err(Refusal::at(Code::Utf16, at));
    }
    let mut text = String::with_capacity(length);
    for character in char::decode_utf16(units).flatten() {
        text.push(character);
    }
    Ok(text)
}

/// How many bytes of the payload stand before what follows `before`.
pub(super) fn bytes_before(bytes: &[u8], before: &str) -> usize {
    mark(bytes) + 2 * before.chars().map(char::len_utf16).sum::<usize>()
}

fn mark(bytes: &[u8]) -> usize {
    if bytes.starts_with(LITTLE) || bytes.starts_with(BIG) { LITTLE.len() } else { 0 }
}
