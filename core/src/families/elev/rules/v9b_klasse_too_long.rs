//! elev-v9b: the class has at most 40 characters. Argument `max`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v9b", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Klassen er lengre enn {max} tegn.",
        nn: "Klassen er lengre enn {max} teikn.",
        en: "The class is longer than {max} characters.",
    },
    why: Text {
        nb: "VIGO har plass til {max} tegn i klassefeltet.",
        nn: "VIGO har plass til {max} teikn i klassefeltet.",
        en: "VIGO has room for {max} characters in the class field.",
    },
    advice: Text {
        nb: "Bruk et kort navn på klassen i fagsystemet, for eksempel 10A.",
        nn: "Bruk eit kort namn på klassen i fagsystemet, til dømes 10A.",
        en: "Use a short name for the class in the school administration system, for example 10A.",
    },
    args: &["max"],
    sources: &[sources::VIGO_SKOLE
        .at("Grensesnitt SAS, Elevkurs ($EK), field 6: KLASSE x(40); $AV itself is not in the tables")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("forty characters").lines(&[
        TOF,
        "$AV;46505;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
    vigo1("forty-one characters").reports(1).lines(&[
        TOF,
        "$AV;46505;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
];
