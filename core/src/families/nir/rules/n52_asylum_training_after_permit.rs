//! nir-n52: training of asylum seekers ends with the permit.

use crate::families::nir::lov::Hjemmel;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n52", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Opplæringen for asylsøkere begynner etter at personen har fått oppholdstillatelse. \
            Antall deltakelser: {antall}.",
        nn: "Opplæringa for asylsøkjarar byrjar etter at personen har fått opphaldsløyve. \
            Talet på deltakingar: {antall}.",
        en: "The training of asylum seekers begins after the person got a permit. Number of participations: {antall}.",
    },
    why: Text {
        nb: "Opplæringen i mottak er for asylsøkere uten innvilget opphold. \
            Etter innvilgelsen følger personen norskopplæringen etter loven, med egne timer og frister.",
        nn: "Opplæringa i mottak er for asylsøkjarar utan innvilga opphald. \
            Etter innvilginga følgjer personen norskopplæringa etter lova, med eigne timar og fristar.",
        en: "Training in reception centres is for asylum seekers without a permit. \
            After it the person follows the training in Norwegian under the law, with hours and deadlines of its own.",
    },
    advice: Text {
        nb: "Registrer timene som opplæring i norsk og samfunnskunnskap, eller rett datoene.",
        nn: "Registrer timane som opplæring i norsk og samfunnskunnskap, eller rett datoane.",
        en: "Register the hours as training in Norwegian and social studies, or correct the dates.",
    },
    args: &["antall"],
    sources: &[sources::PROP_107_L.at("chapter 7")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("before the permit").records(&[
        PERSON,
        OPPHOLD_2025,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-01-05",
            "til":"2025-02-28","timetype":"ASYL_NORSK","timer":120}"#,
    ]),
    example("begins on the day of the permit").records(&[
        PERSON,
        OPPHOLD_2025,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-03-01",
            "til":"2025-03-31","timetype":"ASYL_NORSK","timer":120}"#,
    ]),
    example("begins the day after").reports(1).records(&[
        PERSON,
        OPPHOLD_2025,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-03-02",
            "til":"2025-03-31","timetype":"ASYL_NORSK","timer":120}"#,
    ]),
    example("after a permit of another kind").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"ANNEN","innvilget":"2024-01-01",
            "ankomst":"2024-06-01"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-01-05",
            "til":"2025-02-28","timetype":"ASYL_NORSK","timer":120}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    // Whoever studied here on another permit may seek asylum afterwards.
    let counts = |permit: &Opphold<'_>| {
        permit.hjemmel().and_then(|ground| ground.kode().hjemmel()).is_some_and(|hjemmel| hjemmel != Hjemmel::Annen)
    };
    let granted = deltaker.all::<Opphold>().filter(counts).filter_map(|permit| permit.innvilget()).min();
    let Some(granted) = granted else { return };
    let is_late = |record: &Norskdeltakelse<'_>| {
        !record.known && deltaker.is_for_asylum_seekers(record) && record.fra().is_some_and(|first| first > granted)
    };
    let mut late = deltaker.all::<Norskdeltakelse>().filter(is_late);
    if let Some(first) = late.next() {
        report.push_sent(&RULE, first.at.field(field::FRA), one("antall", Value::Int(1 + late.count() as u64)));
    }
}
