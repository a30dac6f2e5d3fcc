//! nir-n50c: the birth date is that of the fødselsnummer.

use crate::context::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Post};

/// The rule.
pub static RULE: Rule = Rule {
    id: "nir-n50c",
    severity: Severity::Error,
    evidence: Evidence::Logical,
    since: ALWAYS,
    until: None,
    exchanges: &["nir.ws4"],
    needs: None,
    check: Check::Post(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsdatoen er en annen enn den i fødselsnummeret.",
        nn: "Fødselsdatoen er ein annan enn den i fødselsnummeret.",
        en: "The birth date is another than that of the fødselsnummer.",
    },
    why: Text {
        nb: "Rett og plikt avhenger av alderen. Er datoene ulike, er det ikke klart hvilken som gjelder, eller om nummeret er en annens.",
        nn: "Rett og plikt avheng av alderen. Er datoane ulike, er det ikkje klart kva for ein som gjeld, eller om nummeret er nokon annan sitt.",
        en: "Right and duty depend on the age. Where the dates differ, it is not clear which one holds, or whether the number is another person's.",
    },
    advice: Text {
        nb: "Rett fødselsdatoen eller fødselsnummeret.",
        nn: "Rett fødselsdatoen eller fødselsnummeret.",
        en: "Correct the birth date or the fødselsnummer.",
    },
    args: &[],
    sources: &[Source {
        title: "Statistisk sentralbyrå: kostra-kontrollprogram",
        section: "SsnValidationUtils.kt, Individ03.kt",
        url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the same",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821","fodselsdato":"2010-04-04"}]"#,
        reports: 0,
    },
    Example {
        name: "another day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821","fodselsdato":"2010-04-05"}]"#,
        reports: 1,
    },
    Example {
        name: "a D-nummer may tell an older belief",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"44841099815","fodselsdato":"2010-04-05"}]"#,
        reports: 0,
    },
];

fn check(post: &Post, _: &Context, report: &mut Report) {
    if let (Some(told), Some(born)) = (post.dato(Felt::Fodselsdato), post.fodt())
        && told != born
        && !post.has_d_nummer()
    {
        report.push_at(&RULE, &post.at, Felt::Fodselsdato);
    }
}
