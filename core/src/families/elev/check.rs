//! What the check of a rule about pupils is given.

use super::{Context, Elev, Liste, Repeat, SeenPupil, Skoleplass, Slutt, ToNumre};
use crate::finding::Report;

/// Where the check of a rule stands and what it is given.
#[derive(Clone, Copy)]
pub enum Check {
    /// A row in a record's field table (required, length, kind): reading the record reports it.
    Field,
    /// The decoder reports it: the lines themselves, before there is a record.
    Decode,
    /// One pupil.
    Elev(fn(&Elev<'_>, &Context, &mut Report)),
    /// One pupil, of whose name something is not [plain](crate::names::is_plain).
    OddName(fn(&Elev<'_>, &Context, &mut Report)),
    /// The class of one pupil: asked once of rows that say the same, as long as there is nothing to say.
    Klasse(fn(&Skoleplass<'_>, &Context, &mut Report)),
    /// Where one pupil goes to school, the class apart: asked as rarely.
    Skoleplass(fn(&Skoleplass<'_>, &Context, &mut Report)),
    /// The head of the list.
    Liste(fn(&Liste<'_>, &Context, &mut Report)),
    /// The list as a whole, when its last record has been read.
    Slutt(fn(&Slutt, &Context, &mut Report)),
    /// Two records of the list about the same person.
    Repeat(fn(&Repeat, &Context, &mut Report)),
    /// Two records of the list that may be of one pupil, under two kinds of number.
    ToNumre(fn(&ToNumre, &Context, &mut Report)),
    /// A pupil that the caller's register already holds; needs `known`, else the rule is listed as unchecked.
    SeenPupil(fn(&SeenPupil, &Context, &mut Report)),
}

impl Check {
    /// Whether it is of the list, when its last record has been read.
    pub(super) const fn is_of_list(&self) -> bool {
        matches!(self, Self::Slutt(_) | Self::Repeat(_) | Self::ToNumre(_) | Self::SeenPupil(_))
    }
}
