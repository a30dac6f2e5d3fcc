//! What the core does with texts, byte by byte. The standard library's patterns do the same, but every one of them
//! brings its searcher into the module that a form loads.

mod slot;
mod spreadsheet;

pub use slot::RawSlot;
pub(crate) use spreadsheet::{guard, has_only_zeros_behind, is_of_a_spreadsheet, is_scientific};

/// What stands before the first `separator` and what behind it; `separator` is ASCII.
#[must_use]
pub fn split_once(text: &str, separator: u8) -> Option<(&str, &str)> {
    let at = find(text.as_bytes(), separator)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The text up to the first `separator`, or all of it.
pub(crate) fn up_to(text: &str, separator: u8) -> &str {
    split_once(text, separator).map_or(text, |(before, _)| before)
}

/// What stands before the byte that the text ends with; `end` is ASCII.
pub(crate) fn strip_end(text: &str, end: u8) -> Option<&str> {
    if text.as_bytes().last() == Some(&end) { text.get(..text.len() - 1) } else { None }
}

/// A line with its end, and what follows it.
pub(crate) fn split_line(text: &str) -> (&str, &str) {
    split_behind(text, b'\n')
}

/// What stands up to and with the first `end`, and what follows it; `end` is ASCII.
pub(crate) fn split_behind(text: &str, end: u8) -> (&str, &str) {
    let end = find(text.as_bytes(), end).map_or(text.len(), |at| at + 1);
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Whether these bytes stand at that place, looked at eight at a time: as a rule they do, and are few.
#[inline]
pub(crate) fn stands_at(text: &[u8], at: usize, wanted: &[u8]) -> bool {
    let Some(found) = text.get(at..at + wanted.len()) else { return false };
    let (Some(found_last), Some(wanted_last)) = (found.last_chunk::<8>(), wanted.last_chunk::<8>()) else {
        return found.iter().zip(wanted).all(|(one, other)| one == other);
    };
    // The last eight bytes at once, those before them in eights from the first.
    u64::from_le_bytes(*found_last) == u64::from_le_bytes(*wanted_last)
        && found.as_chunks::<8>().0.iter().zip(wanted.as_chunks::<8>().0).all(|(one, other)| one == other)
}

/// Where the byte stands first.
pub(crate) fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
    find_any(bytes, [wanted])
}

/// Where one of the bytes, which are ASCII, stands first, looked for in eight bytes at a time.
pub(crate) fn find_any<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> Option<usize> {
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..)?.first_chunk::<8>() {
        let chunk = u64::from_le_bytes(*chunk);
        let below = wanted.iter().fold(0, |below, each| below | (chunk ^ (ONES * u64::from(*each))).wrapping_sub(ONES));
        // The high bit of every byte that is wanted; exact up to the lowest one.
        let found = below & !chunk & (ONES << 7);
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    bytes.get(at..)?.iter().position(|byte| wanted.contains(byte)).map(|behind| at + behind)
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// Without the characters at its end that `is_outer` names.
pub(crate) fn trim_end(mut text: &str, is_outer: fn(char) -> bool) -> &str {
    while let Some(last) = text.chars().next_back()
        && is_outer(last)
    {
        text = text.get(..text.len() - last.len_utf8()).unwrap_or_default();
    }
    text
}

/// Without the characters around it that `is_outer` names.
pub(crate) fn trim(text: &str, is_outer: fn(char) -> bool) -> &str {
    let mut text = trim_end(text, is_outer);
    while let Some(first) = text.chars().next()
        && is_outer(first)
    {
        text = text.get(first.len_utf8()..).unwrap_or_default();
    }
    text
}

/// Unicode's White_Space, without the table.
pub(crate) const fn is_blank(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}'
            | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// Where the first character stands that nobody sees, counted from 1.
pub(crate) fn position_of_invisible(text: &str) -> Option<u64> {
    text.chars().position(is_invisible).map(|before| before as u64 + 1)
}

/// Characters without width: joiners, marks of direction, the soft hyphen, a byte order mark inside a text, selectors of
/// variants.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
    )
}

/// Blanks, what nobody sees, and DOS' end of a file.
pub(crate) const fn is_unseen(character: char) -> bool {
    is_blank(character) || is_invisible(character) || character == '\u{1a}'
}

/// How many characters there are: the bytes that begin one.
pub(crate) fn length(text: &str) -> usize {
    text.bytes().filter(|byte| byte & 0xc0 != 0x80).count()
}

