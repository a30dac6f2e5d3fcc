//! elev-i1d: the control digits of the number fit.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-i1d", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Kontrollsifrene i nummeret stemmer ikke.",
        nn: "Kontrollsiffera i nummeret stemmer ikkje.",
        en: "The control digits of the number do not fit.",
    },
    why: Text {
        nb: "Da er minst ett siffer feil, eller siffer har byttet plass, og nummeret kan ikke tilhøre noen.",
        nn: "Då er minst eitt siffer feil, eller siffer har bytt plass, og nummeret kan ikkje tilhøyre nokon.",
        en: "At least one digit is wrong, or digits have changed places, and the number cannot be anyone's.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}. \
            Er nummeret laget lokalt, ta kontakt med inntakskontoret, som kan gi et fiktivt nummer.",
        nn: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}. \
            Er nummeret laga lokalt, ta kontakt med inntakskontoret, som kan gi eit fiktivt nummer.",
        en: "Check the number against the National Population Register (Folkeregisteret), correct it{+fetch}. \
            If the number was made locally, contact the admissions office, which can issue a temporary VIGO number.",
    },
    args: &["digits", "swaps"],
    sources: &[sources::FOLKEREGISTERFORSKRIFTEN, sources::FOLKEREGISTERET_FRA_2032],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("the control digits fit").lines(&[TOF_MARS, "$AV;46505;10A;05821099880;Analyserende Feber;", EOF_2]),
    vigo1("a D number, day + 40").lines(&[TOF_MARS, "$AV;46505;10A;44841099815;Fin Fabrikk;", EOF_2]),
    vigo1("the last digit is another").reports(1).lines(&[
        TOF_MARS,
        "$AV;46505;10A;05821099881;Analyserende Feber;",
        EOF_2,
    ]),
    vigo1("two neighbours have changed places").reports(1).lines(&[
        TOF_MARS,
        "$AV;46505;10A;05821098980;Analyserende Feber;",
        EOF_2,
    ]),
];
