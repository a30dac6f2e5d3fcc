//! nir-n54c: who is not settled by agreement may be offered what chapter 6A gives the others a right to.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n54c", Evidence::Inferred).of(ALL).needs(REGISTER);

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
        nb: "Retten etter kapittel 6A kommer som regel med bosetting etter avtale. Kommunen kan tilby program til andre, og det finnes unntak. Gjelder {antall} poster for personen.",
        nn: "Retten etter kapittel 6A kjem som regel med busetjing etter avtale. Kommunen kan tilby program til andre, og det finst unntak. Gjeld {antall} postar for personen.",
        en: "The right under chapter 6A usually comes with settlement by agreement. The municipality may offer a programme to others, and there are exceptions. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk bosettingen og kategorien i IMDinett. Er det et tilbud, trenger du ikke gjøre noe.",
        nn: "Sjekk busetjinga og kategorien i IMDinett. Er det eit tilbod, treng du ikkje gjere noko.",
        en: "Check the settlement and the category in IMDinett. If it is an offer, there is nothing to do.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Endringer i NIR som følge av fordrevne fra Ukraina",
            section: "integreringsloven kapittel 6A",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
        },
        Source {
            title: "Prop. 73 L (2022-2023)",
            section: "chapter 1: exceptions from settlement by agreement",
            url: "",
        },
    ],
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
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":false},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2023-02-01","til":"2023-02-28","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "NIR says that it may be offered",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kategori":"KAN_TILBYS_INTRO"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":false},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2023-02-01","til":"2023-02-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "NIR tells a category of right: an error of its own",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":false},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "and since there are exceptions",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":false},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2023-08-01","til":"2023-08-28","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "settled by agreement",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":true},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2023-02-01","til":"2023-02-28","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let early = deltaker.for_bosetting(context.as_of);
    // Where one is certain, that says enough of the person.
    if early.iter().any(|(_, is_certain)| *is_certain) {
        return;
    }
    let mut told = Tally::new();
    for (post, _) in early {
        told.note((), post.at.felt(Felt::Fra));
    }
    told.report(&RULE, report);
}
