//! elev-v10j: A name holds no semicolon: it separates the fields of a VIGO file, which has no quotes.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v10j", Evidence::Inferred).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::OddName(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Navnet inneholder et semikolon.",
        nn: "Namnet inneheld eit semikolon.",
        en: "The name contains a semicolon.",
    },
    why: Text {
        nb: "Semikolon skiller feltene i en VIGO-fil. Når lista går videre som en slik fil, kan navnet bli delt i to.",
        nn: "Semikolon skil felta i ei VIGO-fil. Når lista går vidare som ei slik fil, kan namnet bli delt i to.",
        en: "Semicolons separate the fields of a VIGO file. When the list goes on as such a file, the name may be split.",
    },
    advice: Text { nb: "Rett navnet{+fetch}.", nn: "Rett namnet{+fetch}.", en: "Correct the name{+fetch}." },
    args: &[],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "inferred from the published sample: semicolon after every field, no quoting",
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
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    elev.report_names(&RULE, |name| name.bytes().any(|byte| byte == b';'), report);
}
