//! nir-kommune: the kommunenummer is one that exists on the day.

use crate::families::nir::prelude::*;
use crate::ids::Kommunenummer;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-kommune", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Det finnes ingen kommune med dette nummeret på datoen.",
        nn: "Det finst ingen kommune med dette nummeret på datoen.",
        en: "No municipality has this number on the day.",
    },
    why: Text {
        nb: "Kommunen avgjør hvem som har ansvaret for opplæringen, og hvem som får tilskuddet. \
            Mange numre ble endret 1. januar 2024.",
        nn: "Kommunen avgjer kven som har ansvaret for opplæringa, og kven som får tilskotet. \
            Mange nummer vart endra 1. januar 2024.",
        en: "The municipality decides who is responsible for the training and who gets the grant. \
            Many numbers were changed on 1 January 2024.",
    },
    advice: Text {
        nb: "Sjekk kommunenummeret mot lista til Statistisk sentralbyrå.",
        nn: "Sjekk kommunenummeret mot lista til Statistisk sentralbyrå.",
        en: "Check the municipality number against the list of Statistics Norway (Statistisk sentralbyrå).",
    },
    args: &[],
    sources: &[sources::KOMMUNEINNDELING],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("of today").records(&[PERSON]),
    example("no such kommune")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"9999","duf":"299900000102"}"#]),
    example("a number that ended with 2023")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"3001","duf":"299900000102"}"#]),
    example("the same, while the year is still open")
        .as_of("2024-02-10")
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"3001","duf":"299900000102"}"#]),
    example("settled there while it was one").records(&[
        PERSON,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"3001","dato":"2023-06-01"}"#,
    ]),
    example("settled there when it was none").reports(1).records(&[
        PERSON,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"3001","dato":"2024-06-01"}"#,
    ]),
    example("before the list begins").records(&[
        PERSON,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"1201","dato":"2019-06-01"}"#,
    ]),
    example("Longyearbyen, which the list leaves out")
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"2100","duf":"299900000102"}"#]),
];

fn check(record: &Record, context: &Context, report: &mut Report) {
    let exists = if let Some(bosetting) = Bosetting::of(record) {
        bosetting.kommunenummer().zip(bosetting.dato()).is_none_or(|(number, day)| may_exist(number, day))
    } else {
        // What belongs to the last year is sent under its numbers until that year is closed.
        let days = [Some(context.as_of), last_year(context.as_of)];
        let number = Person::of(record).and_then(Person::kommunenummer);
        number.is_none_or(|number| days.into_iter().flatten().any(|day| may_exist(number, day)))
    };
    if !exists {
        report.push_at(&RULE, &record.at, field::KOMMUNENUMMER);
    }
}

/// Svalbard, Jan Mayen, the continental shelf and abroad, which the list leaves out, and what is older than it, may.
fn may_exist(number: Kommunenummer, day: Date) -> bool {
    day < LIST_BEGINS
        || matches!(number.fylkesnummer().code(), 21 | 22 | 23 | 25)
        || number.listed().is_some_and(|kommune| kommune.exists_on(day))
}

const LIST_BEGINS: Date = Date::new(2020, 1, 1).unwrap();

/// The last day of the year before, until the end of February.
fn last_year(as_of: Date) -> Option<Date> {
    let last = Date::new(as_of.year().checked_sub(1)?, 12, 31)?;
    last.plus_months(2).filter(|closed| as_of <= *closed).map(|_| last)
}
