//! A second opinion on identifiers: slow, plain, and by another hand than the core's.
//!
//! Written from the written rules alone (Skatteetaten's documentation of fødselsnummer and D-nummer, SSB's of DUF, the
//! registers' own pages), in the manner in which they are written: tables as rows, control digits as the law computes
//! them. It shares the contract's bytes with the core and nothing else; that it agrees is what `differential` shows.
//!
//! | module | idea |
//! | --- | --- |
//! | [`contract`] | the bytes that a verdict is written in, and what they are called |
//! | `calendar` | the days of a month |
//! | `control` | control digits, as the law computes them |
//! | `century` | which individnummer was given to those born when |
//! | `person` | eleven digits as a person's number |
//! | `organisation` | organisasjonsnummer, kontonummer, DUF-nummer |
//! | `place` | kommuner and fylker on a day |
//! | `name` | Feide names |

pub mod contract;

mod calendar;
mod century;
mod control;
mod name;
mod organisation;
mod person;
mod place;

#[cfg(test)]
mod tests;

use contract::{Asked, Opinion, Reason, kind};
use place::Places;

/// What a caller asks of a text.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// The kinds that the caller's field allows.
    pub asked: Asked,
    /// Whether synthetic numbers are refused.
    pub production: bool,
    /// The day, `YYYY-MM-DD`: written so, days sort as texts do.
    pub as_of: &'a str,
    /// The characters that the caller's field tolerates between digits.
    pub separators: &'a [u8],
    /// The postnummer that exist, if the caller has a list of them.
    pub postnummer: Option<&'a [&'a str]>,
}

/// The oracle, with the lists it knows.
pub struct Oracle {
    places: Places,
}

impl Default for Oracle {
    fn default() -> Self {
        Self { places: Places::read() }
    }
}

impl Oracle {
    /// What the written rules say of this text.
    #[must_use]
    pub fn opinion(&self, text: &[u8], question: &Question<'_>) -> Opinion {
        let strict = self.strict(text, question);
        if strict != Opinion::invalid(Reason::Form) || question.separators.is_empty() {
            return strict;
        }
        let mut room = [0; name::LONGEST];
        match without_separators(text, question.separators, &mut room) {
            Some(length) => self.strict(&room[..length], question).after_leaving_out(),
            None => strict,
        }
    }

    /// The same, of a text as it stands.
    fn strict(&self, text: &[u8], question: &Question<'_>) -> Opinion {
        let asked = question.asked;
        let all_digits = text.iter().all(u8::is_ascii_digit);
        match text.len() {
            2 if all_digits && asked.has(kind::FYLKESNR) => self.places.fylkesnummer(text, question.as_of),
            4 if all_digits && asked.any_of(&[kind::KOMMUNENR, kind::POSTNR]) => {
                self.kommune_or_postnummer(text, question)
            }
            5 if all_digits && asked.has(kind::SKOLENR) => Opinion::valid(kind::SKOLENR),
            11 if all_digits && asked.any_of(&kind::OF_ELEVEN_DIGITS) => person_or_account(text, question),
            12 if all_digits && asked.has(kind::DUF) => organisation::duf(text),
            _ if asked.has(kind::ORGNR) && organisation::orgnr_form(text).is_some() => organisation::orgnr(text),
            _ if asked.has(kind::FEIDE) && name::is_feide(text) => Opinion::valid(kind::FEIDE),
            _ => Opinion::invalid(Reason::Form),
        }
    }

    /// Four digits: a kommune before a place where letters go. If they are neither, the kommune's reason stands.
    fn kommune_or_postnummer(&self, text: &[u8], question: &Question<'_>) -> Opinion {
        let kommune = self.places.kommunenummer(text, question.as_of);
        let postnummer = place::postnummer(text, question.postnummer);
        match (question.asked.has(kind::KOMMUNENR), question.asked.has(kind::POSTNR)) {
            (true, true) if !kommune.is_valid() && postnummer.is_valid() => postnummer,
            (true, _) => kommune,
            _ => postnummer,
        }
    }
}

/// Eleven digits: a person's number before an account's.
fn person_or_account(text: &[u8], question: &Question<'_>) -> Opinion {
    let account = question.asked.has(kind::KONTONR).then(|| organisation::kontonummer(text));
    if !question.asked.any_of(&kind::PERSONS) {
        return account.unwrap_or(Opinion::invalid(Reason::Form));
    }
    let person = person::opinion(text, question);
    match account {
        Some(account) if account.is_valid() && !person.is_taken => account,
        _ => person.opinion,
    }
}

/// The text without the separators inside it. `None` when one stands before or behind it, or there is none. Nobody writes a
/// Feide name in groups.
fn without_separators(text: &[u8], separators: &[u8], room: &mut [u8; name::LONGEST]) -> Option<usize> {
    let (first, last) = (text.first()?, text.last()?);
    if separators.contains(first) || separators.contains(last) || text.contains(&b'@') {
        return None;
    }
    let mut length = 0;
    for byte in text.iter().filter(|byte| !separators.contains(byte)) {
        *room.get_mut(length)? = *byte;
        length += 1;
    }
    (length < text.len()).then_some(length)
}
