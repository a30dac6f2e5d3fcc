//! nir-n36c: a programme lies inside what is granted, leave and later vedtak added.

use crate::date::Date;
use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::families::nir::{Record, RecordType};
use crate::finding::{NONE, Report};
use crate::periods::Leave;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n36c", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet ligger utenfor perioden det er tildelt for, også når permisjon og senere vedtak er regnet med.",
        nn: "Programmet ligg utanfor perioden det er tildelt for, òg når permisjon og seinare vedtak er rekna med.",
        en: "The programme lies outside the period it is granted for, leave and later decisions included.",
    },
    why: Text {
        nb: "Programmet bygger på vedtaket. Forlengelse krever et nytt vedtak, og uten det mangler grunnlaget for den siste tida.",
        nn: "Programmet byggjer på vedtaket. Forlenging krev eit nytt vedtak, og utan det manglar grunnlaget for den siste tida.",
        en: "The programme rests on the decision. Extending the programme takes a new decision, and without one the last part has no legal ground.",
    },
    advice: Text {
        nb: "Rett datoene på programmet eller vedtaket, eller registrer vedtaket som forlenger programmet.",
        nn: "Rett datoane på programmet eller vedtaket, eller registrer vedtaket som forlengjer programmet.",
        en: "Correct the dates of the programme or the decision, or register the decision that extends the programme.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, introduksjonsprogrammet",
            section: "integreringsforskriften kapittel 9",
            url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/registrering-i-nir-etter-integreringsloven---introduksjonsprogrammet/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the same days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "planned a day longer",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-09-01","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "begins the day before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-08-31","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "longer by the days of leave",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-10-01","sluttmal":"ARBEID"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2026-03-01","til":"2026-03-31"}]"#,
        reports: 0,
    },
    Example {
        name: "longer than that",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-10-02","sluttmal":"ARBEID"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2026-03-01","til":"2026-03-31"}]"#,
        reports: 1,
    },
    Example {
        name: "extended by a later vedtak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2027-06-01","fra":"2027-09-01","til":"2028-02-28","erstatter":"v1"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2028-02-28","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "granted without an end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2029-09-01","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let is_grant = |vedtak: &Record| {
        vedtak.kode(Felt::Vedtakstype) == Some("TILDELING")
            && vedtak.kode(Felt::Ordning) == Some("INTRODUKSJONSPROGRAM")
    };
    // None where one has no end, or none that can be read.
    let ends = deltaker.av(RecordType::Vedtak).filter(|vedtak| is_grant(vedtak)).map(|vedtak| vedtak.periode()?.last());
    let last = ends.collect::<Option<Vec<Date>>>().and_then(|ends| ends.into_iter().max());
    let leave = deltaker.permisjon(|from| from == "INTRODUKSJONSPROGRAM");
    let leave = leave.as_ref().map(Leave::from);
    for program in deltaker.av(RecordType::Introduksjonsprogram) {
        let Some(vedtak) = deltaker.innsending.forelder(program).filter(|vedtak| is_grant(vedtak)) else { continue };
        let (Some(granted), Some(days)) = (vedtak.periode(), program.periode()) else { continue };
        let until = last.zip(leave.as_ref()).and_then(|(last, leave)| leave.moves(granted.first(), last));
        // A plan that was not carried out is no longer of interest.
        let goes_on = deltaker.innsending.avsluttet(program).is_some_and(|ended| ended.is_empty());
        let is_too_long = goes_on && until.is_some_and(|until| days.last().is_some_and(|last| last > until));
        let outside = if days.first() < granted.first() {
            Some((Felt::Fra, Felt::Fra))
        } else {
            is_too_long.then_some((Felt::PlanlagtSlutt, Felt::Til))
        };
        if let Some((felt, of_the_vedtak)) = outside {
            report.push_linked(&RULE, program.at.felt(felt), vedtak.at.felt(of_the_vedtak), NONE);
        }
    }
}
