//! Where a pupil goes to school, apart from who the pupil is: most rows of a list say the same of it as the row before.

use crate::date::Date;
use crate::families::elev::field;
use crate::families::elev::record::Elev;
use crate::ids::{Fylkesnummer, Kommunenummer, Skolenummer};
use crate::record::Field;
use crate::record::FieldSet;
use crate::record::Place;

/// The school of one pupil, and the class.
#[derive(Clone, Copy, Default)]
pub struct Skoleplass<'a> {
    /// Line and row.
    pub at: Place,
    /// Class.
    pub klasse: Option<&'a str>,
    /// The school.
    pub skolenummer: Option<Skolenummer>,
    /// The school's kommune.
    pub kommunenummer: Option<Kommunenummer>,
    /// The school's fylke.
    pub fylkesnummer: Option<Fylkesnummer>,
    /// When the row was loaded: the date of the event, where the list has it.
    pub lastet: Option<Date>,
}

/// The fields that tell where a pupil goes to school, the class apart.
pub const SKOLE: [Field; 4] = [field::SKOLENUMMER, field::KOMMUNENUMMER, field::FYLKESNUMMER, field::LASTET_TID];

/// What the record before had in fields that rows share, so that a field is read again only where its text is another.
#[derive(Default)]
pub struct Earlier {
    pub(super) plass: Skoleplass<'static>,
    pub(super) kjonn: Option<u8>,
    pub(super) fodselsdato: Option<Date>,
    /// Which of these fields could be read, or were not there, with nothing to report.
    pub(super) read: FieldSet,
}

impl Earlier {
    /// Whether a field need not be read again while its text stays the same.
    pub(super) fn keep(&mut self, field: Field, is_silent: bool) {
        if is_silent {
            self.read.insert(field);
        } else {
            self.read.remove(field);
        }
    }

    /// Keeps what the pupil's fields say that rows share.
    pub(super) fn keep_values(&mut self, elev: &Elev<'_>) {
        self.plass = Skoleplass { klasse: None, ..elev.plass };
        (self.kjonn, self.fodselsdato) = (elev.kjonn, elev.fodselsdato);
    }
}
