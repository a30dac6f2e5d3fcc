//! elev-i6: the ninth digit agrees with the gender column: odd for a boy, even for a girl. Not for numbers that may
//! have been issued from 2032.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-i6", Evidence::Inferred).of(of::KLASSELISTE);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Kjønn i lista stemmer ikke med nummeret.",
        nn: "Kjønn i lista stemmer ikkje med nummeret.",
        en: "The gender in the list does not agree with the number.",
    },
    why: Text {
        nb: "I nummer tildelt før 2032 viser det niende sifferet kjønn. \
            Når de to er ulike, ser en av opplysningene ut til å være gammel eller feil.",
        nn: "I nummer tildelte før 2032 viser det niande sifferet kjønn. \
            Når dei to er ulike, ser ei av opplysningane ut til å vere gammal eller feil.",
        en: "In numbers issued before 2032 the ninth digit shows gender. \
            When the two differ, one of them seems to be old or wrong.",
    },
    advice: Text {
        nb: "Sjekk begge mot Folkeregisteret. Har eleven fått nytt nummer, registrer det{+fetch}.",
        nn: "Sjekk begge mot Folkeregisteret. Har eleven fått nytt nummer, registrer det{+fetch}.",
        en: "Check both against the National Population Register (Folkeregisteret). \
            If the pupil has a new number, enter it{+fetch}.",
    },
    args: &[],
    sources: &[sources::FOLKEREGISTERFORSKRIFTEN, sources::FOLKEREGISTERET_FRA_2032],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("an even ninth digit and code 2")
        .lines(&[HEADER_KJONN, "4601;46505;46;10A;04841099821;Voksende Bytte;2"]),
    klasseliste("an even ninth digit and code 1")
        .reports(1)
        .lines(&[HEADER_KJONN, "4601;46505;46;10A;04841099821;Voksende Bytte;1"]),
    klasseliste("gender not known").lines(&[HEADER_KJONN, "4601;46505;46;10A;04841099821;Voksende Bytte;0"]),
    klasseliste("from 2032 the digit tells nothing")
        .as_of("2032-01-12")
        .lines(&[HEADER_KJONN, "4601;46505;46;10A;04841099821;Voksende Bytte;1"]),
];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let odd = elev.fnr.and_then(|fnr| fnr.odd_gender_digit());
    if let (Some(odd), Some(kjonn @ (1 | 2))) = (odd, elev.kjonn)
        && context.as_of.year() < 2032
        && odd != (kjonn == 1)
    {
        report.push_at(&RULE, &elev.at, field::KJONN);
    }
}
