//! nir-n36d: absence lies inside the programme or the participation that it is from.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::{Deltaker, PROGRAM, utenfor};
use crate::families::nir::{Record, RecordType};
use crate::finding::{NONE, Report};
use crate::periods::{Leave, Periods};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n36d", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

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
        en: "A person who is not taking part cannot be absent. The absence would count in the wrong place.",
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
        name: "to the next working day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120},{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-12-30","til":"2026-01-02"}]"#,
        reports: 1,
    },
    Example {
        name: "hours split by month, over the end of one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01","til":"2025-11-30","timetype":"NORSK","timer":20},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-12-01","til":"2025-12-19","timetype":"NORSK","timer":20},{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-11-27","til":"2025-12-02"}]"#,
        reports: 0,
    },
    Example {
        name: "with a weekend between",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-10-06","til":"2025-10-31","timetype":"NORSK","timer":20},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-03","til":"2025-11-28","timetype":"NORSK","timer":20},{"type":"fravaer","id":"f1","norskdeltakelse":"n2","fravaerstype":"GYLDIG","fra":"2025-10-30","til":"2025-11-04"}]"#,
        reports: 0,
    },
    Example {
        name: "with a week between",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-10-06","til":"2025-10-31","timetype":"NORSK","timer":20},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-10","til":"2025-11-28","timetype":"NORSK","timer":20},{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-10-30","til":"2025-11-11"}]"#,
        reports: 1,
    },
    Example {
        name: "tied to a participation that has no day of it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01","til":"2025-11-30","timetype":"NORSK","timer":20},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-12-01","til":"2025-12-19","timetype":"NORSK","timer":20},{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-12-02","til":"2025-12-03"}]"#,
        reports: 1,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let mut tell = |fravaer: &Record, felt: Felt, parent: &Record| {
        let of_the_parent = match (felt, parent.slag) {
            (Felt::Til, RecordType::Introduksjonsprogram) => Felt::PlanlagtSlutt,
            _ => felt,
        };
        report.push_linked(&RULE, fravaer.at.felt(felt), parent.at.felt(of_the_parent), NONE);
    };
    let innsending = deltaker.innsending;
    let leave = deltaker.permisjon(|from| from == PROGRAM);
    let leave = leave.as_ref().map(Leave::from);
    for program in deltaker.av(RecordType::Introduksjonsprogram) {
        let Some(whole) = deltaker.ramme(program, leave.as_ref()) else { continue };
        for fravaer in innsending.barn(program, RecordType::Fravaer) {
            if let Some(felt) = fravaer.periode_or_first_day().and_then(|part| utenfor(whole, part)) {
                tell(fravaer, felt, program);
            }
        }
    }
    // Hours are split by month or term for the books: what goes on from one participation into the next has no gap.
    let all =
        Periods::of(deltaker.av(RecordType::Norskdeltakelse).filter_map(Record::periode)).to_the_next_working_day();
    for deltakelse in deltaker.av(RecordType::Norskdeltakelse) {
        let Some(own) = deltakelse.periode() else { continue };
        let whole = all.around(own).unwrap_or(own);
        for fravaer in innsending.barn(deltakelse, RecordType::Fravaer) {
            let Some(part) = fravaer.periode_or_first_day() else { continue };
            // It is a day of this one at least.
            let whole = if own.overlaps(part) { whole } else { own };
            if let Some(felt) = utenfor(whole, part) {
                tell(fravaer, felt, deltakelse);
            }
        }
    }
}
