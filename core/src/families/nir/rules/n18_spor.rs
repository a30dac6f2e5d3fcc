//! nir-n18: spor belongs to introduksjonsloven.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n18", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Spor er registrert på en person som ikke følger introduksjonsloven.",
        nn: "Spor er registrert på ein person som ikkje følgjer introduksjonslova.",
        en: "A track (spor) is registered for a person who is not under the Introduction Act.",
    },
    why: Text {
        nb: "Opplæringen etter integreringsloven styres av norskmål, ikke av spor 1, 2 og 3. \
            Gjelder {antall} poster for personen.",
        nn: "Opplæringa etter integreringslova blir styrt av norskmål, ikkje av spor 1, 2 og 3. \
            Gjeld {antall} postar for personen.",
        en: "Training under the Integration Act follows the goal in Norwegian, not tracks 1, 2 and 3. \
            Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Fjern sporet i fagsystemet, og registrer norskmål.",
        nn: "Fjern sporet i fagsystemet, og registrer norskmål.",
        en: "Remove the track in the system, and register the goal in Norwegian.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: open data of NIR (bengler/imdikator)",
            section: "data/tables.json (2015): spor 1, 2 and 3",
            url: "https://github.com/bengler/imdikator",
        },
        sources::VARIGHET_OG_OMFANG.at("integreringsloven §§ 31-33"),
    ],
};

const NORSKDELTAKELSE_N1: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1",
    "ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40,
    "spor":"SPOR_2"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("under introduksjonsloven").records(&[PERSON, OPPHOLD_2018, NORSKDELTAKELSE_N1]),
    example("under integreringsloven, in two records").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        NORSKDELTAKELSE_N1,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-04-01",
            "til":"2025-04-30","timetype":"NORSK","timer":40,"spor":"SPOR_2"}"#,
    ]),
    example("under integreringsloven, without").records(&[PERSON, OPPHOLD_2024, NORSK_MARS_2025]),
    example("which law is not known").records(&[PERSON, NORSKDELTAKELSE_N1]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut strange = Tally::new();
    for record in deltaker
        .all::<Norskdeltakelse>()
        .filter(|record| record.has(field::SPOR) && !deltaker.is_for_asylum_seekers(record))
    {
        if !deltaker.lover(&record, context.as_of).has(Lov::Introduksjonsloven) {
            strange.note((), record.at.field(field::SPOR));
        }
    }
    strange.report(&RULE, report);
}
