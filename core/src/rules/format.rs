//! Rules about the form of the payload, for every exchange that has the format.

pub mod cell_count;
pub mod no_header;
pub mod unknown_column;
pub mod unknown_property;
pub mod wrong_type;
