//! nir-n14b: a programme does not end before its first day.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n14b", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er avsluttet før det begynte.",
        nn: "Programmet er avslutta før det byrja.",
        en: "The programme ended before it began.",
    },
    why: Text {
        nb: "En av datoene må være feil. Slik de står, har programmet ingen dager.",
        nn: "Ein av datoane må vere feil. Slik dei står, har programmet ingen dagar.",
        en: "One of the dates must be wrong. As they stand, the programme has no days.",
    },
    advice: Text {
        nb: "Rett startdatoen eller datoen for avslutningen. Begynte deltakeren aldri, annuller programmet.",
        nn: "Rett startdatoen eller datoen for avslutninga. Byrja deltakaren aldri, annuller programmet.",
        en: "Correct the first day or the day of the end. If the participant never began, annul the programme.",
    },
    args: &[],
    sources: &[sources::KOSTRA_11B.at("K16"), sources::DETTE_SKAL_REGISTRERES],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("on the first day").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2025-09-01","avslutningsarsak":"ARBEID_30"}"#,
    ]),
    example("the day before").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2025-08-31","avslutningsarsak":"ARBEID_30"}"#,
    ]),
    example("the programme is known").known(REGISTER, &[PERSON, TILDELING, INTROPROGRAM]).reports(1).records(&[
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2025-08-31","avslutningsarsak":"ARBEID_30"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for avslutning in set.all::<Avslutning>().filter(|record| set.stands(record)) {
        if let Some(program) =
            set.parent(&avslutning).and_then(Introduksjonsprogram::of).filter(|program| set.stands(program))
            && let (Some(begins), Some(ends)) = (program.fra(), avslutning.dato())
            && ends < begins
        {
            report.push_linked(&RULE, avslutning.at.field(field::DATO), program.at.field(field::FRA), NONE);
        }
    }
}
