//! nir-n11b: what is a matter of yes or no says `true` or `false`.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n11b", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Feltet skal si true eller false, og sier noe annet.",
        nn: "Feltet skal seie true eller false, og seier noko anna.",
        en: "The field must say true or false, and says something else.",
    },
    why: Text {
        nb: "Et ja eller nei som ikke kan leses, kan verken gi rettigheter eller frister.",
        nn: "Eit ja eller nei som ikkje kan lesast, kan verken gi rettar eller fristar.",
        en: "A yes or no that cannot be read gives neither rights nor deadlines.",
    },
    advice: Text {
        nb: "Skriv true eller false, eller la feltet stå tomt når det ikke er kjent.",
        nn: "Skriv true eller false, eller lat feltet stå tomt når det ikkje er kjent.",
        en: "Write true or false, or leave the field empty where it is not known.",
    },
    args: &[],
    sources: &[sources::KOSTRA_11B.at("K7 to K10: codes of one digit")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("true").records(&[PERSON_MED_BARN]),
    example("neither")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","barn_under_18":"2"}"#]),
];
