//! Which lists there are.

/// A code list. The order is that of `core/build/kodeverk.rs`; a test holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kodeverk {
    /// Why a programme ended, which is also the main activity after it. The list of introduksjonsloven.
    Avslutningsarsak,
    /// Why a participant broke off; contents unread.
    Avbruddsgrunn,
    /// Why the kommune stopped a programme.
    Stansarsak,
    /// Whether a stop is temporary.
    Stanstype,
    /// Why a programme was refused.
    Avslagsgrunn,
    /// Why a record was annulled; contents unread.
    Annulleringsgrunn,
    /// What a programme consists of.
    Tiltak,
    /// The level above tiltak.
    Tiltaksgruppe,
    /// Right and duty of a person.
    Kategori,
    /// What a person takes part in.
    Ordning,
    /// What was decided.
    Vedtakstype,
    /// How a person came to the kommune.
    Kontakttype,
    /// How a complaint ended; contents unread.
    Klageutfall,
    /// Why a person is on leave.
    Permisjonstype,
    /// Kind of absence.
    Fravaerstype,
    /// Why a person stays away after leave for birth or adoption; contents unread.
    Fravaersarsak,
    /// Which days count.
    Dagtype,
    /// What hours were given in.
    Timetype,
    /// Track of norsk under introduksjonsloven.
    Spor,
    /// Goal of a programme under integreringsloven.
    Sluttmal,
    /// Goal of the training in norsk.
    Norskmal,
    /// Part of a test.
    Delprove,
    /// Test.
    Provetype,
    /// Result of a part of a test.
    Proveresultat,
    /// Why a person is exempt from training or test.
    Fritaksgrunn,
    /// Why training in norsk starts later.
    Utsettelsesgrunn,
    /// Ground of a permit, in the order of [`Hjemmel`](crate::nir::lov::Hjemmel).
    Hjemmel,
    /// DUF's languages; contents unread.
    Sprak,
    /// DUF's countries; contents unread.
    Land,
}

static NAVN: [(Kodeverk, &str); 29] = [
    (Kodeverk::Avslutningsarsak, "avslutningsarsak"),
    (Kodeverk::Avbruddsgrunn, "avbruddsgrunn"),
    (Kodeverk::Stansarsak, "stansarsak"),
    (Kodeverk::Stanstype, "stanstype"),
    (Kodeverk::Avslagsgrunn, "avslagsgrunn"),
    (Kodeverk::Annulleringsgrunn, "annulleringsgrunn"),
    (Kodeverk::Tiltak, "tiltak"),
    (Kodeverk::Tiltaksgruppe, "tiltaksgruppe"),
    (Kodeverk::Kategori, "kategori"),
    (Kodeverk::Ordning, "ordning"),
    (Kodeverk::Vedtakstype, "vedtakstype"),
    (Kodeverk::Kontakttype, "kontakttype"),
    (Kodeverk::Klageutfall, "klageutfall"),
    (Kodeverk::Permisjonstype, "permisjonstype"),
    (Kodeverk::Fravaerstype, "fravaerstype"),
    (Kodeverk::Fravaersarsak, "fravaersarsak"),
    (Kodeverk::Dagtype, "dagtype"),
    (Kodeverk::Timetype, "timetype"),
    (Kodeverk::Spor, "spor"),
    (Kodeverk::Sluttmal, "sluttmal"),
    (Kodeverk::Norskmal, "norskmal"),
    (Kodeverk::Delprove, "delprove"),
    (Kodeverk::Provetype, "provetype"),
    (Kodeverk::Proveresultat, "proveresultat"),
    (Kodeverk::Fritaksgrunn, "fritaksgrunn"),
    (Kodeverk::Utsettelsesgrunn, "utsettelsesgrunn"),
    (Kodeverk::Hjemmel, "hjemmel"),
    (Kodeverk::Sprak, "sprak"),
    (Kodeverk::Land, "land"),
];

impl Kodeverk {
    /// Every list.
    pub fn all() -> impl Iterator<Item = Self> {
        NAVN.iter().map(|rad| rad.0)
    }

    /// The name in the catalogue, and of its file in `core/lists/nir`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAVN.get(self as usize).map_or("", |rad| rad.1)
    }

    /// Whether its contents could not be read at all: then every key of it cannot be judged.
    ///
    /// ```
    /// use sluse_core::nir::kodeverk::Kodeverk;
    /// assert!(Kodeverk::Klageutfall.is_unread());
    /// assert!(!Kodeverk::Sluttmal.is_unread());
    /// ```
    #[must_use]
    pub fn is_unread(self) -> bool {
        self.koder().next().is_none()
    }
}
