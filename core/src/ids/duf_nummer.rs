//! DUF-nummer: the immigration authorities' number for a person in their register (Datasystemet for utlendings- og
//! flyktningsaker).

use crate::ids::digits::Digits;
use crate::ids::mod11;
use core::fmt;
use thiserror::Error;

/// Weights of the ten digits before the control.
const WEIGHTS: [u8; 10] = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];

/// Twelve digits: year of registration, running number, and two control digits that hold.
///
/// Not a key for persons: Skatteetaten told on 2022-06-15 of some 24 000 persons with two DUF-nummer or more in
/// Folkeregisteret (<https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/>, news). `Debug` shows none of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DufNummer([u8; 12]);

/// Why a text is not a DUF-nummer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DufNummerError {
    /// Not exactly twelve ASCII digits.
    #[error("a DUF-nummer has twelve digits")]
    Form,
    /// The two control digits do not fit the other ten.
    #[error("the control digits do not fit")]
    Control,
}

impl DufNummer {
    /// Reads twelve ASCII digits `YYYYLLLLLLKK`.
    ///
    /// `KK` is the sum with weights 4 6 3 2 4 6 3 2 7 5, modulo 11, as two digits from 00 to 10; no value is left out. No
    /// text of UDI's is public; the weights are those that Statistisk sentralbyrå checks municipal reports with
    /// (`SsnValidationUtils.kt` in <https://github.com/statisticsnorway/kostra-kontrollprogram>), and published numbers
    /// fit them.
    ///
    /// # Errors
    /// [`DufNummerError::Form`] or [`DufNummerError::Control`]. Never the year: see [`Self::registration_year`].
    ///
    /// ```
    /// use sluse_core::ids::duf_nummer::{DufNummer, DufNummerError};
    /// assert!(DufNummer::parse("201017238203").is_ok()); // published example
    /// assert_eq!(DufNummer::parse("201017238204"), Err(DufNummerError::Control));
    /// ```
    pub fn parse(text: &str) -> Result<Self, DufNummerError> {
        let digits: [u8; 12] = mod11::digits(text).ok_or(DufNummerError::Form)?;
        let control = digits[10] * 10 + digits[11];
        if mod11::remainder(&digits[..10], &WEIGHTS) != u16::from(control) {
            return Err(DufNummerError::Control);
        }
        Ok(Self(digits))
    }

    /// The first four digits: the year in which the person was registered, not the year of birth.
    ///
    /// No source gives the years that occur, so none is an error; a year after the day of the question is for the caller
    /// to wonder at.
    #[must_use]
    pub fn registration_year(&self) -> u16 {
        self.0[..4].iter().fold(0, |year, &digit| year * 10 + u16::from(digit))
    }

    /// The number as an integer below 10^12, for joins.
    #[must_use]
    pub fn key(&self) -> u64 {
        self.0.iter().fold(0, |key, &digit| key * 10 + u64::from(digit))
    }

    /// The twelve digits, to be written back.
    #[must_use]
    pub fn digits(&self) -> Digits<12> {
        Digits::of(self.0)
    }
}

impl fmt::Debug for DufNummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DufNummer(…)")
    }
}
