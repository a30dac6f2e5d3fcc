//! H-nummer: a number that a health institution has given a patient, for its own use.

use crate::ids::digits::Digits;
use crate::ids::marks::{Lead, Mark};
use crate::ids::personnummer::{Deler, Fodselsar, Kontroll, PersonnummerError};
use core::fmt;

/// Eleven digits in the shape of fødselsnummer with month + 40: an H-nummer, **or** a synthetic person of NAV's.
///
/// Both conventions add 40, and nothing in the number tells which was meant; [`super::Fodselsnummer`] reads the same
/// digits as synthetic. Neither may leave the house that made it: a national report should say so whichever it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct HNummer {
    deler: Deler,
    kontroll: Kontroll,
}

impl HNummer {
    /// Reads eleven ASCII digits.
    ///
    /// Direktoratet for e-helse, "Identifikatorer for personer"
    /// (<https://www.ehelse.no/standardisering/standarder/identifikatorer-for-personer>) and KITH 11/98: third digit + 4,
    /// all else as fødselsnummer, control digits on the digits as written. That the rule of 2032 reaches these numbers is
    /// inferred: it is read, so that none is lost. Older H-nummer begin with 8 or 9 and cannot be told from felles
    /// hjelpenummer: see [`super::FellesHjelpenummer`].
    ///
    /// # Errors
    /// [`PersonnummerError`]: form, date, control digits, or a number of another kind.
    ///
    /// ```
    /// use sluse_core::ids::{personnummer::PersonnummerError, HNummer};
    /// assert_eq!(HNummer::parse("05820998865"), Err(PersonnummerError::Kind)); // Tenor: month + 80
    /// let read = |control: u32| HNummer::parse(&format!("014201123{control:02}")); // month 2 + 40
    /// assert!((0..100).any(|control| read(control).is_ok()));
    /// assert_eq!(read(0), Err(PersonnummerError::Control));
    /// ```
    pub fn parse(text: &str) -> Result<Self, PersonnummerError> {
        let deler = Deler::read(text)?;
        if deler.lead != Lead::Day || deler.mark != Mark::Plus40 {
            return Err(PersonnummerError::Kind);
        }
        let kontroll = deler.kontroll()?;
        Ok(Self { deler, kontroll })
    }

    /// Which control rule holds.
    #[must_use]
    pub fn kontroll(&self) -> Kontroll {
        self.kontroll
    }

    /// Years of birth that the number allows under the rule of 1964; under that of 2032 it tells none.
    #[must_use]
    pub fn fodselsar(&self) -> Fodselsar {
        match self.kontroll {
            Kontroll::Fra1964 => self.deler.arhundrer().years(self.deler.yy()),
            Kontroll::KunFra2032 => [None, None],
        }
    }

    /// The eleven digits, to be written back.
    #[must_use]
    pub fn digits(&self) -> Digits<11> {
        Digits::of(self.deler.digits.values())
    }
}

impl fmt::Debug for HNummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HNummer(…)")
    }
}
