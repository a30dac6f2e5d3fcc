//! Operation 12: what the records in some rows are called, so that whoever is asked to look at a name sees it.
//!
//! The payload goes through the pipeline of a check, so that what a check refuses is refused here in the same bytes, and a
//! `row` is the same one. Unlike an answer, the output is personal data: it is for the machine that holds the payload, to be
//! shown to whoever may read the payload itself, and is neither kept nor sent.

use super::check;
use super::family::{Family, Module};
use super::head::{Head, Member};
use super::payload::File;
use crate::Status;
use crate::answer;
use crate::json::canonical::Writer;

/// Writes the labels, or the refusal, into `out`. The head is that of a check, with `rows`.
///
/// ```
/// use sluse_core::{OP_LABELS, Status, call};
/// let head = br#"{"as_of":"2026-03-10","exchange":"elev.klasseliste","mode":"test","rows":[1]}"#;
/// let body = br#"[{"klasse":"10A","elev_namn":"Lang Alt"},{"elev_namn":"Nils Kort"}]"#;
/// let mut out = Vec::new();
/// assert_eq!(call(OP_LABELS, head, body, &mut out), Status::Answer);
/// assert_eq!(out, br#"{"rows":[{"klasse":"10A","navn":"Lang Alt","row":1}]}"#);
/// ```
pub fn labels<M: Module>(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    let judged = Head::parse::<M>(head, body, Some(Member::Rows));
    match judged.and_then(check::judge::<M, File>) {
        Ok((_, family)) => {
            Writer::new(out).object(|json| {
                family.write_labels(json.key("rows"));
            });
            Status::Answer
        }
        Err(refusal) => answer::write_refusal(&refusal, body, out),
    }
}
