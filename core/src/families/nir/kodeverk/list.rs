//! Which lists there are.

use crate::record::CodeList;

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
    /// Ground of a permit, in the order of [`Hjemmel`](crate::families::nir::lov::Hjemmel).
    Hjemmel,
    /// DUF's languages; contents unread.
    Sprak,
    /// DUF's countries; contents unread.
    Land,
}

const ALL: [Kodeverk; 29] = [
    Kodeverk::Avslutningsarsak,
    Kodeverk::Avbruddsgrunn,
    Kodeverk::Stansarsak,
    Kodeverk::Stanstype,
    Kodeverk::Avslagsgrunn,
    Kodeverk::Annulleringsgrunn,
    Kodeverk::Tiltak,
    Kodeverk::Tiltaksgruppe,
    Kodeverk::Kategori,
    Kodeverk::Ordning,
    Kodeverk::Vedtakstype,
    Kodeverk::Kontakttype,
    Kodeverk::Klageutfall,
    Kodeverk::Permisjonstype,
    Kodeverk::Fravaerstype,
    Kodeverk::Fravaersarsak,
    Kodeverk::Dagtype,
    Kodeverk::Timetype,
    Kodeverk::Spor,
    Kodeverk::Sluttmal,
    Kodeverk::Norskmal,
    Kodeverk::Delprove,
    Kodeverk::Provetype,
    Kodeverk::Proveresultat,
    Kodeverk::Fritaksgrunn,
    Kodeverk::Utsettelsesgrunn,
    Kodeverk::Hjemmel,
    Kodeverk::Sprak,
    Kodeverk::Land,
];

static LISTS: [CodeList; 29] = [
    list(Kodeverk::Avslutningsarsak, "avslutningsarsak"),
    list(Kodeverk::Avbruddsgrunn, "avbruddsgrunn"),
    list(Kodeverk::Stansarsak, "stansarsak"),
    list(Kodeverk::Stanstype, "stanstype"),
    list(Kodeverk::Avslagsgrunn, "avslagsgrunn"),
    list(Kodeverk::Annulleringsgrunn, "annulleringsgrunn"),
    list(Kodeverk::Tiltak, "tiltak"),
    list(Kodeverk::Tiltaksgruppe, "tiltaksgruppe"),
    list(Kodeverk::Kategori, "kategori"),
    list(Kodeverk::Ordning, "ordning"),
    list(Kodeverk::Vedtakstype, "vedtakstype"),
    list(Kodeverk::Kontakttype, "kontakttype"),
    list(Kodeverk::Klageutfall, "klageutfall"),
    list(Kodeverk::Permisjonstype, "permisjonstype"),
    list(Kodeverk::Fravaerstype, "fravaerstype"),
    list(Kodeverk::Fravaersarsak, "fravaersarsak"),
    list(Kodeverk::Dagtype, "dagtype"),
    list(Kodeverk::Timetype, "timetype"),
    list(Kodeverk::Spor, "spor"),
    list(Kodeverk::Sluttmal, "sluttmal"),
    list(Kodeverk::Norskmal, "norskmal"),
    list(Kodeverk::Delprove, "delprove"),
    list(Kodeverk::Provetype, "provetype"),
    list(Kodeverk::Proveresultat, "proveresultat"),
    list(Kodeverk::Fritaksgrunn, "fritaksgrunn"),
    list(Kodeverk::Utsettelsesgrunn, "utsettelsesgrunn"),
    list(Kodeverk::Hjemmel, "hjemmel"),
    list(Kodeverk::Sprak, "sprak"),
    list(Kodeverk::Land, "land"),
];

const fn list(it: Kodeverk, name: &'static str) -> CodeList {
    let is_open = !matches!(it, Kodeverk::Sprak | Kodeverk::Land);
    CodeList { name, number: it as u8, is_open, keys }
}

fn keys(number: u8) -> Vec<&'static str> {
    let mut keys = Vec::new();
    for code in ALL.get(usize::from(number)).into_iter().flat_map(|list| list.koder()) {
        keys.push(code.key());
    }
    keys
}

impl Kodeverk {
    /// Every list.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL.into_iter()
    }

    /// What tables of fields know of it.
    #[must_use]
    pub const fn list(self) -> &'static CodeList {
        &LISTS[self as usize]
    }

    /// The list that a table of fields names.
    #[must_use]
    pub fn of(list: &CodeList) -> Self {
        ALL[usize::from(list.number)]
    }

    /// The name in the catalogue, and of its file in `core/lists/nir`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.list().name
    }

    /// Whether its contents could not be read at all: then every key of it cannot be judged.
    ///
    /// ```
    /// use sluse_core::families::nir::kodeverk::Kodeverk;
    /// assert!(Kodeverk::Klageutfall.is_unread());
    /// assert!(!Kodeverk::Sluttmal.is_unread());
    /// ```
    #[must_use]
    pub fn is_unread(self) -> bool {
        self.koder().next().is_none()
    }
}
