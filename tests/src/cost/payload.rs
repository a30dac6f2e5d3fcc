//! Payloads of a search: some kinds of record about one person, many of each.

use super::kinds::{BASE, KINDS, Kind};
use super::measure::Case;
use crate::parts::parted;
use sluse_core::date::Date;

/// How the records of a payload lie to each other.
#[derive(Clone, Copy)]
struct Shape {
    /// Each belongs to a parent of its own, where the payload has as many; else all belong to the first.
    own_parent: bool,
    /// Each has days of its own, and all have passed; else many share the days of a few years.
    own_days: bool,
}

impl Shape {
    /// Every one.
    const ALL: [Self; 4] = [
        Self { own_parent: false, own_days: false },
        Self { own_parent: false, own_days: true },
        Self { own_parent: true, own_days: false },
        Self { own_parent: true, own_days: true },
    ];

    /// The call of a payload, where the caller's register holds the rows.
    fn call(self, register: &str, payload: &str) -> (Vec<u8>, Vec<u8>) {
        let as_of = if self.own_days { "2400-03-10" } else { "2026-03-10" };
        let known = format!(r#"{{"nir.lover":["kap6a"],"nir.register":[{register}],"nir.roller":[]}}"#);
        let head = format!(r#"{{"as_of":"{as_of}","exchange":"nir.ws4","known":{known},"mode":"test"}}"#);
        parted(head.as_bytes(), payload.as_bytes())
    }

    const fn name(self) -> &'static str {
        match (self.own_parent, self.own_days) {
            (false, false) => "one parent, few days",
            (false, true) => "one parent, many days",
            (true, false) => "own parents, few days",
            (true, true) => "own parents, many days",
        }
    }
}

/// Records of the kinds, in every shape, sent and in the register.
pub(super) fn cases(kinds: &[&Kind], count: usize) -> Vec<Case> {
    let names: Vec<&str> = kinds.iter().map(|kind| kind.name).collect();
    let names = names.join(" + ");
    let of = |shape: Shape| {
        let rows = rows(kinds, shape, count);
        let name = format!("{names}: {}", shape.name());
        let known = Case { name: format!("{name}, known"), call: shape.call(&rows, &format!("[{BASE}]")) };
        [Case { name, call: shape.call("", &format!("[{BASE},\n{rows}]")) }, known]
    };
    Shape::ALL.into_iter().flat_map(of).collect()
}

/// Records that a municipality might send, of many at once.
pub(super) fn ordinary() -> Case {
    let kinds: Vec<&Kind> =
        KINDS.iter().filter(|kind| ["kontakt", "norskmal", "utdanning"].contains(&kind.name)).collect();
    let shape = Shape::ALL[0];
    Case { name: "ordinary".to_owned(), call: shape.call("", &format!("[{BASE},\n{}]", rows(&kinds, shape, 1000))) }
}

/// `count` records of each of the kinds, in turns, with commas between.
fn rows(kinds: &[&Kind], shape: Shape, count: usize) -> String {
    let mut rows = Vec::with_capacity(count * kinds.len());
    let parent = |letter: char, base: &str, number: usize| {
        let is_there = shape.own_parent && kinds.iter().any(|kind| kind.letter == letter);
        if is_there { format!("{letter}{number}") } else { base.to_owned() }
    };
    for number in 0..count {
        let (first, last) = days(if shape.own_days { number * 3 } else { number * 7 % 1500 });
        for kind in kinds {
            let row = kind.template.replace("{i}", &number.to_string());
            let row = row.replace("{a}", &first).replace("{b}", &last);
            let row = row.replace("{G}", &parent('g', "G", number)).replace("{V}", &parent('v', "V", number));
            rows.push(row.replace("{N}", &parent('k', "N", number)));
        }
    }
    rows.join(",\n")
}

/// A day and the next one, so many days into the payload.
fn days(into: usize) -> (String, String) {
    let day = |more: usize| {
        let first = Date::new(2021, 9, 1).expect("it is a day");
        first.plus_days(i32::try_from(into + more).expect("it is in this calendar")).expect("as before").iso()
    };
    (day(0), day(1))
}

/// Every combination of so many different kinds.
pub(super) fn combinations(size: usize) -> Vec<Vec<&'static Kind>> {
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for _ in 0..size {
        let longer = |of: Vec<usize>| {
            let next = of.last().map_or(0, |last| last + 1);
            (next..KINDS.len()).map(move |kind| [of.as_slice(), &[kind]].concat())
        };
        all = all.into_iter().flat_map(longer).collect();
    }
    all.into_iter().map(|of| of.into_iter().map(|kind| &KINDS[kind]).collect()).collect()
}
