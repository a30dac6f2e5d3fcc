//! What the two bytes of a row of operation 10 mean: types that decode them, and judge nothing.

mod kind;
mod verdict;

pub use kind::Kind;
pub use verdict::{Convention, Reason, Verdict};
