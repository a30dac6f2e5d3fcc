//! What most of the pupils' rules are written with.

pub(super) use crate::date::Date;
pub(super) use crate::families::elev::examples::*;
pub(super) use crate::families::elev::exchanges::of;
pub(super) use crate::families::elev::{Check, Context, Elev, Liste, Skoleplass, Slutt, field, sources};
pub(super) use crate::finding::{NONE, Report, Value, one, two};
pub(super) use crate::record::Place;
pub(super) use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};
