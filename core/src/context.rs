//! What a rule may know beside the record it is given.

use crate::date::Date;
use crate::decode::encoding::Encoding;
use crate::exchanges::Exchange;
use crate::ids::{Fylkesnummer, Skolenummer};
use crate::known::Known;
use crate::schema::Elev;

/// What a rule may know beside the record: the day, the mode, and what the list has said of itself so far.
pub struct Context {
    /// The only clock.
    pub as_of: Date,
    /// Whether synthetic numbers are refused.
    pub production: bool,
    /// The transfer.
    pub exchange: &'static Exchange,
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
    /// The payload is one record by itself, not a list: what a form hands over.
    pub one_record: bool,
    /// What the caller's register already holds.
    pub known: Known,
}

impl Context {
    /// The year in which the school year of the list began: by the list's own date, else by the day of the check.
    #[must_use]
    pub fn skolear_start(&self, elev: &Elev<'_>) -> u16 {
        elev.plass.lastet.or(self.fildato).unwrap_or(self.as_of).skolear_start()
    }
}
