//! nir-n19: a programme under integreringsloven has its goal before it is ended.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::participant::Deltaker;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n19", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er avsluttet uten at sluttmålet er registrert.",
        nn: "Programmet er avslutta utan at sluttmålet er registrert.",
        en: "The programme has been ended without a registered goal.",
    },
    why: Text {
        nb: "Sluttmål og avslutningsårsak skal registreres for alle som avslutter introduksjonsprogrammet. Uten sluttmål kan ingen se om målet ble nådd.",
        nn: "Sluttmål og avslutningsårsak skal registrerast for alle som avsluttar introduksjonsprogrammet. Utan sluttmål kan ingen sjå om målet vart nådd.",
        en: "The goal and the reason for the end must be registered for all who end the introduction programme. Without the goal nobody can see whether it was reached.",
    },
    advice: Text {
        nb: "Registrer sluttmålet på programmet.",
        nn: "Registrer sluttmålet på programmet.",
        en: "Register the goal of the programme.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Frist for å oppdatere opplysninger i NIR for 2023",
        section: "goal and reason of the end, for all who end",
        url: "https://www.imdi.no/om-imdi/aktuelt-na/frist-for-a-oppdatere-opplysninger-i-nir-for-2023/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "ended with a goal",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "ended without",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 1,
    },
    Example {
        name: "not ended yet",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "introduksjonsloven has no goal",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-03-01","ankomst":"2018-01-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "a goal whose code cannot be judged",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"M7"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "the programme was sent before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 1,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for program in deltaker.av(RecordType::Introduksjonsprogram).filter(|program| !program.has(Felt::Sluttmal)) {
        let Some(end) = deltaker.innsending.barn(program, RecordType::Avslutning).next() else { continue };
        // Whether chapter 6A asks for a goal is not read.
        if deltaker.lover(program, context.as_of).single() == Some(Lov::Integreringsloven) {
            report.push_linked(&RULE, program.at.felt(Felt::Sluttmal), end.at.felt(Felt::Dato), NONE);
        }
    }
}
