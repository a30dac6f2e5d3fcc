//! What is said of one text: a byte for how it holds or why not, and a byte for its kind.

use super::kind::Kind;

/// Why a text is no identifier of the kinds asked for.
///
/// The numbers are those of the plain module's contract: they stand in columns and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Reason {
    /// Length or characters of none of the kinds.
    Form = 1,
    /// The date in the number is no day of the calendar.
    Date = 2,
    /// The control digits do not fit.
    Control = 3,
    /// A person's number of a kind that was not asked for.
    OtherKind = 4,
    /// A synthetic number, in production.
    Synthetic = 5,
    /// Holds only under the control rule of 2032, and the day is before.
    NotIssuedYet = 6,
    /// A placeholder of KOSTRA's reporting: stands for nobody.
    Placeholder = 7,
    /// NAV's own NPID: recognised, and no key between registers.
    Npid = 8,
    /// Not in the list of such codes.
    NotInList = 9,
    /// In the list, but not on that day.
    NotOnDay = 10,
}

impl Reason {
    /// Every reason, by its number.
    pub const ALL: [Self; 10] = [
        Self::Form,
        Self::Date,
        Self::Control,
        Self::OtherKind,
        Self::Synthetic,
        Self::NotIssuedYet,
        Self::Placeholder,
        Self::Npid,
        Self::NotInList,
        Self::NotOnDay,
    ];

    /// The name in answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Date => "date",
            Self::Control => "control",
            Self::OtherKind => "other_kind",
            Self::Synthetic => "synthetic",
            Self::NotIssuedYet => "not_issued_yet",
            Self::Placeholder => "placeholder",
            Self::Npid => "npid",
            Self::NotInList => "not_in_list",
            Self::NotOnDay => "not_on_day",
        }
    }
}

/// Who made a number up, as far as the number tells. Where two could have, it says both: nothing is guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Convention {
    /// Month + 80: Skatteetaten's Tenor.
    Tenor = 1,
    /// Month + 65, from 73: Norsk helsenett's SyntPop.
    Syntpop = 2,
    /// Month + 40 on a D-nummer: NAV.
    Nav = 3,
    /// Month + 40: NAV's synthetic number or a real H-nummer.
    NavOrHnr = 4,
    /// Month + 65, up to 72: SyntPop, or NAV's synthetic NPID (month + 60).
    SyntpopOrNpid = 5,
}

impl Convention {
    /// Every convention, by its number.
    pub const ALL: [Self; 5] = [Self::Tenor, Self::Syntpop, Self::Nav, Self::NavOrHnr, Self::SyntpopOrNpid];

    /// The name in answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tenor => "tenor",
            Self::Syntpop => "syntpop",
            Self::Nav => "nav",
            Self::NavOrHnr => "nav_or_hnr",
            Self::SyntpopOrNpid => "syntpop_or_npid",
        }
    }
}

/// Set when the text holds.
const VALID: u8 = 0x80;
/// Set when only the control rule of 2032 holds.
const ONLY_FROM_2032: u8 = 0x08;
/// Set when separators were left out that the field tolerates.
const SEPARATORS: u8 = 0x10;
/// Where a valid verdict has its convention.
const CONVENTION: u8 = 0x07;

/// Two bytes, as they stand in columns: see the contract of the plain module, operation 10.
///
/// ```
/// use sluse_wire::ids::{Kind, Reason, Verdict};
/// assert_eq!(Verdict::of_bytes(0x81, 1).kind(), Some(Kind::Fnr));
/// assert_eq!(Verdict::of_bytes(3, 0).reason(), Some(Reason::Control));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    byte: u8,
    kind: u8,
}

impl Verdict {
    /// The text holds as this kind.
    #[must_use]
    pub const fn valid(kind: Kind) -> Self {
        Self { byte: VALID, kind: kind.code() }
    }

    /// The text does not hold.
    #[must_use]
    pub const fn invalid(reason: Reason) -> Self {
        Self { byte: reason as u8, kind: 0 }
    }

    /// The verdict of two bytes of a column; only what the module wrote there makes sense.
    #[must_use]
    pub const fn of_bytes(byte: u8, kind: u8) -> Self {
        Self { byte, kind }
    }

    /// The same of a number that somebody made up by this convention.
    #[must_use]
    pub const fn made_up_by(self, convention: Option<Convention>) -> Self {
        match convention {
            Some(convention) => Self { byte: self.byte | convention as u8, ..self },
            None => self,
        }
    }

    /// The same, if it holds under the control rule of 2032 alone.
    #[must_use]
    pub const fn only_from_2032(self, only: bool) -> Self {
        if only { Self { byte: self.byte | ONLY_FROM_2032, ..self } } else { self }
    }

    /// Separators were left out; says nothing of a text that does not hold.
    #[must_use]
    pub const fn without_separators(self) -> Self {
        if self.is_valid() { Self { byte: self.byte | SEPARATORS, ..self } } else { self }
    }

    /// How it holds, or why not.
    #[must_use]
    pub const fn byte(self) -> u8 {
        self.byte
    }

    /// The kind's number; 0 when it does not hold.
    #[must_use]
    pub const fn kind_byte(self) -> u8 {
        self.kind
    }

    /// Whether the text holds.
    #[must_use]
    pub const fn is_valid(self) -> bool {
        self.byte & VALID != 0
    }

    /// As which kind it holds.
    #[must_use]
    pub fn kind(self) -> Option<Kind> {
        Kind::of_code(self.kind)
    }

    /// Why it does not hold.
    #[must_use]
    pub fn reason(self) -> Option<Reason> {
        Reason::ALL.get(usize::from(self.byte).checked_sub(1)?).copied()
    }

    /// By which convention it is synthetic.
    #[must_use]
    pub fn convention(self) -> Option<Convention> {
        let code = if self.is_valid() { self.byte & CONVENTION } else { 0 };
        Convention::ALL.into_iter().find(|&convention| convention as u8 == code)
    }

    /// Which control rule it holds: the one since `1964`, or only the one from `2032`; none for kinds without.
    #[must_use]
    pub fn control(self) -> Option<&'static str> {
        self.kind()?.has_control_rule().then_some(if self.holds_only_from_2032() { "2032" } else { "1964" })
    }

    /// Whether it holds under the control rule of 2032 alone.
    #[must_use]
    pub const fn holds_only_from_2032(self) -> bool {
        self.is_valid() && self.byte & ONLY_FROM_2032 != 0
    }

    /// Whether separators were left out.
    #[must_use]
    pub const fn has_separators(self) -> bool {
        self.is_valid() && self.byte & SEPARATORS != 0
    }
}
