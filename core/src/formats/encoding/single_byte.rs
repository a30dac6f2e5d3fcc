//! Code pages of one byte a letter. Nothing in the bytes says which one it is; what they would spell does.

use crate::formats::encoding::Encoding;
use crate::refusal::{Code, Refusal};

/// Which code page a payload is read as.
pub(super) struct Choice {
    pub(super) encoding: Encoding,
    /// Whether every byte above 127 is a letter or sign that names have.
    pub(super) fits: bool,
    /// Another one that fits, and spells something else of letters that are no rarer.
    pub(super) also: Option<Encoding>,
}

/// In the order of preference where they spell equally well: the first is the usual one.
const PAGES: [Encoding; 4] = [Encoding::Windows1252, Encoding::Cp850, Encoding::Cp865, Encoding::MacRoman];

/// Chooses the code page in which every byte above 127 is a letter or sign that names here have, standing where such a
/// letter can stand; of several the one with the most of æ, ø and å. Where none is without fault, Windows-1252 is read,
/// unless another one explains all but a few.
pub(super) fn choose(bytes: &[u8]) -> Choice {
    let mut tallies = [Tally::default(); PAGES.len()];
    let mut present = [false; 128];
    let tables = PAGES.map(table);
    let classes = tables.map(|table| table.map(Class::of));
    let mut high = 0_usize;
    let ascii = |at: Option<usize>| at.and_then(|at| bytes.get(at)).copied().unwrap_or_default();
    for (at, &byte) in bytes.iter().enumerate().filter(|(_, byte)| **byte > 127) {
        let (before, behind) = (ascii(at.checked_sub(1)), ascii(at.checked_add(1)));
        let index = usize::from(byte & 127);
        present[index] = true;
        high += 1;
        let is_o = is_o_of_a_header(bytes, at);
        for (tally, classes) in tallies.iter_mut().zip(&classes) {
            match classes[index].cost(before, behind) {
                Some(cost) if cost == 0 || !is_o => tally.cost += cost,
                _ => tally.misfits += 1,
            }
        }
    }
    let mut best = 0;
    for (page, tally) in tallies.iter().enumerate() {
        let is_better = (tally.misfits, tally.cost) < (tallies[best].misfits, tallies[best].cost);
        if is_better && tally.misfits * 8 <= high {
            best = page;
        }
    }
    let fits = tallies[best].misfits == 0;
    let mut also = None;
    for (page, tally) in tallies.iter().enumerate() {
        let differs = (0..128).any(|at| present[at] && tables[page][at] != tables[best][at]);
        if fits && also.is_none() && tally.misfits == 0 && tally.cost <= tallies[best].cost && differs {
            also = Some(PAGES[page]);
        }
    }
    Choice { encoding: PAGES[best], fits, also }
}

/// The bytes as text of the code page.
///
/// # Errors
/// [`Code::Binary`] at a byte that the code page does not have.
pub(super) fn decode(bytes: &[u8], encoding: Encoding) -> Result<String, Box<Refusal>> {
    let table = table(encoding);
    let character = |byte: u8| if byte < 128 { char::from(byte) } else { table[usize::from(byte & 127)] };
    // Measured first, so that a payload of nothing but `€` takes three times its size and no more.
    let mut text = String::with_capacity(bytes.iter().map(|&byte| character(byte).len_utf8()).sum());
    for (at, &byte) in bytes.iter().enumerate() {
        match character(byte) {
            '\0' => return Err(Refusal::at(Code::Binary, at)),
            character => text.push(character),
        }
    }
    Ok(text)
}

/// Whether the byte stands where `fødselsnummer`, `fødselsdato` and `kjønn` have their ø: no other letter explains it.
fn is_o_of_a_header(bytes: &[u8], at: usize) -> bool {
    [("f", "dsels"), ("kj", "nn")].into_iter().any(|(head, tail)| {
        let before = at.checked_sub(head.len()).and_then(|start| bytes.get(start..at));
        let behind = bytes.get(at + 1..at + 1 + tail.len());
        before.is_some_and(|part| part.eq_ignore_ascii_case(head.as_bytes()))
            && behind.is_some_and(|part| part.eq_ignore_ascii_case(tail.as_bytes()))
    })
}

/// How well a code page explains the bytes.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// Bytes that would be nothing that names have.
    misfits: usize,
    /// The more, the rarer the letters.
    cost: usize,
}

/// What a character is in names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A capital, and what it costs.
    Upper(usize),
    /// A small letter, and what it costs.
    Lower(usize),
    /// A sign that may stand between letters.
    Joining,
    /// A sign that stands by itself.
    Standing,
    /// Nothing that a list of names has.
    Foreign,
}

