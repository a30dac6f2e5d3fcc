//! elev-v10j: A name holds no semicolon: it separates the fields of a VIGO file, which has no quotes.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v10j", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::OddName(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Navnet inneholder et semikolon.",
        nn: "Namnet inneheld eit semikolon.",
        en: "The name contains a semicolon.",
    },
    why: Text {
        nb: "Semikolon skiller feltene i en VIGO-fil. Når lista går videre som en slik fil, kan navnet bli delt i to.",
        nn: "Semikolon skil felta i ei VIGO-fil. Når lista går vidare som ei slik fil, kan namnet bli delt i to.",
        en: "Semicolons separate the fields of a VIGO file. \
            When the list goes on as such a file, the name may be split.",
    },
    advice: Text { nb: "Rett navnet{+fetch}.", nn: "Rett namnet{+fetch}.", en: "Correct the name{+fetch}." },
    args: &[],
    sources: &[
        sources::SAMT_BU_PILOT_1.at("inferred from the published sample: semicolon after every field, no quoting")
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("an ordinary name").lines(&[HEADER, RAD]),
    klasseliste("a semicolon in a quoted cell")
        .reports(1)
        .lines(&[HEADER, r#"4601;46505;46;10A;04841099821;"Voksende; Bytte""#]),
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    elev.report_names(&RULE, |name| name.bytes().any(|byte| byte == b';'), report);
}
