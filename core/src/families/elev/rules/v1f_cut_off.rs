//! elev-v1f: the file does not break off in the middle of a line: its last line, which is no EOF line, ends as those
//! before it do.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v1f", Evidence::Logical).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fila slutter midt i en linje.",
        nn: "Fila sluttar midt i ei linje.",
        en: "The file ends in the middle of a line.",
    },
    why: Text {
        nb: "Linjene foran slutter med semikolon og linjeskift, den siste med ingen av delene, og EOF-linja mangler. \
            Resten av fila er ikke kommet med, og elever kan mangle.",
        nn: "Linjene framfor sluttar med semikolon og linjeskift, den siste med ingen av delane, og EOF-linja manglar. \
            Resten av fila er ikkje komen med, og elevar kan mangle.",
        en: "The lines before it end with a semicolon and a line break, the last one with neither, \
            and the EOF line is missing. The rest of the file is not there, and pupils may be missing.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet, og vent til den er ferdig lagret før du sender den.",
        nn: "Lag fila på nytt i fagsystemet, og vent til ho er ferdig lagra før du sender ho.",
        en: "Create the file again in the school administration system, and wait until it is saved before you send it.",
    },
    args: &[],
    sources: &[Source {
        title: "The file itself",
        section: "the other lines end with a semicolon and a line break",
        url: "",
    }],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("cut off in the middle of a name").reports(1).bytes(
        b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n\
            $AV;46505;10A;04841099821;Voksende Bytte;\n\
            $AV;46505;10A;06821099496;Motstands",
    ),
    vigo1("cut off behind a line is for elev-v1b").lines(&[TOF, ELEV, ELEV_2]),
    vigo1("lines without semicolons, and no EOF line").bytes(
        b"TOF;1.3.8.0;20251103;Vigilo;46;46505\n\
            $AV;46505;10A;04841099821;Voksende Bytte\n\
            $AV;46505;10A;06821099496;Motstandsdyktig Kanin",
    ),
];
