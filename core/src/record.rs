//! How a record is declared: fields and what they hold, tables of fields, exchanges of records, and drafts of text.

mod beside;
mod code_list;
mod draft;
mod exchange;
mod field;
mod field_id;
mod field_set;
mod keys;
mod need;
mod place;

pub use beside::Beside;
pub use code_list::CodeList;
pub use draft::Draft;
pub use exchange::{Exchange, Exchanges, Json, Key, Node};
pub use field::{FieldSpec, Kind, Part, RecordSchema};
pub(crate) use field_id::fields;
pub use field_id::{Field, MOST_FIELDS};
pub use field_set::FieldSet;
pub(crate) use keys::keys;
pub use need::{Need, Provider};
pub use place::Place;
