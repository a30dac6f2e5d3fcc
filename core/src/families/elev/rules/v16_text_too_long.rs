//! elev-v16: MELDING and AVGIVERID have at most 80 characters. Argument `max`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v16", Evidence::Verified).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er lengre enn {max} tegn.",
        nn: "Feltet er lengre enn {max} teikn.",
        en: "The field is longer than {max} characters.",
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
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS, START (TOF), fields 4 and 7: MELDING x(80), AVGIVERID x(80)")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("eighty characters").lines(&[
        concat!(
            "TOF;1.3.8.0;20251103;",
            "VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV;46;46505;;"
        ),
        ELEV,
        EOF_2,
    ]),
    vigo1("eighty-one characters").reports(1).lines(&[
        concat!(
            "TOF;1.3.8.0;20251103;",
            "VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV;46;46505;;"
        ),
        ELEV,
        EOF_2,
    ]),
];
