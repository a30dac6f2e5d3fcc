//! nir-n36b: leave lies inside the vedtak that gives it.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::{RecordSet, utenfor};
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n36b", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Permisjonen ligger utenfor perioden som vedtaket om permisjon gjelder for.",
        nn: "Permisjonen ligg utanfor perioden som vedtaket om permisjon gjeld for.",
        en: "The leave lies outside the period of the decision on leave.",
    },
    why: Text {
        nb: "Permisjon forlenger fristene bare for de dagene som er innvilget.",
        nn: "Permisjon forlengjer fristane berre for dei dagane som er innvilga.",
        en: "Leave extends the deadlines only by the days that were granted.",
    },
    advice: Text {
        nb: "Rett datoene på permisjonen eller vedtaket.",
        nn: "Rett datoane på permisjonen eller vedtaket.",
        en: "Correct the dates of the leave or of the decision.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Juridisk veileder til integreringsforskriften",
            section: "chapter 4",
            url: "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-4-fri-og-permisjoner-fra-introduksjonsprogrammet/",
        },
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
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
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"PERMISJON","vedtaksdato":"2025-12-01","fra":"2026-01-01","til":"2026-06-30"},{"type":"permisjon","id":"l1","vedtak":"v2","permisjonstype":"OMSORG","fra":"2026-01-01","til":"2026-06-30"}]"#,
        reports: 0,
    },
    Example {
        name: "a day longer",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"PERMISJON","vedtaksdato":"2025-12-01","fra":"2026-01-01","til":"2026-06-30"},{"type":"permisjon","id":"l1","vedtak":"v2","permisjonstype":"OMSORG","fra":"2026-01-01","til":"2026-07-01"}]"#,
        reports: 1,
    },
    Example {
        name: "begins the day before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"PERMISJON","vedtaksdato":"2025-12-01","fra":"2026-01-01","til":"2026-06-30"},{"type":"permisjon","id":"l1","vedtak":"v2","permisjonstype":"OMSORG","fra":"2025-12-31","til":"2026-06-30"}]"#,
        reports: 1,
    },
    Example {
        name: "leave of a grant may end after it, which leave extends",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2027-08-01","til":"2027-12-31"}]"#,
        reports: 0,
    },
    Example {
        name: "leave from before the grant",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2025-08-31","til":"2026-06-30"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for permisjon in innsending.of_type(RecordType::Permisjon).filter(|post| innsending.stands(post)) {
        let vedtak = permisjon.id(Felt::Vedtak).and_then(|id| innsending.find(RecordType::Vedtak, id));
        if let Some(vedtak) = vedtak
            && let (Some(granted), Some(leave)) = (vedtak.periode(), permisjon.periode_or_first_day())
        {
            let outside = match vedtak.kode(Felt::Vedtakstype) {
                Some("PERMISJON") => utenfor(granted, leave),
                Some(_) => (leave.first() < granted.first()).then_some(Felt::Fra),
                None => None,
            };
            if let Some(felt) = outside {
                report.push_linked(&RULE, permisjon.at.felt(felt), vedtak.at.felt(felt), NONE);
            }
        }
    }
}
