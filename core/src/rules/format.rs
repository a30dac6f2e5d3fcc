//! Rules about the form of the payload, for every exchange that has the format.

pub mod cell_count;
pub mod envelope;
pub mod key_spelling;
pub mod no_header;
pub mod other_type;
pub mod unknown_column;
pub mod unknown_property;
pub mod wrong_type;
