//! Rules about the form of the payload, for every exchange that has the format.

pub mod cell_count;
pub mod damaged_header;
pub mod encoding;
pub mod encoding_open;
pub mod end_of_file;
pub mod envelope;
pub mod guard;
pub mod header_again;
pub mod key_spelling;
pub mod line_break;
pub mod no_header;
pub mod other_type;
pub mod sep_line;
pub mod separator;
pub mod text_behind_quote;
pub mod title_lines;
pub mod totals_line;
pub mod unknown_column;
pub mod unknown_property;
pub mod utf16;
pub mod wrong_type;
