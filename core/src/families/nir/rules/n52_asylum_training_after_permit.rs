//! nir-n52: training of asylum seekers ends with the permit.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::kodeverk::Kode;
use crate::families::nir::lov::Hjemmel;
use crate::families::nir::participant::Deltaker;
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n52", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Opplæringen for asylsøkere begynner etter at personen har fått oppholdstillatelse. Antall deltakelser: {antall}.",
        nn: "Opplæringa for asylsøkjarar byrjar etter at personen har fått opphaldsløyve. Talet på deltakingar: {antall}.",
        en: "The training of asylum seekers begins after the person got a permit. Number of participations: {antall}.",
    },
    why: Text {
        nb: "Opplæringen i mottak er for asylsøkere uten innvilget opphold. Etter innvilgelsen følger personen norskopplæringen etter loven, med egne timer og frister.",
        nn: "Opplæringa i mottak er for asylsøkjarar utan innvilga opphald. Etter innvilginga følgjer personen norskopplæringa etter lova, med eigne timar og fristar.",
        en: "Training in reception centres is for asylum seekers without a permit. After it the person follows the training in Norwegian under the law, with hours and deadlines of its own.",
    },
    advice: Text {
        nb: "Registrer timene som opplæring i norsk og samfunnskunnskap, eller rett datoene.",
        nn: "Registrer timane som opplæring i norsk og samfunnskunnskap, eller rett datoane.",
        en: "Register the hours as training in Norwegian and social studies, or correct the dates.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "Prop. 107 L (2021-2022)",
        section: "chapter 7",
        url: "https://www.regjeringen.no/no/dokumenter/prop.-107-l-20212022/id2910763/?ch=7",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "before the permit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-01-05","til":"2025-02-28","timetype":"ASYL_NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "begins on the day of the permit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-03-01","til":"2025-03-31","timetype":"ASYL_NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "begins the day after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-03-02","til":"2025-03-31","timetype":"ASYL_NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "after a permit of another kind",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"ANNEN","innvilget":"2024-01-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-01-05","til":"2025-02-28","timetype":"ASYL_NORSK","timer":120}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    // Whoever studied here on another permit may seek asylum afterwards.
    let counts = |permit: &&Record| {
        permit.kodeverdi(Felt::Hjemmel).and_then(Kode::hjemmel).is_some_and(|hjemmel| hjemmel != Hjemmel::Annen)
    };
    let granted =
        deltaker.av(RecordType::Opphold).filter(counts).filter_map(|permit| permit.dato(Felt::Innvilget)).min();
    let Some(granted) = granted else { return };
    let is_late = |post: &&Record| {
        !post.kjent && deltaker.is_for_asylum_seekers(post) && post.dato(Felt::Fra).is_some_and(|first| first > granted)
    };
    let mut late = deltaker.av(RecordType::Norskdeltakelse).filter(is_late);
    if let Some(first) = late.next() {
        report.push_sent(&RULE, first.at.felt(Felt::Fra), one("antall", Value::Int(1 + late.count() as u64)));
    }
}
