//! elev-v6c: skolenummer 24499 stands for a videregående skole: no pupil leaves 10. trinn there.

use crate::families::elev::prelude::*;
use crate::ids::Skolenummer;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v6c", Evidence::Verified).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Skoleplass(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret er 24499, som betyr uspesifisert videregående skole.",
        nn: "Skulenummeret er 24499, som betyr uspesifisert vidaregåande skule.",
        en: "The school number is 24499, which means an unspecified upper secondary school.",
    },
    why: Text {
        nb: "Lista gjelder elever på 10. trinn. De går på en grunnskole.",
        nn: "Lista gjeld elevar på 10. trinn. Dei går på ein grunnskule.",
        en: "The list is of pupils in year 10. They attend a lower secondary school.",
    },
    advice: Text {
        nb: "Rett skolens VIGO-nummer i fagsystemet. Er du i tvil om nummeret, spør inntakskontoret.",
        nn: "Rett VIGO-nummeret til skulen i fagsystemet. Er du i tvil om nummeret, spør inntakskontoret.",
        en: "Correct the school's VIGO number in the school administration system. \
            If in doubt, ask the county admissions office (Inntakskontoret).",
    },
    args: &[],
    sources: &[sources::REGBOK_FELT.at("A06, 24499: uspesifiserte videregående skoler")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("the number for upper secondary").reports(1).lines(&[
        TOF_FYLKE,
        "$AV;24499;10A;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
];

fn check(plass: &Skoleplass<'_>, _: &Context, report: &mut Report) {
    if plass.skolenummer == Some(Skolenummer::USPESIFISERT_VIDEREGAENDE) {
        report.push_at(&RULE, &plass.at, field::SKOLENUMMER);
    }
}
