//! nir-n20: schooling from before is registered for those with right and duty under integreringsloven.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n20", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Utdanningsbakgrunn er ikke registrert.",
        nn: "Utdanningsbakgrunn er ikkje registrert.",
        en: "Earlier education is not registered.",
    },
    why: Text {
        nb: "NIR beregner fristen for opplæringen i norsk av den: 18 måneder med videregående fra før, ellers 3 år. Gjelder {antall} vedtak for personen.",
        nn: "NIR reknar ut fristen for opplæringa i norsk av han: 18 månader med vidaregåande frå før, elles 3 år. Gjeld {antall} vedtak for personen.",
        en: "NIR computes the deadline of the Norwegian training from it: 18 months with earlier upper secondary education, else 3 years. Concerns {antall} decisions about the person.",
    },
    advice: Text {
        nb: "Registrer om personen har fullført videregående opplæring fra før.",
        nn: "Registrer om personen har fullført vidaregåande opplæring frå før.",
        en: "Register whether the person completed upper secondary education before.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
            section: "integreringsforskriften § 53",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
        },
        Source {
            title: "IMDi: Frist for å oppdatere opplysninger i NIR for 2022",
            section: "schooling from before, for persons with right and duty",
            url: "https://www.imdi.no/imdinett/frist-for-a-oppdatere-opplysninger-i-nir-for-2022/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "registered with the vedtak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false}]"#,
        reports: 0,
    },
    Example {
        name: "registered before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2024-12-01","har_vgs":"true"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "not registered, of two vedtak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2028-02-28"}]"#,
        reports: 1,
    },
    Example {
        name: "not registered under introduksjonsloven",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-03-01","ankomst":"2018-01-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "not registered under chapter 6A",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2025-04-01","ankomst":"2025-03-20"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-06-01","fra":"2025-07-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "offered without a right",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"KAN_TILBYS_INTRO","ordning":"INTRODUKSJONSPROGRAM"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "what the register holds is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "NIR's category is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.har_kategori(&["RETT_OG_PLIKT_NORSK", "RETT_OG_PLIKT_INTRO"]) != Some(true) {
        return;
    }
    let mut missing = Tally::new();
    for vedtak in deltaker.uten_utdanningsbakgrunn(context.as_of) {
        missing.note((), vedtak.at);
    }
    missing.report(&RULE, report);
}
