//! What a caller takes as an identifier, on which day, in which mode.

use crate::date::Date;
use crate::ids::Kinds;
use crate::ids::postnummer::Postnummerliste;
use crate::ids::separators::Separators;

/// What a field takes, on which day, in which mode.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The kinds that the field takes.
    pub kinds: Kinds,
    /// Whether synthetic numbers are refused.
    pub production: bool,
    /// The only clock.
    pub as_of: Date,
    /// The separators that the field tolerates.
    pub separators: Separators,
    /// The postnummer that exist, where the caller has a list.
    pub postnummer: Option<Postnummerliste>,
}

impl Policy {
    /// Accepts these kinds, refuses synthetic numbers and every separator.
    #[must_use]
    pub const fn production(kinds: Kinds, as_of: Date) -> Self {
        Self { kinds, production: true, as_of, separators: Separators::NONE, postnummer: None }
    }

    /// The same, but synthetic numbers are taken and named.
    #[must_use]
    pub const fn test(kinds: Kinds, as_of: Date) -> Self {
        Self { kinds, production: false, as_of, separators: Separators::NONE, postnummer: None }
    }

    /// Numbers that fit only the control rule of 2032 are issued from its first day.
    pub(super) const fn takes_2032(&self) -> bool {
        self.as_of.year() >= 2032
    }
}
