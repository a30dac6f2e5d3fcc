//! nir-n27b: the main goal of the young without videregående is to complete it.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::parametre::{Parameter, oppslag};
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n27b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Deltakeren er under {grense} år uten videregående opplæring, men har et annet sluttmål enn å fullføre den.",
        nn: "Deltakaren er under {grense} år utan vidaregåande opplæring, men har eit anna sluttmål enn å fullføre vidaregåande.",
        en: "The participant is under {grense} and has not completed upper secondary education, but has another goal than to complete it.",
    },
    why: Text {
        nb: "For unge uten videregående er hovedregelen at sluttmålet er å fullføre den. Det finnes unntak, men de er få.",
        nn: "For unge utan vidaregåande er hovudregelen at sluttmålet er å fullføre den opplæringa. Det finst unntak, men dei er få.",
        en: "For young people without it, the main rule is that the goal is to complete it. There are exceptions, but few.",
    },
    advice: Text {
        nb: "Sjekk sluttmålet og utdanningsbakgrunnen. Er det et unntak, trenger du ikke gjøre noe.",
        nn: "Sjekk sluttmålet og utdanningsbakgrunnen. Er det eit unntak, treng du ikkje gjere noko.",
        en: "Check the goal and the schooling. If it is an exception, nothing needs to be done.",
    },
    args: &["grense"],
    sources: &[
        Source {
            title: "Prop. 81 L (2024-2025)",
            section: "chapter 7, integreringsloven § 13",
            url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=7",
        },
        Source {
            title: "IMDi: Sluttmål og varighet",
            section: "integreringsloven § 13",
            url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/sluttmal-og-varighet-i-integreringsloven---integreringsloven/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "25 on the first day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2000-03-01"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false}]"#,
        reports: 0,
    },
    Example {
        name: "25 on the day after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2000-03-02"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false}]"#,
        reports: 1,
    },
    Example {
        name: "with videregående",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2003-03-02"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true}]"#,
        reports: 0,
    },
    Example {
        name: "to complete it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2003-03-02"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"FULLFORE_VGO"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false}]"#,
        reports: 0,
    },
    Example {
        name: "the day of birth is not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(born) = deltaker.fodt() else { return };
    for program in deltaker.av(RecordType::Introduksjonsprogram) {
        let Some(start) = program.dato(Felt::Fra) else { continue };
        let schooling = deltaker.utdanning(start).and_then(|post| post.ja(Felt::HarVgs));
        let has_other_goal = program.kode(Felt::Sluttmal).is_some_and(|goal| goal != "FULLFORE_VGO");
        if schooling == Some(false)
            && has_other_goal
            && let Some(limit) = oppslag(Parameter::UngdomAlder, Lov::Integreringsloven, start)
            && start.age(born).is_some_and(|age| age < limit.tall)
            && deltaker.lover(program, context.as_of).single() == Some(Lov::Integreringsloven)
        {
            let args = one("grense", Value::Int(u64::from(limit.tall)));
            report.push_sent(&RULE, program.at.felt(Felt::Sluttmal), args);
        }
    }
}
