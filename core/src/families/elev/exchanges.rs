//! Pupil lists from primary school to upper-secondary admission (VIGO).

mod klasseliste;
mod vigo1;
mod vigoskole;

pub use klasseliste::KLASSELISTE;
pub use vigo1::{AV_LAYOUT, EOF_LAYOUT, TOF_LAYOUT, VIGO1};
pub use vigoskole::VIGOSKOLE;

use crate::families::elev::field;
use crate::format::LineFormat;
use crate::record::{Exchanges, Field, Need, Provider};
use crate::rule::Text;

const NEEDS: &[Need] = &[Need { id: super::needs::INNSENDT, provider: Provider::OtherSenders, values: &[] }];

/// Kinds of line, objects and lists are no fields of a table, but findings point at them.
const NAMED: &[(Field, &str)] = &[
    (field::LINJEID, "LINJEID"),
    (field::NAVN, "name"),
    (field::VERSJON, "@type"),
    (field::SKOLE, "school"),
    (field::ELEVER, "students"),
];

/// What the exchanges are called, in the order of [`EXCHANGES`].
pub(crate) const TITLES: [&Text; 3] = [&klasseliste::TITLE, &vigo1::TITLE, &vigoskole::TITLE];

/// VIGO's record format: TOF, $AV, EOF.
pub static VIGO: LineFormat = LineFormat { name: "vigo", kinds: &["TOF", "$AV", "EOF"] };

/// By the names of the exchanges, whom rules are of.
pub mod of {
    /// Every list.
    pub const ALL: &[&str] = &["elev.klasseliste", "elev.vigo1", "elev.vigoskole"];
    /// Lists that come as rows or lines, class by class.
    pub const BY_CLASS: &[&str] = &["elev.klasseliste", "elev.vigo1"];
    /// [`KLASSELISTE`](super::KLASSELISTE).
    pub const KLASSELISTE: &[&str] = &["elev.klasseliste"];
    /// [`VIGO1`](super::VIGO1).
    pub const VIGO1: &[&str] = &["elev.vigo1"];
    /// [`VIGOSKOLE`](super::VIGOSKOLE).
    pub const VIGOSKOLE: &[&str] = &["elev.vigoskole"];
}

/// Every exchange.
pub const EXCHANGES: Exchanges = &[&KLASSELISTE, &VIGO1, &VIGOSKOLE];
