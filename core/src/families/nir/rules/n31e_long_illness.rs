//! nir-n31e: leave for long illness lasts at most a year.

use crate::families::nir::participant::Fri;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n31e", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Permisjonen for langvarig sykdom varer lenger enn {maneder} måneder.",
        nn: "Permisjonen for langvarig sjukdom varer lenger enn {maneder} månader.",
        en: "The leave for long illness lasts longer than {maneder} months.",
    },
    why: Text {
        nb: "Deltakeren \
            har rett til permisjon i opptil ett år når egen eller barns langvarige sykdom gjør det vanskelig å delta.",
        nn: "Deltakaren har rett \
            til permisjon i opptil eitt år når eigen eller barnet sin langvarige sjukdom gjer det vanskeleg å delta.",
        en: "The participant \
            is entitled to leave of up to a year when own or a child's long illness makes it hard to take part.",
    },
    advice: Text {
        nb: "Sjekk datoene. Varer sykdommen videre, må kommunen vurdere programmet på nytt.",
        nn: "Sjekk datoane. Varer sjukdommen vidare, må kommunen vurdere programmet på nytt.",
        en: "Check the dates. If the illness goes on, the municipality must consider the programme anew.",
    },
    args: &["maneder"],
    sources: &[sources::PERMISJON_FERIE_FRAVAER, sources::VEILEDER_FORSKRIFT_KAPITTEL_4],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a year").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2022-06-01",
            "til":"2023-06-01"}"#,
    ]),
    example("a day more").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2022-06-01",
            "til":"2023-06-02"}"#,
    ]),
    example("two that meet are one").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"BARN_LANGVARIG_SYKDOM","fra":"2022-06-01",
            "til":"2022-12-31"}"#,
        r#"{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"BARN_LANGVARIG_SYKDOM","fra":"2023-01-01",
            "til":"2023-06-30"}"#,
    ]),
    example("two with a day between").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2022-06-01",
            "til":"2022-12-31"}"#,
        r#"{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2023-01-02",
            "til":"2023-06-30"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for kind in [permisjonstype::EGEN_LANGVARIG_SYKDOM, permisjonstype::BARN_LANGVARIG_SYKDOM] {
        let Some(any) = deltaker.fri(Fri::Permisjon(kind)).next() else { continue };
        let Some(row) = deltaker.grense(Parameter::LangvarigSykdom, any, context.as_of) else { continue };
        if let Some(record) = deltaker.lang_fri(Fri::Permisjon(kind), row.tall.into()) {
            report.push_sent(&RULE, record.at.field(field::TIL), one("maneder", Value::Int(row.tall.into())));
        }
    }
}
