//! The types of record that a submission about persons has.

/// What a record is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordType {
    /// A participant.
    Person,
    /// A permit to stay, as UDI has it: for `known` and for the check, never transferred.
    Opphold,
    /// Where a person is settled, as Folkeregisteret and IMDi have it: as [`Self::Opphold`].
    Bosetting,
    /// Right and duty, as NIR has computed them: as [`Self::Opphold`].
    KategoriOrdning,
    /// The result of a test, as HK-dir has it: as [`Self::Opphold`].
    Prove,
    /// How a person came to the kommune.
    Kontakt,
    /// A decision.
    Vedtak,
    /// A complaint about one.
    Klage,
    /// An introduction programme.
    Introduksjonsprogram,
    /// A part of it.
    Tiltak,
    /// Absence.
    Fravaer,
    /// Leave.
    Permisjon,
    /// The end of a programme.
    Avslutning,
    /// What a person has learned before.
    Utdanningsbakgrunn,
    /// The goal of the training in norsk.
    Norskmal,
    /// Training in norsk and samfunnskunnskap.
    Norskdeltakelse,
    /// Full-time videregående opplæring.
    FulltidVgo,
    /// Accepts back a record that was sent.
    Annullering,
}

impl RecordType {
    /// Every type, in the order of their tables.
    pub const ALL: [Self; 18] = [
        Self::Person,
        Self::Opphold,
        Self::Bosetting,
        Self::KategoriOrdning,
        Self::Prove,
        Self::Kontakt,
        Self::Vedtak,
        Self::Klage,
        Self::Introduksjonsprogram,
        Self::Tiltak,
        Self::Fravaer,
        Self::Permisjon,
        Self::Avslutning,
        Self::Utdanningsbakgrunn,
        Self::Norskmal,
        Self::Norskdeltakelse,
        Self::FulltidVgo,
        Self::Annullering,
    ];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Opphold => "opphold",
            Self::Bosetting => "bosetting",
            Self::KategoriOrdning => "kategori_ordning",
            Self::Prove => "prove",
            Self::Kontakt => "kontakt",
            Self::Vedtak => "vedtak",
            Self::Klage => "klage",
            Self::Introduksjonsprogram => "introduksjonsprogram",
            Self::Tiltak => "tiltak",
            Self::Fravaer => "fravaer",
            Self::Permisjon => "permisjon",
            Self::Avslutning => "avslutning",
            Self::Utdanningsbakgrunn => "utdanningsbakgrunn",
            Self::Norskmal => "norskmal",
            Self::Norskdeltakelse => "norskdeltakelse",
            Self::FulltidVgo => "fulltid_vgo",
            Self::Annullering => "annullering",
        }
    }

    /// The type of that name.
    ///
    /// ```
    /// use sluse_core::families::nir::RecordType;
    /// assert_eq!(RecordType::of("fulltid_vgo"), Some(RecordType::FulltidVgo));
    /// assert_eq!(RecordType::of("Vedtak"), None);
    /// ```
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|record_type| record_type.name() == name)
    }

    /// Whether the registers tell it to the kommune, and not the kommune to NIR.
    #[must_use]
    pub const fn is_read_side(self) -> bool {
        matches!(self, Self::Opphold | Self::Bosetting | Self::KategoriOrdning | Self::Prove)
    }

    /// Whether the kommune registers with it what happened to a participant.
    #[must_use]
    pub const fn is_event(self) -> bool {
        !self.is_read_side() && !matches!(self, Self::Person | Self::Utdanningsbakgrunn | Self::Annullering)
    }
}
