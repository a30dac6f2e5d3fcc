//! elev-v1c: a TOF line stands first only and an EOF line last only. A line that is none of these is elev-v1e's.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v1c", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Linja står et annet sted enn ventet. TOF-linja pleier å stå bare først i fila, og EOF-linja bare sist.",
        nn: "Linja står ein annan stad enn venta. TOF-linja plar stå berre først i fila, og EOF-linja berre sist.",
        en: "This line is not where it is expected. \
            A TOF line usually stands only at the beginning of the file, and an EOF line only at its end.",
    },
    why: Text {
        nb: "Mottakeren kan slutte å lese ved EOF-linja eller begynne på nytt ved TOF-linja. Da faller elever ut.",
        nn: "Mottakaren kan slutte å lese ved EOF-linja eller byrje på nytt ved TOF-linja. Då fell elevar ut.",
        en: "The receiver may stop reading at the EOF line or start again at the TOF line. Pupils are then lost.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet. Er flere filer satt sammen til én, send dem hver for seg.",
        nn: "Lag fila på nytt i fagsystemet. Er fleire filer sette saman til éi, send dei kvar for seg.",
        en: "Create the file again in the school administration system. \
            If several files have been joined into one, send them one by one.",
    },
    args: &[],
    sources: &[sources::SAMT_BU_PILOT_1.at("inferred from the published sample of a VIGO 1 file")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("two files joined into one").reports(1).lines(&[TOF, ELEV, TOF, ELEV_2, EOF_3]),
    vigo1("a row behind the EOF line").reports(1).lines(&[TOF, EOF_2, ELEV]),
];
