//! nir-n39: nothing goes on in a programme that has ended.

use crate::context::Context;
use crate::finding::{NONE, Report};
use crate::link::Innsending;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Slag};

/// The rule.
pub static RULE: Rule = Rule {
    id: "nir-n39",
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
        nb: "Tiltaket eller permisjonen varer lenger enn til programmet ble avsluttet.",
        nn: "Tiltaket eller permisjonen varer lenger enn til programmet vart avslutta.",
        en: "The measure or the leave lasts beyond the end of the programme.",
    },
    why: Text {
        nb: "Et avsluttet program kan ikke ha aktivitet etter slutten. Enten er sluttdatoen feil, eller så er aktiviteten det.",
        nn: "Eit avslutta program kan ikkje ha aktivitet etter slutten. Anten er sluttdatoen feil, eller så er aktiviteten det.",
        en: "A programme that has ended has no activity after its end. Either the end is wrong or the activity.",
    },
    advice: Text {
        nb: "Sett sluttdato på tiltaket, eller rett datoen programmet ble avsluttet.",
        nn: "Set sluttdato på tiltaket, eller rett datoen programmet vart avslutta.",
        en: "Set an end to the measure, or correct the day on which the programme ended.",
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
        name: "ended after the tiltak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "ended before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5},{"type":"avslutning","id":"a1","program":"i1","dato":"2025-12-31","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 1,
    },
];

fn check(innsending: &Innsending<'_>, _: &Context, report: &mut Report) {
    for avslutning in innsending.of_type(Slag::Avslutning).filter(|post| innsending.stands(post)) {
        let (Some(program), Some(end)) = (innsending.forelder(avslutning), avslutning.dato(Felt::Dato)) else {
            continue;
        };
        for slag in [Slag::Tiltak, Slag::Permisjon] {
            for post in innsending.barn(program, slag) {
                if post.dato(Felt::Til).is_some_and(|last| last > end) {
                    report.push_linked(&RULE, post.at.felt(Felt::Til), avslutning.at.felt(Felt::Dato), NONE);
                }
            }
        }
    }
}
