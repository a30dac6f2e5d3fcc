//! nir-n31: absence with a sick child is no more than the most that any parent has in twelve months.

use crate::families::nir::participant::Fri;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n31", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fraværet med sykt barn er {dager} virkedager på tolv måneder; ingen har rett til mer enn {grense}.",
        nn: "Fråværet med sjukt barn er {dager} verkedagar på tolv månader; ingen har rett til meir enn {grense}.",
        en: "The absence with a sick child is {dager} working days in twelve months; \
            nobody is entitled to more than {grense}.",
    },
    why: Text {
        nb: "Grensen er 10 virkedager, 15 med mer enn to barn, og det dobbelte for den som er alene om omsorgen. \
            Her er den høyeste passert.",
        nn: "Grensa er 10 verkedagar, 15 med meir enn to barn, og det doble for den som er åleine om omsorga. \
            Her er den høgaste passert.",
        en: "The limit is 10 working days, 15 with more than two children, and twice that for a single parent. \
            The highest limit has been exceeded here.",
    },
    advice: Text {
        nb: "Sjekk datoene. Er barnet langvarig sykt, er det permisjon.",
        nn: "Sjekk datoane. Er barnet langvarig sjukt, er det permisjon.",
        en: "Check the dates. If the child is ill for long, it is leave.",
    },
    args: &["dager", "grense"],
    sources: &[sources::PERMISJON_FERIE_FRAVAER, sources::VEILEDER_FORSKRIFT_KAPITTEL_4],
};

const SYKT_BARN_F1: &str =
    r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-05-02","til":"2022-05-13"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("thirty working days").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        SYKT_BARN_F1,
        r#"{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-08-01",
            "til":"2022-08-26"}"#,
    ]),
    example("thirty-one, and 17 May, which is a holiday").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        SYKT_BARN_F1,
        r#"{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-08-01",
            "til":"2022-08-26"}"#,
        r#"{"type":"fravaer","id":"f3","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-09-12",
            "til":"2022-09-12"}"#,
        r#"{"type":"fravaer","id":"f4","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-05-17",
            "til":"2022-05-17"}"#,
    ]),
    example("the first days are more than a year ago").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        SYKT_BARN_F1,
        r#"{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"SYKT_BARN","fra":"2023-05-15",
            "til":"2023-06-16"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let kind = Fri::Fravaer(fravaerstype::SYKT_BARN);
    let too_many = deltaker.for_mange_fridager(kind, 12, Parameter::SyktBarnAleneFlere, context.as_of);
    if let Some((days, limit, record)) = too_many {
        let args = two(("dager", Value::Int(days.into())), ("grense", Value::Int(limit.into())));
        report.push_sent(&RULE, record.at.field(field::FRA), args);
    }
}
