//! Operation 11: the answer to a check, and with it what happened to each participant, day by day.
//!
//! The payload goes through the same pipeline, so that whatever a check refuses is refused here in the same bytes. What is
//! added tells types, days, keys of our own lists and places: no number, no text and no name of a record. A person is an
//! ordinal.

mod deadline;
mod hours;
mod item;
mod person;
mod placed;
mod write;

use crate::Status;
use crate::answer;
use crate::answer::Judged;
use crate::check::{self, Repertoire};
use crate::exchanges::Exchange;
use crate::head::{Head, Member};
use crate::link::Innsending;
use crate::payload::{Document, File, PayloadKind};
use crate::refusal::{Code, Refusal};
use crate::schema::RecordKind;
use person::Persons;
use placed::Placed;
use write::Picture;

/// Checks a payload and writes the answer with the participants' timelines, or the refusal, into `out`.
///
/// ```
/// use sluse_core::{OP_TIMELINE, Status, call};
/// let head = br#"{"as_of":"2026-03-10","exchange":"nir.ws4","mode":"test","person":1}"#;
/// let body = br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#;
/// let mut out = Vec::new();
/// assert_eq!(call(OP_TIMELINE, head, body, &mut out), Status::Answer);
/// assert!(String::from_utf8(out).unwrap().contains(r#""participants":1"#));
/// ```
pub fn timeline(repertoire: &'static Repertoire, head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    told::<File>(repertoire, head, body, out)
}

/// The same of a document of JSON, as [`Repertoire::check_document`] takes it.
pub fn timeline_of_document(repertoire: &'static Repertoire, head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    told::<Document>(repertoire, head, body, out)
}

fn told<P: PayloadKind>(repertoire: &'static Repertoire, head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    let judged = Head::parse(&repertoire.judges, head, Some(Member::Person)).and_then(|head| {
        let person = head.person;
        Ok((check::judge::<P>(repertoire, head, body)?, person))
    });
    match judged {
        Ok((judged, person)) if has_participants(judged.context.exchange) => {
            write(repertoire, &judged, person, out);
            Status::Answer
        }
        Ok(_) => answer::write_refusal(&no_participants(repertoire), body, out),
        Err(refusal) => answer::write_refusal(&refusal, body, out),
    }
}

fn write(repertoire: &Repertoire, judged: &Judged, person: Option<u64>, out: &mut Vec<u8>) {
    let innsending = Innsending::of(&judged.poster);
    let persons = Persons::of(&innsending, judged.context.as_of);
    let picture = Picture { judged, innsending: &innsending, placed: Placed::of(&judged.report) };
    answer::write(repertoire.laws(), judged, &|json| picture.write(&persons, person, json), out);
}

fn has_participants(exchange: &Exchange) -> bool {
    exchange.record(RecordKind::Post).is_some()
}

/// A list of pupils has no participants; the exchanges that have some are named.
fn no_participants(repertoire: &Repertoire) -> Box<Refusal> {
    let mut candidates = Vec::new();
    for exchange in repertoire.judges.exchanges {
        if has_participants(exchange) {
            candidates.push(exchange.id);
        }
    }
    Refusal::names(Code::UnknownExchange, "candidates", candidates)
}
