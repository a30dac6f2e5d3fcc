//! nir-kommune: the kommunenummer is one that exists on the day.

use crate::date::Date;
use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::{Record, RecordType};
use crate::finding::Report;
use crate::ids::kommune::Kommune;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-kommune", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Det finnes ingen kommune med dette nummeret på datoen.",
        nn: "Det finst ingen kommune med dette nummeret på datoen.",
        en: "No municipality has this number on the day.",
    },
    why: Text {
        nb: "Kommunen avgjør hvem som har ansvaret for opplæringen, og hvem som får tilskuddet. Mange numre ble endret 1. januar 2024.",
        nn: "Kommunen avgjer kven som har ansvaret for opplæringa, og kven som får tilskotet. Mange nummer vart endra 1. januar 2024.",
        en: "The municipality decides who is responsible for the training and who gets the grant. Many numbers were changed on 1 January 2024.",
    },
    advice: Text {
        nb: "Sjekk kommunenummeret mot lista til Statistisk sentralbyrå.",
        nn: "Sjekk kommunenummeret mot lista til Statistisk sentralbyrå.",
        en: "Check the municipality number against the list of Statistics Norway (Statistisk sentralbyrå).",
    },
    args: &[],
    sources: &[Source {
        title: "Statistisk sentralbyrå: Standard for kommuneinndeling",
        section: "Klass 131",
        url: "https://www.ssb.no/klass/klassifikasjoner/131",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "of today",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "no such kommune",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"9999","duf":"299900000102"}]"#,
        reports: 1,
    },
    Example {
        name: "a number that ended with 2023",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"3001","duf":"299900000102"}]"#,
        reports: 1,
    },
    Example {
        name: "the same, while the year is still open",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2024-02-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"3001","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "settled there while it was one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"3001","dato":"2023-06-01"}]"#,
        reports: 0,
    },
    Example {
        name: "settled there when it was none",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"3001","dato":"2024-06-01"}]"#,
        reports: 1,
    },
    Example {
        name: "before the list begins",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"1201","dato":"2019-06-01"}]"#,
        reports: 0,
    },
    Example {
        name: "Longyearbyen, which the list leaves out",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"2100","duf":"299900000102"}]"#,
        reports: 0,
    },
];

fn check(post: &Record, context: &Context, report: &mut Report) {
    let Some(number) = post.nummer(Felt::Kommunenummer).and_then(|number| u16::try_from(number).ok()) else { return };
    let exists = match post.slag {
        RecordType::Bosetting => post.dato(Felt::Dato).is_none_or(|day| may_exist(number, day)),
        // What belongs to the last year is sent under its numbers until that year is closed.
        _ => may_exist(number, context.as_of) || last_year(context.as_of).is_some_and(|day| may_exist(number, day)),
    };
    if !exists {
        report.push_at(&RULE, &post.at, Felt::Kommunenummer);
    }
}

/// Svalbard, Jan Mayen, the continental shelf and abroad, which the list leaves out, and what is older than it, may.
fn may_exist(number: u16, day: Date) -> bool {
    day < LIST_BEGINS
        || matches!(number / 100, 21 | 22 | 23 | 25)
        || Kommune::find(number).is_some_and(|kommune| kommune.exists_on(day))
}

const LIST_BEGINS: Date = Date::new(2020, 1, 1).unwrap();

/// The last day of the year before, until the end of February.
fn last_year(as_of: Date) -> Option<Date> {
    let last = Date::new(as_of.year().checked_sub(1)?, 12, 31)?;
    last.plus_months(2).filter(|closed| as_of <= *closed).map(|_| last)
}
