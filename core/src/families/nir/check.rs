//! What the check of a rule about participants is given.

use super::participant::{Deltaker, RecordSet};
use super::{Context, Record};
use crate::finding::Report;

/// Where the check of a rule stands and what it is given.
#[derive(Clone, Copy)]
pub enum Check {
    /// A row in a record's field table (required, length, kind): reading the record reports it.
    Field,
    /// One record.
    Record(fn(&Record, &Context, &mut Report)),
    /// One participant, with all records about the person that stand.
    Deltaker(fn(&Deltaker<'_, '_>, &Context, &mut Report)),
    /// All records of a submission.
    RecordSet(fn(&RecordSet<'_>, &Context, &mut Report)),
}

impl Check {
    /// Whether it is of many records, when all have been read.
    pub(super) const fn is_of_many(&self) -> bool {
        matches!(self, Self::Deltaker(_) | Self::RecordSet(_))
    }
}
