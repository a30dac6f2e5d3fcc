//! What eleven digits are, before anybody asks what they may be used for.

use super::marks::{Lead, Mark};
use super::personnummer::Deler;
use super::{d_nummer, fodselsnummer, mod11};

/// Which of the control sums come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Control {
    /// The second remainder is not 0.
    Fails = 0,
    /// The second remainder is 0, the first above 3: what a kontonummer is content with.
    SecondOnly = 1,
    /// The second remainder is 0, the first 1 to 3: possible from 2032.
    From2032 = 2,
    /// Both remainders are 0.
    Since1964 = 3,
}

impl Control {
    const ALL: [Self; 4] = [Self::Fails, Self::SecondOnly, Self::From2032, Self::Since1964];

    pub(super) fn of(digits: &[u8; 11]) -> Self {
        match mod11::remainders(digits) {
            (0, 0) => Self::Since1964,
            (1..=3, 0) => Self::From2032,
            (_, 0) => Self::SecondOnly,
            _ => Self::Fails,
        }
    }
}

/// Everything that a verdict on eleven digits rests on, but for the last five of a placeholder or a fiktivt number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) lead: Lead,
    pub(super) mark: Mark,
    /// The day exists in some century.
    pub(super) date: bool,
    /// The kind's century table gives a year in which the day exists.
    pub(super) century: bool,
    pub(super) control: Control,
}

impl Facts {
    /// How many there are: every one has a number below this.
    pub(super) const COUNT: usize = 512;

    /// Takes eleven digits (values 0 to 9) apart.
    pub(super) fn of(digits: &[u8; 11]) -> Self {
        let deler = Deler::take_apart(*digits);
        let date = matches!(deler.lead, Lead::Day | Lead::DayPlus40) && deler.exists();
        let years = match deler.lead {
            Lead::DayPlus40 => d_nummer::candidates(deler),
            _ => deler.existing(fodselsnummer::century(deler)),
        };
        Self {
            lead: deler.lead,
            mark: deler.mark,
            date,
            century: date && years[0].is_some(),
            control: Control::of(digits),
        }
    }

    /// The facts as a number: control, century, date, mark, lead, from the highest bit to the lowest.
    #[cfg(test)]
    pub(super) const fn number(self) -> usize {
        (self.control as usize) << 7
            | (self.century as usize) << 6
            | (self.date as usize) << 5
            | (self.mark as usize) << 2
            | self.lead as usize
    }

    /// The facts of a number.
    pub(super) fn of_number(number: usize) -> Self {
        Self {
            lead: Lead::ALL[number & 3],
            mark: Mark::ALL[number >> 2 & 7],
            date: number >> 5 & 1 == 1,
            century: number >> 6 & 1 == 1,
            control: Control::ALL[number >> 7 & 3],
        }
    }

    /// The second control digit fits: all that a kontonummer asks.
    pub(super) const fn second_control_fits(self) -> bool {
        !matches!(self.control, Control::Fails)
    }

    /// One of the two control rules holds.
    pub(super) const fn control_holds(self) -> bool {
        matches!(self.control, Control::From2032 | Control::Since1964)
    }

    /// The rule in force since 1964 holds: both control digits, and a century.
    pub(super) const fn holds_since_1964(self) -> bool {
        matches!(self.control, Control::Since1964) && self.century
    }
}
