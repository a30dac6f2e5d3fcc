//! NPID: NAV's own identifier for persons. Recognised, so that it can be refused by name.

use crate::date::Date;
use crate::ids::mod11;
use crate::ids::personnummer::PersonnummerError;
use core::fmt;

/// Eleven digits with NPID's mark on the month. The value says only that, and holds no digits: it is a number of NAV's
/// own systems and never a key between registers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Npid {
    is_synthetic: bool,
}

impl Npid {
    /// Reads eleven ASCII digits whose month carries +20, or +60 in NAV's test data.
    ///
    /// By NAV's code, `NavPersonIdent` in <https://github.com/navikt/pensjon-etterlatte-saksbehandling>; no rule for
    /// control digits stands there, so none is checked. Months 66 to 72 (+60) are also those of SyntPop (+65): they are
    /// ambiguous, and no NPID here.
    ///
    /// # Errors
    /// [`PersonnummerError::Form`], [`PersonnummerError::Date`] where the mark stands on a day that no calendar has, and
    /// [`PersonnummerError::Kind`] where the mark is another or none.
    ///
    /// ```
    /// use sluse_core::ids::{personnummer::PersonnummerError, Npid};
    /// let read = |day: u32, month: u32| Npid::parse(&format!("{day:02}{month:02}0112345"));
    /// assert!(!read(1, 2 + 20).unwrap().is_synthetic());
    /// assert!(read(1, 2 + 60).unwrap().is_synthetic());
    /// assert_eq!(read(31, 2 + 20), Err(PersonnummerError::Date));
    /// assert_eq!(Npid::parse("05820998865"), Err(PersonnummerError::Kind));
    /// ```
    pub fn parse(text: &str) -> Result<Self, PersonnummerError> {
        let digits: [u8; 11] = mod11::digits(text).ok_or(PersonnummerError::Form)?;
        let two = |at: usize| digits[at] * 10 + digits[at + 1];
        let (month, is_synthetic) = match two(2) {
            month @ 21..=32 => (month - 20, false),
            month @ 61..=65 => (month - 60, true),
            _ => return Err(PersonnummerError::Kind),
        };
        let day = if two(0) > 40 { two(0) - 40 } else { two(0) };
        // 2000 was a leap year: what exists in any century of these digits exists there.
        match Date::new(2000 + u16::from(two(4)), month, day) {
            Some(_) => Ok(Self { is_synthetic }),
            None => Err(PersonnummerError::Date),
        }
    }

    /// Whether the number is of NAV's test data.
    #[must_use]
    pub fn is_synthetic(&self) -> bool {
        self.is_synthetic
    }
}

impl fmt::Debug for Npid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Npid(…)")
    }
}
