//! Sets of kinds of identifier.

use sluse_wire::ids::Kind;

/// A set of kinds: what a field takes.
///
/// ```
/// use sluse_core::ids::{Kind, Kinds};
/// let person = Kinds::only(Kind::Fnr).and(Kind::Dnr);
/// assert!(person.has(Kind::Dnr));
/// assert!(!person.has(Kind::Orgnr));
/// assert_eq!(Kinds::read("any"), Some(Kinds::ANY));
/// assert_eq!(Kinds::read("passport"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u16);

impl Kinds {
    /// No kind.
    pub const NONE: Self = Self(0);

    const EVERY: Self = {
        let mut every = Self::NONE;
        let mut at = 0;
        while at < Kind::ALL.len() {
            every = every.and(Kind::ALL[at]);
            at += 1;
        }
        every
    };

    /// Every kind but two: VIGO's fiktivt number has no control digits, so that any misspelt D-nummer could be one, and
    /// two digits are a fylkesnummer only where one is expected.
    pub const ANY: Self = Self(Self::EVERY.0 & !Self::only(Kind::Vigo).0 & !Self::only(Kind::Fylkesnr).0);

    /// The numbers that stand for persons.
    pub const PERSONS: Self = Self::only(Kind::Fnr).and(Kind::Dnr).and(Kind::Hnr).and(Kind::Fhn).and(Kind::Vigo);

    /// This kind alone.
    #[must_use]
    pub const fn only(kind: Kind) -> Self {
        Self(1 << kind.code())
    }

    /// With one kind more.
    #[must_use]
    pub const fn and(self, kind: Kind) -> Self {
        Self(self.0 | 1 << kind.code())
    }

    /// With the kinds of another set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a kind is in the set.
    #[must_use]
    pub const fn has(self, kind: Kind) -> bool {
        self.0 >> kind.code() & 1 == 1
    }

    /// Whether the sets share a kind.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The set as bits, by the kinds' numbers.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// The set of these bits; bits that stand for no kind are left out.
    #[must_use]
    pub const fn of_bits(bits: u16) -> Self {
        Self(bits & Self::EVERY.0)
    }

    /// Reads `any` or the id of a kind.
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        if name == "any" {
            return Some(Self::ANY);
        }
        Kind::ALL.into_iter().find(|kind| kind.id() == name).map(Self::only)
    }
}
