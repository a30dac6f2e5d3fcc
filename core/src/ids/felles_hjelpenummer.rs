//! Felles hjelpenummer: the health service's number for a patient whose own number is not known.

use crate::ids::digits::Digits;
use crate::ids::mod11;
use crate::ids::personnummer::PersonnummerError;
use core::fmt;

/// Eleven digits that begin with 8 or 9 and whose control digits hold.
///
/// The digits between mean nothing: no birth, no gender. `Debug` shows none of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FellesHjelpenummer([u8; 11]);

impl FellesHjelpenummer {
    /// Reads eleven ASCII digits.
    ///
    /// Both control digits are those of fødselsnummer under the rule of 1964 (Norsk helsenett, "Hva er felles
    /// hjelpenummer?", <https://nhn.no/hva-er-felles-hjelpenummer/>). No source takes the rule of 2032 or a synthetic
    /// mark to these numbers, so neither is read. Some older H-nummer began with 8 or 9 too; the digits do not tell.
    ///
    /// # Errors
    /// [`PersonnummerError::Form`], [`PersonnummerError::Control`], or [`PersonnummerError::Kind`] for another first
    /// digit.
    ///
    /// ```
    /// use sluse_core::ids::{personnummer::PersonnummerError, FellesHjelpenummer};
    /// let read = |control: u32| FellesHjelpenummer::parse(&format!("876543210{control:02}"));
    /// assert_eq!((0..100).filter(|&control| read(control).is_ok()).count(), 1);
    /// assert!((0..100).filter_map(|control| read(control).err()).all(|error| error == PersonnummerError::Control));
    /// assert_eq!(FellesHjelpenummer::parse("05820998865"), Err(PersonnummerError::Kind));
    /// ```
    pub fn parse(text: &str) -> Result<Self, PersonnummerError> {
        let digits: [u8; 11] = mod11::digits(text).ok_or(PersonnummerError::Form)?;
        if digits[0] < 8 {
            return Err(PersonnummerError::Kind);
        }
        let first = mod11::remainder(&digits[..10], &mod11::FIRST);
        let second = mod11::remainder(&digits, &mod11::SECOND);
        if first != 0 || second != 0 {
            return Err(PersonnummerError::Control);
        }
        Ok(Self(digits))
    }

    /// The eleven digits, to be written back.
    #[must_use]
    pub fn digits(&self) -> Digits<11> {
        Digits::of(self.0)
    }
}

impl fmt::Debug for FellesHjelpenummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FellesHjelpenummer(…)")
    }
}
