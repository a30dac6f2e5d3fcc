//! elev-v4: FILDATO is a day in the calendar, ÅÅÅÅMMDD.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v4", Evidence::Verified).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "FILDATO er ikke en dato i kalenderen, skrevet ÅÅÅÅMMDD.",
        nn: "FILDATO er ikkje ein dato i kalenderen, skriven ÅÅÅÅMMDD.",
        en: "FILDATO is not a date in the calendar, written YYYYMMDD.",
    },
    why: Text {
        nb: "FILDATO viser når fila ble laget. Kontrollen bruker også datoen til å finne skoleåret.",
        nn: "FILDATO viser når fila vart laga. Kontrollen bruker òg datoen til å finne skuleåret.",
        en: "FILDATO shows when the file was created. The check also uses the date to find the school year.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet. Feltet kan stå tomt, men er det fylt ut, må det være en gyldig dato.",
        nn: "Lag fila på nytt i fagsystemet. Feltet kan stå tomt, men er det fylt ut, må det vere ein gyldig dato.",
        en: "Create the file again in the school administration system. \
            The field may be empty, but if it is filled in it must be a valid date.",
    },
    args: &["position", "seen"],
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS, START (TOF), field 3: FILDATO 9(8), ÅÅÅÅMMDD")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("the field is optional").lines(&["TOF;1.3.8.0;;Vigilo;46;46505;;", ELEV, EOF_2]),
    vigo1("31 November").reports(1).lines(&["TOF;1.3.8.0;20251131;Vigilo;46;46505;;", ELEV, EOF_2]),
];
