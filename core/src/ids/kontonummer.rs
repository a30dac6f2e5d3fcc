//! Kontonummer: eleven digits of a Norwegian bank account, the last a control digit modulo 11.

use crate::ids::digits::Digits;
use crate::ids::mod11;
use core::fmt;
use thiserror::Error;

/// A number whose form and control digit hold. Whether a bank has such an account is another question.
///
/// `Debug` shows none of it: the account may be a person's.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kontonummer([u8; 11]);

/// Why a text is not a kontonummer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KontonummerError {
    /// Not exactly eleven ASCII digits.
    #[error("a kontonummer has eleven digits")]
    Form,
    /// The control digit does not fit the other ten.
    #[error("the control digit does not fit")]
    Control,
}

impl Kontonummer {
    /// Reads eleven ASCII digits: no spaces, no full stops.
    ///
    /// Control: weights 5 4 3 2 7 6 5 4 3 2, modulo 11; a number whose control digit would be 10 is not used (European
    /// Committee for Banking Standards, TR201 "Register of European account numbers", Norway). They are the weights of the
    /// second control digit of fødselsnummer, so every fødselsnummer has this shape too: only the field tells them apart.
    ///
    /// Two exceptions are told of and not followed here, since no rule in force could be read: an old TR201 is quoted as
    /// computing the control of a number with 00 as its fifth and sixth digit (accounts between banks) over the four
    /// digits after them, and python-stdnum reads a number that begins with 0000 as one of the postgiro of old.
    ///
    /// # Errors
    /// [`KontonummerError::Form`] or [`KontonummerError::Control`].
    ///
    /// ```
    /// use sluse_core::ids::kontonummer::{Kontonummer, KontonummerError};
    /// assert!(Kontonummer::parse("86011117947").is_ok()); // the IBAN registry's example
    /// assert_eq!(Kontonummer::parse("86011117946"), Err(KontonummerError::Control));
    /// assert_eq!(Kontonummer::parse("8601.11.17947"), Err(KontonummerError::Form));
    /// ```
    pub fn parse(text: &str) -> Result<Self, KontonummerError> {
        let digits = mod11::digits(text).ok_or(KontonummerError::Form)?;
        if mod11::remainder(&digits, &mod11::SECOND) != 0 {
            return Err(KontonummerError::Control);
        }
        Ok(Self(digits))
    }

    /// The eleven digits, to be written back.
    #[must_use]
    pub fn digits(&self) -> Digits<11> {
        Digits::of(self.0)
    }
}

impl fmt::Debug for Kontonummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kontonummer(…)")
    }
}
