//! nir-n42: a programme does not begin before its vedtak was made.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n42", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet begynner før vedtaket ble fattet.",
        nn: "Programmet byrjar før vedtaket vart gjort.",
        en: "The programme begins before the decision was made.",
    },
    why: Text {
        nb: "Vedtaket skal foreligge når programmet starter. Tilbakedaterte vedtak forekommer, men er ofte en skrivefeil.",
        nn: "Vedtaket skal liggje føre når programmet startar. Tilbakedaterte vedtak førekjem, men er ofte ein skrivefeil.",
        en: "The decision should exist when the programme starts. Backdated decisions occur, but are often a mistake.",
    },
    advice: Text {
        nb: "Sjekk vedtaksdatoen og startdatoen i fagsystemet.",
        nn: "Sjekk vedtaksdatoen og startdatoen i fagsystemet.",
        en: "Check the day of the decision and the start in the system.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Dette skal kommunen registrere i NIR",
        section: "",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5}]"#,
        reports: 0,
    },
    Example {
        name: "after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-09-02","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for program in innsending.of_type(RecordType::Introduksjonsprogram) {
        if let Some(vedtak) = innsending.forelder(program)
            && let (Some(made), Some(start)) = (vedtak.dato(Felt::Vedtaksdato), program.dato(Felt::Fra))
            && made > start
        {
            report.push_linked(&RULE, program.at.felt(Felt::Fra), vedtak.at.felt(Felt::Vedtaksdato), NONE);
        }
    }
}
