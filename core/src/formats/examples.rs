//! What examples of the rules about form are made of: rows of a class list, and documents.

use crate::rule::Example;

/// An example of rows.
pub(super) const fn csv(name: &'static str) -> Example {
    Example::new(name, "elev.klasseliste", "csv")
}

/// An example of a document.
pub(super) const fn json(name: &'static str) -> Example {
    Example::new(name, "elev.vigoskole", "json")
}

/// The columns of a class list.
pub(super) const HEADER: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn";
/// A row.
pub(super) const RAD: &str = "4601;46505;46;10A;04841099821;Voksende Bytte";
/// Another row.
pub(super) const RAD_2: &str = "4601;46505;46;10A;06821099496;Motstandsdyktig Kanin";
