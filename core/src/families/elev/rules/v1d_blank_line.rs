//! elev-v1d: there is no blank line before the last line.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v1d", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text { nb: "Linja er tom.", nn: "Linja er tom.", en: "The line is blank." },
    why: Text {
        nb: "En tom linje tyder vanligvis på at fila er redigert for hånd. Da kan også andre linjer være endret.",
        nn: "Ei tom linje tyder vanlegvis på at fila er redigert for hand. Då kan òg andre linjer vere endra.",
        en: "A blank line usually means that the file has been edited by hand. \
            Other lines may then have been changed too.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet i stedet for å rette i den. \
            Er det nok å fjerne linja, kontroller at ingen elev mangler.",
        nn: "Lag fila på nytt i fagsystemet i staden for å rette i ho. \
            Er det nok å fjerne linja, kontroller at ingen elev manglar.",
        en: "Create the file again in the school administration system instead of editing it. \
            If removing the line is enough, make sure that no pupil is missing.",
    },
    args: &[],
    sources: &[sources::SAMT_BU_PILOT_1.at("inferred from the published sample of a VIGO 1 file")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("blank lines behind the last line do no harm").lines(&[TOF, ELEV, EOF_2, "", ""]),
    vigo1("a blank line between two pupils").reports(1).lines(&[TOF, ELEV, "", ELEV_2, EOF_3]),
];
