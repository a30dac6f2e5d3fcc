//! What a dated list says of a code on a day.

/// What a dated list says of a code on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existence {
    /// In force on that day.
    Exists,
    /// In the list, and in force on other days.
    NotOnDay,
    /// Not in the list.
    NotInList,
    /// The day is before the list begins, 2020-01-01: nothing is known, and nothing is denied.
    Unknown,
}
