//! elev-v1e: every line of a VIGO 1 file is a TOF, $AV or EOF line: another cannot be read, and may have been a pupil.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v1e", Evidence::Verified).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Linja er verken en TOF-, $AV- eller EOF-linje og kan ikke leses.",
        nn: "Linja er verken ei TOF-, $AV- eller EOF-linje og kan ikkje lesast.",
        en: "The line is neither a TOF, $AV nor EOF line and cannot be read.",
    },
    why: Text {
        nb: "Hver linje begynner med et kjennetegn. Er linja ment som en elev, mangler eleven i lista.",
        nn: "Kvar linje byrjar med eit kjennemerke. Er linja meint som ein elev, manglar eleven i lista.",
        en: "Every line begins with its identifier. \
            If the line is meant as a pupil, the pupil is missing from the list.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet, og send den uten å endre den. \
            Linjer med karakterer hører til Vigo 2 og 3 og skal ikke med her.",
        nn: "Lag fila på nytt i fagsystemet, og send ho utan å endre ho. \
            Linjer med karakterar høyrer til Vigo 2 og 3 og skal ikkje med her.",
        en: "Create the file again in the school administration system, and send it unchanged. \
            Lines with grades belong to Vigo 2 and 3 and do not go here.",
    },
    args: &[],
    sources: &[
        sources::VIGO_SKOLE.at("Grensesnitt SAS, field 1 of every line: LINJEID x(3), mandatory"),
        sources::SAMT_BU_PILOT_1.at("the published sample: TOF, $AV and EOF are the lines of a VIGO 1 file"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("a line without its dollar sign").reports(1).lines(&[
        TOF,
        ELEV,
        "AV;46505;10A;06821099496;Motstandsdyktig Kanin;",
        EOF_3,
    ]),
    vigo1("a line of grades").reports(1).lines(&[TOF, ELEV, "$EL;04841099821;Voksende Bytte;;;;;;;", EOF_2]),
    vigo1("a misspelt EOF").reports(1).lines(&[TOF, ELEV, "EOFF;2;"]),
    vigo1("a first line that is none is for elev-v1").lines(&["TOFF;1.3.8.0;20251103;Vigilo;46;46505;;", ELEV, EOF_2]),
];
