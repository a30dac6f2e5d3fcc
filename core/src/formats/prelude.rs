//! What most rules about form are written with.

pub(super) use crate::finding::{Report, Value, one, two};
pub(super) use crate::format::Form;
pub(super) use crate::formats::examples::*;
pub(super) use crate::formats::sources;
pub(super) use crate::record::Place;
pub(super) use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};