/// A whole number without sign, if the text is nothing but its digits and it fits.
pub(crate) fn whole(text: &str) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    text.bytes().try_fold(0_u64, |number, byte| {
        let digit = Some(byte.wrapping_sub(b'0')).filter(|digit| *digit < 10)?;
        number.checked_mul(10)?.checked_add(u64::from(digit))
    })
}

/// A digest of a text behind those that gave `digest`: tells texts apart where equality decides, never a secret. The
/// length of each text is in its last word, so that where one ends and the next begins shows.
pub(crate) fn digest(digest: u64, text: &str) -> u64 {
    let (mut digest, mut rest) = (digest, text.as_bytes());
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        (digest, rest) = (mix(digest, u64::from_le_bytes(*word)), after);
    }
    // What is left as one number, its first byte the greatest: of a long text from its last eight bytes at once.
    let last = match text.as_bytes().last_chunk::<8>() {
        Some(_) if rest.is_empty() => 0,
        Some(last) => u64::from_be_bytes(*last) & (u64::MAX >> (64 - rest.len() * 8)),
        None => rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    mix(digest, last | (rest.len() as u64 + 1) << 56)
}

/// The digest of one more word.
#[inline]
pub(crate) const fn mix(digest: u64, word: u64) -> u64 {
    let mixed = (digest ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_those_of_unicode() {
        assert!((0..=0x0010_ffff).filter_map(char::from_u32).all(|each| is_blank(each) == each.is_whitespace()));
    }

    #[test]
    fn a_digest_tells_where_texts_end_and_every_byte_of_them() {
        let of = |texts: &[&str]| texts.iter().fold(0, |so_far, text| digest(so_far, text));
        let texts: [&[&str]; 9] =
            [&[], &[""], &["", ""], &["\0"], &["a", "b"], &["ab"], &["ab", ""], &["12345678"], &["1234567", "8"]];
        for (at, one) in texts.iter().enumerate() {
            assert!(texts.iter().skip(at + 1).all(|other| of(one) != of(other)), "{one:?}");
        }
        let long = "abcdefghijklmnopqrstu";
        for at in 0..long.len() {
            let other: String = long.char_indices().map(|(i, c)| if i == at { '_' } else { c }).collect();
            assert_ne!(digest(0, long), digest(0, &other));
        }
    }

    #[test]
    fn a_digest_of_any_length_is_that_of_its_words() {
        let slowly = |text: &[u8]| {
            let words = text.chunks_exact(8);
            let rest = words.remainder();
            let word = |bytes: &[u8]| bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
            let last = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
            mix(words.fold(7, |digest, bytes| mix(digest, word(bytes))), last | (rest.len() as u64 + 1) << 56)
        };
        let text = "a\u{e5}\u{ff}0123456789abcdefghijk";
        for (end, _) in text.char_indices().chain([(text.len(), ' ')]) {
            assert_eq!(digest(7, &text[..end]), slowly(&text.as_bytes()[..end]), "{end}");
        }
    }

    #[test]
    fn the_first_of_several_bytes_is_found_wherever_it_stands_and_whatever_stands_about() {
        // Beside a wanted byte, those that a borrow from it would reach, and what differs in the high bit alone.
        for other in [b';' + 1, b';' | 0x80, b'\n' | 0x80, b'\r' + 1, 0, 1, 0x80, 0xff] {
            for length in 0..20 {
                let mut bytes = vec![other; length];
                assert_eq!(find_any(&bytes, *b";\n\r"), None, "{other}");
                for (at, wanted) in (0..length).rev().zip(b";\n\r".iter().cycle()) {
                    bytes[at] = *wanted;
                    assert_eq!(find_any(&bytes, *b";\n\r"), Some(at), "{other} {length}");
                }
            }
        }
    }

    #[test]
    fn as_the_standard_library_does() {
        for text in ["", " ", "\u{a0}æ \t", "æ;ø;", ";", "\nå\n", "18446744073709551615", "18446744073709551616", "-0"]
        {
            assert_eq!(split_once(text, b';'), text.split_once(';'));
            assert_eq!(Some(up_to(text, b';')), text.split(';').next());
            assert_eq!(trim(text, is_blank), text.trim());
            assert_eq!(trim_end(text, is_blank), text.trim_end());
            assert_eq!(length(text), text.chars().count());
            assert_eq!(whole(text), text.parse().ok());
            assert_eq!(strip_end(text, b';'), text.strip_suffix(';'));
            assert_eq!(find(text.as_bytes(), b'5'), text.find('5'));
            assert_eq!(split_line(text).0, text.split_inclusive('\n').next().unwrap_or_default());
        }
    }
}
