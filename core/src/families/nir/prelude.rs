//! What most of NIR's rules are written with.

pub(super) use crate::date::Date;
pub(super) use crate::families::nir::codes::*;
pub(super) use crate::families::nir::examples::*;
pub(super) use crate::families::nir::exchanges::ALL;
pub(super) use crate::families::nir::kodeverk::Code;
pub(super) use crate::families::nir::lov::{Lov, Lover};
pub(super) use crate::families::nir::needs::REGISTER;
pub(super) use crate::families::nir::parametre::Parameter;
pub(super) use crate::families::nir::participant::{Deltaker, RecordSet};
pub(super) use crate::families::nir::{Check, Context, Record, View, field, records::*, sources};
pub(super) use crate::finding::{NONE, Report, Tally, Value, one, two};
pub(super) use crate::periods::{Period, Periods};
pub(super) use crate::record::Field;
pub(super) use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};
