//! elev-v10c: A name holds no semicolon, line break or other control character: the receiving format has no way to write it.

use crate::context::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Elev;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v10c",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste", "elev.vigo1", "elev.vigoskole"],
    needs: None,
    check: Check::Elev(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Navnet inneholder semikolon, linjeskift, tabulator eller et annet styretegn.",
        nn: "Namnet inneheld semikolon, linjeskift, tabulator eller eit anna styreteikn.",
        en: "The name contains a semicolon, a line break, a tab or another control character.",
    },
    why: Text {
        nb: "Semikolon og linjeskift skiller felt og linjer i en VIGO-fil. Står de i et navn, blir linja lest feil.",
        nn: "Semikolon og linjeskift skil felt og linjer i ei VIGO-fil. Står dei i eit namn, blir linja lesen feil.",
        en: "Semicolons and line breaks separate fields and lines in a VIGO file. Inside a name they make the line be read wrongly.",
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
        name: "a semicolon in a quoted cell",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;\"Voksende; Bytte\"\n".as_bytes(),
        reports: 1,
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
    elev.report_names(&RULE, |name| name.bytes().any(|byte| byte == b';' || byte.is_ascii_control()), report);
}
