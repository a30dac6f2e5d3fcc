//! elev-v3: VERSJON is filled.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v3", Evidence::Verified).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "VERSJON mangler i TOF-linja.",
        nn: "VERSJON manglar i TOF-linja.",
        en: "VERSJON is missing from the TOF line.",
    },
    why: Text {
        nb: "VERSJON sier hvilken utgave av formatet fila følger. Feltet er obligatorisk.",
        nn: "VERSJON seier kva utgåve av formatet fila følgjer. Feltet er obligatorisk.",
        en: "VERSJON tells which version of the format the file follows. The field is mandatory.",
    },
    advice: Text {
        nb: "Fagsystemet fyller ut feltet. Lag fila på nytt, og kontakt leverandøren hvis feilen kommer igjen.",
        nn: "Fagsystemet fyller ut feltet. Lag fila på nytt, og kontakt leverandøren dersom feilen kjem att.",
        en: "The school administration system fills in this field. \
            Create the file again, and contact the supplier if the error returns.",
    },
    args: &[],
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS, START (TOF), field 2: VERSJON, mandatory")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("the field is empty").reports(1).lines(&["TOF;;20251103;Vigilo;46;46505;;", ELEV, EOF_2]),
];
