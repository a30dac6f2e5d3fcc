//! Whether any payload takes more time than its work tells: the budget bounds time only if a unit of work does.
//!
//! A search puts records of several types about one person together, many of each, sent or in the caller's register, and
//! lists whose every row has a fault. What it measures is the native core; a budget of 2^27 units at 25 ns is 3.4 s.

mod kinds;
mod lists;
mod measure;
mod payload;

pub use measure::{Case, LIMIT_NS, Measured, search};

/// Every payload of a search: `size` kinds of record at a time, `count` of each.
pub fn cases(size: usize, count: usize) -> impl Iterator<Item = Case> {
    let of_persons = payload::combinations(size).into_iter().flat_map(move |kinds| payload::cases(&kinds, count));
    lists::cases(4 * count).into_iter().chain(of_persons)
}
