//! How a record is declared, and how a draft of text becomes a typed record with findings for what could not be read.

mod beside;
mod draft;
mod elev;
mod felter;
mod field;
mod post;
mod skoleplass;
mod slag;

pub use beside::Beside;
pub use draft::{Draft, RawSlot};
pub(crate) use elev::NAMES;
pub use elev::{Elev, Liste, Slutt, read_elev, read_liste, read_slutt};
pub use felter::Felter;
pub use field::{FELT_COUNT, Felt, Field, Kind, RecordKind, RecordSchema};
pub use post::{Post, Takes, Verdi, read_post};
pub use skoleplass::{Earlier, SKOLE, Skoleplass};
pub use slag::Slag;
