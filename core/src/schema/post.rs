//! A record of a submission about persons, typed by its field table: what could not be read is absent, and reported.

use super::draft::Draft;
use super::elev::{present, report_form};
use super::field::{Felt, Kind, RecordSchema};
use crate::date::Date;
use crate::finding::{Place, Report};
use crate::ids::{DufNummer, Kommunenummer, Policy};
use crate::nir::kodeverk::Kode;
use crate::rules::nir as rules;
use crate::text::{split_once, whole};

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdi {
    /// It is there, and that is all that rules ask.
    Utfylt,
    /// It is there and cannot be read, or its code cannot be judged.
    Ukjent,
    /// The sender's own id.
    Id(Box<str>),
    /// A day.
    Dato(Date),
    /// A code.
    Kode(Kode),
    /// Hours, in hundredths.
    Timer(u32),
    /// A DUF-nummer.
    Duf(DufNummer),
    /// A fødselsnummer or D-nummer, as a key for joins.
    Person(u64),
}

/// One record.
#[derive(Debug)]
pub struct Post {
    /// Line and row.
    pub at: Place,
    /// The type, as its field table is called.
    pub slag: &'static str,
    felter: Vec<(Felt, Verdi)>,
}

impl Post {
    /// What the field holds; `None` if it is not there.
    #[must_use]
    pub fn verdi(&self, felt: Felt) -> Option<&Verdi> {
        self.felter.iter().find(|(other, _)| *other == felt).map(|(_, verdi)| verdi)
    }

    /// Whether the field is there, readable or not.
    #[must_use]
    pub fn has(&self, felt: Felt) -> bool {
        self.verdi(felt).is_some()
    }

    /// The day in the field.
    #[must_use]
    pub fn dato(&self, felt: Felt) -> Option<Date> {
        match self.verdi(felt)? {
            Verdi::Dato(day) => Some(*day),
            _ => None,
        }
    }

    /// The key of the code in the field, in our own words.
    #[must_use]
    pub fn kode(&self, felt: Felt) -> Option<&'static str> {
        match self.verdi(felt)? {
            Verdi::Kode(kode) => Some(kode.key()),
            _ => None,
        }
    }

    /// The sender's id in the field.
    #[must_use]
    pub fn id(&self, felt: Felt) -> Option<&str> {
        match self.verdi(felt)? {
            Verdi::Id(id) => Some(id),
            _ => None,
        }
    }

    /// The DUF-nummer.
    #[must_use]
    pub fn duf(&self) -> Option<DufNummer> {
        match self.verdi(Felt::Duf)? {
            Verdi::Duf(number) => Some(*number),
            _ => None,
        }
    }

    /// The key of the fødselsnummer or D-nummer.
    #[must_use]
    pub fn fnr(&self) -> Option<u64> {
        match self.verdi(Felt::Fnr)? {
            Verdi::Person(key) => Some(*key),
            _ => None,
        }
    }
}

/// Reads a record and reports every field that is missing, too long or not of its kind.
pub fn read_post(draft: &Draft<'_>, schema: &RecordSchema, numbers: &Policy, report: &mut Report) -> Post {
    let mut post = Post { at: draft.at, slag: schema.name, felter: Vec::with_capacity(schema.fields.len()) };
    for field in schema.fields {
        let Some(text) = present(draft, field, report) else {
            if draft.text(field.felt).is_some() || draft.is_broken(field.felt) {
                post.felter.push((field.felt, Verdi::Ukjent));
            }
            continue;
        };
        let verdi = match field.kind {
            Kind::Id => Some(Verdi::Id(text.into())),
            Kind::Dato => Date::parse(text).map(Verdi::Dato),
            Kind::Kode(kodeverk) => kodeverk.kode(text).map(Verdi::Kode),
            Kind::Timer => timer(text).map(Verdi::Timer),
            Kind::Kommunenummer => Kommunenummer::parse(text).map(|_| Verdi::Utfylt),
            Kind::Duf => duf(text, draft.at, report),
            Kind::FnrEllerDNummer => fnr(text, draft.at, numbers, report),
            _ => Some(Verdi::Utfylt),
        };
        report_form(verdi.is_some(), field, draft.at, report);
        post.felter.push((field.felt, verdi.unwrap_or(Verdi::Ukjent)));
    }
    post
}

fn duf(text: &str, at: Place, report: &mut Report) -> Option<Verdi> {
    match DufNummer::parse(text) {
        Ok(number) => return Some(Verdi::Duf(number)),
        Err(error) => report.push_at(rules::duf_rule(error), &at, Felt::Duf),
    }
    None
}

fn fnr(text: &str, at: Place, numbers: &Policy, report: &mut Report) -> Option<Verdi> {
    let verdict = numbers.judge(text.as_bytes());
    match rules::fnr_rule(verdict) {
        Some(rule) => report.push_at(rule, &at, Felt::Fnr),
        None => return whole(text).map(Verdi::Person),
    }
    None
}

/// Hours with at most two decimals, a full stop before them, in hundredths.
fn timer(text: &str) -> Option<u32> {
    let (hours, decimals) = split_once(text, b'.').unwrap_or((text, "0"));
    let hundredths = match decimals.len() {
        1 => whole(decimals)? * 10,
        2 => whole(decimals)?,
        _ => return None,
    };
    let hours = whole(hours).filter(|_| hours.len() <= 4)?;
    u32::try_from(hours * 100 + hundredths).ok()
}
