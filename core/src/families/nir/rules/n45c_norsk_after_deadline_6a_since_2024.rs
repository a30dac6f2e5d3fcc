//! nir-n45c: norsk under chapter 6A is not held after twelve months, if they still hold.

use crate::families::nir::lov::KAP6A_ENDRET;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n45c", Evidence::Provisional).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} perioder med norsktimer begynner etter fristen: \
            {maneder} måneder fra første vedtak og permisjonen i dem.",
        nn: "{antall} periodar med norsktimar byrjar etter fristen: \
            {maneder} månader frå første vedtak og permisjonen i dei.",
        en: "{antall} periods with hours of Norwegian begin after the deadline: \
            {maneder} months from the first decision, and the leave in them.",
    },
    why: Text {
        nb: "Kapittel 6A ble forlenget med endringer fra 1. juli 2024. \
            Om fristen på tolv måneder er den samme etter det, er ikke lest.",
        nn: "Kapittel 6A vart forlengt med endringar frå 1. juli 2024. \
            Om fristen på tolv månader er den same etter det, er ikkje lese.",
        en: "Chapter 6A was prolonged with changes from 1 July 2024. \
            We have not read whether the deadline is still twelve months.",
    },
    advice: Text {
        nb: "Sjekk fristen som NIR viser på personen. Er det gitt utvidet opplæring, send vedtaket om det.",
        nn: "Sjekk fristen som NIR viser på personen. Er det gitt utvida opplæring, send vedtaket om det.",
        en: "Check the deadline that NIR shows for the person. \
            If extended training has been granted, send the decision.",
    },
    args: &["antall", "maneder"],
    sources: &[
        Source {
            title: "Prop. 72 L (2023-2024)",
            section: "chapter 6A kept to 1 July 2026 with changes; the text is not read",
            url: "",
        },
        sources::TILPASSET_FORDREVNE_IMDINETT.at("integreringsloven § 37 d"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("thirteen months after").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-07-01"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-08-01",
            "til":"2024-08-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("before the change: an error of its own").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-03-01"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-06-01",
            "til":"2024-06-30","timetype":"NORSK","timer":40}"#,
    ]),
    example("on the last day").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-07-01"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-07-01",
            "til":"2024-07-31","timetype":"NORSK","timer":40}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some((frist, after)) = deltaker.norsk_etter_frist(Lov::Kap6A, context.as_of) else { return };
    // They stand by their day: where the first is from before the change, nir-n45 says enough.
    let since = |record: &&Norskdeltakelse<'_>| record.fra().is_some_and(|day| day >= KAP6A_ENDRET);
    if let Some(first) = after.first().filter(since) {
        let args = two(("antall", Value::Int(after.len() as u64)), ("maneder", Value::Int(frist.row.tall.into())));
        report.push_linked(&RULE, first.at.field(field::FRA), frist.vedtak.at.field(field::FRA), args);
    }
}
