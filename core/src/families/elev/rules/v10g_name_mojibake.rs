//! elev-v10g: A name shows no sign of having been read in the wrong encoding: no question mark, no U+FFFD, no C1 control, no Ã¦, Ã¸, Ã¥ or other sign that no name has.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v10g", Evidence::Inferred).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::OddName(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Navnet ser ut til å ha ødelagte tegn der det skulle stått æ, ø, å eller en annen bokstav.",
        nn: "Namnet ser ut til å ha øydelagde teikn der det skulle ha stått æ, ø, å eller ein annan bokstav.",
        en: "The name seems to have broken characters where there should be æ, ø, å or another letter.",
    },
    why: Text {
        nb: "Det skjer når en fil er lest eller lagret med feil tegnsett: ø blir til ? eller Ã¸. Navnet blir da feil hos mottakeren.",
        nn: "Det skjer når ei fil er lesen eller lagra med feil teiknsett: ø blir til ? eller Ã¸. Namnet blir då feil hos mottakaren.",
        en: "This happens when a file has been read or saved in the wrong encoding: ø becomes ? or Ã¸. The name will then be wrong at the receiver.",
    },
    advice: Text {
        nb: "Er navnet feil der det er registrert, rett det.{+sheet}",
        nn: "Er namnet feil der det er registrert, rett det.{+sheet}",
        en: "If the name is wrong where it is registered, correct it.{+sheet}",
    },
    args: &[],
    sources: &[Source {
        title: "Reading of practice",
        section: "what letters become when a file is read or saved in another encoding; no name holds these signs",
        url: "",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a name with ø",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;26901097304;Øde Arterie;\nEOF;2;\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "the same name, read in the wrong encoding",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;26901097304;Ã˜de Arterie;\nEOF;2;\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "as Latin-1 it is no fault of elev-v10c",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;26901097304;Ã\u{98}de Arterie;\nEOF;2;\n"
            .as_bytes(),
        reports: 1,
    },
    Example {
        name: "a question mark where a letter was",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;26901097304;?de Arterie\n4601;46505;46;10A;08821099545;Sein B?r\n4601;46505;46;10A;04841099821;Voksende Bytte (?)\n".as_bytes(),
        reports: 3,
    },
    Example {
        name: "in a class it may be meant",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10?;26901097304;Øde Arterie\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "as Macintosh and as DOS read it",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;26901097304;√òde Arterie\n4601;46505;46;10A;08821099545;Sein B├ªr\n".as_bytes(),
        reports: 2,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    elev.report_names(&RULE, shows_a_wrong_reading, report);
}

fn shows_a_wrong_reading(name: &str) -> bool {
    let mut before = ' ';
    name.chars().any(|character| {
        let sign = match character {
            // What programs write for a letter that they have not got; and C1 controls, which Latin-1 leaves behind.
            '?' | '\u{fffd}' | '\u{80}'..='\u{9f}' => true,
            // The apostrophe, the ordinals of abbreviations and the point of Catalan stand in names; elev-v10i has the
            // soft hyphen.
            '´' | 'ª' | 'º' | '·' | '\u{ad}' => before == 'Ã',
            // What Windows-1252 makes of the letters of DOS and Macintosh, and of the second byte of UTF-8's.
            '\u{a1}'..='¿' | '×' | '÷' | '€' | '†' | '‡' | '•' | '…' | '‰' | '‹' | '›' | '™' => {
                true
            }
            // What Macintosh and DOS make of the first byte: a root, a corner of a box.
            '\u{2190}'..='\u{25ff}' => true,
            // What a wrong reading alone puts behind one another.
            '˜' | '\u{2018}' | '\u{201a}' | '\u{201c}'..='\u{201e}' => matches!(before, 'Ã' | 'Ä' | 'Å'),
            'Š' | 'š' | 'Ž' | 'ž' | 'Œ' | 'œ' | 'Ÿ' | 'ƒ' | 'ˆ' | '\u{a0}' | '\u{2013}' | '\u{2014}' | '\u{2019}' => {
                before == 'Ã'
            }
            _ => false,
        };
        before = character;
        sign
    })
}
