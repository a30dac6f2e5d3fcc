//! elev-i5: the year of birth is the one that the year of schooling expects. Arguments `expected`, `trinn`.

use crate::families::elev::TRINN;
use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-i5", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsåret i nummeret er uvanlig: Elever på {trinn}. trinn er vanligvis født i {expected}.",
        nn: "Fødselsåret i nummeret er uvanleg: Elevar på {trinn}. trinn er vanlegvis fødde i {expected}.",
        en: "The year of birth in the number is unusual: pupils in year {trinn} are usually born in {expected}.",
    },
    why: Text {
        nb: "Det kan være feil nummer eller feil trinn. \
            Det kan også skyldes tidlig eller utsatt skolestart, eller voksenopplæring.",
        nn: "Det kan vere feil nummer eller feil trinn. \
            Det kan òg kome av tidleg eller utsett skulestart, eller av vaksenopplæring.",
        en: "The number or the year of schooling may be wrong. \
            It may also be early or late school start, or adult education.",
    },
    advice: Text {
        nb: "Sjekk nummer og trinn i fagsystemet. Stemmer begge, kan lista sendes slik den er.",
        nn: "Sjekk nummer og trinn i fagsystemet. Stemmer begge, kan lista sendast slik ho er.",
        en: "Check the number and the year of schooling in the school system. \
            If both are right, the list can be sent as it is.",
    },
    args: &["expected", "trinn"],
    sources: &[Source { title: "Opplæringslova", section: "§ 2-2", url: "" }, sources::FOLKEREGISTERFORSKRIFTEN],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("born in 2010, in year 10 of 2025-2026").lines(&[TOF_MARS, ELEV, EOF_2]),
    vigo1("born in 2009").reports(1).lines(&[TOF_MARS, "$AV;46505;10A;05820998865;Lang Alt;", EOF_2]),
    vigo1("the next school year, which expects 2011").as_of("2026-11-22").reports(1).lines(&[
        "TOF;1.3.8.0;20261102;Vigilo;46;46505;;",
        ELEV,
        EOF_2,
    ]),
    klasseliste("another year of schooling: said of the class alone")
        .lines(&[HEADER, "4601;46505;46;1A;04841099821;Voksende Bytte"]),
];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let trinn = TRINN;
    let Some(fnr) = elev.fnr else { return };
    if issued_from_2032_is_possible(context) || !class_is_of(trinn, elev) {
        return;
    }
    // A child begins 1. trinn in the calendar year in which it turns six (opplæringslova § 2-2).
    let Some(expected) = context.skolear_start(elev).checked_sub(5 + trinn) else { return };
    let years = fnr.fodselsar();
    if years[0].is_some() && !years.contains(&Some(expected)) {
        let args = two(("expected", Value::Int(u64::from(expected))), ("trinn", Value::Int(u64::from(trinn))));
        report.push_with(&RULE, elev.at.field(field::FNR), None, args);
    }
}

/// Whether the class is of that year of schooling, or absent. One of another year is for elev-v9c to report, once.
fn class_is_of(trinn: u16, elev: &Elev<'_>) -> bool {
    elev.plass.klasse.is_none_or(|klasse| {
        let digits = klasse.bytes().take(2).take_while(u8::is_ascii_digit);
        digits.fold(0, |year, digit| year * 10 + u16::from(digit - b'0')) == trinn
    })
}

/// From 2032 on the individnummer no longer tells the century.
fn issued_from_2032_is_possible(context: &Context) -> bool {
    context.as_of.year() >= 2032
}
