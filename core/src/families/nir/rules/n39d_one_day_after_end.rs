//! nir-n39d: the day after the end is often a last day that is written otherwise.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n39d", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Tiltaket, permisjonen eller fraværet slutter dagen etter at programmet ble avsluttet.",
        nn: "Tiltaket, permisjonen eller fråværet sluttar dagen etter at programmet vart avslutta.",
        en: "The measure, leave or absence ends the day after the programme ended.",
    },
    why: Text {
        nb: "Som regel mener begge datoene den samme siste dagen. Skriver systemene den ulikt, blir varigheten en dag feil.",
        nn: "Som regel meiner begge datoane den same siste dagen. Skriv systema han ulikt, blir varigheita ein dag feil.",
        en: "As a rule both dates mean the same last day. Where systems write it differently, the duration is a day wrong.",
    },
    advice: Text {
        nb: "Sjekk hvilken av datoene som er den siste dagen.",
        nn: "Sjekk kva for ein av datoane som er den siste dagen.",
        en: "Check which of the dates is the last day.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Dette skal kommunen registrere i NIR",
        section: "a programme is registered with its end",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "one day over",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-30","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 1,
    },
    Example {
        name: "absence on the day after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-30","avslutningsarsak":"ARBEID_30"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2026-01-31","til":"2026-01-31"}]"#,
        reports: 1,
    },
    Example {
        name: "two days over: an error of its own",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-29","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "a day a week after: an error too",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-30","avslutningsarsak":"ARBEID_30"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2026-02-06","til":"2026-02-06"}]"#,
        reports: 0,
    },
    Example {
        name: "to the day of the end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-31","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for (post, felt, avslutning, _) in innsending.etter_slutten().filter(|(.., a_day)| *a_day) {
        report.push_linked(&RULE, post.at.felt(felt), avslutning.at.felt(Felt::Dato), NONE);
    }
}
