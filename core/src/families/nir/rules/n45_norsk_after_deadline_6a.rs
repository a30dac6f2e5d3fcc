//! nir-n45: norsk under chapter 6A is not held after its deadline without a vedtak om utvidet opplæring.

use crate::families::nir::lov::KAP6A_ENDRET;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n45", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} perioder med norsktimer begynner etter fristen: \
            {maneder} måneder fra første vedtak og permisjonen i dem.",
        nn: "{antall} periodar med norsktimar byrjar etter fristen: \
            {maneder} månader frå første vedtak og permisjonen i dei.",
        en: "{antall} periods with hours of Norwegian begin after the deadline: \
            {maneder} months from the first decision and the leave in them.",
    },
    why: Text {
        nb: "Retten etter kapittel 6A varer i tolv måneder fra startdatoen \
            i det første vedtaket og utvides med permisjoner. Etter det trengs vedtak om utvidet norskopplæring.",
        nn: "Retten etter kapittel 6A varer i tolv månader frå startdatoen \
            i det første vedtaket og blir utvida med permisjonar. Etter det trengst vedtak om utvida norskopplæring.",
        en: "The right under chapter 6A lasts twelve months from the start in the \
            first decision and is extended by leave. After that a decision on extended Norwegian training is needed.",
    },
    advice: Text {
        nb: "Sjekk første vedtak, permisjonene og datoene for timene. \
            Er det gitt utvidet opplæring, send vedtaket om det.",
        nn: "Sjekk første vedtak, permisjonane og datoane for timane. \
            Er det gitt utvida opplæring, send vedtaket om det.",
        en: "Check the first decision, the leave and the days of the hours. \
            If extended training was granted, send the decision on it.",
    },
    args: &["antall", "maneder"],
    sources: &[
        sources::TILPASSET_FORDREVNE_IMDINETT.at("integreringsloven § 37 d"),
        sources::ENDRINGER_LOVENDRINGER.at("integreringsforskriften § 43 g"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("on the last day").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-02-01",
            "til":"2024-02-29","timetype":"NORSK","timer":40}"#,
    ]),
    example("on the day after").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        NORSKMAL_FEBRUAR_2024,
    ]),
    example("leave moves it").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        r#"{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2023-05-01",
            "til":"2023-05-10"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-02-11",
            "til":"2024-02-29","timetype":"NORSK","timer":40}"#,
    ]),
    example("extended training").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-01-15","fra":"2024-02-02","til":"2024-08-01"}"#,
        NORSKMAL_FEBRUAR_2024,
    ]),
    example("after the extended training too").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-01-15","fra":"2024-02-02","til":"2024-05-01"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-05-02",
            "til":"2024-05-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("many are one finding").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        NORSKMAL_FEBRUAR_2024,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-03-01",
            "til":"2024-03-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("nothing is known of the register").records(&[
        PERSON,
        KOLLEKTIV_2023,
        TILDELING_NORSKMAL_2023,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-03-01",
            "til":"2024-03-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("hours since the chapter was changed").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-06-01"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-07-01",
            "til":"2024-07-31","timetype":"NORSK","timer":40}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some((frist, mut after)) = deltaker.norsk_etter_frist(Lov::Kap6A, context.as_of) else { return };
    after.retain(|record| record.fra().is_some_and(|day| day < KAP6A_ENDRET));
    if let Some(first) = after.first() {
        let args = two(("antall", Value::Int(after.len() as u64)), ("maneder", Value::Int(frist.row.tall.into())));
        report.push_linked(&RULE, first.at.field(field::FRA), frist.vedtak.at.field(field::FRA), args);
    }
}
