//! The bytes that a verdict is written in, as the plain module's contract gives them, and what they are called.

/// Codes of kinds.
pub mod kind {
    /// No kind: the text is invalid.
    pub const NONE: u8 = 0;
    /// Fødselsnummer.
    pub const FNR: u8 = 1;
    /// D-nummer.
    pub const DNR: u8 = 2;
    /// H-nummer.
    pub const HNR: u8 = 3;
    /// Felles hjelpenummer.
    pub const FHN: u8 = 4;
    /// DUF-nummer.
    pub const DUF: u8 = 5;
    /// VIGO's fiktivt number.
    pub const VIGO: u8 = 6;
    /// Organisasjonsnummer.
    pub const ORGNR: u8 = 7;
    /// Kontonummer.
    pub const KONTONR: u8 = 8;
    /// Kommunenummer.
    pub const KOMMUNENR: u8 = 9;
    /// Fylkesnummer.
    pub const FYLKESNR: u8 = 10;
    /// Postnummer.
    pub const POSTNR: u8 = 11;
    /// Skolenummer.
    pub const SKOLENR: u8 = 12;
    /// Feide name.
    pub const FEIDE: u8 = 13;

    /// By code.
    pub const IDS: [&str; 14] = [
        "none",
        "fnr",
        "dnr",
        "hnr",
        "fhn",
        "duf",
        "vigo",
        "orgnr",
        "kontonr",
        "kommunenr",
        "fylkesnr",
        "postnr",
        "skolenr",
        "feide",
    ];
    /// Persons' numbers of eleven digits.
    pub const PERSONS: [u8; 5] = [FNR, DNR, HNR, FHN, VIGO];
    /// Everything of eleven digits.
    pub const OF_ELEVEN_DIGITS: [u8; 6] = [FNR, DNR, HNR, FHN, VIGO, KONTONR];
}

/// Why a text is invalid, with its byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Wrong length or characters for every kind asked for.
    Form = 1,
    /// No such day.
    Date = 2,
    /// The control digits are others.
    Control = 3,
    /// A person's number of a kind not asked for.
    OtherKind = 4,
    /// A test number in production.
    Synthetic = 5,
    /// Holds only under the rule of 2032, before its day.
    NotIssuedYet = 6,
    /// A reporting placeholder.
    Placeholder = 7,
    /// NAV's NPID.
    Npid = 8,
    /// The list has no such code.
    NotInList = 9,
    /// The list has the code, on other days.
    NotOnDay = 10,
}

const REASONS: [&str; 11] = [
    "nothing",
    "form",
    "date",
    "control",
    "other_kind",
    "synthetic",
    "not_issued_yet",
    "placeholder",
    "npid",
    "not_in_list",
    "not_on_day",
];
const CONVENTIONS: [&str; 6] = ["", " tenor", " syntpop", " nav", " nav_or_hnr", " syntpop_or_npid"];

const VALID: u8 = 0x80;
const LEFT_OUT: u8 = 0x10;
const ONLY_2032: u8 = 0x08;
const CONVENTION: u8 = 0x07;

/// The two bytes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// The verdict byte.
    pub verdict: u8,
    /// The kind byte.
    pub kind: u8,
}

impl Opinion {
    pub(super) const fn valid(kind: u8) -> Self {
        Self { verdict: VALID, kind }
    }

    /// A valid person's number: its synthetic convention, and whether it holds only under the rule of 2032.
    pub(super) const fn person(kind: u8, convention: u8, only_2032: bool) -> Self {
        Self { verdict: VALID | convention | if only_2032 { ONLY_2032 } else { 0 }, kind }
    }

    pub(super) const fn invalid(reason: Reason) -> Self {
        Self { verdict: reason as u8, kind: kind::NONE }
    }

    pub(super) const fn after_leaving_out(self) -> Self {
        Self { verdict: if self.is_valid() { self.verdict | LEFT_OUT } else { self.verdict }, ..self }
    }

    /// Whether the text is valid.
    #[must_use]
    pub const fn is_valid(self) -> bool {
        self.verdict & VALID != 0
    }

    /// The bytes in words.
    #[must_use]
    pub fn in_words(self) -> String {
        let kind = kind::IDS.get(usize::from(self.kind)).copied().unwrap_or("a kind that the contract does not know");
        if !self.is_valid() {
            let reason = REASONS.get(usize::from(self.verdict)).copied();
            return format!("invalid: {}, {kind}", reason.unwrap_or("a reason that the contract does not know"));
        }
        let convention = CONVENTIONS.get(usize::from(self.verdict & CONVENTION)).copied();
        let unknown = self.verdict & !(VALID | LEFT_OUT | ONLY_2032 | CONVENTION) != 0;
        format!(
            "valid: {kind}{}{}{}{}",
            convention.unwrap_or(" of a convention that the contract does not know"),
            if self.verdict & ONLY_2032 == 0 { "" } else { " under 2032 only" },
            if self.verdict & LEFT_OUT == 0 { "" } else { " without separators" },
            if unknown { " with bits that the contract does not know" } else { "" },
        )
    }
}

/// The kinds that are asked for: a bit for each code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked(u16);

impl Asked {
    /// Everything but VIGO's numbers, which have no control digits, and fylker, which are two digits.
    pub const ANY: Self = Self::of(&[1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13]);

    /// These kinds.
    #[must_use]
    pub const fn of(kinds: &[u8]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < kinds.len() {
            bits |= 1 << kinds[at];
            at += 1;
        }
        Self(bits)
    }

    /// Whether this kind is asked for.
    #[must_use]
    pub const fn has(self, kind: u8) -> bool {
        self.0 & (1 << kind) != 0
    }

    /// Whether one of these kinds is asked for.
    #[must_use]
    pub fn any_of(self, kinds: &[u8]) -> bool {
        kinds.iter().any(|&kind| self.has(kind))
    }
}
