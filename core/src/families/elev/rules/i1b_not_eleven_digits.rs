//! elev-i1b: the number has eleven digits and nothing else.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-i1b", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Nummeret består ikke av elleve siffer.",
        nn: "Nummeret består ikkje av elleve siffer.",
        en: "The number does not consist of eleven digits.",
    },
    why: Text {
        nb: "Fødselsnummer, d-nummer og fiktivt nummer har alltid elleve siffer, uten mellomrom og andre tegn.",
        nn: "Fødselsnummer, d-nummer og fiktivt nummer har alltid elleve siffer, utan mellomrom og andre teikn.",
        en: "A national identity number, \
            D number or temporary VIGO number always has eleven digits, without spaces or other characters.",
    },
    advice: Text {
        nb: "Rett nummeret{+fetch}. Har eleven bare DUF-nummer eller et lokalt nummer, ta kontakt med inntakskontoret.",
        nn: "Rett nummeret{+fetch}. \
            Har eleven berre DUF-nummer eller eit lokalt nummer, ta kontakt med inntakskontoret.",
        en: "Correct the number{+fetch}. \
            If the pupil has only a DUF number or a local number, contact the admissions office.",
    },
    args: &["position", "seen"],
    sources: &[sources::FOLKEREGISTERFORSKRIFTEN, sources::VIGO_SKOLE.at("Grensesnitt SAS")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("eleven digits").lines(&[TOF_MARS, ELEV, EOF_2]),
    vigo1("the leading zero lost in a spreadsheet").reports(1).lines(&[
        TOF_MARS,
        "$AV;46505;10A;4841099821;Voksende Bytte;",
        EOF_2,
    ]),
    vigo1("a space between date and the rest").reports(1).lines(&[
        TOF_MARS,
        "$AV;46505;10A;048410 99821;Voksende Bytte;",
        EOF_2,
    ]),
];
