//! nir-n14b: a programme does not end before its first day.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n14b", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er avsluttet før det begynte.",
        nn: "Programmet er avslutta før det byrja.",
        en: "The programme ended before it began.",
    },
    why: Text {
        nb: "En av datoene må være feil. Slik de står, har programmet ingen dager.",
        nn: "Ein av datoane må vere feil. Slik dei står, har programmet ingen dagar.",
        en: "One of the dates must be wrong. As they stand, the programme has no days.",
    },
    advice: Text {
        nb: "Rett startdatoen eller datoen for avslutningen. Begynte deltakeren aldri, annuller programmet.",
        nn: "Rett startdatoen eller datoen for avslutninga. Byrja deltakaren aldri, annuller programmet.",
        en: "Correct the first day or the day of the end. If the participant never began, annul the programme.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: kostra-kontrollprogram, skjema 11B (to 2018)",
            section: "K16",
            url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
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
        name: "on the first day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2025-09-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "the day before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2025-08-31","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 1,
    },
    Example {
        name: "the programme is known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]}"#,
        input: br#"[{"type":"avslutning","id":"a1","program":"i1","dato":"2025-08-31","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for avslutning in innsending.of_type(RecordType::Avslutning).filter(|post| innsending.stands(post)) {
        if let Some(program) = innsending.forelder(avslutning).filter(|program| innsending.stands(program))
            && let (Some(begins), Some(ends)) = (program.dato(Felt::Fra), avslutning.dato(Felt::Dato))
            && ends < begins
        {
            report.push_linked(&RULE, avslutning.at.felt(Felt::Dato), program.at.felt(Felt::Fra), NONE);
        }
    }
}
