//! Skolenummer of VIGO: five digits `FFxxx`, without a control digit.

use crate::ids::digits::Digits;
use crate::ids::fylkesnummer::Fylkesnummer;
use core::fmt;

/// Five digits; the first two are the fylkesnummer.
///
/// Udir, Registreringshåndbok A06, <https://regbok.udir.no/felt/?Id=1024179>: `FFxxx`. The series that follow the
/// fylkesnummer tell the kind of school, see [`super::Skoleslag`]. Private upper secondary schools have three digits and
/// no fylkesnummer; those are not read here. No list of schools is public in a form that could be shipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skolenummer([u8; 5]);

impl Skolenummer {
    /// Uspesifisert grunnskole: a school that VIGO has no number for.
    pub const USPESIFISERT_GRUNNSKOLE: Self = Self([2, 4, 9, 9, 9]);
    /// Uspesifisert videregående skole: never the school that a pupil leaves 10. trinn from.
    pub const USPESIFISERT_VIDEREGAENDE: Self = Self([2, 4, 4, 9, 9]);

    /// Reads five ASCII digits.
    ///
    /// ```
    /// use sluse_core::ids::skolenummer::Skolenummer;
    /// assert!(Skolenummer::parse("46505").is_some());
    /// assert!(Skolenummer::parse("505").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        super::mod11::digits(text).map(Self)
    }

    /// The fylke that the number begins with; `None` for the two numbers that stand for no particular school.
    #[must_use]
    pub fn fylkesnummer(self) -> Option<Fylkesnummer> {
        if self == Self::USPESIFISERT_GRUNNSKOLE || self == Self::USPESIFISERT_VIDEREGAENDE {
            return None;
        }
        Some(Fylkesnummer::prefix(self.0[0], self.0[1]))
    }
    /// The three digits after the fylkesnummer.
    pub(super) fn in_fylke(self) -> u16 {
        self.0[2..].iter().fold(0, |number, &digit| number * 10 + u16::from(digit))
    }
}

/// The five digits: a school, not a person.
impl fmt::Display for Skolenummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::of(self.0).fmt(f)
    }
}
