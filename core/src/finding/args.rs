//! What a finding tells beside its place: numbers and words for its sentence, and what they rest on.

use crate::rule::Evidence;

/// An argument of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number that says nothing about a person: a length, a count, a school year.
    Int(u64),
    /// One of the rule set's own words.
    Text(&'static str),
    /// Positions of characters in a field, as bits: bit 0 is the first. Written as `4, 7`.
    Positions(u16),
    /// Neighbouring characters of a field, as bits: bit 0 is the first and the second. Written as `1-2, 8-9`.
    Neighbours(u16),
}

/// The arguments of a finding, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Args {
    /// In alphabetical order of their names.
    pub values: [Option<(&'static str, Value)>; 2],
    /// What the number among them rests on, where that may be less than what the rule rests on.
    pub evidence: Option<Evidence>,
}

impl Args {
    /// The number rests on that: where it may not be an error, the finding is none, whatever the rule.
    #[must_use]
    pub const fn resting_on(self, evidence: Evidence) -> Self {
        Self { evidence: Some(evidence), ..self }
    }
}

/// No arguments.
pub const NONE: Args = Args { values: [None, None], evidence: None };

/// One argument.
#[must_use]
pub const fn one(name: &'static str, value: Value) -> Args {
    Args { values: [Some((name, value)), None], ..NONE }
}

/// Two arguments, in alphabetical order of their names.
#[must_use]
pub const fn two(first: (&'static str, Value), second: (&'static str, Value)) -> Args {
    Args { values: [Some(first), Some(second)], ..NONE }
}
