//! elev-v10c: A name holds no line break, tab or other control character: the receiving format has no way to write it.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v10c", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::OddName(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Navnet inneholder linjeskift, tabulator eller et annet styretegn.",
        nn: "Namnet inneheld linjeskift, tabulator eller eit anna styreteikn.",
        en: "The name contains a line break, a tab or another control character.",
    },
    why: Text {
        nb: "Linjeskift skiller linjene i en VIGO-fil, og styretegn har ingen plass i den. Linja blir lest feil.",
        nn: "Linjeskift skil linjene i ei VIGO-fil, og styreteikn har ingen plass i ho. Linja blir lesen feil.",
        en: "Line breaks separate the lines of a VIGO file, and control characters have no place in it. \
            The line is read wrongly.",
    },
    advice: Text {
        nb: "Slett navnet i fagsystemet, og skriv det inn på nytt uten å lime inn.",
        nn: "Slett namnet i fagsystemet, og skriv det inn på nytt utan å lime inn.",
        en: "Delete the name in the school administration system, and type it again without pasting.",
    },
    args: &[],
    sources: &[
        sources::SAMT_BU_PILOT_1.at("the published sample: semicolon after every field, one line a record, no quoting")
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("an ordinary name").lines(&[HEADER, RAD]),
    klasseliste("a semicolon is for elev-v10j").lines(&[HEADER, r#"4601;46505;46;10A;04841099821;"Voksende; Bytte""#]),
    vigo1("a tab").reports(1).lines(&[TOF, "$AV;46505;10A;04841099821;Voksende\tBytte;", EOF_2]),
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    elev.report_names(&RULE, |name| name.bytes().any(|byte| byte.is_ascii_control()), report);
}
