//! nir-n54b: rights under chapter 6A come with settlement by agreement.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n54b", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen er ikke bosatt etter avtale mellom IMDi og kommunen, eller ble det først senere.",
        nn: "Personen er ikkje busett etter avtale mellom IMDi og kommunen, eller vart det først seinare.",
        en: "The person is not settled by agreement between IMDi and the municipality, or was so only later.",
    },
    why: Text {
        nb: "Etter kapittel 6A beregner NIR kategorien først når personen er bosatt etter avtale. Før det er det ingenting å registrere vedtak og deltakelse på. Gjelder {antall} poster for personen.",
        nn: "Etter kapittel 6A reknar NIR ut kategorien først når personen er busett etter avtale. Før det er det ingenting å registrere vedtak og deltaking på. Gjeld {antall} postar for personen.",
        en: "Under chapter 6A NIR computes the category only when the person is settled by agreement. Before that, decisions and participation have nothing to be registered on. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk bosettingen i IMDinett, og rett datoene eller vent til avtalen er registrert.",
        nn: "Sjekk busetjinga i IMDinett, og rett datoane eller vent til avtalen er registrert.",
        en: "Check the settlement in IMDinett, and correct the dates or wait until the agreement is registered.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Endringer i NIR som følge av fordrevne fra Ukraina",
        section: "integreringsloven kapittel 6A",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "settled on the first day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":"true"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "settled the day after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-02","etter_avtale":"true"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "settled without an agreement, in two records",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":"false"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2023-01-20","fra":"2022-12-01","til":"2024-01-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "whether by agreement is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "training in the reception centre before it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2023-04-02","etter_avtale":"true"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KVALIFISERING_MOTTAK","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "no settlement is told of",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "the ordinary law asks for none",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","etter_avtale":"false"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "NIR says that it may be offered",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kategori":"KAN_TILBYS_INTRO"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":false},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "NIR's category is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":false},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "since there are exceptions",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":false},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2023-01-01","til":"2023-01-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut early = Tally::new();
    for (post, _) in deltaker.for_bosetting(context.as_of).into_iter().filter(|(_, is_certain)| *is_certain) {
        early.note((), post.at.felt(Felt::Fra));
    }
    early.report(&RULE, report);
}
