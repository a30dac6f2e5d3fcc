//! elev-v9c: the class looks like one of 10. trinn: the number 10, perhaps a word for year or class before or behind
//! it,
//! perhaps the other years of a class of several, and up to four letters or digits.

use crate::families::elev::prelude::*;
use crate::text;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v9c", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::Klasse(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Klassen ser ikke ut som en klasse på 10. trinn.",
        nn: "Klassen ser ikkje ut som ein klasse på 10. trinn.",
        en: "The class does not look like one of year 10.",
    },
    why: Text {
        nb: "Lista er for elever på 10. trinn, og klassene begynner vanligvis med 10. \
            Eleven går kanskje på et annet trinn.",
        nn: "Lista er for elevar på 10. trinn, og klassane byrjar vanlegvis med 10. \
            Eleven går kanskje på eit anna trinn.",
        en: "The list is for pupils in year 10, whose classes usually begin with 10. The pupil may be in another year.",
    },
    advice: Text {
        nb: "Går eleven på 10. trinn, kan klassen stå. Hvis ikke, rett trinn eller klasse{+fetch}.",
        nn: "Går eleven på 10. trinn, kan klassen stå. Om ikkje, rett trinn eller klasse{+fetch}.",
        en: "If the pupil is in year 10, the class can stay. If not, correct the year or the class{+fetch}.",
    },
    args: &[],
    sources: &[
        sources::SAMT_BU_PILOT_1.at("inferred from the classes of the published sample"),
        sources::PRACTICE.at("small schools have one class, which they call 10. trinn or 8-10"),
        Source { title: "WIS: import format", section: "inferred from the classes of its samples", url: "" },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("small letters and separators").lines(&[
        TOF,
        "$AV;46505;10a;04841099821;Voksende Bytte;",
        "$AV;46505;10-B;06821099496;Motstandsdyktig Kanin;",
        EOF_3,
    ]),
    klasseliste("the classes of small schools").lines(&[
        HEADER,
        "4601;46505;46;10. trinn;04841099821;Voksende Bytte",
        "4601;46505;46;10. årssteg;06821099496;Motstandsdyktig Kanin",
        "4601;46505;46;8, 9 og 10;07821099430;Fin Fabrikk",
        "4601;46505;46;8.–10. trinn;26901097304;Øde Arterie",
    ]),
    vigo1("a class of several years that 10 is not among").reports(1).lines(&[
        TOF,
        "$AV;46505;8-9;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
    vigo1("year 9").reports(1).lines(&[TOF, "$AV;46505;9A;04841099821;Voksende Bytte;", EOF_2]),
];

fn check(plass: &Skoleplass<'_>, _: &Context, report: &mut Report) {
    if plass.klasse.is_some_and(|klasse| !looks_like_year_10(klasse) && !text::is_of_a_spreadsheet(klasse)) {
        report.push_at(&RULE, &plass.at, field::KLASSE);
    }
}

/// What may stand beside the number.
const WORDS_FOR_YEAR: [&str; 10] =
    ["trinn", "årstrinn", "årssteg", "steg", "klasse", "kl", "klassetrinn", "klassesteg", "ÅRSTRINN", "ÅRSSTEG"];

fn looks_like_year_10(klasse: &str) -> bool {
    // As most are called.
    if let [b'1', b'0', rest @ ..] = klasse.as_bytes()
        && rest.len() <= 2
        && rest.iter().all(u8::is_ascii_alphanumeric)
    {
        return true;
    }
    let Some((before, behind)) = around_10(klasse) else { return false };
    let behind = without_word(text::trim(behind, is_separator));
    text::length(behind) <= 4 && behind.chars().all(is_letter_or_digit) && is_year_or_word(before)
}

/// What stands before and behind the number 10: the first number, or behind those of other years in one class.
fn around_10(klasse: &str) -> Option<(&str, &str)> {
    let first = klasse.bytes().position(|byte| byte.is_ascii_digit())?;
    let (word, mut rest) = klasse.split_at_checked(first)?;
    loop {
        if let Some(behind) = rest.strip_prefix("10") {
            return Some((word, behind));
        }
        // One digit, what is between them, and another number.
        let behind = rest.get(1..).filter(|behind| behind.starts_with(is_separator))?;
        let between = text::trim(behind, is_separator);
        rest = text::trim(between.strip_prefix("og").unwrap_or(between), is_separator);
        if !rest.as_bytes().first().is_some_and(u8::is_ascii_digit) {
            return None;
        }
    }
}

fn is_year_or_word(before: &str) -> bool {
    without_word(text::trim(before, is_separator)).is_empty()
}

/// What stands behind a word for year or class, or all of it.
fn without_word(text: &str) -> &str {
    let word = text::up_to(text, b' ');
    let is_one = WORDS_FOR_YEAR.iter().any(|known| text::trim(word, is_separator).eq_ignore_ascii_case(known));
    let rest = if is_one { text.get(word.len()..).unwrap_or_default() } else { text };
    text::trim(rest, is_separator)
}

const fn is_separator(character: char) -> bool {
    matches!(character, '.' | ',' | '-' | '\u{2013}' | '/' | '+' | '_') || text::is_blank(character)
}

/// Digits and the letters of Latin-1 and Latin Extended-A and B: what Norwegian, Sámi and Kven class names are written
/// with. All of Unicode's letters would be a table of 3 KB.
const fn is_letter_or_digit(character: char) -> bool {
    match character {
        '×' | '÷' => false,
        'À'..='\u{24f}' => true,
        _ => character.is_ascii_alphanumeric(),
    }
}
