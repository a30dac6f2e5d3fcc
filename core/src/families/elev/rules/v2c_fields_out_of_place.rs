//! elev-v2c: a TOF line has 7 fields, $AV 5, EOF 2: with values too many or too few it cannot be known which belongs
//! where.
//! Arguments `expected`, `found`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v2c", Evidence::Verified).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Antallet felt i linja er {found}, men skal være {expected}, og linja kan ikke leses.",
        nn: "Talet på felt i linja er {found}, men skal vere {expected}, og linja kan ikkje lesast.",
        en: "The number of fields in the line is {found}, but should be {expected}, and the line cannot be read.",
    },
    why: Text {
        nb: "Feltene kjennes bare på plassen sin. \
            Når antallet er feil, går det ikke an å vite hvilken verdi som hører til hvilket felt.",
        nn: "Felta blir berre kjende att på plassen sin. \
            Når talet er feil, går det ikkje an å vite kva verdi som høyrer til kva felt.",
        en: "Fields are told by their place alone. \
            With another number of them it cannot be known which value belongs to which field.",
    },
    advice: Text {
        nb: "Se etter et semikolon inne i et navn eller en klasse, eller et felt som mangler. \
            Rett det i fagsystemet, og lag fila på nytt.",
        nn: "Sjå etter eit semikolon inne i eit namn eller ein klasse, eller eit felt som manglar. \
            Rett det i fagsystemet, og lag fila på nytt.",
        en: "Look for a semicolon inside a name or a class, or for a missing field. \
            Correct it in the school administration system, and create the file again.",
    },
    args: &["expected", "found"],
    sources: &[
        sources::VIGO_SKOLE.at("Grensesnitt SAS: fields are told by their number in the line; START (TOF) has 7"),
        sources::SAMT_BU_PILOT_1.at("the published sample: $AV has 5 fields, EOF has 2"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("a semicolon inside a name").reports(1).lines(&[TOF, "$AV;46505;10A;04841099821;Voksende;Bytte;", EOF_2]),
    vigo1("the class is left out").reports(1).lines(&[TOF, "$AV;46505;04841099821;Voksende Bytte;", EOF_2]),
    vigo1("VERSJON is left out of TOF").reports(1).lines(&["TOF;20251103;Vigilo;46;46505;;", ELEV, EOF_2]),
    vigo1("only the optional last field is left out: elev-v2b").lines(&[
        "TOF;1.3.8.0;20251103;Vigilo;46;46505;",
        ELEV,
        EOF_2,
    ]),
];
