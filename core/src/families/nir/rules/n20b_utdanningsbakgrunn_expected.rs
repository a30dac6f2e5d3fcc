//! nir-n20b: schooling from before is registered, where NIR tells no category.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n20b", Evidence::Inferred).of(ALL).needs(REGISTER);

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
        nb: "For personer med rett og plikt må den registreres: NIR beregner fristen for opplæringen i norsk av den. Kategorien i NIR er ikke oppgitt. Gjelder {antall} vedtak for personen.",
        nn: "For personar med rett og plikt må han registrerast: NIR reknar ut fristen for opplæringa i norsk av han. Kategorien i NIR er ikkje opplyst. Gjeld {antall} vedtak for personen.",
        en: "For persons with a right and a duty it must be registered: NIR computes the deadline of the Norwegian training from it. The person's category in NIR is not in the submission. Concerns {antall} decisions about the person.",
    },
    advice: Text {
        nb: "Har personen rett og plikt, registrer om personen har fullført videregående opplæring fra før. Er det et tilbud, trenger du ikke gjøre noe.",
        nn: "Har personen rett og plikt, registrer om personen har fullført vidaregåande opplæring frå før. Er det eit tilbod, treng du ikkje gjere noko.",
        en: "If the person has right and duty, register whether the person completed upper secondary education before. If it is an offer, there is nothing to do.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Frist for å oppdatere opplysninger i NIR for 2022",
        section: "schooling from before, for persons with right and duty",
        url: "https://www.imdi.no/imdinett/frist-for-a-oppdatere-opplysninger-i-nir-for-2022/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the category is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 1,
    },
    Example {
        name: "right and duty: an error of its own",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "may be offered",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kategori":"KAN_TILBYS_INTRO"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "registered",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.har_kategori(&["RETT_OG_PLIKT_NORSK", "RETT_OG_PLIKT_INTRO"]).is_some() {
        return;
    }
    let mut missing = Tally::new();
    for vedtak in deltaker.uten_utdanningsbakgrunn(context.as_of) {
        missing.note((), vedtak.at);
    }
    missing.report(&RULE, report);
}
