//! nir-n10b: what a code stands for existed on the day of the event.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n10b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Koden gjelder noe som ikke fantes på datoen i posten.",
        nn: "Koden gjeld noko som ikkje fanst på datoen i posten.",
        en: "The code stands for something that did not exist on the date of the record.",
    },
    why: Text {
        nb: "Ordninger og prøver kommer og går med loven. En kode fra en annen tid tyder på feil dato eller feil kode, og timene teller ikke der de skulle. Gjelder {antall} poster for personen.",
        nn: "Ordningar og prøver kjem og går med lova. Ein kode frå ei anna tid tyder på feil dato eller feil kode, og timane tel ikkje der dei skulle. Gjeld {antall} postar for personen.",
        en: "Schemes and tests come and go with the law. A code from another time points to a wrong date or a wrong code, and hours do not count where they should. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk datoen, og velg koden som gjaldt da.",
        nn: "Sjekk datoen, og vel koden som galdt då.",
        en: "Check the date, and choose the code that was in use then.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
            section: "contents list only; the codes are not public",
            url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
        },
        Source {
            title: "IMDi: Endringer i NIR som følge av lovendringer",
            section: "integreringsforskriften § 43 g",
            url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-nir-lovendringer/",
        },
        Source {
            title: "IMDi: Endringer i NIR som følge av fordrevne fra Ukraina",
            section: "integreringsloven kapittel 6A",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "norsk kultur og norske verdier on its last day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2020-12-31","til":"2020-12-31","timetype":"KULTUR_VERDIER","timer":5}]"#,
        reports: 0,
    },
    Example {
        name: "the day after, in two fields",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2021-01-01","til":"2021-01-01","timetype":"KULTUR_VERDIER","timer":5}]"#,
        reports: 2,
    },
    Example {
        name: "extended training the day before it began",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-06-30","fra":"2023-07-10","til":"2024-01-09"}]"#,
        reports: 1,
    },
    Example {
        name: "extended training on its first day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-07-01","fra":"2023-07-10","til":"2024-01-09"}]"#,
        reports: 0,
    },
    Example {
        name: "in two records, said once",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2021-02-01","til":"2021-02-28","timetype":"KULTUR_VERDIER","timer":40},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2021-03-01","til":"2021-03-31","timetype":"KULTUR_VERDIER","timer":40}]"#,
        reports: 1,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let mut gone = Tally::new();
    for post in &deltaker.poster {
        let Some(day) = post.dag() else { continue };
        for (felt, kode) in post.koder().filter(|(_, kode)| !kode.exists_on(day)) {
            gone.note((felt, kode), post.at.felt(felt));
        }
    }
    gone.report(&RULE, report);
}
