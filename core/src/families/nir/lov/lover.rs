//! The three sets of rules, and sets of them.

use crate::date::Date;
use crate::families::nir::lov::{INTEGRERINGSLOVEN_FRA, KAP6A_FRA, KAP6A_UNTIL, NIR_FRA};
use core::fmt;

/// A set of rules that a person's records follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lov {
    /// LOV-2003-07-04-80.
    Introduksjonsloven,
    /// LOV-2020-11-06-127, without chapter 6A.
    Integreringsloven,
    /// LOV-2020-11-06-127 with its chapter 6A.
    Kap6A,
}

impl Lov {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Introduksjonsloven, Self::Integreringsloven, Self::Kap6A];

    /// Their names.
    pub const NAMES: [&str; 3] = [Self::Introduksjonsloven.name(), Self::Integreringsloven.name(), Self::Kap6A.name()];

    /// The name in calls, answers and lists.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Introduksjonsloven => "introduksjonsloven",
            Self::Integreringsloven => "integreringsloven",
            Self::Kap6A => "kap6a",
        }
    }

    /// Whether records of the day can follow it. Introduksjonsloven still applies to those it applied to; before the
    /// regulation on NIR of 2005-09-01 (FOR-2005-04-20-342) nothing is told.
    #[must_use]
    pub fn in_force(self, day: Date) -> bool {
        match self {
            Self::Introduksjonsloven => day >= NIR_FRA,
            Self::Integreringsloven => day >= INTEGRERINGSLOVEN_FRA,
            Self::Kap6A => KAP6A_FRA <= day && day < KAP6A_UNTIL,
        }
    }
}

/// Some of the three: those that may apply to a person, or those that a code belongs to.
///
/// ```
/// use sluse_core::families::nir::lov::{Lov, Lover};
/// let both = Lover::only(Lov::Integreringsloven).and(Lov::Kap6A);
/// assert!(both.has(Lov::Kap6A));
/// assert_eq!(both.single(), None);
/// assert_eq!(Lover::only(Lov::Kap6A).single(), Some(Lov::Kap6A));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Lover(u8);

impl Lover {
    /// None of them.
    pub const NONE: Self = Self(0);
    /// All three.
    pub const ALL: Self = Self(7);

    /// One of them.
    #[must_use]
    pub const fn only(lov: Lov) -> Self {
        Self(1 << lov as u8)
    }

    /// These and one more.
    #[must_use]
    pub const fn and(self, lov: Lov) -> Self {
        Self(self.0 | Self::only(lov).0)
    }

    /// From bits in the order of [`Lov::ALL`], as the tables have them.
    pub(crate) const fn from_bits(bits: u8) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// Whether the law is one of them.
    #[must_use]
    pub const fn has(self, lov: Lov) -> bool {
        self.0 & Self::only(lov).0 != 0
    }

    /// Whether each of these is one of the others.
    #[must_use]
    pub const fn within(self, others: Self) -> bool {
        self.0 & !others.0 == 0
    }

    /// Whether any of these is one of the others.
    #[must_use]
    pub const fn meets(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// The only one, if there is only one.
    #[must_use]
    pub fn single(self) -> Option<Lov> {
        Lov::ALL.into_iter().find(|&lov| self == Self::only(lov))
    }

    /// Each of them, the oldest first.
    pub fn iter(self) -> impl Iterator<Item = Lov> {
        Lov::ALL.into_iter().filter(move |&lov| self.has(lov))
    }
}

impl fmt::Debug for Lover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
