//! nir-n31d: egenmelding for own illness is used only after eight weeks in the programme.

use crate::families::nir::participant::Fri;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n31d", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Egenmeldingen er fra før deltakeren hadde vært {uker} uker i programmet.",
        nn: "Eigenmeldinga er frå før deltakaren hadde vore {uker} veker i programmet.",
        en: "The self-certified absence is from before the participant had been {uker} weeks in the programme.",
    },
    why: Text {
        nb: "Før det krever egen sykdom legeerklæring. Egenmelding for sykt barn kan brukes fra første dag.",
        nn: "Før det krev eigen sjukdom legeerklæring. Eigenmelding for sjukt barn kan brukast frå første dag.",
        en: "Until then own illness needs a doctor's statement. \
            Self-certified absence for a sick child may be used from the first day.",
    },
    advice: Text {
        nb: "Sjekk datoen og typen fravær. Har deltakeren legeerklæring, registrer det som annet fravær.",
        nn: "Sjekk datoen og typen fråvær. Har deltakaren legeerklæring, registrer det som anna fråvær.",
        en: "Check the day and the type of absence. With a doctor's statement, register it as other absence.",
    },
    args: &["uker"],
    sources: &[sources::PERMISJON_FERIE_FRAVAER, sources::VEILEDER_FORSKRIFT_KAPITTEL_4],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("eight weeks after the start").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-04-26",
            "til":"2022-04-26"}"#,
    ]),
    example("the day before").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-04-25",
            "til":"2022-04-25"}"#,
    ]),
    example("a sick child").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-03-07",
            "til":"2022-03-08"}"#,
    ]),
    example("in a second programme").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2024-04-01","fra":"2024-04-01"}"#,
        r#"{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2024-04-01","planlagt_slutt":"2024-12-31"}"#,
        r#"{"type":"fravaer","id":"f1","program":"i2","fravaerstype":"EGENMELDING","fra":"2024-04-08",
            "til":"2024-04-08"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let start = deltaker.all::<Introduksjonsprogram>().find_map(|program| program.fra());
    // The first weeks may have been in another kommune.
    let Some(start) = start.filter(|start| !deltaker.bodd_annet_sted(*start)) else { return };
    let Some(record) = deltaker.fri(Fri::Fravaer(fravaerstype::EGENMELDING)).find(|record| !record.known) else {
        return;
    };
    let Some(row) = deltaker.grense(Parameter::EgenmeldingEtter, record, context.as_of) else { return };
    let may = start.plus_days(i32::from(row.tall) * 7);
    if record.first_day().is_some_and(|day| may.is_some_and(|may| start <= day && day < may)) {
        report.push_sent(&RULE, record.at.field(field::FRA), one("uker", Value::Int(row.tall.into())));
    }
}
