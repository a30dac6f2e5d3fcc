//! nir-n9c: what a registration as a rule has is there: the planned end, the day of the schooling, the fylke.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n9c", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er tomt. Det er som regel kjent når dette registreres.",
        nn: "Feltet er tomt. Det er som regel kjent når dette blir registrert.",
        en: "The field is empty. It is usually known when this is registered.",
    },
    why: Text {
        nb: "Uten det kan varighet, frist eller tilskudd ikke kontrolleres.",
        nn: "Utan det kan varigheit, frist eller tilskot ikkje kontrollerast.",
        en: "Without it, duration, deadline or grant cannot be checked.",
    },
    advice: Text {
        nb: "Fyll ut feltet i fagsystemet når det er kjent.",
        nn: "Fyll ut feltet i fagsystemet når det er kjent.",
        en: "Fill in the field in the system when it is known.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES.at("the list does not name these fields")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a programme without a planned end").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","sluttmal":"ARBEID"}"#,
    ]),
    example("schooling without a day")
        .reports(1)
        .records(&[PERSON, r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","har_vgs":false}"#]),
    example("full-time school without the fylke")
        .reports(1)
        .records(&[PERSON, r#"{"type":"fulltid_vgo","id":"f1","person":"p1","fra":"2025-08-15"}"#]),
    example("all there").records(&[PERSON, TILDELING, INTROPROGRAM]),
];
