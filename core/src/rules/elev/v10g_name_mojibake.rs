//! elev-v10g: A name shows no sign of having been read in the wrong encoding: no U+FFFD, no C1 control, no Ã¦, Ã¸, Ã¥ or the like.

use crate::context::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Elev;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v10g",
    severity: Severity::Warning,
    evidence: Evidence::Inferred,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste", "elev.vigo1", "elev.vigoskole"],
    needs: None,
    check: Check::Elev(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Navnet ser ut til å ha ødelagte tegn der det skulle stått æ, ø, å eller en annen bokstav.",
        nn: "Namnet ser ut til å ha øydelagde teikn der det skulle ha stått æ, ø, å eller ein annan bokstav.",
        en: "The name seems to have broken characters where there should be æ, ø, å or another letter.",
    },
    why: Text {
        nb: "Det skjer vanligvis når en fil er lest med feil tegnsett. Navnet blir da feil hos mottakeren.",
        nn: "Det skjer vanlegvis når ei fil er lesen med feil teiknsett. Namnet blir då feil hos mottakaren.",
        en: "This usually happens when a file has been read in the wrong encoding. The name will then be wrong at the receiver.",
    },
    advice: Text {
        nb: "Er navnet feil i fagsystemet, rett det der. Er det riktig der, hent lista på nytt, og la være å åpne og lagre den i et annet program.",
        nn: "Er namnet feil i fagsystemet, rett det der. Er det rett der, hent lista på nytt, og lat vere å opne og lagre ho i eit anna program.",
        en: "If the name is wrong in the school administration system, correct it there. If it is right there, create the list again, and do not open and save it in another program.",
    },
    args: &[],
    sources: &[Source {
        title: "Reading of practice",
        section: "what UTF-8 looks like when it is read as Windows-1252; no Norwegian name holds these sequences",
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
];

/// The letters that follow Ã when the UTF-8 of æ, ø, å, é, á, ä, ö, ü and of Æ, Ø, Å is read as Windows-1252.
const BEHIND_A_TILDE: [char; 11] = ['¦', '¸', '¥', '†', '˜', '…', '©', '¡', '¤', '¶', '¼'];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    elev.report_names(&RULE, |name| !name.is_ascii() && shows_a_wrong_reading(name), report);
}

fn shows_a_wrong_reading(name: &str) -> bool {
    let mut before = ' ';
    name.chars().any(|character| {
        let sign = match character {
            // The mark of a lost character; and C1 controls, which no name has and Latin-1 leaves behind.
            '\u{fffd}' | '\u{80}'..='\u{9f}' => true,
            _ => before == 'Ã' && BEHIND_A_TILDE.contains(&character),
        };
        before = character;
        sign
    })
}
