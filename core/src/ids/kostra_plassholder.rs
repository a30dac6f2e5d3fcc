//! Placeholders that municipal reports (KOSTRA) take where a person has no number. They are no identifiers.

use crate::date::Date;
use crate::ids::mod11;
use crate::ids::personnummer::PersonnummerError;

/// A date and five digits that stand for "no number". Two persons with the same placeholder are not the same person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KostraPlassholder {
    /// `DDMMÅÅ00100`. Inferred: that it means a man without a number is read from the form's order, no text says it.
    UkjentMann,
    /// `DDMMÅÅ00200`. Inferred likewise: a woman without a number.
    UkjentKvinne,
    /// `DDMMÅÅ99999`: an unborn child. Verified: named so in Statistisk sentralbyrå's own tests.
    Ufodt,
}

impl KostraPlassholder {
    /// Reads eleven ASCII digits: a day of the calendar without any mark, then the five digits of a placeholder.
    ///
    /// `SsnValidationUtils.kt` in <https://github.com/statisticsnorway/kostra-kontrollprogram>. Where the control digits
    /// hold under either rule, it is somebody's number and no placeholder.
    ///
    /// # Errors
    /// [`PersonnummerError::Form`], [`PersonnummerError::Date`], or [`PersonnummerError::Kind`] for every other number.
    ///
    /// ```
    /// use sluse_core::ids::{personnummer::PersonnummerError, KostraPlassholder};
    /// assert_eq!(KostraPlassholder::parse("05012999999"), Ok(KostraPlassholder::Ufodt));
    /// assert_eq!(KostraPlassholder::parse("31022900100"), Err(PersonnummerError::Date));
    /// assert_eq!(KostraPlassholder::parse("05820998865"), Err(PersonnummerError::Kind));
    /// ```
    pub fn parse(text: &str) -> Result<Self, PersonnummerError> {
        let digits: [u8; 11] = mod11::digits(text).ok_or(PersonnummerError::Form)?;
        let placeholder = Self::by_last_five(&digits).ok_or(PersonnummerError::Kind)?;
        let two = |at: usize| digits[at] * 10 + digits[at + 1];
        if Date::new(2000 + u16::from(two(4)), two(2), two(0)).is_none() {
            return Err(PersonnummerError::Date);
        }
        let first = mod11::remainder(&digits[..10], &mod11::FIRST);
        let second = mod11::remainder(&digits, &mod11::SECOND);
        if second == 0 && first <= 3 {
            return Err(PersonnummerError::Kind);
        }
        Ok(placeholder)
    }

    /// What the last five digits stand for, where day and control digits have been looked at already.
    fn by_last_five(digits: &[u8; 11]) -> Option<Self> {
        match digits[6..] {
            [0, 0, 1, 0, 0] => Some(Self::UkjentMann),
            [0, 0, 2, 0, 0] => Some(Self::UkjentKvinne),
            [9, 9, 9, 9, 9] => Some(Self::Ufodt),
            _ => None,
        }
    }

    /// Whether the last five digits are those of a placeholder.
    pub(super) fn has_the_pattern(digits: &[u8; 11]) -> bool {
        Self::by_last_five(digits).is_some()
    }
}
