//! nir-n38: tiltak of one type do not run at the same time in one programme.

use crate::families::nir::prelude::*;
use crate::periods::overlaps;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n38", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "To tiltak av samme type går samtidig i programmet.",
        nn: "To tiltak av same type går samstundes i programmet.",
        en: "Two measures of the same type run at the same time in the programme.",
    },
    why: Text {
        nb: "Som regel er det samme tiltak registrert to ganger, \
            eller det første ble ikke avsluttet da det neste begynte. Timene telles da dobbelt.",
        nn: "Som regel er det same tiltak registrert to gonger, \
            eller det første vart ikkje avslutta då det neste byrja. Timane blir då talde dobbelt.",
        en: "Usually it is the same measure registered twice, or the first was not ended when the next began. \
            The hours are then counted twice.",
    },
    advice: Text {
        nb: "Avslutt eller annuller det ene, eller sett at det erstatter det andre.",
        nn: "Avslutt eller annuller det eine, eller set at det erstattar det andre.",
        en: "End or annul one of them, or set that it replaces the other.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES],
};

const PRAKSIS_T1: &str =
    r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("one after the other").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        PRAKSIS_T1,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-07-01","til":"2022-08-31"}"#,
    ]),
    example("on one day both").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        PRAKSIS_T1,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-06-30","til":"2022-08-31"}"#,
    ]),
    example("of two types").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        PRAKSIS_T1,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2022-04-01",
            "til":"2022-06-30"}"#,
    ]),
    example("one replaces a part of the other").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        PRAKSIS_T1,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-05-01","til":"2022-05-31",
            "erstatter":"t1"}"#,
    ]),
    example("the first was never ended").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01"}"#,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-09-01","til":"2022-12-31"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for program in set.all::<Introduksjonsprogram>() {
        for tiltak in set.of_one_code(&program, Tiltak::tiltakstype) {
            let tiltak: Vec<(Tiltak<'_>, Period)> = tiltak
                .into_iter()
                .filter(|record| !record.has(field::ERSTATTER))
                .filter_map(|record| Some((record, record.period()?)))
                .collect();
            let periods: Vec<Period> = tiltak.iter().map(|(_, period)| *period).collect();
            for overlap in overlaps(&periods) {
                let of = |at: u32| tiltak.get(at as usize).map(|(record, _)| record.at.field(field::FRA));
                if let (Some(later), Some(earlier)) = (of(overlap.later), of(overlap.earlier)) {
                    report.push_linked(&RULE, later, earlier, NONE);
                }
            }
        }
    }
}
