//! elev-i1e: the number is of a kind that VIGO takes: no hjelpenummer of the health service and no NPID of NAV.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-i1e", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Nummeret er av et slag som VIGO ikke tar imot, for eksempel felles hjelpenummer fra helsetjenesten.",
        nn: "Nummeret er av eit slag som VIGO ikkje tek imot, til dømes felles hjelpenummer frå helsetenesta.",
        en: "The number is of a kind that VIGO does not take, for example a common help number of the health service.",
    },
    why: Text {
        nb: "VIGO tar imot fødselsnummer, d-nummer og fiktivt nummer fra inntakskontoret. \
            Andre nummer gjelder bare der de er gitt.",
        nn: "VIGO tek imot fødselsnummer, d-nummer og fiktivt nummer frå inntakskontoret. \
            Andre nummer gjeld berre der dei er gitte.",
        en: "VIGO takes national identity numbers, D numbers and temporary VIGO numbers from the admissions office. \
            Other numbers hold only where they were issued.",
    },
    advice: Text {
        nb: "Registrer fødselsnummeret eller d-nummeret{+fetch}. \
            Har eleven ingen av dem, ta kontakt med inntakskontoret.",
        nn: "Registrer fødselsnummeret eller d-nummeret{+fetch}. \
            Har eleven ingen av dei, ta kontakt med inntakskontoret.",
        en: "Enter the national identity number or D number{+fetch}. \
            If the pupil has neither, contact the admissions office.",
    },
    args: &[],
    sources: &[
        sources::VIGO_SKOLE.at("Grensesnitt SAS"),
        sources::REGBOK.at("A01"),
        Source {
            title: "Norsk helsenett: Hva er felles hjelpenummer?",
            section: "",
            url: "https://nhn.no/hva-er-felles-hjelpenummer/",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a kind that VIGO takes").lines(&[TOF_MARS, ELEV, EOF_2]),
    vigo1("begins with 8, as a felles hjelpenummer does").reports(1).lines(&[
        TOF_MARS,
        "$AV;46505;10A;84841099821;Voksende Bytte;",
        EOF_2,
    ]),
];
