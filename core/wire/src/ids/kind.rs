//! The kinds of identifier.

/// A kind of identifier that a text can be asked to be.
///
/// The numbers are those of the plain module's contract: they stand in columns and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// `Fodselsnummer`.
    Fnr = 1,
    /// `DNummer`.
    Dnr = 2,
    /// H-nummer: a help number that holds only within the enterprise that gave it.
    Hnr = 3,
    /// Felles hjelpenummer of Norsk helsenett.
    Fhn = 4,
    /// DUF-nummer of Utlendingsdirektoratet.
    Duf = 5,
    /// `VigoFiktivt`.
    Vigo = 6,
    /// `Organisasjonsnummer`.
    Orgnr = 7,
    /// Kontonummer of a bank account.
    Kontonr = 8,
    /// `Kommunenummer`.
    Kommunenr = 9,
    /// `Fylkesnummer`.
    Fylkesnr = 10,
    /// Postnummer.
    Postnr = 11,
    /// `Skolenummer`.
    Skolenr = 12,
    /// Feide name: `user@realm`.
    Feide = 13,
}

impl Kind {
    /// Every kind, by its number.
    pub const ALL: [Self; 13] = [
        Self::Fnr,
        Self::Dnr,
        Self::Hnr,
        Self::Fhn,
        Self::Duf,
        Self::Vigo,
        Self::Orgnr,
        Self::Kontonr,
        Self::Kommunenr,
        Self::Fylkesnr,
        Self::Postnr,
        Self::Skolenr,
        Self::Feide,
    ];

    /// The name in calls and answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fnr => "fnr",
            Self::Dnr => "dnr",
            Self::Hnr => "hnr",
            Self::Fhn => "fhn",
            Self::Duf => "duf",
            Self::Vigo => "vigo",
            Self::Orgnr => "orgnr",
            Self::Kontonr => "kontonr",
            Self::Kommunenr => "kommunenr",
            Self::Fylkesnr => "fylkesnr",
            Self::Postnr => "postnr",
            Self::Skolenr => "skolenr",
            Self::Feide => "feide",
        }
    }

    /// The number in columns; 0 there is "none".
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// The kind of that number.
    #[must_use]
    pub fn of_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code).checked_sub(1)?).copied()
    }

    /// Whether numbers of this kind have the two control digits of fødselsnummer, under one of its two rules.
    #[must_use]
    pub const fn has_control_rule(self) -> bool {
        matches!(self, Self::Fnr | Self::Dnr | Self::Hnr | Self::Fhn)
    }
}
