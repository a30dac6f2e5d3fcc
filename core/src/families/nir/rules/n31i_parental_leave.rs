//! nir-n31i: omsorgspermisjon lasts at most ten months.

use crate::families::nir::participant::Fri;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n31i", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Omsorgspermisjonen varer lenger enn {maneder} måneder.",
        nn: "Omsorgspermisjonen varer lenger enn {maneder} månader.",
        en: "The parental leave lasts longer than {maneder} months.",
    },
    why: Text {
        nb: "Foreldrene har til sammen rett til opptil ti måneder i barnets første leveår.",
        nn: "Foreldra har til saman rett til opptil ti månader i det første leveåret til barnet.",
        en: "The parents together are entitled to up to ten months in the child's first year.",
    },
    advice: Text {
        nb: "Sjekk datoene. Den andre forelderens permisjon trekkes fra i det samme taket.",
        nn: "Sjekk datoane. Permisjonen til den andre forelderen blir trekt frå i det same taket.",
        en: "Check the dates. The other parent's leave is taken from the same ten months.",
    },
    args: &["maneder"],
    sources: &[sources::PERMISJON_FERIE_FRAVAER, sources::VEILEDER_FORSKRIFT_KAPITTEL_4],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("ten months").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27",
            "til":"2023-06-27"}"#,
    ]),
    example("a day more").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27",
            "til":"2023-06-28"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(any) = deltaker.fri(Fri::Permisjon(permisjonstype::OMSORG)).next() else { return };
    let Some(row) = deltaker.grense(Parameter::Omsorgspermisjon, any, context.as_of) else { return };
    if let Some(record) = deltaker.lang_fri(Fri::Permisjon(permisjonstype::OMSORG), row.tall.into()) {
        report.push_sent(&RULE, record.at.field(field::TIL), one("maneder", Value::Int(row.tall.into())));
    }
}
