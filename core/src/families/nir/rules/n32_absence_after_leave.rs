//! nir-n32: absence right after leave for birth or adoption tells its cause.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n32", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fraværet følger rett etter permisjon ved fødsel eller adopsjon og mangler årsak.",
        nn: "Fråværet følgjer rett etter permisjon ved fødsel eller adopsjon og manglar årsak.",
        en: "The absence follows right after leave for birth or adoption and lacks its cause.",
    },
    why: Text {
        nb: "Kommunen skal registrere årsaken til fravær etter endt permisjon ved fødsel og adopsjon.",
        nn: "Kommunen skal registrere årsaka til fråvær etter avslutta permisjon ved fødsel og adopsjon.",
        en: "The municipality must register the cause of absence after leave for birth or adoption has ended.",
    },
    advice: Text {
        nb: "Fyll ut årsaken i fagsystemet.",
        nn: "Fyll ut årsaka i fagsystemet.",
        en: "Fill in the cause in the system.",
    },
    args: &[],
    sources: &[
        sources::DETTE_SKAL_REGISTRERES.at("cause of absence after leave for birth and adoption"),
        sources::REGISTRERING_INTROPROGRAM.at("cause of absence after leave for birth and adoption"),
    ],
};

const OMSORG_L1: &str =
    r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2023-05-31"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("with its cause").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        OMSORG_L1,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2023-06-01","til":"2023-06-30",
            "fravaersarsak":"BARNEHAGE"}"#,
    ]),
    example("without, on the next day").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        OMSORG_L1,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2023-06-01","til":"2023-06-30"}"#,
    ]),
    example("without, on the Monday after").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"ADOPSJON","fra":"2022-09-01",
            "til":"2023-06-02"}"#,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"UGYLDIG","fra":"2023-06-05","til":"2023-06-30"}"#,
    ]),
    example("back for a day in between").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        OMSORG_L1,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2023-06-02","til":"2023-06-30"}"#,
    ]),
    example("a sick child tells its cause").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        OMSORG_L1,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"SYKT_BARN","fra":"2023-06-01",
            "til":"2023-06-02"}"#,
    ]),
    example("after leave for illness").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2022-08-01",
            "til":"2023-05-31"}"#,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2023-06-01","til":"2023-06-30"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let of_birth = |record: &Permisjon<'_>| {
        matches!(
            record.permisjonstype(),
            Some(permisjonstype::FODSEL | permisjonstype::ADOPSJON | permisjonstype::OMSORG)
        )
    };
    let leave = Periods::of(deltaker.all::<Permisjon>().filter(of_birth).filter_map(|record| record.period()));
    let untold = |record: &Fravaer<'_>| {
        matches!(record.fravaerstype(), Some(fravaerstype::GYLDIG | fravaerstype::UGYLDIG))
            && !record.has(field::FRAVAERSARSAK)
    };
    for record in deltaker.all::<Fravaer>().filter(untold) {
        let Some(first) = record.fra() else { continue };
        let ended = leave.as_slice().partition_point(|period| period.last().is_some_and(|last| last < first));
        let last = ended.checked_sub(1).and_then(|at| leave.as_slice().get(at)?.last());
        let between = last.and_then(|last| Some((last.plus_days(1)?, first.plus_days(-1)?)));
        // Right after: without a working day between.
        let gap = between.map(|(from, to)| Period::new(from, Some(to)).and_then(Period::arbeidsdager).unwrap_or(0));
        if gap == Some(0) {
            report.push_sent(&RULE, record.at.field(field::FRAVAERSARSAK), NONE);
        }
    }
}
