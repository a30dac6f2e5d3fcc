//! Operation 11: the answer to a check, and with it what happened to each participant, day by day.
//!
//! The payload goes through the same pipeline, so that whatever a check refuses is refused here in the same bytes. What is
//! added tells types, days, keys of our own lists and places: no number, no text and no name of a record. A person is an
//! ordinal.

use super::check;
use super::family::{Family, Module};
use super::head::{Head, Member};
use super::payload::{Document, File, PayloadKind};
use crate::Status;
use crate::answer;
use crate::json::canonical::Writer;
use crate::refusal::{Code, Refusal};

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
pub fn timeline<M: Module>(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    told::<M, File>(head, body, out)
}

/// The same of a document of JSON, as [`check_document`](super::check::check_document) takes it.
pub fn timeline_of_document<M: Module>(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    told::<M, Document>(head, body, out)
}

fn told<M: Module, P: PayloadKind>(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    let judged = Head::parse::<M>(head, body, Some(Member::Person)).and_then(|head| {
        let person = head.person;
        Ok((check::judge::<M, P>(head)?, person))
    });
    match judged {
        Ok(((judged, family), person)) if judged.context.exchange.has_timelines => {
            let of_family = |json: &mut Writer<'_>| family.write_more(&judged, json);
            answer::write(&judged, &of_family, &|json| family.write_timelines(&judged, person, json), out);
            Status::Answer
        }
        Ok(_) => answer::write_refusal(&no_participants::<M>(), body, out),
        Err(refusal) => answer::write_refusal(&refusal, body, out),
    }
}

/// A list of pupils has no participants; the exchanges that have some are named.
fn no_participants<M: Module>() -> Box<Refusal> {
    let mut candidates = Vec::new();
    for exchange in M::Family::EXCHANGES {
        if exchange.has_timelines {
            candidates.push(exchange.id);
        }
    }
    Refusal::names(Code::UnknownExchange, "candidates", candidates)
}
