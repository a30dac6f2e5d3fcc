//! nir-n27: whoever has completed videregående does not have it as a goal.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n27", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Sluttmålet er å fullføre videregående opplæring, men personen har den fra før.",
        nn: "Sluttmålet er å fullføre vidaregåande opplæring, men personen har fullført frå før.",
        en: "The goal is to complete upper secondary education, but the person completed it earlier.",
    },
    why: Text {
        nb: "For den som har videregående fra før, er målet høyere utdanning eller arbeid, og programmet er kortere. Ett av de to er registrert feil.",
        nn: "For den som har vidaregåande frå før, er målet høgare utdanning eller arbeid, og programmet er kortare. Eitt av dei to er registrert feil.",
        en: "For those who completed it earlier, the goal is higher education or work, and the programme is shorter. One of the two is registered wrongly.",
    },
    advice: Text {
        nb: "Rett sluttmålet eller utdanningsbakgrunnen.",
        nn: "Rett sluttmålet eller utdanningsbakgrunnen.",
        en: "Correct the goal or the schooling.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Prop. 81 L (2024-2025)",
            section: "chapter 6, integreringsloven §§ 13 and 14",
            url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=6",
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
        name: "without videregående",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"FULLFORE_VGO"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false}]"#,
        reports: 0,
    },
    Example {
        name: "with videregående",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"FULLFORE_VGO"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true}]"#,
        reports: 1,
    },
    Example {
        name: "completed in the programme, registered after it began",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"FULLFORE_VGO"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false},{"type":"utdanningsbakgrunn","id":"u2","person":"p1","dato":"2026-02-20","har_vgs":true}]"#,
        reports: 0,
    },
    Example {
        name: "another goal",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"HOYERE_UTDANNING"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true}]"#,
        reports: 0,
    },
    Example {
        name: "schooling sent before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":"true"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"FULLFORE_VGO"}]"#,
        reports: 1,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for (program, schooling, _) in deltaker.fullforer_vgo_igjen(context.as_of).filter(|(.., is_certain)| *is_certain) {
        report.push_linked(&RULE, program.at.felt(Felt::Sluttmal), schooling.at.felt(Felt::HarVgs), NONE);
    }
}
