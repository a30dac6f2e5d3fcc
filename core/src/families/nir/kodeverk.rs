//! NIR's code lists, under keys of our own.
//!
//! No code that NIR's interface uses has been published. Each list stands in `core/lists/nir` as data: our key, names, how
//! it is known, where and when it was seen, and what the law says of its days. A vendor maps its codes to these keys. A
//! key that is not here may still be right in NIR: it is never an error, it cannot be judged. Lists whose contents nobody
//! could read are declared and empty.

mod code;
mod list;
mod opphav;

pub use code::{Code, CodesOf};
pub use list::Kodeverk;
pub use opphav::{Merke, Opphav};

use crate::answer::book::ListedCode;
use crate::date::Date;
use crate::families::nir::lov::{Hjemmel, Lover};
use crate::rule::Text;
use core::fmt;

// BEGINS: where each list begins in the other three tables, in the order of `Kodeverk`, and where the last one ends.
include!(concat!(env!("OUT_DIR"), "/kodeverk.rs"));

/// What judging needs of a code.
struct Row {
    key: &'static str,
    gruppe: &'static str,
    gyldig_fra: Option<Date>,
    /// Exclusive, as in SSB's Klass.
    gyldig_til: Option<Date>,
    utelukket: Lover,
}

/// A code of a list: found there, and in no other way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Kode {
    at: u16,
    list: Kodeverk,
}

/// What a list says of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dom {
    /// In the list, and nothing known is against it. The list itself is provisional.
    Gyldig(Kode),
    /// In the list, but what it means did not exist on the day.
    IkkePaDagen(Kode),
    /// In the list, but each law that may apply excludes it.
    IkkeForLoven(Kode),
    /// Not in the list, or some of the laws that may apply exclude it: cannot be judged.
    KanIkkeVurderes,
}

impl Kodeverk {
    /// The codes, in the order of the list.
    pub fn koder(self) -> impl Iterator<Item = Kode> {
        let bound = |at: usize| BEGINS.get(at).copied().unwrap_or_default();
        (bound(self as usize)..bound(self as usize + 1)).map(move |at| Kode { at, list: self })
    }

    /// The code of that key.
    #[must_use]
    pub fn kode(self, key: &str) -> Option<Kode> {
        self.koder().find(|kode| kode.key() == key)
    }

    /// What the list says of the key for an event of that day, under the laws that may apply to the person.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// use sluse_core::families::nir::{kodeverk::{Dom, Kodeverk}, lov::{Lov, Lover}};
    /// let day = Date::parse("2023-09-01").unwrap();
    /// let (ordinary, kap6a) = (Lover::only(Lov::Integreringsloven), Lover::only(Lov::Kap6A));
    /// let utvidet = Kodeverk::Vedtakstype.kode("UTVIDET_NORSK").unwrap();
    /// assert_eq!(Kodeverk::Vedtakstype.judge("UTVIDET_NORSK", kap6a, day), Dom::Gyldig(utvidet));
    /// assert_eq!(Kodeverk::Vedtakstype.judge("UTVIDET_NORSK", ordinary, day), Dom::IkkeForLoven(utvidet));
    /// assert_eq!(Kodeverk::Vedtakstype.judge("V17", kap6a, day), Dom::KanIkkeVurderes);
    /// ```
    #[must_use]
    pub fn judge(self, key: &str, lover: Lover, day: Date) -> Dom {
        let Some(kode) = self.kode(key) else { return Dom::KanIkkeVurderes };
        if !kode.exists_on(day) {
            Dom::IkkePaDagen(kode)
        } else if !lover.meets(kode.utelukket()) {
            Dom::Gyldig(kode)
        } else if lover.within(kode.utelukket()) {
            Dom::IkkeForLoven(kode)
        } else {
            Dom::KanIkkeVurderes
        }
    }
}

impl Kode {
    /// The list it belongs to.
    #[must_use]
    pub const fn list(self) -> Kodeverk {
        self.list
    }

    /// Its place in the list, from 0. Not to be kept: a new edition of the list may number anew.
    #[must_use]
    pub fn number(self) -> u16 {
        self.at - BEGINS.get(self.list as usize).copied().unwrap_or_default()
    }

    /// Our key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        if (self.at as usize) < ROWS.len() { ROWS[self.at as usize].key } else { "" }
    }

    /// What it is counted with: for an avslutningsårsak IMDi's seven groups, for a tiltak the element of the programme that
    /// it fulfils, for a prøve the results it can have (separated by blanks), for a vedtak the ordninger; else empty.
    #[must_use]
    pub fn gruppe(self) -> &'static str {
        self.row().map_or("", |row| row.gruppe)
    }

    /// Whether what it means existed on the day. Most lists say nothing of days; then nothing is denied.
    #[must_use]
    pub fn exists_on(self, day: Date) -> bool {
        self.row().is_some_and(|row| {
            row.gyldig_fra.is_none_or(|from| from <= day) && row.gyldig_til.is_none_or(|until| day < until)
        })
    }

    /// The laws that exclude it.
    #[must_use]
    pub fn utelukket(self) -> Lover {
        self.row().map_or(Lover::NONE, |row| row.utelukket)
    }

    /// Its name.
    #[must_use]
    pub fn navn(self) -> Option<&'static Text> {
        NAVN.get(usize::from(self.at))
    }

    /// How it is known.
    #[must_use]
    pub fn opphav(self) -> Option<&'static Opphav> {
        OPPHAV.get(usize::from(self.at))
    }

    /// The ground of a permit that it stands for, if it is of [`Kodeverk::Hjemmel`].
    #[must_use]
    pub fn hjemmel(self) -> Option<Hjemmel> {
        if self.list != Kodeverk::Hjemmel {
            return None;
        }
        Hjemmel::ALL.get(usize::from(self.number())).copied()
    }

    fn row(self) -> Option<&'static Row> {
        ROWS.get(usize::from(self.at))
    }
}

/// Every code of every list, as people read it.
pub(super) fn codes() -> Vec<ListedCode> {
    let mut listed = Vec::new();
    for list in Kodeverk::all() {
        for code in list.koder() {
            let mut excluded = Vec::new();
            for law in code.utelukket().iter() {
                excluded.push(law.name());
            }
            listed.push(ListedCode { list: list.list(), key: code.key(), name: code.navn(), excluded });
        }
    }
    listed
}

impl fmt::Debug for Kode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.list.name(), self.key())
    }
}
