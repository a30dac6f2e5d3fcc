//! Synthetic municipalities: whole histories of participants under introduksjonsloven, integreringsloven and its chapter 6A.
//!
//! The same seed and day give the same records, on every machine. Nobody in them exists: Tenor's fødselsnummer (month +
//! 80), DUF-nummer of the year 2999. A history is sound: what it tells could have happened and is registered as it should
//! be, so that a rule which calls any of it an error is wrong, or the history is.
//!
//! | module | idea |
//! | --- | --- |
//! | [`rad`] | a record, and how it is written as JSON, as a row, and as a row of the register |
//! | [`plan`] | what happens to a person, before there are days and records |
//! | [`tall`] | numbers that nobody has, and the one source of chance |
//! | [`person`] | the person, the permit, the settlement: what comes before any programme |
//! | [`program`] | the programme and what lies in it |
//! | [`norsk`] | training in norsk and samfunnskunnskap |
//!
//! Days are taken from `as_of`, which should lie between 2025-01-01 and 2026-06-30: before, chapter 6A has no room for a
//! whole history; after, it is set to have ended.

mod norsk;
mod person;
mod plan;
mod program;
mod rad;
mod tall;

pub(crate) use plan::{Flytting, Plan, Utdanning};
pub(crate) use rad::{Rad, csv, json};
pub(crate) use tall::{duf, nummer};

use sluse_core::date::Date;
use sluse_core::families::nir::lov::Lov;
use tall::Tilfeldig;

/// The municipality that sends.
pub(crate) const KOMMUNE: &str = "4601";
/// Another one, that persons come from or move to.
pub(crate) const NABO: &str = "4626";

/// What is sent and what the registers hold about one person, or about many.
#[derive(Clone, Default)]
pub(crate) struct Historie {
    /// The records that the municipality sends.
    pub(crate) sendt: Vec<Rad>,
    /// What NIR, Folkeregisteret and the gate hold already.
    pub(crate) register: Vec<Rad>,
}

impl Historie {
    /// The history of person number `nr` of the seed, by a plan.
    pub(crate) fn of(seed: u64, nr: u64, plan: &Plan, as_of: Date) -> Self {
        let mut person =
            person::Person::new(Tilfeldig::new(seed ^ nr.wrapping_mul(0x9e37_79b9)), nr, plan.clone(), as_of);
        person.innvandring();
        if plan.avslag {
            person.avslag();
        } else {
            person.program();
            person.norsk();
        }
        person.historie
    }

    /// A municipality of that many persons: three in ten under introduksjonsloven, five under integreringsloven, two under
    /// chapter 6A.
    pub(crate) fn kommune(seed: u64, persons: u64, as_of: Date) -> Self {
        let mut all = Self::default();
        for nr in 0..persons {
            let lov = match nr % 10 {
                0 | 3 | 6 => Lov::Introduksjonsloven,
                4 | 9 => Lov::Kap6A,
                _ => Lov::Integreringsloven,
            };
            let plan = Plan::draw(&mut Tilfeldig::new(seed.wrapping_add(nr)), lov);
            let one = Self::of(seed, nr, &plan, as_of);
            all.sendt.extend(one.sendt);
            all.register.extend(one.register);
        }
        all
    }
}
