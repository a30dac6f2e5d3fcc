//! nir-n55: who is granted a programme has reached the age on the day that counts.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n55", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen var for ung til introduksjonsprogram da oppholdstillatelsen ble gitt.",
        nn: "Personen var for ung til introduksjonsprogram då opphaldsløyvet vart gitt.",
        en: "The person was too young for an introduction programme when the permit was granted.",
    },
    why: Text {
        nb: "Etter integreringsloven gjelder introduksjonsprogram dem som var 18 år da oppholdstillatelsen ble gitt; ingen vokser inn i ordningen. Etter introduksjonsloven må deltakeren være 18 år. Gjelder {antall} poster for personen.",
        nn: "Etter integreringslova gjeld introduksjonsprogram dei som var 18 år då opphaldsløyvet vart gitt; ingen veks inn i ordninga. Etter introduksjonslova må deltakaren vere 18 år. Gjeld {antall} postar for personen.",
        en: "Under the Integration Act the programme is for those who were 18 when the permit was granted; nobody becomes entitled by turning 18 later. Under the Introduction Act the participant must be 18. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk fødselsdatoen og datoen for oppholdstillatelsen. Yngre har rett til grunnskole eller videregående opplæring.",
        nn: "Sjekk fødselsdatoen og datoen for opphaldsløyvet. Yngre har rett til grunnskule eller vidaregåande opplæring.",
        en: "Check the day of birth and the day of the permit. Younger persons have a right to school.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Målgruppe for introduksjonsprogram etter integreringsloven",
            section: "integreringsloven §§ 8 and 9",
            url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/malgruppe-for-introduksjonsprogram-etter-integreringsloven/",
        },
        Source {
            title: "Statsforvalteren i Rogaland: Introduksjonsprogrammet",
            section: "introduksjonsloven § 2",
            url: "https://www.statsforvalteren.no/rogaland/barnehage-og-opplaring/introduksjonsprogrammet/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "18 on the day of the permit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-15"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "18 the day after, in two vedtak on the programme; norsk may be offered",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-16"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-02-20","fra":"2026-03-01","til":"2027-02-28"},{"type":"vedtak","id":"v3","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2028-02-28"}]"#,
        reports: 1,
    },
    Example {
        name: "who may be offered it is not bound by the age",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kategori":"KAN_TILBYS_INTRO","fra":"2025-01-15"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-16"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "a permit that does not count was first",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-01-16"},{"type":"opphold","id":"o0","person":"p1","hjemmel":"ANNEN","innvilget":"2023-08-01"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2023-08-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "the day of birth is not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut young = Tally::new();
    for (post, ordning, binds) in deltaker.for_unge(context.as_of) {
        if binds {
            young.note(ordning, post.at.felt(Felt::Fra));
        }
    }
    young.report(&RULE, report);
}
