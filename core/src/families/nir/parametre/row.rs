//! A row of the table.

use crate::date::Date;
use crate::families::nir::lov::{Lov, Lover};
use crate::families::nir::parametre::Parameter;
use crate::rule::{Evidence, Source};

/// A number that laws give, with its days, its evidence and its source.
#[derive(Clone, Copy)]
pub struct Row {
    /// What it is.
    pub parameter: Parameter,
    /// The laws that give it.
    pub lover: Lover,
    /// First day, where it is another than the law's own.
    pub from: Option<Date>,
    /// First day on which it no longer holds, or is no longer known.
    pub until: Option<Date>,
    /// The number, in the unit of the parameter.
    pub tall: u16,
    /// What it rests on.
    pub evidence: Evidence,
    /// Where it stands.
    pub kilde: &'static Source,
}

impl Row {
    /// A number that was read in the source, as long as the laws are in force.
    pub(super) const fn read(parameter: Parameter, lover: Lover, tall: u16, kilde: &'static Source) -> Self {
        Self { parameter, lover, from: None, until: None, tall, evidence: Evidence::Verified, kilde }
    }

    /// A number that follows from a reading, not from the words.
    pub(super) const fn inferred(self) -> Self {
        Self { evidence: Evidence::Inferred, ..self }
    }

    /// A number from general knowledge: the source is where it should be read.
    pub(super) const fn unread(self) -> Self {
        Self { evidence: Evidence::Provisional, ..self }
    }

    pub(super) const fn from(self, day: Date) -> Self {
        Self { from: Some(day), ..self }
    }

    pub(super) const fn until(self, day: Date) -> Self {
        Self { until: Some(day), ..self }
    }

    /// Whether the row speaks of the law on the day.
    #[must_use]
    pub fn holds(&self, lov: Lov, day: Date) -> bool {
        self.lover.has(lov) && self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

pub(super) const INTRO: Lover = Lover::only(Lov::Introduksjonsloven);
pub(super) const INTEGRERING: Lover = Lover::only(Lov::Integreringsloven);
pub(super) const KAP6A: Lover = Lover::only(Lov::Kap6A);
pub(super) const INTEGRERING_OG_6A: Lover = INTEGRERING.and(Lov::Kap6A);

/// Stortinget treated Innst. 410 L (2024-2025): the first day on which the changes could be in force.
pub const REVISJON_2025: Date = Date::new(2025, 6, 6).unwrap();
