//! What a rule about pupils may know beside the record it is given.

use super::{Elev, Known};
use crate::date::Date;
use crate::formats::encoding::Encoding;
use crate::ids::{Fylkesnummer, Skolenummer};
use crate::judgement;

/// The year of schooling that every list is about.
pub const TRINN: u16 = 10;

/// What a rule about pupils may know beside the record: the day, the mode, and what the list has said of itself so far.
pub struct Context {
    /// The only clock.
    pub as_of: Date,
    /// Whether synthetic numbers are refused.
    pub production: bool,
    /// The encoding the payload was read as.
    pub encoding: Encoding,
    /// Another encoding that fits as well, and spells other words.
    pub also_fits: Option<Encoding>,
    /// The file's name, if the caller gave it.
    pub file_name: Option<String>,
    /// The day on which the list says that it was made.
    pub fildato: Option<Date>,
    /// The fylke that the head of the list names.
    pub fylkesnummer: Option<Fylkesnummer>,
    /// The school that the head of the list names.
    pub skolenummer: Option<Skolenummer>,
    /// The list of pupils could not be read, which has been reported.
    pub list_is_broken: bool,
    /// What the caller tells.
    pub known: Known,
}

impl Context {
    pub(super) fn of(context: &judgement::Context, known: Known) -> Self {
        Self {
            as_of: context.as_of,
            production: context.production,
            encoding: context.encoding,
            also_fits: context.also_fits,
            file_name: context.file_name.clone(),
            fildato: None,
            fylkesnummer: None,
            skolenummer: None,
            list_is_broken: false,
            known,
        }
    }

    /// The year in which the school year of the list began: by the list's own date, else by the day of the check.
    #[must_use]
    pub fn skolear_start(&self, elev: &Elev<'_>) -> u16 {
        elev.plass.lastet.or(self.fildato).unwrap_or(self.as_of).skolear_start()
    }
}
