//! The digits of a number that has been read, for a caller who must write it back.

use crate::ids::{DNummer, Fodselsnummer, Personidentifikator, VigoFiktivt};
use core::fmt;

/// `N` ASCII digits: what was read, character for character.
///
/// A number of a person has no `Display`, so that no log line or message shows one by accident; who must write it back
/// asks for its digits by name, and that word is easy to look for. `Debug` shows none here either.
///
/// ```
/// use sluse_core::ids::Kontonummer;
/// let number = Kontonummer::parse("86011117947").unwrap();
/// assert_eq!(number.digits().as_str(), "86011117947");
/// assert_eq!(format!("{:?}", number.digits()), "Digits(…)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digits<const N: usize>([u8; N]);

impl<const N: usize> Digits<N> {
    /// From values 0 to 9.
    pub(super) fn of(values: [u8; N]) -> Self {
        Self(values.map(|value| b'0' + value))
    }

    /// The digits as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl<const N: usize> fmt::Display for Digits<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<const N: usize> fmt::Debug for Digits<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digits(…)")
    }
}

impl Fodselsnummer {
    /// The eleven digits, to be written back.
    #[must_use]
    pub fn digits(&self) -> Digits<11> {
        Digits::of(self.deler.digits.values())
    }
}

impl DNummer {
    /// The eleven digits, to be written back.
    #[must_use]
    pub fn digits(&self) -> Digits<11> {
        Digits::of(self.deler.digits.values())
    }
}

impl VigoFiktivt {
    /// The eleven digits, to be written back.
    #[must_use]
    pub fn digits(&self) -> Digits<11> {
        Digits::of(self.deler.digits.values())
    }
}

impl Personidentifikator {
    /// The eleven digits, to be written back.
    #[must_use]
    pub fn digits(&self) -> Digits<11> {
        match self {
            Self::Fodselsnummer(number) => number.digits(),
            Self::DNummer(number) => number.digits(),
            Self::VigoFiktivt(number) => number.digits(),
        }
    }
}
