//! nir-n53c: what follows chapter 6A, or a new permit after it, has been read.

use crate::families::nir::lov::Grunn;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n53c", Evidence::Provisional).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen har hatt kollektiv beskyttelse, og hvilke regler som gjelder nå, er ikke kjent her ({grunn}).",
        nn: "Personen har hatt kollektivt vern, og kva reglar som gjeld no, er ikkje kjent her ({grunn}).",
        en: "The person has had collective protection, and which rules apply now is not known here ({grunn}).",
    },
    why: Text {
        nb: "Kapittel 6A skulle oppheves 1. juli 2026, og overgangsreglene er ikke lest. Det samme gjelder den som \
            har fått en tillatelse på et annet grunnlag. Bare det som er likt etter begge regelsett, er kontrollert.",
        nn: "Kapittel 6A skulle opphevast 1. juli 2026, og overgangsreglane er ikkje lesne. Det same gjeld den \
            som har fått eit løyve på eit anna grunnlag. Berre det som er likt etter begge regelsett, er kontrollert.",
        en: "Chapter 6A was to end on 1 July 2026, and we have not read the transitional rules. The same goes \
            for those who got a permit on other grounds. Only what both sets of rules have in common has been checked.",
    },
    advice: Text {
        nb: "Se i NIR hvilken kategori personen har. Mottakeren kontrollerer resten mot sitt register.",
        nn: "Sjå i NIR kva kategori personen har. Mottakaren kontrollerer resten mot registeret sitt.",
        en: "See in NIR which category the person has. The receiver checks the rest against its register.",
    },
    args: &["grunn"],
    sources: &[
        Source {
            title: "Prop. 81 L (2024-2025)",
            section: "chapter 11",
            url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=11",
        },
        sources::ENDRINGER_FORDREVNE,
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("the last day before the planned end").as_of("2026-08-10").records(&[
        PERSON,
        KOLLEKTIV_2025,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2026-06-30",
            "til":"2026-06-30","timetype":"NORSK","timer":4}"#,
    ]),
    example("the day after, in two records").as_of("2026-08-10").reports(1).records(&[
        PERSON,
        KOLLEKTIV_2025,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2026-07-01",
            "til":"2026-07-31","timetype":"NORSK","timer":40}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2026-08-01",
            "til":"2026-08-09","timetype":"NORSK","timer":40}"#,
    ]),
    example("granted after the planned end").as_of("2026-08-10").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2026-07-01",
            "ankomst":"2026-06-20"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-07-10",
            "til":"2026-07-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("a permit on another ground since").reports(1).records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"opphold","id":"o2","person":"p1","hjemmel":"KAPITTEL_6","innvilget":"2025-02-01"}"#,
        NORSK_MARS_2025,
    ]),
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
        (choice.lov().is_none() && choice.grunn != Grunn::FaktaMangler).then_some((record, choice))
    });
    if let Some((record, choice)) = open {
        let at = if deltaker.person.known { record.at } else { deltaker.person.at };
        report.push_sent(&RULE, at, one("grunn", Value::Text(choice.grunn.name())));
    }
}
