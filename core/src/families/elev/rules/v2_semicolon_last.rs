//! elev-v2: every line ends with a semicolon.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v2", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Linja slutter ikke med semikolon.",
        nn: "Linja sluttar ikkje med semikolon.",
        en: "The line does not end with a semicolon.",
    },
    why: Text {
        nb: "I den publiserte eksempelfila slutter hver linje med semikolon. \
            Mangler det, kan slutten av linja være borte.",
        nn: "I den publiserte eksempelfila sluttar kvar linje med semikolon. \
            Manglar det, kan slutten av linja vere borte.",
        en: "In the published sample file every line ends with a semicolon. \
            Without it, the end of the line may be missing.",
    },
    advice: Text {
        nb: "Gjelder det alle linjene, si fra til leverandøren. Gjelder det bare noen, lag fila på nytt i fagsystemet.",
        nn: "Gjeld det alle linjene, sei frå til leverandøren. Gjeld det berre nokre, lag fila på nytt i fagsystemet.",
        en: "If it concerns every line, tell the supplier. \
            If it concerns only some, create the file again in the school administration system.",
    },
    args: &[],
    sources: &[sources::SAMT_BU_PILOT_1.at("inferred from the published sample of a VIGO 1 file")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("the last semicolon is missing").reports(1).lines(&[TOF, ELEV, "EOF;2"]),
    vigo1("no line has one: each is read, and TOF's last field is empty or left out, which is elev-v2b's")
        .reports(2)
        .lines(&["TOF;1.3.8.0;20251103;Vigilo;46;46505;", "$AV;46505;10A;04841099821;Voksende Bytte", "EOF;2"]),
    vigo1("a blank behind the last semicolon").reports(1).lines(&[
        TOF,
        "$AV;46505;10A;04841099821;Voksende Bytte; ",
        EOF_2,
    ]),
];
