//! elev-v10h: the pupil has at least a first or a last name.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v10h", Evidence::Verified).of(of::VIGOSKOLE);

/// How it is checked.
pub const CHECK: Check = Check::Elev(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Eleven har verken fornavn eller etternavn.",
        nn: "Eleven har verken førenamn eller etternamn.",
        en: "The pupil has neither a given name nor a family name.",
    },
    why: Text {
        nb: "Uten navn er det bare fødselsnummeret som viser hvem eleven er. Da er det vanskelig å oppdage at nummeret er feil.",
        nn: "Utan namn er det berre fødselsnummeret som viser kven eleven er. Då er det vanskeleg å oppdage at nummeret er feil.",
        en: "Without a name only the personal number shows who the pupil is. Then it is hard to discover that the number is wrong.",
    },
    advice: Text { nb: "Legg inn navnet{+fetch}.", nn: "Legg inn namnet{+fetch}.", en: "Enter the name{+fetch}." },
    args: &[],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "name is optional; MISSING_NAME is a warning",
        url: "https://github.com/FINTLabs/vigoskole",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "both names",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"{\"school\":{\"orgNumber\":\"974603268\"},\"students\":[{\"classCode\":\"10A\",\"personalIdentityNumber\":\"04841099821\",\"name\":{\"firstName\":\"Voksende\",\"lastName\":\"Bytte\"}}]}",
        reports: 0,
    },
    Example {
        name: "a family name alone",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"{\"school\":{\"orgNumber\":\"974603268\"},\"students\":[{\"classCode\":\"10A\",\"personalIdentityNumber\":\"04841099821\",\"name\":{\"lastName\":\"Bytte\"}}]}",
        reports: 0,
    },
    Example {
        name: "no name",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"{\"school\":{\"orgNumber\":\"974603268\"},\"students\":[{\"classCode\":\"10A\",\"personalIdentityNumber\":\"04841099821\"}]}",
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if elev.fornavn.is_none() && elev.etternavn.is_none() && !elev.name_is_broken {
        report.push_at(&RULE, &elev.at, Felt::Navn);
    }
}
