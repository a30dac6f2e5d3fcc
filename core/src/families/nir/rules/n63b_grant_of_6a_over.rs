//! nir-n63b: persontilskudd by chapter 6A is for at most a year.

use crate::families::nir::parametre::lookup;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n63b", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} deltakere etter kapittel 6A har timer i norsk mer enn ett år etter første vedtak.",
        nn: "{antall} deltakarar etter kapittel 6A har timar i norsk meir enn eitt år etter første vedtak.",
        en: "{antall} participants under chapter 6A have hours of Norwegian more than a year after the first decision.",
    },
    why: Text {
        nb: "En person kan utløse persontilskudd etter § 37 d i høyst ett år. \
            Vedtak om utvidet norskopplæring utløser et eget tilskudd.",
        nn: "Ein person kan utløyse persontilskot etter § 37 d i høgst eitt år. \
            Vedtak om utvida norskopplæring utløyser eit eige tilskot.",
        en: "A person can bring the per-person grant (persontilskudd) under § 37 d for at most a year. \
            A decision on extended Norwegian training brings a grant of its own.",
    },
    advice: Text {
        nb: "Regn ikke med mer persontilskudd for dem. Er det gitt utvidet opplæring, registrer vedtaket.",
        nn: "Rekn ikkje med meir persontilskot for dei. Er det gitt utvida opplæring, registrer vedtaket.",
        en: "Expect no more of this grant for them. If extended training was granted, register the decision.",
    },
    args: &["antall"],
    sources: &[
        sources::TILSKOT_KOLLEKTIV_BESKYTTELSE.at("integreringsloven § 37 d"),
        sources::ENDRINGER_LOVENDRINGER.at("integreringsforskriften § 43 g"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("within the year").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-02-01",
            "til":"2024-02-29","timetype":"NORSK","timer":40}"#,
    ]),
    example("after it, in time by leave").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        r#"{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2023-05-01",
            "til":"2023-05-31"}"#,
        NORSKMAL_FEBRUAR_2024,
    ]),
    example("extended training").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-01-15","fra":"2024-02-02","til":"2024-08-01"}"#,
        NORSKMAL_FEBRUAR_2024,
    ]),
];

const KAP6A: Lover = Lover::only(Lov::Kap6A);

/// The first participation beyond the year that is not extended training.
fn beyond<'a>(deltaker: &Deltaker<'a, '_>, as_of: Date) -> Option<Norskdeltakelse<'a>> {
    let start = deltaker.norskfrist(Lov::Kap6A)?.vedtak.fra()?;
    let months = lookup(Parameter::PersontilskuddKap6A, Lov::Kap6A, start)?.tall;
    let last = start.plus_months(months.into())?;
    let extended = Periods::of(deltaker.vedtak(vedtakstype::UTVIDET_NORSK).filter_map(|record| record.period()));
    let mut held = deltaker.all::<Norskdeltakelse>().filter(|record| !record.known);
    held.find(|record| {
        let late = record.fra().is_some_and(|day| day > last && !extended.contains(day));
        late && record.ordning() == Some(ordning::NORSK_RETT_NORSKMAL) && deltaker.lover(record, as_of).within(KAP6A)
    })
}

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if let Some(record) = beyond(deltaker, context.as_of) {
        report.tally(&RULE, record.order(), record.at);
    }
}
