//! nir-n43: the hours under introduksjonsloven are not more than it gives.

use crate::families::nir::participant::timetak;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n43", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Summen er {timer} timer; taket er {grense}.",
        nn: "Summen er {timer} timar; taket er {grense}.",
        en: "The sum is {timer} hours; the ceiling is {grense}.",
    },
    why: Text {
        nb: "Introduksjonsloven gir 550 timer norsk, ved behov inntil 2400 til, og 50 timer samfunnskunnskap.",
        nn: "Introduksjonslova gir 550 timar norsk, ved behov inntil 2400 til, og 50 timar samfunnskunnskap.",
        en: "The Introduction Act gives 550 hours of Norwegian, \
            up to 2,400 more where needed, and 50 hours of social studies.",
    },
    advice: Text {
        nb: "Sjekk om timer er registrert to ganger, på feil person eller på feil ordning.",
        nn: "Sjekk om timar er registrerte to gonger, på feil person eller på feil ordning.",
        en: "Check whether hours were registered twice, for the wrong person or on the wrong scheme.",
    },
    args: &["grense", "timer"],
    sources: &[Source {
        title: "IMDi: Norsktilskudd 2016",
        section: "introduksjonsloven §§ 17 and 18",
        url: "https://www.imdi.no/tilskudd/tilskudd-2016/norsktilskudd/",
    }],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("all that it gives").records(&[
        PERSON,
        OPPHOLD_2019,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2019-09-01",
            "til":"2021-12-31","timetype":"NORSK","timer":2950}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2019-09-01",
            "til":"2020-02-28","timetype":"SAMFUNNSKUNNSKAP","timer":50}"#,
    ]),
    example("too much samfunnskunnskap").reports(1).records(&[
        PERSON,
        OPPHOLD_2019,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2019-09-01",
            "til":"2019-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":40}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2020-01-01",
            "til":"2020-02-28","timetype":"SAMFUNNSKUNNSKAP","timer":10.5}"#,
    ]),
    example("too much norsk").reports(1).records(&[
        PERSON,
        OPPHOLD_2019,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2019-09-01",
            "til":"2021-12-31","timetype":"NORSK","timer":2950}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-01-01",
            "til":"2022-01-31","timetype":"NORSK","timer":1}"#,
    ]),
    example("another law").records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01",
            "til":"2022-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":60}"#,
    ]),
    example("the law is not known").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2019-09-01",
            "til":"2019-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":60}"#,
    ]),
];

const INTRO: Lover = Lover::only(Lov::Introduksjonsloven);

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    const ORDNING: Code<ordning::List> = ordning::NORSK_SAMFUNNSKUNNSKAP;
    for timetype in [timetype::NORSK, timetype::SAMFUNNSKUNNSKAP] {
        let meant = |record: Norskdeltakelse<'_>| {
            record.timetype() == Some(timetype)
                && record.ordning() == Some(ORDNING)
                && deltaker.lover(&record, context.as_of).within(INTRO)
        };
        if let Some(over) = deltaker.over_taket(meant, |day| timetak(ORDNING, timetype, Lov::Introduksjonsloven, day)) {
            let args = two(("grense", Value::Int(over.tak)), ("timer", Value::Int(over.hours)));
            report.push_sent(&RULE, over.siste.at.field(field::TIMER), args);
        }
    }
}
