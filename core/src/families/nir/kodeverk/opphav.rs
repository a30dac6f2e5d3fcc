//! Where a code comes from.

use crate::families::nir::lov::Lover;

/// How a name or an identifier is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merke {
    /// Official code and name, read in an official source.
    O,
    /// Identifier of IMDi's open data, which were made from NIR. Not NIR's own code.
    L,
    /// Official name, without a code.
    N,
    /// Name from a secondary source.
    P,
    /// Inferred.
    I,
}

/// What is known of a code beside its name.
pub struct Opphav {
    /// How it is known.
    pub merke: Merke,
    /// The source.
    pub tittel: &'static str,
    /// Where to read it.
    pub lenke: &'static str,
    /// Year, month or day of the first source it was seen in; empty where not told. Not the first day it is valid.
    pub sett_fra: &'static str,
    /// The last one.
    pub sett_til: &'static str,
    /// The laws under which it was seen. That another law has it too is not denied.
    pub lover: Lover,
    /// What NIR's interface calls it, once that is known.
    pub wirekode: Option<&'static str>,
}
