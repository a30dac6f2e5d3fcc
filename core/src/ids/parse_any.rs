//! Everything that a text may be, where nobody says what it is meant to be.

use crate::date::Date;
use crate::ids::policy::Policy;
use crate::ids::{Kind, Kinds};
use crate::ids::{KostraPlassholder, Npid};

/// What a text may be: often more than one thing. A fødselsnummer always fits the control digit of a kontonummer too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fits {
    /// The kinds that it holds as.
    pub kinds: Kinds,
    /// It has the shape of NAV's own NPID, which is no key between registers and has no control digits of its own.
    pub npid: Option<Npid>,
    /// It is a placeholder of KOSTRA's reporting, and stands for nobody.
    pub placeholder: Option<KostraPlassholder>,
}

/// Says which kinds a text fits on a day, synthetic numbers included, each asked for by itself.
///
/// [`Policy::judge`] answers another question: what a field that takes certain kinds makes of the text.
///
/// ```
/// use sluse_core::{date::Date, ids::{parse_any, Kind}};
/// let day = Date::new(2026, 11, 22).unwrap();
/// let fits = parse_any("05820998865", day);
/// assert!(fits.kinds.has(Kind::Fnr) && fits.kinds.has(Kind::Kontonr));
/// assert!(!fits.kinds.has(Kind::Dnr));
/// assert!(parse_any("05012999999", day).placeholder.is_some());
/// assert!(!parse_any("05820998866", day).kinds.has(Kind::Fnr));
/// ```
#[must_use]
pub fn parse_any(text: &str, as_of: Date) -> Fits {
    let holds = |kind: &Kind| Policy::test(Kinds::only(*kind), as_of).judge(text.as_bytes()).is_valid();
    Fits {
        kinds: Kind::ALL.into_iter().filter(holds).fold(Kinds::NONE, Kinds::and),
        npid: Npid::parse(text).ok(),
        placeholder: KostraPlassholder::parse(text).ok(),
    }
}
