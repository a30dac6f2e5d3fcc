//! nir-n43b: the training of an asylum seeker is not more than the law of the day gives.

use crate::families::nir::lov::lov_for_asylsoker;
use crate::families::nir::participant::{FOR_ASYLSOKERE, timetak};
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n43b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Summen er {timer} timer; taket er {grense}.",
        nn: "Summen er {timer} timar; taket er {grense}.",
        en: "The sum is {timer} hours; the ceiling is {grense}.",
    },
    why: Text {
        nb: "Asylsøkere i mottak får 175 timer norsk. \
            Før 2021 kom 50 timer norsk kultur og norske verdier i tillegg, fra 2021 er det 25 timer samfunnskunnskap.",
        nn: "Asylsøkjarar i mottak får 175 timar norsk. \
            Før 2021 kom 50 timar norsk kultur og norske verdiar i tillegg, frå 2021 er det 25 timar samfunnskunnskap.",
        en: "Asylum seekers in reception centres get 175 hours of Norwegian. Before \
            2021 they also got 50 hours of Norwegian culture and values, since 2021 it is 25 hours of social studies.",
    },
    advice: Text {
        nb: "Sjekk om timer er registrert to ganger, på feil person eller på feil ordning.",
        nn: "Sjekk om timar er registrerte to gonger, på feil person eller på feil ordning.",
        en: "Check whether hours were registered twice, for the wrong person or on the wrong scheme.",
    },
    args: &["grense", "timer"],
    sources: &[
        Source {
            title: "IMDi: Opplæring i norsk, norsk kultur og norske verdier for asylsøkere",
            section: "introduksjonsloven § 20 a",
            url: "https://www.imdi.no/tilskudd/opplaring-i-norsk-norsk-kultur-og-norske-verdier-for-asylsokere/",
        },
        Source {
            title: "IMDi: Tilskot til opplæring i norsk og samfunnskunnskap for asylsøkarar i mottak (2021)",
            section: "integreringsloven § 5",
            url: concat!(
                "https://www.imdi.no/tilskudd/tilskudd-2021/",
                "tilskot-til-opplaring-i-norsk-og-samfunnskunnskap-for-asylsokarar-i-mottak/"
            ),
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("all of norsk").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-08-01",
            "til":"2025-12-31","timetype":"ASYL_NORSK","timer":175}"#,
    ]),
    example("a quarter of an hour more").reports(1).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-08-01",
            "til":"2025-11-30","timetype":"ASYL_NORSK","timer":100}"#,
        r#"{"type":"norskdeltakelse","id":"m2","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-12-01",
            "til":"2025-12-31","timetype":"ASYL_NORSK","timer":75.25}"#,
    ]),
    example("fifty hours of culture before 2021").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2020-08-01",
            "til":"2020-12-31","timetype":"KULTUR_VERDIER","timer":50}"#,
    ]),
    example("fifty-one").reports(1).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2020-08-01",
            "til":"2020-12-31","timetype":"KULTUR_VERDIER","timer":51}"#,
    ]),
    example("twenty-five of samfunnskunnskap since").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-08-01",
            "til":"2025-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":25}"#,
    ]),
    example("thirty").reports(1).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-08-01",
            "til":"2025-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":30}"#,
    ]),
    example("once settled it is another training").records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01",
            "til":"2022-12-31","timetype":"NORSK","timer":400}"#,
    ]),
];

/// The kinds of hours, each under the names that may be used for it.
const KINDS: [&[Code<timetype::List>]; 3] =
    [&[timetype::ASYL_NORSK, timetype::NORSK], &[timetype::KULTUR_VERDIER], &[timetype::SAMFUNNSKUNNSKAP]];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    for names in KINDS {
        let meant = |record: Norskdeltakelse<'_>| {
            record.timetype().is_some_and(|kind| names.contains(&kind))
                && record.ordning().is_some_and(|ordning| FOR_ASYLSOKERE.contains(&ordning))
        };
        let tak = |day| timetak(FOR_ASYLSOKERE[0], names[0], lov_for_asylsoker(day), day);
        if let Some(over) = deltaker.over_taket(meant, tak) {
            let args = two(("grense", Value::Int(over.tak)), ("timer", Value::Int(over.hours)));
            report.push_sent(&RULE, over.siste.at.field(field::TIMER), args);
        }
    }
}
