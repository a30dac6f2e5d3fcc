//! What fødselsnummer and D-nummer share: eleven digits `DDMMÅÅ iii kk`, marks on day and month, two control digits.

use crate::date::days_in_month;
use crate::ids::control::Control;
use crate::ids::eleven_digits::ElevenDigits;
use crate::ids::marks::{Lead, Mark};
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
    pub(super) digits: ElevenDigits,
    pub(super) lead: Lead,
    /// 1 to 31, mark removed; 0 where there is none.
    pub(super) day: u8,
    pub(super) mark: Mark,
    /// 1 to 12, mark removed; 0 where there is none.
    pub(super) month: u8,
}

impl Deler {
    /// Accepts eleven digits apart, whatever they are.
    #[inline(always)]
    pub(super) fn take_apart(digits: ElevenDigits) -> Self {
        let ((lead, day), (mark, month)) = (Lead::of(digits.two(0)), Mark::of(digits.two(2)));
        Self { digits, lead, day, mark, month }
    }

    /// Reads eleven ASCII digits that hold a date and are marked as one of Folkeregisteret's kinds.
    pub(super) fn read(text: &str) -> Result<Self, PersonnummerError> {
        let deler = Self::take_apart(ElevenDigits::read(text.as_bytes()).ok_or(PersonnummerError::Form)?);
        match (deler.lead, deler.mark) {
            // Felles hjelpenummer holds no date.
            (Lead::EightOrNine, _) => return Err(PersonnummerError::Kind),
            (Lead::NoDay, _) | (_, Mark::NoMonth) => return Err(PersonnummerError::Date),
            // NAV's own identifier.
            (_, Mark::Npid | Mark::SyntheticNpid) => return Err(PersonnummerError::Kind),
            _ => {}
        }
        if deler.exists() { Ok(deler) } else { Err(PersonnummerError::Date) }
    }

    /// The convention of a synthetic number.
    pub(super) const fn syntetisk(self) -> Option<Syntetisk> {
        match self.mark {
            Mark::Plus80 => Some(Syntetisk::Tenor),
            Mark::Plus65 | Mark::Plus65OrNpid => Some(Syntetisk::Pluss65),
            Mark::Plus40 => Some(Syntetisk::Pluss40),
            Mark::None | Mark::Npid | Mark::SyntheticNpid | Mark::NoMonth => None,
        }
    }

    #[inline(always)]
    pub(super) fn yy(&self) -> u16 {
        u16::from(self.digits.two(4))
    }

    /// Whether the day exists in any century that a number can mean.
    #[inline(always)]
    pub(super) fn exists(&self) -> bool {
        // Years 00 to 99 of 2000 are leap years where those of any century are.
        self.day != 0 && self.month != 0 && self.day <= days_in_month(2000 + self.yy(), self.month)
    }

    /// Both control rules, in parallel (Skatteetaten: systems must read old and new numbers side by side).
    ///
    /// Without a century the 1964 rule does not hold.
    /// <https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/>
    pub(super) fn kontroll(&self) -> Result<Kontroll, PersonnummerError> {
        match Control::of(self.digits) {
            Control::Fails | Control::SecondOnly => Err(PersonnummerError::Control),
            Control::Since1964 if !self.arhundrer().is_none() => Ok(Kontroll::Fra1964),
            // A number issued from 2032 belongs to any century; 29.02.00 exists in 2000.
            Control::Since1964 | Control::From2032 => Ok(Kontroll::KunFra2032),
        }
    }

    /// The digits as one integer below 10^11: a key for joins, never for output.
    pub(super) const fn key(self) -> u64 {
        self.digits.number()
    }
}
