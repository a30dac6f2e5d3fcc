//! elev-v9: every pupil has a class.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v9", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text { nb: "Klassen mangler.", nn: "Klassen manglar.", en: "The class is missing." },
    why: Text {
        nb: "Mottakeren krever at hver elev har en klasse.",
        nn: "Mottakaren krev at kvar elev har ein klasse.",
        en: "The receiver requires a class for every pupil.",
    },
    advice: Text {
        nb: "Plasser eleven i en klasse{+fetch}.",
        nn: "Plasser eleven i ein klasse{+fetch}.",
        en: "Place the pupil in a class{+fetch}.",
    },
    args: &[],
    sources: &[sources::VIGO_SKOLE.at("classCode is mandatory; MISSING_CLASS_CODE is an error")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("a blank class").reports(1).lines(&[TOF, "$AV;46505; ;04841099821;Voksende Bytte;", EOF_2]),
    vigoskole("no class")
        .reports(1)
        .document(r#"{"school":{"orgNumber":"974603268"},"students":[{"personalIdentityNumber":"04841099821"}]}"#),
];
