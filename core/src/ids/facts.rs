//! What eleven digits are, before anybody asks what they may be used for.

use crate::ids::control::Control;
use crate::ids::marks::{Lead, Mark};
use crate::ids::personnummer::Deler;

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

    /// The facts of eleven digits.
    #[inline(always)]
    pub(super) fn of(deler: Deler) -> Self {
        let date = matches!(deler.lead, Lead::Day | Lead::DayPlus40) && deler.exists();
        Self {
            lead: deler.lead,
            mark: deler.mark,
            date,
            // Not `&&`: whoever asks for the years has worked the centuries out already.
            century: date & !deler.arhundrer().is_none(),
            control: Control::of(deler.digits),
        }
    }

    /// The facts as a number: control, century, date, mark, lead, from the highest bit to the lowest.
    #[inline(always)]
    pub(super) const fn number(self) -> u16 {
        (self.control as u16) << 7
            | (self.century as u16) << 6
            | (self.date as u16) << 5
            | (self.mark as u16) << 2
            | self.lead as u16
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
