//! nir-n28: the goal in norsk is not below the guide level of the schooling.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::participant::Deltaker;
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n28", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Norskmålet ligger under veiledende nivå for utdanningen i {antall} delferdigheter.",
        nn: "Norskmålet ligg under rettleiande nivå for utdanninga i {antall} delferdigheiter.",
        en: "The goal in Norwegian is below the guide level for the earlier education in {antall} skills.",
    },
    why: Text {
        nb: "Veiledende mål er A2 og B1 muntlig uten grunnskole, B1 med grunnskole, og B1 og B2 muntlig med videregående. Kommunen kan sette et lavere mål, men det skal bygge på en vurdering.",
        nn: "Rettleiande mål er A2 og B1 munnleg utan grunnskule, B1 med grunnskule, og B1 og B2 munnleg med vidaregåande. Kommunen kan setje eit lågare mål, men det skal byggje på ei vurdering.",
        en: "The guide levels are A2, with B1 oral, without primary and lower secondary school; B1 with it; and B1, with B2 oral, with upper secondary education. The municipality may set a lower goal after an assessment.",
    },
    advice: Text {
        nb: "Sjekk norskmålet og utdanningsbakgrunnen. Er målet satt lavere med vilje, trenger du ikke gjøre noe.",
        nn: "Sjekk norskmålet og utdanningsbakgrunnen. Er målet sett lågare med vilje, treng du ikkje gjere noko.",
        en: "Check the goal and the schooling. If the goal was lowered on purpose, nothing needs to be done.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Varighet og omfang av opplæring i norsk og samfunnskunnskap",
        section: "integreringsloven §§ 31-33",
        url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/varighet-og-omfang-av-opplaring-i-norsk-og-samfunnskunnskap/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "grunnskole, at the guide level",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false,"har_grunnskole":true},{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"B1","lese":"B1","skriftlig":"B1","muntlig":"B1"}]"#,
        reports: 0,
    },
    Example {
        name: "grunnskole, below it in one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false,"har_grunnskole":true},{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"B1","lese":"B1","skriftlig":"A2","muntlig":"B1"}]"#,
        reports: 1,
    },
    Example {
        name: "without grunnskole that is the guide level",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false,"har_grunnskole":false},{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"A2","lese":"A2","skriftlig":"A2","muntlig":"B1"}]"#,
        reports: 0,
    },
    Example {
        name: "videregående asks for B2 in speaking",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true},{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"B1","lese":"B1","skriftlig":"B1","muntlig":"B1"}]"#,
        reports: 1,
    },
    Example {
        name: "raised since",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true},{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"A2","lese":"A2","skriftlig":"A2","muntlig":"A2"},{"type":"norskmal","id":"m2","person":"p1","fra":"2025-06-01","lytte":"B1","lese":"B1","skriftlig":"B1","muntlig":"C1"}]"#,
        reports: 0,
    },
    Example {
        name: "the mark 2 is no level",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true},{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"KARAKTER_2","lese":"KARAKTER_2","skriftlig":"KARAKTER_2","muntlig":"KARAKTER_2"}]"#,
        reports: 0,
    },
    Example {
        name: "schooling is not registered",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"norskmal","id":"m1","person":"p1","fra":"2025-03-01","lytte":"A1"}]"#,
        reports: 0,
    },
    Example {
        name: "chapter 6A",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-08-01","har_vgs":true},{"type":"norskmal","id":"m1","person":"p1","fra":"2023-08-01","lytte":"A2"}]"#,
        reports: 0,
    },
];

/// From the lowest to the highest; the mark 2 is none of them.
const LEVELS: [&str; 5] = ["A1", "A2", "B1", "B2", "C1"];
/// Places in [`LEVELS`].
const A2: usize = 1;
const B1: usize = 2;
const B2: usize = 3;

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    // An earlier goal has been replaced by the last one.
    let Some(goal) = deltaker.av(RecordType::Norskmal).last() else { return };
    let schooling = deltaker.utdanning(goal.dato(Felt::Fra).unwrap_or(context.as_of));
    let Some((others, oral)) = schooling.and_then(guide_levels) else { return };
    if deltaker.lover(goal, context.as_of).single() != Some(Lov::Integreringsloven) {
        return;
    }
    let skills = [(Felt::Lytte, others), (Felt::Lese, others), (Felt::Skriftlig, others), (Felt::Muntlig, oral)];
    let is_below = |(felt, guide): &(Felt, usize)| level(goal, *felt).is_some_and(|level| level < *guide);
    let mut below = skills.iter().filter(|skill| is_below(skill));
    if let Some((felt, _)) = below.next() {
        let args = one("antall", Value::Int(1 + below.count() as u64));
        report.push_sent(&RULE, goal.at.felt(*felt), args);
    }
}

fn level(goal: &Record, felt: Felt) -> Option<usize> {
    let level = goal.kode(felt)?;
    LEVELS.iter().position(|one| *one == level)
}

/// For listening, reading and writing, and for speaking.
fn guide_levels(schooling: &Record) -> Option<(usize, usize)> {
    match (schooling.ja(Felt::HarVgs)?, schooling.ja(Felt::HarGrunnskole)) {
        (true, _) => Some((B1, B2)),
        (false, Some(true)) => Some((B1, B1)),
        // The lowest guide level is that of everybody at least.
        (false, _) => Some((A2, B1)),
    }
}
