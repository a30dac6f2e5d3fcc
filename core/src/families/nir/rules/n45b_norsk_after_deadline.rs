//! nir-n45b: norsk under integreringsloven is not held after its deadline.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n45b", Evidence::Inferred).of(ALL).needs(REGISTER);

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
        nb: "Opplæringen varer til norskmålet er nådd, men høyst i tre år, eller 18 måneder \
            for den som har videregående fra før. At fristen løper fra første vedtak, er utledet av kapittel 6A.",
        nn: "Opplæringa varer til norskmålet er nådd, men høgst i tre år, eller 18 månader \
            for den som har vidaregåande frå før. At fristen løper frå første vedtak, er utleidd av kapittel 6A.",
        en: "The training lasts until the goal is reached, but at most three years, or 18 months with earlier \
            upper secondary education. That the deadline runs from the first decision is inferred from chapter 6A.",
    },
    advice: Text {
        nb: "Sjekk første vedtak, utdanningsbakgrunnen, permisjonene og datoene for timene. \
            NIR viser fristen på personen.",
        nn: "Sjekk første vedtak, utdanningsbakgrunnen, permisjonane og datoane for timane. \
            NIR viser fristen på personen.",
        en: "Check the first decision, the earlier education, the leave and the days of the hours. \
            NIR shows the deadline on the person.",
    },
    args: &["antall", "maneder"],
    sources: &[
        sources::VARIGHET_OG_OMFANG.at("integreringsloven §§ 31-33"),
        sources::TILPASSET_FORDREVNE_IMDINETT.at("integreringsloven § 37 d"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("three years to the day").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_NORSK_2022,
        NORSK_MARS_2025,
    ]),
    example("a day later").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_NORSK_2022,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-02",
            "til":"2025-03-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("eighteen months with videregaende").known(REGISTER, &[]).reports(1).records(&[
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
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some((frist, after)) = deltaker.norsk_etter_frist(Lov::Integreringsloven, context.as_of) else { return };
    if let Some(first) = after.first().filter(|_| frist.row.evidence == Evidence::Verified) {
        let args = two(("antall", Value::Int(after.len() as u64)), ("maneder", Value::Int(frist.row.tall.into())));
        report.push_linked(&RULE, first.at.field(field::FRA), frist.vedtak.at.field(field::FRA), args);
    }
}
