//! Rules about the form of the payload, for every exchange that has the format.

pub mod wrong_type;
pub mod unknown_property;
pub mod unknown_column;
pub mod no_header;
pub mod cell_count;
