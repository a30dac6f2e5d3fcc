//! nir-n63c: the grant for full-time videregående goes to the fylkeskommune.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n63c", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} perioder med videregående opplæring på fulltid er registrert.",
        nn: "{antall} periodar med vidaregåande opplæring på fulltid er registrerte.",
        en: "{antall} periods of full-time upper secondary education are registered.",
    },
    why: Text {
        nb: "Persontilskuddet for disse periodene blir utbetalt til fylkeskommunen, ikke til kommunen.",
        nn: "Persontilskotet for desse periodane blir utbetalt til fylkeskommunen, ikkje til kommunen.",
        en: "The per-person grant (persontilskudd) for these periods is paid to the county authority, \
            not to the municipality.",
    },
    advice: Text {
        nb: "Sjekk datoene og fylkesnummeret, og avslutt perioden når eleven slutter.",
        nn: "Sjekk datoane og fylkesnummeret, og avslutt perioden når eleven sluttar.",
        en: "Check the dates and the county number, and end the period when the pupil leaves.",
    },
    args: &["antall"],
    sources: &[
        sources::TILSKOT_KOLLEKTIV_BESKYTTELSE.at("integreringsloven § 37 d"),
        sources::UTBETALING_NORSKTILSKUDD,
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("two periods are one finding").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"fulltid_vgo","id":"g1","person":"p1","fra":"2022-08-15","til":"2023-06-20","fylkesnummer":"46"}"#,
        r#"{"type":"fulltid_vgo","id":"g2","person":"p1","fra":"2023-08-15","til":"2024-06-20","fylkesnummer":"46"}"#,
    ]),
    example("none").records(&[PERSON, OPPHOLD_2022, NORSK_2022]),
    example("the register holds it already")
        .known(
            REGISTER,
            &[r#"{"type":"fulltid_vgo","id":"g1","person":"p1","fra":"2022-08-15","til":"2023-06-20",
                "fylkesnummer":"46"}"#],
        )
        .records(&[PERSON, OPPHOLD_2022]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    let sent = set.all::<FulltidVgo>().filter(|record| !record.known && set.stands(record));
    let sent: Vec<FulltidVgo<'_>> = sent.collect();
    if let Some(first) = sent.iter().min_by_key(|record| (record.day(), record.id())) {
        report.push_sent(&RULE, first.at.field(field::FYLKESNUMMER), one("antall", Value::Int(sent.len() as u64)));
    }
}
