//! elev-v1: the first line of a VIGO 1 file is a TOF line.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v1", Evidence::Verified).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fila begynner ikke med en TOF-linje.",
        nn: "Fila byrjar ikkje med ei TOF-linje.",
        en: "The file does not begin with a TOF line.",
    },
    why: Text {
        nb: "TOF-linja sier hvilket fylke, hvilken skole og hvilket system fila kommer fra. \
            Uten den vet ikke mottakeren hva fila gjelder.",
        nn: "TOF-linja seier kva fylke, kva skule og kva system fila kjem frå. \
            Utan den linja veit ikkje mottakaren kva fila gjeld.",
        en: "The TOF line tells which county, school and system the file comes from. \
            Without it the receiver cannot tell what the file is about.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet, og send den uten å endre den.",
        nn: "Lag fila på nytt i fagsystemet, og send ho utan å endre ho.",
        en: "Create the file again in the school administration system, and send it unchanged.",
    },
    args: &[],
    sources: &[
        sources::VIGO_SKOLE.at("Grensesnitt SAS, START (TOF), field 1: the line and its content"),
        sources::SAMT_BU_PILOT_1.at("inferred from the published sample of a VIGO 1 file"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("the first line is missing").reports(1).lines(&[ELEV, EOF_2]),
];
