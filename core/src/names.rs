//! Names of persons, as they are compared: composed, without blanks too many and without what nobody sees.
//!
//! Most names are [plain](is_plain), which one pass over their bytes tells; only the others are looked at letter by letter.

use crate::text;
use crate::text::is_invisible;

/// Whether a name is made of nothing but letters of Latin-1 and Latin Extended-A, single blanks between words, hyphens,
/// apostrophes and full stops: no rule about its characters has anything to say then.
#[must_use]
pub fn is_plain(name: &str) -> bool {
    let (mut met, mut before) = (0, BLANK);
    for byte in name.bytes() {
        let class = CLASSES[usize::from(byte)];
        // Two blanks in a row are as odd as what is in no word.
        met |= class | (class & before) << 1;
        before = class;
    }
    met & ODD == 0 && before != BLANK
}

const BLANK: u8 = 1;
const ODD: u8 = 2;

/// What a byte is in a name: part of a word (0), a blank between words, or worth a look.
static CLASSES: [u8; 256] = {
    let mut classes = [ODD; 256];
    let mut byte = 0;
    while byte < classes.len() {
        match byte as u8 {
            b' ' => classes[byte] = BLANK,
            // Letters, and the bytes of those from U+00C0 to U+017F.
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'\'' | b'.' | 0x80..=0xbf | 0xc3..=0xc5 => classes[byte] = 0,
            _ => {}
        }
        byte += 1;
    }
    classes
};

/// The name as it is compared with others.
#[must_use]
pub fn compared(name: &str) -> String {
    let mut compared = String::with_capacity(name.len());
    let mut before = None;
    for character in text::trim(name, is_between).chars().filter(|character| !is_invisible(*character)) {
        let character = if text::is_blank(character) { ' ' } else { character };
        match before {
            Some(' ') if character == ' ' => continue,
            Some(base) => match composed(base, character) {
                Some(letter) => {
                    before = Some(letter);
                    continue;
                }
                None => compared.push(base),
            },
            None => {}
        }
        before = Some(character);
    }
    compared.extend(before);
    compared
}

fn is_between(character: char) -> bool {
    text::is_blank(character) || is_invisible(character)
}

/// The one letter that a letter and a combining mark are, where names here have it.
fn composed(base: char, mark: char) -> Option<char> {
    let (_, bases, letters) = COMPOSED.iter().find(|(combining, ..)| *combining == mark)?;
    bases.chars().zip(letters.chars()).find(|(plain, _)| *plain == base).map(|(_, letter)| letter)
}

/// Combining marks, and what letters become with them: those of Nordic, Sámi and Kven names and of the European languages
/// whose names are common here.
const COMPOSED: &[(char, &str, &str)] = &[
    ('\u{300}', "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
    ('\u{301}', "AEIOUYaeiouyCcLlNnRrSsZzÆæØø", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǼǽǾǿ"),
    ('\u{302}', "AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
    ('\u{303}', "ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
    ('\u{304}', "AaEeIiOoUu", "ĀāĒēĪīŌōŪū"),
    ('\u{306}', "AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
    ('\u{307}', "CcEeGgIZz", "ĊċĖėĠġİŻż"),
    ('\u{308}', "AEIOUaeiouyY", "ÄËÏÖÜäëïöüÿŸ"),
    ('\u{30a}', "AaUu", "ÅåŮů"),
    ('\u{30b}', "OoUu", "ŐőŰű"),
    ('\u{30c}', "CcDdEeLlNnRrSsTtZzGgKkƷʒ", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǦǧǨǩǮǯ"),
    ('\u{326}', "SsTt", "ȘșȚț"),
    ('\u{327}', "CcGgKkLlNnRrSsTt", "ÇçĢģĶķĻļŅņŖŗŞşŢţ"),
    ('\u{328}', "AaEeIiUu", "ĄąĘęĮįŲų"),
    ('\u{338}', "Oo", "Øø"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_compared_in_one_form() {
        for (one, other) in [
            ("Bla\u{30a}ba\u{308}r A\u{30a}se", "Blåbär Åse"),
            ("Sio\u{301}hpa  C\u{30c}uojan", "Sióhpa Čuojan"),
            ("Voksende\u{a0}Bytte", "Voksende Bytte"),
            ("Voksende \u{2009} Bytte", "Voksende Bytte"),
            ("Vok\u{ad}sende\u{200b} Bytte\u{feff}", "Voksende Bytte"),
            (" Voksende Bytte ", "Voksende Bytte"),
            ("\u{200b} Voksende Bytte", "Voksende Bytte"),
            ("Ø\u{301}de", "Ǿde"),
        ] {
            assert_eq!(compared(one), compared(other), "{one:?}");
            assert_eq!(compared(other), other);
        }
        assert_ne!(compared("Ase"), compared("Åse"));
        // What has no letter of its own stays as it stands, and so do marks without a letter.
        assert_eq!(compared("q\u{30a} \u{30a}a"), "q\u{30a} \u{30a}a");
    }

    #[test]
    fn every_base_has_its_letter() {
        for (mark, bases, letters) in COMPOSED {
            assert_eq!(bases.chars().count(), letters.chars().count(), "{mark:?}");
        }
    }

    #[test]
    fn plain_names_are_those_that_no_rule_needs_to_look_at() {
        for name in ["Voksende Bytte", "Anne-Lise O'Hara jr.", "Siri Ánná Čuojan Ŋuorta", "Øde"] {
            assert!(is_plain(name), "{name}");
            assert_eq!(compared(name), name);
        }
        for name in [
            "",
            " Øde",
            "Øde ",
            "Ø  de",
            "Ø\tde",
            "Ø;de",
            "Ød3",
            "S?ren",
            "Ã¸de",
            "a\u{30a}",
            "Ø\u{a0}de",
            "Ø\u{200b}de",
        ] {
            assert!(!is_plain(name), "{name:?}");
        }
    }
}
