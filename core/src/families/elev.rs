//! Pupil lists from primary school to upper-secondary admission (VIGO).

use crate::answer::book::Book;
use exchanges::{KLASSELISTE, TITLES, VIGO1, VIGOSKOLE};

mod alone;
mod check;
mod context;
mod examples;
pub mod exchanges;
pub mod field;
mod labels;
pub mod needs;
mod prelude;
mod pupils;
mod record;
pub mod rules;
mod seen_pupil;
mod session;
pub(crate) mod signs;
mod skoleplass;
mod sources;
mod to_numre;
pub mod vigo;
mod wanted;
pub(crate) mod words;

pub use alone::Alone;
pub use check::Check;
pub use context::{Context, TRINN};
pub use needs::Known;
pub(crate) use record::NAMES;
pub use record::{Elev, Liste, Slutt, read_elev, read_liste, read_slutt};
pub use seen_pupil::{Repeat, SeenPupil, repeats};
pub use session::Elever;
pub use skoleplass::{Earlier, SKOLE, Skoleplass};
pub use to_numre::{ToNumre, under_two_numbers};

/// What is said of them.
pub(super) static BOOK: Book = Book {
    titles: &[(&KLASSELISTE, TITLES[0]), (&VIGO1, TITLES[1]), (&VIGOSKOLE, TITLES[2])],
    rules: rules::RULES,
    words: rules::WORDS,
    examples: rules::EXAMPLES,
    frame: &[words::UNCHECKED],
    codes: Book::no_codes,
};
