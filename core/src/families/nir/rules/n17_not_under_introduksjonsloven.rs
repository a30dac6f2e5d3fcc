//! nir-n17: what only integreringsloven has is not registered under introduksjonsloven.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n17", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "«{hva}» skal ikke registreres for personer som følger introduksjonsloven.",
        nn: "«{hva}» skal ikkje registrerast for personar som følgjer introduksjonslova.",
        en: "“{hva}” must not be registered for persons under the Introduction Act.",
    },
    why: Text {
        nb: "Sluttmål, integreringskontrakt, utdanningsbakgrunn, norskmål og fulltid videregående opplæring finnes bare i integreringsloven. Registrert på feil lov gir de feil frister og feil statistikk.",
        nn: "Sluttmål, integreringskontrakt, utdanningsbakgrunn, norskmål og fulltid vidaregåande opplæring finst berre i integreringslova. Registrerte på feil lov gir dei feil fristar og feil statistikk.",
        en: "Final goal, integration contract, earlier education, goal in Norwegian and full-time upper secondary education exist only under the Integration Act. Registered under the wrong law they give wrong deadlines and wrong statistics.",
    },
    advice: Text {
        nb: "Fjern opplysningen, eller rett oppholdstillatelse og ankomstdato hvis personen følger integreringsloven.",
        nn: "Fjern opplysninga, eller rett opphaldsløyve og innreisedato om personen følgjer integreringslova.",
        en: "Remove it, or correct the permit and the day of arrival if the person is under the Integration Act.",
    },
    args: &["hva"],
    sources: &[Source {
        title: "IMDi: Frist for å oppdatere opplysninger i NIR for 2022",
        section: "what is not registered for persons under introduksjonsloven",
        url: "https://www.imdi.no/imdinett/frist-for-a-oppdatere-opplysninger-i-nir-for-2022/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a goal under integreringsloven",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "granted on the last day of the old law, arrived before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2020-12-31","ankomst":"2020-12-31"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID","integreringskontrakt":"2025-03-10"}]"#,
        reports: 2,
    },
    Example {
        name: "granted on the first day of the new law",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2021-01-01","ankomst":"2020-12-31"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID","integreringskontrakt":"2025-03-10"}]"#,
        reports: 0,
    },
    Example {
        name: "goal in norsk, schooling and full-time videregående",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-03-01","ankomst":"2018-01-10"},{"type":"norskmal","id":"m1","person":"p1","fra":"2022-03-01","lytte":"A2"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-03-01","har_vgs":true},{"type":"fulltid_vgo","id":"f1","person":"p1","fra":"2022-08-15","til":"2023-06-15","fylkesnummer":"46"}]"#,
        reports: 3,
    },
    Example {
        name: "arrival is missing, so that either law may apply",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2020-12-31"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "a programme without a goal",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-03-01","ankomst":"2018-01-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for post in &deltaker.poster {
        let fields: &[(Felt, &'static str)] = match post.slag {
            RecordType::Introduksjonsprogram => {
                &[(Felt::Sluttmal, "sluttmal"), (Felt::Integreringskontrakt, "integreringskontrakt")]
            }
            RecordType::Utdanningsbakgrunn | RecordType::Norskmal | RecordType::FulltidVgo => &[],
            _ => continue,
        };
        if deltaker.lover(post, context.as_of).single() != Some(Lov::Introduksjonsloven) {
            continue;
        }
        if fields.is_empty() {
            report.push_sent(&RULE, post.at, one("hva", Value::Text(post.slag.name())));
        }
        for (felt, name) in fields.iter().filter(|(felt, _)| post.has(*felt)) {
            report.push_sent(&RULE, post.at.felt(*felt), one("hva", Value::Text(name)));
        }
    }
}
