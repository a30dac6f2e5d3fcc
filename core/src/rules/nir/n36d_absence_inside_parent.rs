//! nir-n36d: absence lies inside the programme or the participation that it is from.

use crate::context::Context;
use crate::finding::{NONE, Report};
use crate::link::Innsending;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Slag};

/// The rule.
pub static RULE: Rule = Rule {
    id: "nir-n36d",
    severity: Severity::Error,
    evidence: Evidence::Logical,
    since: ALWAYS,
    until: None,
    exchanges: &["nir.ws4"],
    needs: None,
    check: Check::Innsending(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fraværet ligger utenfor programmet eller deltakelsen det gjelder.",
        nn: "Fråværet ligg utanfor programmet eller deltakinga det gjeld.",
        en: "The absence lies outside the programme or the participation it is from.",
    },
    why: Text {
        nb: "Den som ikke deltar, kan ikke være fraværende. Fraværet ville telle på feil sted.",
        nn: "Den som ikkje deltek, kan ikkje vere fråverande. Fråværet ville telje på feil stad.",
        en: "Who does not take part cannot be absent. The absence would count in the wrong place.",
    },
    advice: Text {
        nb: "Rett datoene på fraværet, eller knytt det til riktig program eller deltakelse.",
        nn: "Rett datoane på fråværet, eller knyt det til rett program eller deltaking.",
        en: "Correct the dates of the absence, or tie it to the right programme or participation.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
            section: "integreringsforskriften § 53",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "on the first day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2025-09-01","til":"2025-09-02"}]"#,
        reports: 0,
    },
    Example {
        name: "from the day before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2025-08-31","til":"2025-09-02"}]"#,
        reports: 1,
    },
    Example {
        name: "on the last day of the training",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120},{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-12-30","til":"2025-12-31"}]"#,
        reports: 0,
    },
    Example {
        name: "to the day after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120},{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-12-30","til":"2026-01-01"}]"#,
        reports: 1,
    },
];

fn check(innsending: &Innsending<'_>, _: &Context, report: &mut Report) {
    for fravaer in innsending.of_type(Slag::Fravaer).filter(|post| innsending.stands(post)) {
        let Some(parent) = innsending.forelder(fravaer).filter(|parent| innsending.stands(parent)) else { continue };
        let whole = match parent.slag {
            Slag::Introduksjonsprogram => innsending.ramme(parent),
            _ => parent.periode(),
        };
        if let (Some(whole), Some(part)) = (whole, fravaer.periode_or_first_day())
            && !whole.covers(part)
        {
            report.push_linked(&RULE, fravaer.at.felt(Felt::Fra), parent.at.felt(Felt::Fra), NONE);
        }
    }
}
