//! Code lists, as far as a table of fields needs to know of them.

use core::fmt;

/// A code list of a family.
#[derive(Clone, Copy)]
pub struct CodeList {
    /// The name in the catalogue.
    pub name: &'static str,
    /// Its place among the lists of its family.
    pub number: u8,
    /// Whether a code may be shown to whoever runs a host: it tells nothing of who it is about.
    pub is_open: bool,
    /// The keys of the list of that number, in its order.
    pub keys: fn(u8) -> Vec<&'static str>,
}

impl PartialEq for CodeList {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for CodeList {}

impl fmt::Debug for CodeList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
