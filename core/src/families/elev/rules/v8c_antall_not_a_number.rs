//! elev-v8c: ANTALL of EOF is filled with a whole number.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v8c", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Antallet i EOF-linja mangler eller er ikke et helt tall.",
        nn: "Talet i EOF-linja manglar eller er ikkje eit heilt tal.",
        en: "The count in the EOF line is missing or is not a whole number.",
    },
    why: Text {
        nb: "Antallet viser mottakeren at alle elevene er kommet med.",
        nn: "Talet viser mottakaren at alle elevane er komne med.",
        en: "The count shows the receiver that every pupil is there.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet, og send den uten å endre den.",
        nn: "Lag fila på nytt i fagsystemet, og send ho utan å endre ho.",
        en: "Create the file again in the school administration system, and send it unchanged.",
    },
    args: &["position", "seen"],
    sources: &[sources::SAMT_BU_PILOT_1.at("the published sample: EOF and a whole number")],
};

pub(super) static EXAMPLES: &[Example] =
    &[vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]), vigo1("no count").reports(1).lines(&[TOF, ELEV, "EOF;;"])];
