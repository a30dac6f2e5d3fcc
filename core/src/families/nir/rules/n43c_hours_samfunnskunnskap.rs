//! nir-n43c: the hours of samfunnskunnskap under integreringsloven are not more than it gives.

use crate::families::nir::participant::timetak;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n43c", Evidence::Provisional).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Summen er {timer} timer; taket er {grense}.",
        nn: "Summen er {timer} timar; taket er {grense}.",
        en: "The sum is {timer} hours; the ceiling is {grense}.",
    },
    why: Text {
        nb: "Integreringsloven § 33 setter omfanget av samfunnskunnskap. \
            Tallet er ikke lest i loven, så dette er bare et varsel.",
        nn: "Integreringslova § 33 set omfanget av samfunnskunnskap. \
            Talet er ikkje lese i lova, så dette er berre eit varsel.",
        en: "§ 33 of the Integration Act sets the amount of social studies. \
            We have not read the number in the law, so this is only a hint.",
    },
    advice: Text {
        nb: "Sjekk om timer er registrert to ganger, på feil person eller på feil ordning.",
        nn: "Sjekk om timar er registrerte to gonger, på feil person eller på feil ordning.",
        en: "Check whether hours were registered twice, for the wrong person or on the wrong scheme.",
    },
    args: &["grense", "timer"],
    sources: &[sources::VARIGHET_OG_OMFANG.at("integreringsloven §§ 31-33")],
};

const NORSKDELTAKELSE_N1: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1",
    "ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-12-31","timetype":"SAMFUNNSKUNNSKAP",
    "timer":75}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("seventy-five").records(&[PERSON, OPPHOLD_2022, NORSKDELTAKELSE_N1]),
    example("seventy-six").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        NORSKDELTAKELSE_N1,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-01-01",
            "til":"2023-01-31","timetype":"SAMFUNNSKUNNSKAP","timer":1}"#,
    ]),
    example("at the reception centre another number holds").records(&[
        PERSON,
        OPPHOLD_2022,
        NORSKDELTAKELSE_N1,
        r#"{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2021-12-01",
            "til":"2021-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":20}"#,
    ]),
];

const INTEGRERING: Lover = Lover::only(Lov::Integreringsloven);

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    const ORDNING: Code<ordning::List> = ordning::NORSK_SAMFUNNSKUNNSKAP;
    let timetype = timetype::SAMFUNNSKUNNSKAP;
    let meant = |record: Norskdeltakelse<'_>| {
        record.timetype() == Some(timetype)
            && record.ordning() == Some(ORDNING)
            && deltaker.lover(&record, context.as_of).within(INTEGRERING)
    };
    if let Some(over) = deltaker.over_taket(meant, |day| timetak(ORDNING, timetype, Lov::Integreringsloven, day)) {
        let args = two(("grense", Value::Int(over.tak)), ("timer", Value::Int(over.hours)));
        report.push_sent(&RULE, over.siste.at.field(field::TIMER), args);
    }
}
