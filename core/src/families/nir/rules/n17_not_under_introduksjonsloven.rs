//! nir-n17: what only integreringsloven has is not registered under introduksjonsloven.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n17", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "«{hva}» skal ikke registreres for personer som følger introduksjonsloven.",
        nn: "«{hva}» skal ikkje registrerast for personar som følgjer introduksjonslova.",
        en: "“{hva}” must not be registered for persons under the Introduction Act.",
    },
    why: Text {
        nb: "Sluttmål, integreringskontrakt, utdanningsbakgrunn, norskmål og fulltid videregående \
            opplæring finnes bare i integreringsloven. Registrert på feil lov gir de feil frister og feil statistikk.",
        nn: "Sluttmål, integreringskontrakt, utdanningsbakgrunn, norskmål og fulltid vidaregåande \
            opplæring finst berre i integreringslova. Registrerte på feil lov gir dei feil fristar og feil statistikk.",
        en: "Final goal, integration contract, earlier education, \
            goal in Norwegian and full-time upper secondary education exist only under the Integration Act. \
            Registered under the wrong law they give wrong deadlines and wrong statistics.",
    },
    advice: Text {
        nb: "Fjern opplysningen, eller rett oppholdstillatelse og ankomstdato hvis personen følger integreringsloven.",
        nn: "Fjern opplysninga, eller rett opphaldsløyve og innreisedato om personen følgjer integreringslova.",
        en: "Remove it, or correct the permit and the day of arrival if the person is under the Integration Act.",
    },
    args: &["hva"],
    sources: &[sources::FRIST_2022.at("what is not registered for persons under introduksjonsloven")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a goal under integreringsloven").records(&[PERSON, OPPHOLD_2024, TILDELING_2025, INTROPROGRAM_2025]),
    example("granted on the last day of the old law, arrived before").reports(2).records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2020-12-31",
            "ankomst":"2020-12-31"}"#,
        TILDELING_2025,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28",
            "sluttmal":"ARBEID","integreringskontrakt":"2025-03-10"}"#,
    ]),
    example("granted on the first day of the new law").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2021-01-01",
            "ankomst":"2020-12-31"}"#,
        TILDELING_2025,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28",
            "sluttmal":"ARBEID","integreringskontrakt":"2025-03-10"}"#,
    ]),
    example("goal in norsk, schooling and full-time videregående").reports(3).records(&[
        PERSON,
        OPPHOLD_2018,
        r#"{"type":"norskmal","id":"m1","person":"p1","fra":"2022-03-01","lytte":"A2"}"#,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-03-01","har_vgs":true}"#,
        r#"{"type":"fulltid_vgo","id":"f1","person":"p1","fra":"2022-08-15","til":"2023-06-15","fylkesnummer":"46"}"#,
    ]),
    example("arrival is missing, so that either law may apply").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2020-12-31"}"#,
        TILDELING_2025,
        INTROPROGRAM_2025,
    ]),
    example("a programme without a goal").records(&[PERSON, OPPHOLD_2018, TILDELING_2025, INTROPROGRAM_2025_UTEN_MAL]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for record in &deltaker.records {
        let fields: &[(Field, &'static str)] = match record.record_type {
            RecordType::Introduksjonsprogram => {
                &[(field::SLUTTMAL, "sluttmal"), (field::INTEGRERINGSKONTRAKT, "integreringskontrakt")]
            }
            RecordType::Utdanningsbakgrunn | RecordType::Norskmal | RecordType::FulltidVgo => &[],
            _ => continue,
        };
        if deltaker.lover(record, context.as_of).single() != Some(Lov::Introduksjonsloven) {
            continue;
        }
        if fields.is_empty() {
            report.push_sent(&RULE, record.at, one("hva", Value::Text(record.record_type.name())));
        }
        for (field, name) in fields.iter().filter(|(field, _)| record.has(*field)) {
            report.push_sent(&RULE, record.at.field(*field), one("hva", Value::Text(name)));
        }
    }
}
