//! The marks on day and month that tell kinds and conventions of eleven-digit numbers apart.

use crate::ids::Convention;

/// What the first two digits say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Lead {
    /// 01 to 31: a day.
    Day = 0,
    /// 41 to 71: a day + 40, the mark of D-nummer (and of VIGO's fiktivt).
    DayPlus40 = 1,
    /// 80 to 99: the range of felles hjelpenummer, which holds no date.
    EightOrNine = 2,
    /// Anything else.
    NoDay = 3,
}

impl Lead {
    /// The mark, and the day without it.
    pub(super) const fn of(two_digits: u8) -> (Self, u8) {
        match two_digits {
            1..=31 => (Self::Day, two_digits),
            41..=71 => (Self::DayPlus40, two_digits - 40),
            80.. => (Self::EightOrNine, 0),
            _ => (Self::NoDay, 0),
        }
    }
}

/// What the third and fourth digit say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Mark {
    /// 01 to 12: a month.
    None = 0,
    /// 21 to 32: NAV's own NPID.
    Npid = 1,
    /// 41 to 52: NAV's synthetic numbers, and real H-nummer.
    Plus40 = 2,
    /// 61 to 65: NAV's synthetic NPID.
    SyntheticNpid = 3,
    /// 66 to 72: SyntPop, where NAV's synthetic NPID lie too.
    Plus65OrNpid = 4,
    /// 73 to 77: SyntPop.
    Plus65 = 5,
    /// 81 to 92: Tenor.
    Plus80 = 6,
    /// Anything else.
    NoMonth = 7,
}

impl Mark {
    /// The mark, and the month without it.
    pub(super) const fn of(two_digits: u8) -> (Self, u8) {
        match two_digits {
            1..=12 => (Self::None, two_digits),
            21..=32 => (Self::Npid, two_digits - 20),
            41..=52 => (Self::Plus40, two_digits - 40),
            61..=65 => (Self::SyntheticNpid, two_digits - 60),
            66..=72 => (Self::Plus65OrNpid, two_digits - 65),
            73..=77 => (Self::Plus65, two_digits - 65),
            81..=92 => (Self::Plus80, two_digits - 80),
            _ => (Self::NoMonth, 0),
        }
    }

    /// Who made such a number up.
    pub(super) const fn convention(self, lead: Lead) -> Option<Convention> {
        match self {
            Self::Plus80 => Some(Convention::Tenor),
            Self::Plus65 => Some(Convention::Syntpop),
            Self::Plus65OrNpid => Some(Convention::SyntpopOrNpid),
            // An H-nummer is a fødselsnummer with another month, never a D-nummer.
            Self::Plus40 if matches!(lead, Lead::Day) => Some(Convention::NavOrHnr),
            Self::Plus40 => Some(Convention::Nav),
            Self::None | Self::Npid | Self::SyntheticNpid | Self::NoMonth => None,
        }
    }
}
