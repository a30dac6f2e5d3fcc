//! elev-i6d: the date of birth is a day in the calendar, ÅÅÅÅ-MM-DD.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-i6d", Evidence::Inferred).of(of::KLASSELISTE);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsdatoen kan ikke leses som en dato.",
        nn: "Fødselsdatoen kan ikkje lesast som ein dato.",
        en: "The date of birth cannot be read as a date.",
    },
    why: Text {
        nb: "Datoen skal vanligvis stå som ÅÅÅÅ-MM-DD. Ellers kan den ikke sammenlignes med nummeret.",
        nn: "Datoen skal vanlegvis stå som ÅÅÅÅ-MM-DD. Elles kan han ikkje samanliknast med nummeret.",
        en: "The date is usually written YYYY-MM-DD. Otherwise it cannot be compared with the number.",
    },
    advice: Text {
        nb: "Rett datoen i fagsystemet, eller sett opp uttrekket med datoer på formen ÅÅÅÅ-MM-DD.",
        nn: "Rett datoen i fagsystemet, eller set opp uttrekket med datoar på forma ÅÅÅÅ-MM-DD.",
        en: "Correct the date in the school system, or set up the extract with dates in the form YYYY-MM-DD.",
    },
    args: &["position", "seen"],
    sources: &[sources::FINT_4_1_0],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("year, month, day")
        .lines(&[HEADER_FODSELSDATO, "4601;46505;46;10A;04841099821;Voksende Bytte;2010-04-04"]),
    klasseliste("day, month, year")
        .reports(1)
        .lines(&[HEADER_FODSELSDATO, "4601;46505;46;10A;04841099821;Voksende Bytte;04.04.2010"]),
    klasseliste("no such day")
        .reports(1)
        .lines(&[HEADER_FODSELSDATO, "4601;46505;46;10A;04841099821;Voksende Bytte;2010-04-31"]),
];
