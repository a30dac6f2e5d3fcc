//! nir-n42: a programme does not begin before its vedtak was made.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n42", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet begynner før vedtaket ble fattet.",
        nn: "Programmet byrjar før vedtaket vart gjort.",
        en: "The programme begins before the decision was made.",
    },
    why: Text {
        nb: "Vedtaket skal foreligge når programmet starter. \
            Tilbakedaterte vedtak forekommer, men er ofte en skrivefeil.",
        nn: "Vedtaket skal liggje føre når programmet startar. \
            Tilbakedaterte vedtak førekjem, men er ofte ein skrivefeil.",
        en: "The decision should exist when the programme starts. Backdated decisions occur, but are often a mistake.",
    },
    advice: Text {
        nb: "Sjekk vedtaksdatoen og startdatoen i fagsystemet.",
        nn: "Sjekk vedtaksdatoen og startdatoen i fagsystemet.",
        en: "Check the day of the decision and the start in the system.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("before").records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS]),
    example("after").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-09-02","fra":"2025-09-01","til":"2027-08-31"}"#,
        INTROPROGRAM,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for program in set.all::<Introduksjonsprogram>() {
        if let Some(vedtak) = set.parent(&program).and_then(Vedtak::of)
            && let (Some(made), Some(start)) = (vedtak.vedtaksdato(), program.fra())
            && made > start
        {
            report.push_linked(&RULE, program.at.field(field::FRA), vedtak.at.field(field::VEDTAKSDATO), NONE);
        }
    }
}
