//! elev-v10c: A name holds no line break, tab or other control character: the receiving format has no way to write it.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v10c", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::OddName(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Navnet inneholder linjeskift, tabulator eller et annet styretegn.",
        nn: "Namnet inneheld linjeskift, tabulator eller eit anna styreteikn.",
        en: "The name contains a line break, a tab or another control character.",
    },
    why: Text {
        nb: "Linjeskift skiller linjene i en VIGO-fil, og styretegn har ingen plass i den. Linja blir lest feil.",
        nn: "Linjeskift skil linjene i ei VIGO-fil, og styreteikn har ingen plass i ho. Linja blir lesen feil.",
        en: "Line breaks separate the lines of a VIGO file, and control characters have no place in it. The line is read wrongly.",
    },
    advice: Text {
        nb: "Slett navnet i fagsystemet, og skriv det inn på nytt uten å lime inn.",
        nn: "Slett namnet i fagsystemet, og skriv det inn på nytt utan å lime inn.",
        en: "Delete the name in the school administration system, and type it again without pasting.",
    },
    args: &[],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "the published sample: semicolon after every field, one line a record, no quoting",
        url: "https://github.com/samt-x/samt-bu-pilot-1",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "an ordinary name",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "a semicolon is for elev-v10j",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;\"Voksende; Bytte\"\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "a tab",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende\tBytte;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    elev.report_names(&RULE, |name| name.bytes().any(|byte| byte.is_ascii_control()), report);
}
