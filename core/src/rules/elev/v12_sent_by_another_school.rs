//! elev-v12: the same person has been sent by another school in the same school year. Needs what the register already holds.

use crate::context::Context;
use crate::finding::Report;
use crate::link::Innsendt;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Felt;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v12",
    severity: Severity::Error,
    evidence: Evidence::Logical,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste", "elev.vigo1", "elev.vigoskole"],
    needs: Some("elev.innsendt"),
    check: Check::Innsendt(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Eleven er allerede sendt inn fra en annen skole dette skoleåret.",
        nn: "Eleven er alt send inn frå ein annan skule dette skuleåret.",
        en: "The pupil has already been sent in by another school this school year.",
    },
    why: Text {
        nb: "En elev skal komme fra én skole. Ellers blir eleven dobbel i VIGO, og det er uklart hvor eleven går.",
        nn: "Ein elev skal kome frå éin skule. Elles blir eleven dobbel i VIGO, og det er uklart kvar eleven går.",
        en: "A pupil comes from one school. Otherwise there are two of the pupil in VIGO, and it is unclear which school it is.",
    },
    advice: Text {
        nb: "Avklar med den andre skolen hvor eleven går nå, og rett det i fagsystemet. Har eleven flyttet, kontakt inntakskontoret.",
        nn: "Avklar med den andre skulen kvar eleven går no, og rett det i fagsystemet. Har eleven flytta, kontakt inntakskontoret.",
        en: "Settle with the other school where the pupil is now, and correct it in the school administration system. If the pupil has moved, contact the county admissions office (Inntakskontoret).",
    },
    args: &[],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "duplicates are searched for by hand in VIGO",
        url: "https://github.com/samt-x/samt-bu-pilot-1",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[Example {
    name: "unchecked without what the register holds",
    exchange: "elev.vigo1",
    format: "vigo",
    mode: "test",
    as_of: "2026-03-10",
    known: "",
    input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
    reports: 0,
}];

fn check(pupil: &Innsendt, context: &Context, report: &mut Report) {
    if context.known.innsendt.as_ref().is_some_and(|held| held.binary_search_by_key(&pupil.key, |held| held.0).is_ok())
    {
        report.push_at(&RULE, &pupil.at, Felt::Fnr);
    }
}
