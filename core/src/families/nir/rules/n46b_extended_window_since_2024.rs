//! nir-n46b: a vedtak om utvidet norskopplæring is dated within two months of the deadline, if § 43 g still holds.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n46b", Evidence::Provisional).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Vedtaket om utvidet norskopplæring er datert mer enn {maneder} måneder før eller etter fristen.",
        nn: "Vedtaket om utvida norskopplæring er datert meir enn {maneder} månader før eller etter fristen.",
        en: "The \
            decision on extended Norwegian training is dated more than {maneder} months before or after the deadline.",
    },
    why: Text {
        nb: "Forskriften § 43 g var satt til å gjelde til 1. juli 2024. \
            Om vinduet på to måneder gjelder etter det, er ikke lest.",
        nn: "Forskrifta § 43 g var sett til å gjelde til 1. juli 2024. \
            Om vindauget på to månader gjeld etter det, er ikkje lese.",
        en: "§ 43 g of the regulation was set to hold until 1 July 2024. \
            We have not read whether the two months apply after that.",
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
    example("within").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-08-01","fra":"2023-08-01"}"#,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-10-01","fra":"2024-10-01","til":"2025-03-31"}"#,
    ]),
    example("later").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-08-01","fra":"2023-08-01"}"#,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-10-02","fra":"2024-10-02","til":"2025-03-31"}"#,
    ]),
    example("before July 2024 another rule speaks").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_AUGUST_2022,
        TILDELING_NORSKMAL_2022,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2023-11-02","fra":"2023-11-02","til":"2024-04-30"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some((vedtak, frist, row)) = deltaker.utenfor_vinduet(context.as_of) else { return };
    if row.evidence != Evidence::Verified {
        let args = one("maneder", Value::Int(row.tall.into()));
        report.push_linked(&RULE, vedtak.at.field(field::VEDTAKSDATO), frist.vedtak.at.field(field::FRA), args);
    }
}
