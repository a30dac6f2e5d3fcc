//! nir-n10b: what a code stands for existed on the day of the event.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n10b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Koden gjelder noe som ikke fantes på datoen i posten.",
        nn: "Koden gjeld noko som ikkje fanst på datoen i posten.",
        en: "The code stands for something that did not exist on the date of the record.",
    },
    why: Text {
        nb: "Ordninger og prøver kommer og går med loven. En kode fra en annen tid tyder på feil dato eller feil kode, \
            og timene teller ikke der de skulle. Gjelder {antall} poster for personen.",
        nn: "Ordningar og prøver kjem og går med lova. Ein kode frå ei anna tid tyder på feil dato eller feil kode, \
            og timane tel ikkje der dei skulle. Gjeld {antall} postar for personen.",
        en: "Schemes and tests come and go with the law. A code from another time points to a wrong \
            date or a wrong code, and hours do not count where they should. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk datoen, og velg koden som gjaldt da.",
        nn: "Sjekk datoen, og vel koden som galdt då.",
        en: "Check the date, and choose the code that was in use then.",
    },
    args: &["antall"],
    sources: &[
        sources::NIR_DOK_004.at("contents list only; the codes are not public"),
        sources::ENDRINGER_LOVENDRINGER.at("integreringsforskriften § 43 g"),
        sources::ENDRINGER_FORDREVNE,
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("norsk kultur og norske verdier on its last day").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2020-12-31",
            "til":"2020-12-31","timetype":"KULTUR_VERDIER","timer":5}"#,
    ]),
    example("the day after, in two fields").reports(2).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2021-01-01",
            "til":"2021-01-01","timetype":"KULTUR_VERDIER","timer":5}"#,
    ]),
    example("extended training the day before it began").reports(1).records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2023-06-30","fra":"2023-07-10","til":"2024-01-09"}"#,
    ]),
    example("extended training on its first day").records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2023-07-01","fra":"2023-07-10","til":"2024-01-09"}"#,
    ]),
    example("in two records, said once").reports(1).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2021-02-01",
            "til":"2021-02-28","timetype":"KULTUR_VERDIER","timer":40}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2021-03-01",
            "til":"2021-03-31","timetype":"KULTUR_VERDIER","timer":40}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let mut gone = Tally::new();
    for record in &deltaker.records {
        let Some(day) = record.day() else { continue };
        for (field, kode) in record.codes().filter(|(_, kode)| !kode.exists_on(day)) {
            gone.note((field, kode), record.at.field(field));
        }
    }
    gone.report(&RULE, report);
}
