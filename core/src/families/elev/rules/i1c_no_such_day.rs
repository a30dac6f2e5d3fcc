//! elev-i1c: the first six digits of the number are a day in the calendar.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-i1c", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "De seks første sifrene i nummeret er ikke en dato som finnes.",
        nn: "Dei seks første siffera i nummeret er ikkje ein dato som finst.",
        en: "The first six digits of the number are not a date that exists.",
    },
    why: Text {
        nb: "Nummeret begynner med dag, måned og år. Når datoen ikke finnes, er nummeret skrevet feil.",
        nn: "Nummeret byrjar med dag, månad og år. Når datoen ikkje finst, er nummeret skrive feil.",
        en: "The number begins with day, month and year. When the date does not exist, the number is misspelt.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}.",
        nn: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}.",
        en: "Check the number against the National Population Register (Folkeregisteret), correct it{+fetch}.",
    },
    args: &["digits", "swaps"],
    sources: &[sources::FOLKEREGISTERFORSKRIFTEN],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("5 February, month + 80 because it is synthetic").lines(&[
        TOF_MARS,
        "$AV;46505;10A;05821099880;Analyserende Feber;",
        EOF_2,
    ]),
    vigo1("35 February").reports(1).lines(&[TOF_MARS, "$AV;46505;10A;35821099880;Analyserende Feber;", EOF_2]),
    vigo1("month 13").reports(1).lines(&[TOF_MARS, "$AV;46505;10A;05931099880;Analyserende Feber;", EOF_2]),
];
