//! Organisasjonsnummer of Enhetsregisteret: nine digits, the last a control digit modulo 11.

use crate::ids::digits::Digits;
use crate::ids::mod11;
use core::fmt;
use thiserror::Error;

/// A number whose form and control digit hold. Whether Enhetsregisteret has it is another question.
///
/// `Display` writes the nine digits; `Debug` shows none, since a sole proprietorship's number is a person's.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Organisasjonsnummer([u8; 9]);

/// The scheme of Enhetsregisteret in ISO 6523, before its colon.
const ISO_6523: &str = "0192:";

/// Why a text is not an organisasjonsnummer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OrganisasjonsnummerError {
    /// Not exactly nine ASCII digits, nor one of the longer forms where they are read.
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

    /// Reads the forms in which a number travels: nine digits; `0192:` and nine digits (ISO 6523, where 0192 is
    /// Enhetsregisteret: <https://github.com/ConnectingEurope/eInvoicing-EN16931/issues/62>); nine digits and `MVA`, the
    /// mark of Merverdiavgiftsregisteret, with or without `NO` before them. Capitals, no spaces.
    ///
    /// # Errors
    /// As [`Self::parse`]; any other form is [`OrganisasjonsnummerError::Form`].
    ///
    /// ```
    /// use sluse_core::ids::organisasjonsnummer::{Organisasjonsnummer, OrganisasjonsnummerError};
    /// for form in ["974760673", "0192:974760673", "974760673MVA", "NO974760673MVA"] {
    ///     assert_eq!(Organisasjonsnummer::parse_any_form(form), Organisasjonsnummer::parse("974760673"));
    /// }
    /// assert_eq!(Organisasjonsnummer::parse_any_form("NO974760673"), Err(OrganisasjonsnummerError::Form));
    /// ```
    pub fn parse_any_form(text: &str) -> Result<Self, OrganisasjonsnummerError> {
        let nine = match text.strip_suffix("MVA") {
            Some(before) => before.strip_prefix("NO").unwrap_or(before),
            None => text.strip_prefix(ISO_6523).unwrap_or(text),
        };
        Self::parse(nine)
    }

    /// `0192:` and the nine digits: how PEPPOL and other networks address the organisation.
    #[must_use]
    pub fn iso6523(&self) -> String {
        [ISO_6523, Digits::of(self.0).as_str()].concat()
    }

    /// The nine digits and `MVA`: how an invoice shows an organisation in Merverdiavgiftsregisteret. Whether it stands
    /// there the number does not tell.
    #[must_use]
    pub fn mva(&self) -> String {
        [Digits::of(self.0).as_str(), "MVA"].concat()
    }

    /// Whether the number begins with another digit than 8 or 9.
    ///
    /// A remark, not an error: that real numbers begin so is said in python-stdnum's tracker (#275) without a reference.
    ///
    /// ```
    /// use sluse_core::ids::Organisasjonsnummer;
    /// assert!(!Organisasjonsnummer::parse("974760673").unwrap().starts_unusually());
    /// ```
    #[must_use]
    pub fn starts_unusually(&self) -> bool {
        self.0[0] < 8
    }
}

impl fmt::Display for Organisasjonsnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::of(self.0).fmt(f)
    }
}

impl fmt::Debug for Organisasjonsnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Organisasjonsnummer(…)")
    }
}
