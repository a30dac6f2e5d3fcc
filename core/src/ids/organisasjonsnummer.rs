//! Organisasjonsnummer of Enhetsregisteret: nine digits, the last a control digit modulo 11.

use super::mod11;
use thiserror::Error;

/// A number whose form and control digit hold. Whether Enhetsregisteret has it is another question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Organisasjonsnummer([u8; 9]);

/// Why a text is not an organisasjonsnummer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OrganisasjonsnummerError {
    /// Not exactly nine ASCII digits.
    #[error("an organisasjonsnummer has nine digits")]
    Form,
    /// The control digit does not fit the other eight.
    #[error("the control digit does not fit")]
    Control,
}

impl Organisasjonsnummer {
    /// Reads nine ASCII digits, no spaces.
    ///
    /// Control: weights 3 2 7 6 5 4 3 2, modulo 11 (Brønnøysundregistrene, "Organisasjonsnummeret",
    /// <https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/>).
    ///
    /// # Errors
    /// [`OrganisasjonsnummerError::Form`] or [`OrganisasjonsnummerError::Control`].
    ///
    /// ```
    /// use sluse_core::ids::organisasjonsnummer::{Organisasjonsnummer, OrganisasjonsnummerError};
    /// assert!(Organisasjonsnummer::parse("974760673").is_ok()); // Brønnøysundregistrene
    /// assert_eq!(Organisasjonsnummer::parse("974760674"), Err(OrganisasjonsnummerError::Control));
    /// ```
    pub fn parse(text: &str) -> Result<Self, OrganisasjonsnummerError> {
        let digits = mod11::digits(text).ok_or(OrganisasjonsnummerError::Form)?;
        if mod11::remainder(&digits, &mod11::ORGANISASJONSNUMMER) != 0 {
            return Err(OrganisasjonsnummerError::Control);
        }
        Ok(Self(digits))
    }
}
