//! elev-v2b: a line lacks only its last field: it can be read. A line that cannot be is elev-v2c's, empty fields too
//! many
//! at the end are elev-v1g's. Arguments `expected`, `found`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v2b", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Antallet felt i linja er {found}, ikke {expected} som ventet. \
            Linja er lest likevel: Bare det siste feltet mangler.",
        nn: "Talet på felt i linja er {found}, ikkje {expected} som venta. \
            Linja er lesen likevel: Berre det siste feltet manglar.",
        en: "The number of fields in the line is {found}, not {expected} as expected. \
            The line was read all the same: only the last field is missing.",
    },
    why: Text {
        nb: "Mottakerens system kan telle feltene strengere og avvise fila.",
        nn: "Systemet til mottakaren kan telje felta strengare og avvise fila.",
        en: "The receiver's system may count the fields more strictly and reject the file.",
    },
    advice: Text {
        nb: "Si fra til leverandøren av fagsystemet. \
            Er det et navn som mangler, legg det inn i fagsystemet, og lag fila på nytt.",
        nn: "Sei frå til leverandøren av fagsystemet. \
            Er det eit namn som manglar, legg det inn i fagsystemet, og lag fila på nytt.",
        en: "Tell the supplier of the school administration system. \
            If it is a name that is missing, enter it there, and create the file again.",
    },
    args: &["expected", "found"],
    sources: &[
        sources::VIGO_SKOLE.at("Grensesnitt SAS, START (TOF): 7 fields, of which the last, AVGIVERID, is optional"),
        sources::SAMT_BU_PILOT_1.at("the published sample: \
            $AV has 5 fields, EOF has 2; that other numbers of fields are refused is inferred"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("AVGIVERID, the optional last field of TOF, is left out").reports(1).lines(&[
        "TOF;1.3.8.0;20251103;Vigilo;46;46505;",
        ELEV,
        EOF_2,
    ]),
    vigo1("a name left out; an empty field too many is for elev-v1g").reports(1).lines(&[
        TOF,
        "$AV;46505;10A;04841099821;",
        "$AV;46505;10A;06821099496;Motstandsdyktig Kanin;;",
        EOF_3,
    ]),
    vigo1("a semicolon inside a name is for elev-v2c").lines(&[
        TOF,
        "$AV;46505;10A;04841099821;Voksende;Bytte;",
        EOF_2,
    ]),
];
