//! VIGO's "fiktivt fødselsnummer": what an Inntakskontor gives a pupil who has neither fødselsnummer nor D-nummer.

use crate::ids::arhundrer::Arhundrer;
use crate::ids::fylkesnummer::Fylkesnummer;
use crate::ids::marks::{Lead, Mark};
use crate::ids::personnummer::{Deler, PersonnummerError};
use core::fmt;

/// `(DD+40) MM ÅÅ`, then 99 (98, 97 … down to 90 when taken), a digit for gender, and the fylkesnummer. No control digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct VigoFiktivt {
    pub(super) deler: Deler,
}

impl VigoFiktivt {
    /// Reads eleven ASCII digits that follow the pattern and fail the control digits of D-nummer.
    ///
    /// A true D-nummer of the same births may have the same look; where its control digits hold, it is a D-nummer.
    /// Pattern: "Grensesnitt SAS" of VIGO as quoted by Novari's Vigo Skole; Udir, Registreringshåndbok A01 for who
    /// issues it, <https://regbok.udir.no>.
    ///
    /// # Errors
    /// [`PersonnummerError`]: form, date, or [`PersonnummerError::Kind`] when the pattern does not fit.
    ///
    /// ```
    /// use sluse_core::ids::{personnummer::PersonnummerError, VigoFiktivt};
    /// assert!(VigoFiktivt::parse("42059199202").is_ok()); // published example, issued by Akershus
    /// assert_eq!(VigoFiktivt::parse("05820998865"), Err(PersonnummerError::Kind));
    /// ```
    pub fn parse(text: &str) -> Result<Self, PersonnummerError> {
        let deler = Deler::read(text)?;
        if super::DNummer::from_deler(deler).is_ok() {
            return Err(PersonnummerError::Kind);
        }
        Self::from_deler(deler)
    }

    pub(super) fn from_deler(deler: Deler) -> Result<Self, PersonnummerError> {
        if has_the_pattern(deler) { Ok(Self { deler }) } else { Err(PersonnummerError::Kind) }
    }

    /// The fylke whose Inntakskontor issued the number.
    #[must_use]
    pub fn fylkesnummer(&self) -> Fylkesnummer {
        issuer(self.deler)
    }

    /// Years of birth that the number allows: the pattern holds no century, so both.
    #[must_use]
    pub fn fodselsar(&self) -> super::personnummer::Fodselsar {
        arhundrer(self.deler).years(self.deler.yy())
    }
}

/// The pattern holds no century.
#[inline(always)]
pub(super) fn arhundrer(deler: Deler) -> Arhundrer {
    deler.existing(Arhundrer::FROM_1900.or(Arhundrer::FROM_2000))
}

fn issuer(deler: Deler) -> Fylkesnummer {
    Fylkesnummer::prefix(deler.digits.digit(9), deler.digits.digit(10))
}

pub(super) fn has_the_pattern(deler: Deler) -> bool {
    deler.lead == Lead::DayPlus40
        && deler.mark == Mark::None
        && deler.digits.digit(6) == 9
        && issuer(deler).may_have_issued()
}

impl fmt::Debug for VigoFiktivt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VigoFiktivt(…)")
    }
}
