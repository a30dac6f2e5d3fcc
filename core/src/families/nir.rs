//! Nasjonalt introduksjonsregister (NIR): which law a person's records belong to, the numbers of those laws by date, and
//! the code lists.
//!
//! NIR's own interface and most of its codes are not public. What stands here is read from laws and guides, each with its
//! source and its evidence; where nothing could be read, the answer says so.

use crate::answer::book::Book;
use exchanges::{TITLE, WS4};

mod check;
pub mod codes;
mod context;
mod declare;
mod examples;
pub mod exchanges;
pub mod field_type;
pub mod kodeverk;
pub mod lov;
pub mod needs;
pub mod parametre;
pub mod participant;
mod prelude;
mod record;
mod record_type;
mod records;
pub mod rules;
mod schema_of;
mod session;
pub(crate) mod signs;
mod sources;
mod timeline;
mod wanted;
pub(crate) mod words;

pub use check::Check;
pub use context::Context;
pub use needs::Known;
pub use record::{Accepts, FieldValue, PersonNumber, Record, View, read_record};
pub use record_type::Role;
pub use records::*;
pub use session::Deltakere;

/// What is said of them.
pub(super) static BOOK: Book = Book {
    titles: &[(&WS4, &TITLE)],
    rules: rules::RULES,
    words: rules::WORDS,
    examples: rules::EXAMPLES,
    frame: &[words::laws::LAWS, words::records::POSTS, words::timeline::TIMELINE, words::unchecked::UNCHECKED],
    codes: kodeverk::codes,
};
