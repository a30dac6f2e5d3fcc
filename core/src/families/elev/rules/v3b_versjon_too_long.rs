//! elev-v3b: VERSJON has at most 7 characters. Argument `max`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v3b", Evidence::Verified).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "VERSJON er lengre enn {max} tegn.",
        nn: "VERSJON er lengre enn {max} teikn.",
        en: "VERSJON is longer than {max} characters.",
    },
    why: Text {
        nb: "Formatet har plass til {max} tegn i feltet.",
        nn: "Formatet har plass til {max} teikn i feltet.",
        en: "The format has room for {max} characters in this field.",
    },
    advice: Text {
        nb: "Fagsystemet fyller ut feltet. Lag fila på nytt, og kontakt leverandøren hvis feilen kommer igjen.",
        nn: "Fagsystemet fyller ut feltet. Lag fila på nytt, og kontakt leverandøren dersom feilen kjem att.",
        en: "The school administration system fills in this field. \
            Create the file again, and contact the supplier if the error returns.",
    },
    args: &["max"],
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS, START (TOF), field 2: VERSJON x(7)")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("eight characters").reports(1).lines(&["TOF;1.3.8.10;20251103;Vigilo;46;46505;;", ELEV, EOF_2]),
];
