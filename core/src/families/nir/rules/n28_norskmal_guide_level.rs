//! nir-n28: the goal in norsk is not below the guide level of the schooling.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n28", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Norskmålet ligger under veiledende nivå for utdanningen i {antall} delferdigheter.",
        nn: "Norskmålet ligg under rettleiande nivå for utdanninga i {antall} delferdigheiter.",
        en: "The goal in Norwegian is below the guide level for the earlier education in {antall} skills.",
    },
    why: Text {
        nb: "Veiledende mål er A2 og B1 muntlig uten grunnskole, B1 med grunnskole, og \
            B1 og B2 muntlig med videregående. Kommunen kan sette et lavere mål, men det skal bygge på en vurdering.",
        nn: "Rettleiande mål er A2 og B1 munnleg utan grunnskule, B1 med grunnskule, og \
            B1 og B2 munnleg med vidaregåande. Kommunen kan setje eit lågare mål, men det skal byggje på ei vurdering.",
        en: "The guide levels are A2, with B1 oral, without primary and lower secondary school; B1 with it; and B1, \
            with B2 oral, with upper secondary education. The municipality may set a lower goal after an assessment.",
    },
    advice: Text {
        nb: "Sjekk norskmålet og utdanningsbakgrunnen. Er målet satt lavere med vilje, trenger du ikke gjøre noe.",
        nn: "Sjekk norskmålet og utdanningsbakgrunnen. Er målet sett lågare med vilje, treng du ikkje gjere noko.",
        en: "Check the goal and the schooling. If the goal was lowered on purpose, nothing needs to be done.",
    },
    args: &["antall"],
    sources: &[sources::VARIGHET_OG_OMFANG.at("integreringsloven §§ 31-33")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("grunnskole, at the guide level").records(&[
        PERSON,
        OPPHOLD_2024,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false,
            "har_grunnskole":true}"#,
        r#"{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"B1","lese":"B1","skriftlig":"B1",
            "muntlig":"B1"}"#,
    ]),
    example("grunnskole, below it in one").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false,
            "har_grunnskole":true}"#,
        r#"{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"B1","lese":"B1","skriftlig":"A2",
            "muntlig":"B1"}"#,
    ]),
    example("without grunnskole that is the guide level").records(&[
        PERSON,
        OPPHOLD_2024,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false,
            "har_grunnskole":false}"#,
        r#"{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"A2","lese":"A2","skriftlig":"A2",
            "muntlig":"B1"}"#,
    ]),
    example("videregående asks for B2 in speaking").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        MED_VGS,
        r#"{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"B1","lese":"B1","skriftlig":"B1",
            "muntlig":"B1"}"#,
    ]),
    example("raised since").records(&[
        PERSON,
        OPPHOLD_2024,
        MED_VGS,
        r#"{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"A2","lese":"A2","skriftlig":"A2",
            "muntlig":"A2"}"#,
        r#"{"type":"norskmal","id":"m2","person":"p1","fra":"2025-06-01","lytte":"B1","lese":"B1","skriftlig":"B1",
            "muntlig":"C1"}"#,
    ]),
    example("the mark 2 is no level").records(&[
        PERSON,
        OPPHOLD_2024,
        MED_VGS,
        r#"{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"KARAKTER_2","lese":"KARAKTER_2",
            "skriftlig":"KARAKTER_2","muntlig":"KARAKTER_2"}"#,
    ]),
    example("schooling is not registered").records(&[
        PERSON,
        OPPHOLD_2024,
        r#"{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"A1"}"#,
    ]),
    example("chapter 6A").records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-08-01","har_vgs":true}"#,
        r#"{"type":"norskmal","id":"m1","person":"p1","fra":"2023-08-01","lytte":"A2"}"#,
    ]),
];

/// From the lowest to the highest; the mark 2 is none of them.
const LEVELS: [Code<norskmal::List>; 5] = [norskmal::A1, norskmal::A2, norskmal::B1, norskmal::B2, norskmal::C1];
/// Places in [`LEVELS`].
const A2: usize = 1;
const B1: usize = 2;
const B2: usize = 3;

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    // An earlier goal has been replaced by the last one.
    let Some(goal) = deltaker.all::<Norskmal>().last() else { return };
    let schooling = deltaker.utdanning(goal.fra().unwrap_or(context.as_of));
    let Some((others, oral)) = schooling.and_then(guide_levels) else { return };
    if deltaker.lover(&goal, context.as_of).single() != Some(Lov::Integreringsloven) {
        return;
    }
    let skills = [
        (field::LYTTE, goal.lytte(), others),
        (field::LESE, goal.lese(), others),
        (field::SKRIFTLIG, goal.skriftlig(), others),
        (field::MUNTLIG, goal.muntlig(), oral),
    ];
    let mut below = skills.iter().filter(|(_, set, guide)| set.and_then(level).is_some_and(|level| level < *guide));
    if let Some((field, ..)) = below.next() {
        let args = one("antall", Value::Int(1 + below.count() as u64));
        report.push_sent(&RULE, goal.at.field(*field), args);
    }
}

fn level(set: Code<norskmal::List>) -> Option<usize> {
    LEVELS.iter().position(|one| *one == set)
}

/// For listening, reading and writing, and for speaking.
fn guide_levels(schooling: Utdanningsbakgrunn<'_>) -> Option<(usize, usize)> {
    match (schooling.har_vgs()?, schooling.har_grunnskole()) {
        (true, _) => Some((B1, B2)),
        (false, Some(true)) => Some((B1, B1)),
        // The lowest guide level is that of everybody at least.
        (false, _) => Some((A2, B1)),
    }
}
