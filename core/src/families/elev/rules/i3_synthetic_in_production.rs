//! elev-i3: the number is synthetic, and this is production. Argument `convention`.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-i3", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Elev(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Nummeret er et testnummer ({convention}) og kan ikke brukes i en ekte innsending.",
        nn: "Nummeret er eit testnummer ({convention}) og kan ikkje brukast i ei ekte innsending.",
        en: "The number is a test number ({convention}) and cannot be used in a real submission.",
    },
    why: Text {
        nb: "Testnummer tilhører ingen virkelig elev. Nummer av typen +40 kan også være hjelpenummer fra et sykehus, som VIGO heller ikke tar imot.",
        nn: "Testnummer tilhøyrer ingen verkeleg elev. Nummer av typen +40 kan òg vere hjelpenummer frå eit sjukehus, som VIGO heller ikkje tek imot.",
        en: "Test numbers belong to no real pupil. Numbers of type +40 may also be a hospital's own help numbers, which VIGO does not take either.",
    },
    advice: Text {
        nb: "Ta testelever ut av lista i fagsystemet, eller registrer elevens eget nummer.{+then}",
        nn: "Ta testelevar ut av lista i fagsystemet, eller registrer nummeret til eleven.{+then}",
        en: "Take test pupils out of the list in the school system, or enter the pupil's own number.{+then}",
    },
    args: &["convention"],
    sources: &[
        Source {
            title: "Skatteetaten: Folkeregisteret, API-dokumentasjon",
            section: "Test for konsumenter",
            url: "https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/",
        },
        Source {
            title: "Norsk helsenett: Om SyntPop",
            section: "",
            url: "https://www.nhn.no/tjenester/syntpop/om-syntpop",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a synthetic number in a test",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "a synthetic number in production",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "production",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    if let Some(convention) = elev.fnr.and_then(|fnr| fnr.syntetisk())
        && context.production
    {
        let args = one("convention", Value::Text(convention.name()));
        report.push_with(&RULE, elev.at.felt(Felt::Fnr), None, args);
    }
}
