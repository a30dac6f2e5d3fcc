//! elev-v10g: A name shows no sign of having been read in the wrong encoding: no question mark, no U+FFFD, no C1
//! control, no Ã¦, Ã¸, Ã¥ or other sign that no name has.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v10g", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::OddName(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Navnet ser ut til å ha ødelagte tegn der det skulle stått æ, ø, å eller en annen bokstav.",
        nn: "Namnet ser ut til å ha øydelagde teikn der det skulle ha stått æ, ø, å eller ein annan bokstav.",
        en: "The name seems to have broken characters where there should be æ, ø, å or another letter.",
    },
    why: Text {
        nb: "Det skjer når en fil er lest eller lagret med feil tegnsett: ø blir til ? \
            eller Ã¸. Navnet blir da feil hos mottakeren.",
        nn: "Det skjer når ei fil er lesen eller lagra med feil teiknsett: ø blir til ? \
            eller Ã¸. Namnet blir då feil hos mottakaren.",
        en: "This happens when a file has been read or saved in the wrong encoding: ø becomes ? \
            or Ã¸. The name will then be wrong at the receiver.",
    },
    advice: Text {
        nb: "Er navnet feil der det er registrert, rett det.{+sheet}",
        nn: "Er namnet feil der det er registrert, rett det.{+sheet}",
        en: "If the name is wrong where it is registered, correct it.{+sheet}",
    },
    args: &[],
    sources: &[sources::PRACTICE.at("what letters become when a file is read or saved in another encoding; \
        no name holds these signs")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a name with ø").lines(&[TOF, "$AV;46505;10A;26901097304;Øde Arterie;", EOF_2]),
    vigo1("the same name, read in the wrong encoding").reports(1).lines(&[
        TOF,
        "$AV;46505;10A;26901097304;Ã˜de Arterie;",
        EOF_2,
    ]),
    vigo1("as Latin-1 it is no fault of elev-v10c").reports(1).lines(&[
        TOF,
        "$AV;46505;10A;26901097304;Ã\u{98}de Arterie;",
        EOF_2,
    ]),
    klasseliste("a question mark where a letter was").reports(3).lines(&[
        HEADER,
        "4601;46505;46;10A;26901097304;?de Arterie",
        "4601;46505;46;10A;08821099545;Sein B?r",
        "4601;46505;46;10A;04841099821;Voksende Bytte (?)",
    ]),
    klasseliste("in a class it may be meant").lines(&[HEADER, "4601;46505;46;10?;26901097304;Øde Arterie"]),
    klasseliste("as Macintosh and as DOS read it").reports(2).lines(&[
        HEADER,
        "4601;46505;46;10A;26901097304;√òde Arterie",
        "4601;46505;46;10A;08821099545;Sein B├ªr",
    ]),
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
