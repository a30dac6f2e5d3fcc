//! D-nummer: for persons without fødselsnummer; the day carries +40.

use crate::ids::marks::Lead;
use crate::ids::personnummer::{Deler, Fodselsar, Kontroll, PersonnummerError, Syntetisk};
use core::fmt;

/// Eleven digits whose date and control digits hold, with the mark of D-nummer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DNummer {
    pub(super) deler: Deler,
    kontroll: Kontroll,
}

impl DNummer {
    /// Reads eleven ASCII digits, no spaces.
    ///
    /// Folkeregisterforskriften § 2-2-3, <https://lovdata.no/forskrift/2017-07-14-1201/§2-2-3>; the series of
    /// 2021-11-16 by Skatteetaten, "Utvidelse av D-nummerserien".
    ///
    /// # Errors
    /// [`PersonnummerError`]: form, date, control digits, or a number of another kind.
    ///
    /// ```
    /// use sluse_core::ids::{personnummer::PersonnummerError, DNummer};
    /// assert!(DNummer::parse("41819077906").is_ok()); // official example, synthetic
    /// assert_eq!(DNummer::parse("05820998865"), Err(PersonnummerError::Kind));
    /// ```
    pub fn parse(text: &str) -> Result<Self, PersonnummerError> {
        Self::from_deler(Deler::read(text)?)
    }

    pub(super) fn from_deler(deler: Deler) -> Result<Self, PersonnummerError> {
        if deler.lead != Lead::DayPlus40 {
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

    /// Years of birth that the number allows: one or two under the rule of 1964, none known under that of 2032.
    #[must_use]
    pub fn fodselsar(&self) -> Fodselsar {
        match self.kontroll {
            Kontroll::Fra1964 => self.deler.arhundrer().years(self.deler.yy()),
            Kontroll::KunFra2032 => [None, None],
        }
    }

    /// Whether the number also has the look of VIGO's fiktivt number; see [`super::VigoFiktivt`].
    #[must_use]
    pub fn looks_fictive(&self) -> bool {
        super::vigo_fiktivt::has_the_pattern(self.deler)
    }
}

impl fmt::Debug for DNummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DNummer(…)")
    }
}
