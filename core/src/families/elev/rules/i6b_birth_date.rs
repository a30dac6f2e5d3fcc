//! elev-i6b: the date of birth in the number is that of the column. They may rightly differ: a full date gets the day
//! of registration.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-i6b", Evidence::Inferred).of(of::KLASSELISTE);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsdatoen i lista er en annen enn datoen i nummeret.",
        nn: "Fødselsdatoen i lista er ein annan enn datoen i nummeret.",
        en: "The date of birth in the list is not the date in the number.",
    },
    why: Text {
        nb: "Det kan være feil nummer. \
            Det kan også være riktig, for når en dato har fått for mange nummer, brukes en annen dato i nummeret.",
        nn: "Det kan vere feil nummer. \
            Det kan òg vere rett, for når ein dato har fått for mange nummer, blir ein annan dato brukt i nummeret.",
        en: "The number may be wrong. \
            It may also be right, for when a date has run out of numbers, the number is given another date.",
    },
    advice: Text {
        nb: "Sjekk nummer og fødselsdato mot Folkeregisteret. Stemmer begge, kan lista sendes slik den er.",
        nn: "Sjekk nummer og fødselsdato mot Folkeregisteret. Stemmer begge, kan lista sendast slik ho er.",
        en: "Check the number and the date of birth against the National Population Register (Folkeregisteret). \
            If both are right, the list can be sent as it is.",
    },
    args: &[],
    sources: &[
        sources::FOLKEREGISTERFORSKRIFTEN,
        Source {
            title: "UDI: D-nummer stemmer ikke med fødselsdato",
            section: "",
            url: "https://www.udi.no/ord-og-begreper/d-nummer/d-nummer-stemmer-ikke-med-fodselsdato/",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("the same day").lines(&[HEADER_FODSELSDATO, "4601;46505;46;10A;04841099821;Voksende Bytte;2010-04-04"]),
    klasseliste("the day before")
        .reports(1)
        .lines(&[HEADER_FODSELSDATO, "4601;46505;46;10A;04841099821;Voksende Bytte;2010-04-03"]),
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if let (Some(fnr), Some(date)) = (elev.fnr, elev.fodselsdato)
        && (fnr.day_and_month() != date.day_and_month() || fnr.two_digit_year() != date.year() % 100)
    {
        report.push_at(&RULE, &elev.at, field::FODSELSDATO);
    }
}
