//! nir-n53b: what the choice of law rests on is known.

use crate::families::nir::lov::{Grunn, Mangler};
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n53b", Evidence::Provisional).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Hvilken lov personen følger, kan ikke avgjøres. Mangler: {mangler}.",
        nn: "Kva lov personen følgjer, kan ikkje avgjerast. Manglar: {mangler}.",
        en: "Which law the person follows cannot be decided. Missing: {mangler}.",
    },
    why: Text {
        nb: "Introduksjonsloven, integreringsloven og kapittel 6A krever ulike opplysninger. \
            Så lenge loven er uviss, er det bare kontrollert det som er likt i alle lovene som kan gjelde.",
        nn: "Introduksjonslova, integreringslova og kapittel 6A krev ulike opplysningar. \
            Så lenge lova er uviss, er berre det kontrollert som er likt i alle lovene som kan gjelde.",
        en: "The Introduction Act, the Integration Act and chapter 6A have different requirements. \
            As long as the law is open, only what all laws that may apply have in common has been checked.",
    },
    advice: Text {
        nb: "Hent oppholdstillatelse og ankomstdato fra UDI eller NIR. \
            Mottakeren kontrollerer resten mot sitt register.",
        nn: "Hent opphaldsløyve og innreisedato frå UDI eller NIR. Mottakaren kontrollerer resten mot registeret sitt.",
        en: "Get the permit and the day of arrival from UDI or NIR. The receiver checks the rest against its register.",
    },
    args: &["mangler"],
    sources: &[sources::REGLER_OM_DELTAKELSE],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("permit and arrival are known").records(&[PERSON, OPPHOLD_2024, TILDELING_2025]),
    example("nothing is known, of two records").reports(1).records(&[PERSON, TILDELING_2025, INTROPROGRAM_2025]),
    example("arrival is missing and decides").reports(1).records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2020-12-31"}"#,
        TILDELING_2025,
    ]),
    example("arrival is missing and decides nothing").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2021-01-01"}"#,
        TILDELING_2025,
    ]),
    example("the register knows").known(REGISTER, &[PERSON, OPPHOLD_2024]).records(&[PERSON, TILDELING_2025]),
    example("training as an asylum seeker follows the day").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-03-01",
            "til":"2025-03-31","timetype":"ASYL_NORSK","timer":40}"#,
    ]),
    example("a person of whom nothing else is sent").records(&[PERSON]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let follows_a_law = |record: &&&Record| {
        matches!(
            record.record_type,
            RecordType::Vedtak | RecordType::Introduksjonsprogram | RecordType::Norskdeltakelse
        )
    };
    let asked = |record: &&&Record| !record.known && !deltaker.is_for_asylum_seekers(record);
    let open = deltaker.records.iter().filter(follows_a_law).filter(asked).find_map(|record| {
        let choice = deltaker.lovvalg(record.day().unwrap_or(context.as_of));
        (choice.lov().is_none() && choice.grunn == Grunn::FaktaMangler).then_some((record, choice))
    });
    if let Some((record, choice)) = open {
        let at = if deltaker.person.known { record.at } else { deltaker.person.at };
        report.push_sent(&RULE, at, one("mangler", Value::Text(missing(choice.mangler))));
    }
}

const fn missing(facts: Mangler) -> &'static str {
    match (facts.ankomst, facts.forste_innvilgelse, facts.kollektiv_beskyttelse) {
        (false, false, false) => "-",
        (true, false, false) => "ankomst",
        (false, true, false) => "forste_innvilgelse",
        (false, false, true) => "kollektiv_beskyttelse",
        (true, true, false) => "ankomst, forste_innvilgelse",
        (true, false, true) => "ankomst, kollektiv_beskyttelse",
        (false, true, true) => "forste_innvilgelse, kollektiv_beskyttelse",
        (true, true, true) => "ankomst, forste_innvilgelse, kollektiv_beskyttelse",
    }
}
