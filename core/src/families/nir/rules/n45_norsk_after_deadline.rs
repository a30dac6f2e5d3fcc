//! nir-n45: norsk is not held after its deadline without a vedtak om utvidet opplæring.

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
        nb: "Etter kapittel 6A varer retten i tolv måneder, ellers er det høyst tre år, eller 18 måneder \
            for den som har videregående fra før. \
            At fristen løper fra første vedtak også utenfor kapittel 6A, er utledet; \
            om de tolv månedene er de samme fra 1. juli 2024, er ikke lest.",
        nn: "Etter kapittel 6A varer retten i tolv månader, elles er det høgst tre år, eller 18 månader \
            for den som har vidaregåande frå før. \
            At fristen løper frå første vedtak òg utanfor kapittel 6A, er utleidd; \
            om dei tolv månadene er dei same frå 1. juli 2024, er ikkje lese.",
        en: "Under chapter 6A the right lasts twelve months, otherwise at most three years, or 18 months with earlier \
            upper secondary education. \
            That the deadline runs from the first decision outside chapter 6A too is inferred; \
            we have not read whether the twelve months are the same from 1 July 2024.",
    },
    advice: Text {
        nb: "Sjekk første vedtak, utdanningsbakgrunnen, permisjonene og datoene for timene. \
            NIR viser fristen på personen. Er det gitt utvidet opplæring, send vedtaket om det.",
        nn: "Sjekk første vedtak, utdanningsbakgrunnen, permisjonane og datoane for timane. \
            NIR viser fristen på personen. Er det gitt utvida opplæring, send vedtaket om det.",
        en: "Check the first decision, the earlier education, the leave and the days of the hours. \
            NIR shows the deadline on the person. If extended training was granted, send the decision on it.",
    },
    args: &["antall", "maneder"],
    sources: &[
        sources::TILPASSET_FORDREVNE_IMDINETT.at("integreringsloven § 37 d"),
        sources::ENDRINGER_LOVENDRINGER.at("integreringsforskriften § 43 g"),
        sources::VARIGHET_OG_OMFANG.at("integreringsloven §§ 31-33"),
        Source {
            title: "Prop. 72 L (2023-2024)",
            section: "chapter 6A kept to 1 July 2026 with changes; the text is not read",
            url: "",
        },
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
    example("three years to the day").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_NORSK_2022,
        NORSK_MARS_2025,
    ]),
    example("a day later: that the deadline runs from the first vedtak is inferred")
        .known(REGISTER, &[])
        .warns(1)
        .records(&[
            PERSON,
            OPPHOLD_2022,
            TILDELING_NORSK_2022,
            r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-02",
            "til":"2025-03-31","timetype":"NORSK","timer":40}"#,
        ]),
    example("eighteen months with videregaende").known(REGISTER, &[]).warns(1).records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":true}"#,
        TILDELING_NORSK_2022,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-09-02",
            "til":"2023-09-30","timetype":"NORSK","timer":40}"#,
    ]),
    example("NIR's own deadline is later").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_NORSK_2022,
        r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
            "frist_gjennomforing":"2025-06-30"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-02",
            "til":"2025-03-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("after the chapter was changed: whether twelve months still hold is not read")
        .known(REGISTER, &[])
        .warns(1)
        .records(&[
            PERSON,
            KOLLEKTIV_2023,
            r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-07-01"}"#,
            r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-08-01",
            "til":"2024-08-31","timetype":"NORSK","timer":40}"#,
        ]),
    example("on the last day, after the chapter was changed").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-07-01"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-07-01",
            "til":"2024-07-31","timetype":"NORSK","timer":40}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for lov in [Lov::Kap6A, Lov::Integreringsloven] {
        let Some((frist, mut after)) = deltaker.norsk_etter_frist(lov, context.as_of) else { continue };
        // They stand by their day: where the first is from before the chapter was changed, it is told of those.
        let before = |record: &Norskdeltakelse<'_>| record.fra().is_some_and(|day| day < KAP6A_ENDRET);
        let evidence = match lov {
            Lov::Kap6A if after.first().is_some_and(before) => {
                after.retain(before);
                Evidence::Verified
            }
            Lov::Kap6A => Evidence::Provisional,
            _ if frist.row.evidence == Evidence::Verified => Evidence::Inferred,
            _ => continue,
        };
        if let Some(first) = after.first() {
            let args = two(("antall", Value::Int(after.len() as u64)), ("maneder", Value::Int(frist.row.tall.into())));
            let (at, related) = (first.at.field(field::FRA), frist.vedtak.at.field(field::FRA));
            report.push_linked(&RULE, at, related, args.resting_on(evidence));
        }
    }
}
