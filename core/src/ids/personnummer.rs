//! What fødselsnummer and D-nummer share: eleven digits `DDMMÅÅ iii kk`, marks on day and month, two control digits.

use super::mod11;
use crate::date::Date;
use thiserror::Error;

/// A convention for synthetic numbers, told by what was added to the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntetisk {
    /// Month + 80: Skatteetaten's Tenor and Test-Norge. Control digits are computed after the addition.
    Tenor,
    /// Month + 65: persons reserved by Norsk helsenett (SyntPop) and FHI.
    Pluss65,
    /// Month + 40: NAV's synthetic persons, and real H-nummer of hospitals: the number alone does not tell which.
    Pluss40,
}

impl Syntetisk {
    /// The convention's name in findings and answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tenor => "Tenor",
            Self::Pluss65 => "+65",
            Self::Pluss40 => "+40",
        }
    }
}

/// Which control rule the number satisfies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kontroll {
    /// The rule in force since 1964: both remainders are 0 and the individnummer gives a century.
    Fra1964,
    /// Only the rule for numbers issued from 2032-01-01: the first remainder is 0 to 3 and the second 0.
    KunFra2032,
}

/// Why a text is not a number of the kind asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PersonnummerError {
    /// Not exactly eleven ASCII digits.
    #[error("a personal number has eleven digits")]
    Form,
    /// The first six digits are no day in the calendar.
    #[error("the first six digits are no day in the calendar")]
    Date,
    /// The control digits fit neither the rule of 1964 nor that of 2032.
    #[error("the control digits do not fit")]
    Control,
    /// A number of another kind than the one asked for.
    #[error("a number of another kind")]
    Kind,
}

/// The years of birth that a number allows: none known, one, or two.
pub type Fodselsar = [Option<u16>; 2];

/// Eleven digits taken apart, marks removed from the date and noted beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Deler {
    pub(super) digits: [u8; 11],
    /// 1 to 31, marks removed.
    pub(super) day: u8,
    /// 1 to 12, marks removed.
    pub(super) month: u8,
    /// The day carries +40, the mark of D-nummer (and of VIGO's fiktivt).
    pub(super) day_plus_40: bool,
    pub(super) syntetisk: Option<Syntetisk>,
}

impl Deler {
    /// Takes eleven ASCII digits apart.
    pub(super) fn read(text: &str) -> Result<Self, PersonnummerError> {
        let digits: [u8; 11] = mod11::digits(text).ok_or(PersonnummerError::Form)?;
        let two = |at: usize| digits[at] * 10 + digits[at + 1];
        let (day, day_plus_40) = match two(0) {
            day @ 1..=31 => (day, false),
            day @ 41..=71 => (day - 40, true),
            // Felles hjelpenummer begin with 8 or 9 and hold no date.
            80.. => return Err(PersonnummerError::Kind),
            _ => return Err(PersonnummerError::Date),
        };
        let (month, syntetisk) = match two(2) {
            month @ 1..=12 => (month, None),
            // NAV's own identifier NPID (+20) is no number that a register of pupils takes.
            21..=32 => return Err(PersonnummerError::Kind),
            month @ 41..=52 => (month - 40, Some(Syntetisk::Pluss40)),
            month @ 66..=77 => (month - 65, Some(Syntetisk::Pluss65)),
            month @ 81..=92 => (month - 80, Some(Syntetisk::Tenor)),
            _ => return Err(PersonnummerError::Date),
        };
        let deler = Self { digits, day, month, day_plus_40, syntetisk };
        if ![1800, 1900, 2000].iter().any(|century| deler.exists_in(century + deler.yy())) {
            return Err(PersonnummerError::Date);
        }
        Ok(deler)
    }

    pub(super) fn yy(self) -> u16 {
        u16::from(self.digits[4]) * 10 + u16::from(self.digits[5])
    }

    pub(super) fn individnummer(self) -> u16 {
        self.digits[6..9].iter().fold(0, |sum, &digit| sum * 10 + u16::from(digit))
    }

    /// Whether the day exists in that year.
    pub(super) fn exists_in(self, year: u16) -> bool {
        Date::new(year, self.month, self.day).is_some()
    }

    /// Keeps of the candidate years those in which the day exists.
    pub(super) fn existing(self, candidates: Fodselsar) -> Fodselsar {
        let [first, second] = candidates.map(|year| year.filter(|&year| self.exists_in(year)));
        if first.is_some() { [first, second] } else { [second, None] }
    }

    /// Both control rules, in parallel (Skatteetaten: systems must read old and new numbers side by side).
    ///
    /// `years` are the candidates by the century table of the kind; without one the 1964 rule does not hold.
    /// <https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/>
    pub(super) fn kontroll(self, years: Fodselsar) -> Result<Kontroll, PersonnummerError> {
        let (first, second) = self.remainders();
        if second != 0 || first > 3 {
            return Err(PersonnummerError::Control);
        }
        if first == 0 && years[0].is_some() {
            return Ok(Kontroll::Fra1964);
        }
        // A number issued from 2032 belongs to any century; 29.02.00 exists in 2000.
        Ok(Kontroll::KunFra2032)
    }

    /// The remainders of both control sums; 0 and 0 under the rule of 1964.
    pub(super) fn remainders(self) -> (u16, u16) {
        (mod11::remainder(&self.digits[..10], &mod11::FIRST), mod11::remainder(&self.digits, &mod11::SECOND))
    }

    /// The digits as one integer below 10^11: a key for joins, never for output.
    pub(super) fn key(self) -> u64 {
        self.digits.iter().fold(0, |sum, &digit| sum * 10 + u64::from(digit))
    }
}