impl Class {
    const fn of(character: char) -> Self {
        match character {
            'Æ' | 'Ø' | 'Å' => Self::Upper(0),
            'æ' | 'ø' | 'å' => Self::Lower(0),
            '×' | '÷' => Self::Foreign,
            'À'..='Þ' | 'Œ' | 'Š' | 'Ž' | 'Ÿ' => Self::Upper(1),
            'ß'..='ÿ' | 'œ' | 'š' | 'ž' => Self::Lower(1),
            '’' | '´' | '–' | '—' | '\u{a0}' => Self::Joining,
            '§' | '°' => Self::Standing,
            _ => Self::Foreign,
        }
    }

    /// What the character costs between these bytes; nothing where it cannot stand there.
    const fn cost(self, before: u8, behind: u8) -> Option<usize> {
        match self {
            // `HÕkon`: a capital behind a small letter is none.
            Self::Upper(cost) if !before.is_ascii_lowercase() => Some(cost),
            // `BJÿRN`: nor is a small letter before a capital, unless a word ends and the next is written to it.
            Self::Lower(cost) if !behind.is_ascii_uppercase() || before.is_ascii_lowercase() => Some(cost),
            Self::Joining => Some(2),
            Self::Standing if !before.is_ascii_alphabetic() && !behind.is_ascii_alphabetic() => Some(2),
            _ => None,
        }
    }
}

/// The upper half of a code page; NUL where it has nothing.
fn table(encoding: Encoding) -> [char; 128] {
    let mut table = [0; 128].map(|_: u8| '\0');
    let from_latin_1 = (0x80..=0xff).map(char::from);
    for (place, character) in table.iter_mut().zip(from_latin_1) {
        *place = character;
    }
    let upper = match encoding {
        Encoding::Cp850 => CP850,
        Encoding::Cp865 => CP865,
        Encoding::MacRoman => MAC_ROMAN,
        _ => WINDOWS_1252,
    };
    for (place, character) in table.iter_mut().zip(upper.chars()) {
        *place = character;
    }
    table
}

/// The 32 places where Windows-1252 differs from Latin-1; NUL where it has nothing.
///
/// WHATWG Encoding Standard, index windows-1252, without the C1 controls that browsers put into the five gaps.
const WINDOWS_1252: &str = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/// Unicode's mappings of Microsoft's code pages, CP850.TXT.
const CP850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤\
    ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// The same, CP865.TXT.
const CP865: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧\
    ╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// Unicode's mappings of Apple's, ROMAN.TXT.
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷\
    ◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_a_character_for_each_byte() {
        for upper in [CP850, CP865, MAC_ROMAN] {
            assert_eq!(upper.chars().count(), 128);
        }
        assert_eq!(WINDOWS_1252.chars().count(), 32);
    }

    /// The bytes of a text in a code page.
    fn encoded(text: &str, encoding: Encoding) -> Option<Vec<u8>> {
        let table = table(encoding);
        let byte = |letter: char| match u8::try_from(letter) {
            Ok(byte) if byte < 128 => Some(byte),
            _ => (128..=255).find(|byte| table[usize::from(byte & 127)] == letter),
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn what_is_written_in_a_page_is_read_in_it() {
        let lists = [
            "fødselsnummer;kjønn\nBjørn Åge Sæther\nØde Ærlig\nAndré Müller\nMárjá Þórsdóttir\n",
            "FØDSELSNUMMER;KJØNN\nBJØRN ÅGE SÆTHER\nØDE ÆRLIG\n",
            "Bjørn Håkon\nBjörn Åkerström\nSéverine Müller\n",
        ];
        for list in lists {
            for page in PAGES {
                let Some(bytes) = encoded(list, page) else { continue };
                let choice = choose(&bytes);
                assert!(choice.fits, "{page:?}: {list}");
                assert_eq!(
                    decode(&bytes, choice.encoding).expect("it fits"),
                    list,
                    "{page:?} as {:?}",
                    choice.encoding
                );
            }
        }
    }

    #[test]
    fn two_that_fit_are_both_named() {
        let choice = choose(b"M\xe1rj\xe1");
        assert_eq!((choice.encoding, choice.also), (Encoding::Windows1252, Some(Encoding::Cp850)));
        // `BJÏRN` could be a name, but is a rarer one.
        let choice = choose(b"BJ\xd8RN");
        assert_eq!((choice.encoding, choice.also), (Encoding::Windows1252, None));
        // The same letters in both: there is nothing to choose.
        let choice = choose(b"Bj\x9brn");
        assert_eq!((choice.encoding, choice.also), (Encoding::Cp850, None));
    }

    #[test]
    fn what_fits_nothing_is_windows_1252_unless_another_explains_nearly_all() {
        assert_eq!(choose(b"Bj\xf8rn 5 \x80").encoding, Encoding::Windows1252);
        let mut dos = b"Bj\x9brn ".repeat(9);
        dos.push(0xdb);
        let choice = choose(&dos);
        assert_eq!((choice.encoding, choice.fits), (Encoding::Cp850, false));
    }
}
