//! Fødselsnummer of Folkeregisteret.

use crate::ids::marks::Lead;
use crate::ids::personnummer::{Deler, Fodselsar, Kontroll, PersonnummerError, Syntetisk};
use core::fmt;

/// Eleven digits whose date and control digits hold. Whether Folkeregisteret has issued it is another question.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fodselsnummer {
    pub(super) deler: Deler,
    kontroll: Kontroll,
}

impl Fodselsnummer {
    /// Reads eleven ASCII digits, no spaces. Synthetic numbers are read too and say so: see [`Self::syntetisk`].
    ///
    /// Folkeregisterforskriften § 2-2-1, <https://lovdata.no/forskrift/2017-07-14-1201/§2-2-1>.
    ///
    /// # Errors
    /// [`PersonnummerError`]: form, date, control digits, or a number of another kind.
    ///
    /// ```
    /// use sluse_core::ids::{personnummer::PersonnummerError, Fodselsnummer};
    /// assert!(Fodselsnummer::parse("05820998865").is_ok()); // Tenor, synthetic
    /// assert_eq!(Fodselsnummer::parse("05820998866"), Err(PersonnummerError::Control));
    /// ```
    pub fn parse(text: &str) -> Result<Self, PersonnummerError> {
        Self::from_deler(Deler::read(text)?)
    }

    pub(super) fn from_deler(deler: Deler) -> Result<Self, PersonnummerError> {
        if deler.lead != Lead::Day {
            return Err(PersonnummerError::Kind);
        }
        let kontroll = deler.kontroll()?;
        Ok(Self { deler, kontroll })
    }

    /// The convention of a synthetic number; `None` for a number that may be a real person's.
    #[must_use]
    pub fn syntetisk(&self) -> Option<Syntetisk> {
        self.deler.syntetisk()
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
}

impl fmt::Debug for Fodselsnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fodselsnummer(…)")
    }
}
