//! A person's number of whichever kind a register of pupils takes.

use crate::date::Date;
use crate::ids::marks::Lead;
use crate::ids::personnummer::{Deler, Fodselsar, Kontroll, PersonnummerError, Syntetisk};
use crate::ids::{DNummer, Fodselsnummer, VigoFiktivt};

/// Fødselsnummer, D-nummer or VIGO's fiktivt number, told apart by the digits alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personidentifikator {
    /// Folkeregisteret's number for residents.
    Fodselsnummer(Fodselsnummer),
    /// Folkeregisteret's number for others.
    DNummer(DNummer),
    /// A number without control digits that an Inntakskontor has given.
    VigoFiktivt(VigoFiktivt),
}

impl Personidentifikator {
    /// Reads eleven ASCII digits: first the kind by the marks, then the calendar, then the control digits; what fails
    /// them is VIGO's fiktivt number where the pattern fits.
    ///
    /// # Errors
    /// [`PersonnummerError`].
    ///
    /// ```
    /// use sluse_core::ids::{personnummer::PersonnummerError, Personidentifikator};
    /// assert!(matches!(Personidentifikator::parse("55102499947"), Ok(Personidentifikator::DNummer(_))));
    /// assert!(matches!(Personidentifikator::parse("42059199202"), Ok(Personidentifikator::VigoFiktivt(_))));
    /// assert_eq!(Personidentifikator::parse("31820998865"), Err(PersonnummerError::Date)); // 31 February
    /// ```
    pub fn parse(text: &str) -> Result<Self, PersonnummerError> {
        let deler = Deler::read(text)?;
        if deler.lead == Lead::Day {
            return Fodselsnummer::from_deler(deler).map(Self::Fodselsnummer);
        }
        match DNummer::from_deler(deler) {
            Ok(number) => Ok(Self::DNummer(number)),
            Err(error) => VigoFiktivt::from_deler(deler).map(Self::VigoFiktivt).map_err(|_| error),
        }
    }

    /// The number as it must be read on that day.
    ///
    /// Until 2032 nobody has a D-nummer that fits only the control of 2032, and one in forty of VIGO's fiktivt numbers
    /// fits it by chance: until then the pattern decides.
    #[must_use]
    pub fn on(self, day: Date) -> Self {
        match self {
            Self::DNummer(number)
                if day.year() < 2032 && number.kontroll() == Kontroll::KunFra2032 && number.looks_fictive() =>
            {
                Self::VigoFiktivt(VigoFiktivt { deler: number.deler })
            }
            other => other,
        }
    }

    /// The kind's name in answers.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Fodselsnummer(_) => "fodselsnummer",
            Self::DNummer(_) => "d-nummer",
            Self::VigoFiktivt(_) => "vigo-fiktivt",
        }
    }

    /// The convention of a synthetic number.
    #[must_use]
    pub fn syntetisk(&self) -> Option<Syntetisk> {
        self.deler().syntetisk()
    }

    /// Which control rule holds; `None` for a number without control digits.
    #[must_use]
    pub fn kontroll(&self) -> Option<Kontroll> {
        match self {
            Self::Fodselsnummer(number) => Some(number.kontroll()),
            Self::DNummer(number) => Some(number.kontroll()),
            Self::VigoFiktivt(_) => None,
        }
    }

    /// Years of birth that the number allows.
    #[must_use]
    pub fn fodselsar(&self) -> Fodselsar {
        match self {
            Self::Fodselsnummer(number) => number.fodselsar(),
            Self::DNummer(number) => number.fodselsar(),
            Self::VigoFiktivt(number) => number.fodselsar(),
        }
    }

    /// Day and month of birth that the digits show, marks removed.
    #[must_use]
    pub fn day_and_month(&self) -> (u8, u8) {
        (self.deler().day, self.deler().month)
    }

    /// The two digits of the year of birth.
    #[must_use]
    pub fn two_digit_year(&self) -> u16 {
        self.deler().yy()
    }

    /// Whether the digit for gender is odd: a man, in numbers issued before 2032. `None` where the number tells nothing.
    #[must_use]
    pub fn odd_gender_digit(&self) -> Option<bool> {
        match self.kontroll() {
            Some(Kontroll::KunFra2032) => None,
            _ => Some(self.deler().digits.digit(8) % 2 == 1),
        }
    }

    /// The digits as one integer below 10^11: a key for joins within one call, never for output.
    #[must_use]
    pub fn key(&self) -> u64 {
        self.deler().key()
    }

    fn deler(&self) -> Deler {
        match self {
            Self::Fodselsnummer(number) => number.deler,
            Self::DNummer(number) => number.deler,
            Self::VigoFiktivt(number) => number.deler,
        }
    }
}
