//! nir-n49b: what is registered is annulled, not overwritten.

use crate::context::Context;
use crate::finding::{NONE, Report};
use crate::link::Innsending;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Slag};

/// The rule.
pub static RULE: Rule = Rule {
    id: "nir-n49b",
    severity: Severity::Error,
    evidence: Evidence::Logical,
    since: ALWAYS,
    until: None,
    exchanges: &["nir.ws4"],
    needs: Some("nir.register"),
    check: Check::Innsending(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Posten er registrert fra før med annet innhold under samme id.",
        nn: "Posten er registrert frå før med anna innhald under same id.",
        en: "The record is registered already with other content under the same id.",
    },
    why: Text {
        nb: "Det som er registrert, overskrives ikke i det stille: Vedtak og tilskudd kan bygge på det. Tomme felt kan fylles ut, og planlagt slutt kan flyttes.",
        nn: "Det som er registrert, blir ikkje overskrive i det stille: Vedtak og tilskot kan byggje på det. Tomme felt kan fyllast ut, og planlagd slutt kan flyttast.",
        en: "What is registered is not silently overwritten: decisions and grants may rest on it. Empty fields may be filled in, and a planned end may move.",
    },
    advice: Text {
        nb: "Annuller posten med årsak, og send den rettede med en ny id.",
        nn: "Annuller posten med årsak, og send den retta med ein ny id.",
        en: "Annul the record with a reason, and send the corrected one with a new id.",
    },
    args: &[],
    sources: &[Source {
        title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
        section: "ANNULERINGSGRUNN: name of the list only",
        url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "sent again as it was",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "other days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-10-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "a field taken away",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01"}]"#,
        reports: 1,
    },
    Example {
        name: "an end that was not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "a planned end that moves",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]}"#,
        input: br#"[{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "the facts about a person",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"0301","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "another person under the id of the first",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000710"}]"#,
        reports: 1,
    },
    Example {
        name: "annulled, and sent with a new id",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-10-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
];

fn check(innsending: &Innsending<'_>, _: &Context, report: &mut Report) {
    for post in innsending.poster.iter().filter(|post| !post.kjent) {
        // The facts about a person, and what the registers tell, are told anew whenever they change.
        let Some(known) = innsending.kjent_utgave(post) else { continue };
        let overwrites = match post.slag {
            Slag::Person => post.duf().zip(known.duf()).is_some_and(|(now, before)| now != before),
            slag => !slag.is_read_side() && post.overwrites(known),
        };
        if overwrites {
            report.push_sent(&RULE, post.at.felt(Felt::Id), NONE);
        }
    }
}
