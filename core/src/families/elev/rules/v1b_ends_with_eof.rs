//! elev-v1b: the last line of a VIGO 1 file is an EOF line: without it the file may have been cut off.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v1b", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fila har ingen EOF-linje til slutt.",
        nn: "Fila har inga EOF-linje til slutt.",
        en: "The file has no EOF line at its end.",
    },
    why: Text {
        nb: "EOF-linja viser at hele fila er kommet med. Mangler den, kan elever ha falt ut uten at noen ser det.",
        nn: "EOF-linja viser at heile fila er komen med. Manglar ho, kan elevar ha falle ut utan at nokon ser det.",
        en: "The EOF line shows that the whole file is there. \
            Without it, pupils may have been lost without anyone noticing.",
    },
    advice: Text {
        nb: "Kontroller at den siste eleven i klassene er den siste i fila. \
            Lag ellers fila på nytt i fagsystemet, og vent til den er ferdig lagret før du sender den.",
        nn: "Kontroller at den siste eleven i klassane er den siste i fila. \
            Lag elles fila på nytt i fagsystemet, og vent til ho er ferdig lagra før du sender ho.",
        en: "Make sure that the last pupil of the classes is the last one in the file. Otherwise \
            create the file again in the school administration system, and wait until it is saved before you send it.",
    },
    args: &[],
    sources: &[sources::SAMT_BU_PILOT_1.at("inferred from the published sample of a VIGO 1 file")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("cut off after the first pupil").reports(1).lines(&[TOF, ELEV]),
    vigo1("a row behind the EOF line is for elev-v1c").lines(&[TOF, EOF_2, ELEV]),
];
