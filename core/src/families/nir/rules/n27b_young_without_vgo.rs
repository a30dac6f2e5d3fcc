//! nir-n27b: the main goal of the young without videregående is to complete it.

use crate::families::nir::parametre::lookup;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n27b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Deltakeren er under {grense} år uten videregående opplæring, \
            men har et annet sluttmål enn å fullføre den.",
        nn: "Deltakaren er under {grense} år utan vidaregåande opplæring, \
            men har eit anna sluttmål enn å fullføre vidaregåande.",
        en: "The participant is under {grense} and has not completed upper secondary education, \
            but has another goal than to complete it.",
    },
    why: Text {
        nb: "For unge uten videregående er hovedregelen at sluttmålet er å fullføre den. \
            Det finnes unntak, men de er få.",
        nn: "For unge utan vidaregåande er hovudregelen at sluttmålet er å fullføre den opplæringa. \
            Det finst unntak, men dei er få.",
        en: "For young people without it, the main rule is that the goal is to complete it. \
            There are exceptions, but few.",
    },
    advice: Text {
        nb: "Sjekk sluttmålet og utdanningsbakgrunnen. Er det et unntak, trenger du ikke gjøre noe.",
        nn: "Sjekk sluttmålet og utdanningsbakgrunnen. Er det eit unntak, treng du ikkje gjere noko.",
        en: "Check the goal and the schooling. If it is an exception, nothing needs to be done.",
    },
    args: &["grense"],
    sources: &[sources::PROP_81_L_KAPITTEL_7, sources::SLUTTMAL_OG_VARIGHET],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("25 on the first day").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2000-03-01"}"#,
        OPPHOLD_2024,
        TILDELING_2025,
        INTROPROGRAM_2025,
        UTEN_VGS,
    ]),
    example("25 on the day after").reports(1).records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2000-03-02"}"#,
        OPPHOLD_2024,
        TILDELING_2025,
        INTROPROGRAM_2025,
        UTEN_VGS,
    ]),
    example("with videregående").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2003-03-02"}"#,
        OPPHOLD_2024,
        TILDELING_2025,
        INTROPROGRAM_2025,
        MED_VGS,
    ]),
    example("to complete it").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2003-03-02"}"#,
        OPPHOLD_2024,
        TILDELING_2025,
        INTROPROGRAM_2025_VGO,
        UTEN_VGS,
    ]),
    example("the day of birth is not known").records(&[
        PERSON,
        OPPHOLD_2024,
        TILDELING_2025,
        INTROPROGRAM_2025,
        UTEN_VGS,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(born) = deltaker.fodt() else { return };
    for program in deltaker.all::<Introduksjonsprogram>() {
        let Some(start) = program.fra() else { continue };
        let schooling = deltaker.utdanning(start).and_then(|record| record.har_vgs());
        let has_other_goal = program.sluttmal().is_some_and(|goal| goal != sluttmal::FULLFORE_VGO);
        if schooling == Some(false)
            && has_other_goal
            && let Some(limit) = lookup(Parameter::UngdomAlder, Lov::Integreringsloven, start)
            && start.age(born).is_some_and(|age| age < limit.tall)
            && deltaker.lover(&program, context.as_of).single() == Some(Lov::Integreringsloven)
        {
            let args = one("grense", Value::Int(u64::from(limit.tall)));
            report.push_sent(&RULE, program.at.field(field::SLUTTMAL), args);
        }
    }
}
