//! What the types of record are told for.

use super::records::RecordType;
use crate::record::{FieldSpec, Part, RecordSchema};

/// What is told with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Who a participant is.
    Person,
    /// What the registers tell the kommune, and not the kommune NIR.
    ReadSide,
    /// What happened to a participant.
    Event,
    /// What was before.
    Background,
    /// That another record is taken back.
    Annulment,
}

impl RecordType {
    /// The type of that name.
    ///
    /// ```
    /// use sluse_core::families::nir::RecordType;
    /// assert_eq!(RecordType::of("fulltid_vgo"), Some(RecordType::FulltidVgo));
    /// assert_eq!(RecordType::of("Vedtak"), None);
    /// ```
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|record_type| record_type.name() == name)
    }

    /// Whether the registers tell it to the kommune, and not the kommune to NIR.
    #[must_use]
    pub const fn is_read_side(self) -> bool {
        matches!(self.role(), Role::ReadSide)
    }

    /// Whether the kommune registers with it what happened to a participant.
    #[must_use]
    pub const fn is_event(self) -> bool {
        matches!(self.role(), Role::Event)
    }
}

/// The table of a type.
pub(super) const fn table(of: RecordType, fields: &'static [FieldSpec]) -> RecordSchema {
    let told_by_registers = matches!(of.role(), Role::Person | Role::ReadSide);
    RecordSchema { told_by_registers, ..RecordSchema::new(Part::Record, of.name(), fields) }
}
