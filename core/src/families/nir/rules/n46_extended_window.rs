//! nir-n46: a vedtak om utvidet norskopplæring is dated within two months of the deadline.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n46", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Vedtaket om utvidet norskopplæring er datert mer enn {maneder} måneder før eller etter fristen.",
        nn: "Vedtaket om utvida norskopplæring er datert meir enn {maneder} månader før eller etter fristen.",
        en: "The \
            decision on extended Norwegian training is dated more than {maneder} months before or after the deadline.",
    },
    why: Text {
        nb: "Vedtaksdatoen må være innenfor to måneder før og to måneder etter gjennomføringsfristen i § 37 d. \
            Forskriften § 43 g var satt til å gjelde til 1. juli 2024; om vinduet gjelder etter det, er ikke lest.",
        nn: "Vedtaksdatoen må vere innanfor to månader før og to månader etter gjennomføringsfristen i § 37 d. \
            Forskrifta § 43 g var sett til å gjelde til 1. juli 2024; om vindauget gjeld etter det, er ikkje lese.",
        en: "The decision must be dated within two months before and two months after the deadline of § 37 d. \
            § 43 g of the regulation was set to apply until 1 July 2024; \
            we have not read whether the window applies after that.",
    },
    advice: Text {
        nb: "Rett vedtaksdatoen, eller sjekk første vedtak og permisjonene som fristen regnes av.",
        nn: "Rett vedtaksdatoen, eller sjekk første vedtak og permisjonane som fristen er rekna av.",
        en: "Correct the day of the decision, \
            or check the first decision and the leave that the deadline is reckoned from.",
    },
    args: &["maneder"],
    sources: &[
        sources::ENDRINGER_LOVENDRINGER.at("integreringsforskriften § 43 g"),
        sources::TILPASSET_FORDREVNE_IMDINETT.at("integreringsloven § 37 d"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("two months after").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_AUGUST_2022,
        TILDELING_NORSKMAL_2022,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2023-11-01","fra":"2023-11-01","til":"2024-04-30"}"#,
    ]),
    example("a day more").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_AUGUST_2022,
        TILDELING_NORSKMAL_2022,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2023-11-02","fra":"2023-11-02","til":"2024-04-30"}"#,
    ]),
    example("two months before").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_AUGUST_2022,
        TILDELING_NORSKMAL_2022,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2023-07-01","fra":"2023-09-02","til":"2024-02-28"}"#,
    ]),
    example("more than two months before").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_AUGUST_2022,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2022-09-01","fra":"2022-10-01"}"#,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2023-07-31","fra":"2023-10-02","til":"2024-02-28"}"#,
    ]),
    example("leave moves the end of the window").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_AUGUST_2022,
        TILDELING_NORSKMAL_2022,
        r#"{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2023-05-01",
            "til":"2023-05-10"}"#,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2023-11-11","fra":"2023-11-11","til":"2024-04-30"}"#,
    ]),
    example("a second one follows the first").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_AUGUST_2022,
        TILDELING_NORSKMAL_2022,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2023-10-01","fra":"2023-10-01","til":"2024-03-31"}"#,
        r#"{"type":"vedtak","id":"x2","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-03-31","fra":"2024-04-01","til":"2024-09-30"}"#,
    ]),
    example("within, since July 2024").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-08-01","fra":"2023-08-01"}"#,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-10-01","fra":"2024-10-01","til":"2025-03-31"}"#,
    ]),
    example("later, since July 2024: whether the window still holds is not read")
        .known(REGISTER, &[])
        .warns(1)
        .records(&[
            PERSON,
            KOLLEKTIV_2023,
            r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-08-01","fra":"2023-08-01"}"#,
            r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-10-02","fra":"2024-10-02","til":"2025-03-31"}"#,
        ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some((vedtak, frist, row)) = deltaker.utenfor_vinduet(context.as_of) else { return };
    let args = one("maneder", Value::Int(row.tall.into())).resting_on(row.evidence);
    report.push_linked(&RULE, vedtak.at.field(field::VEDTAKSDATO), frist.vedtak.at.field(field::FRA), args);
}
