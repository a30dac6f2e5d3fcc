//! One record by itself, as a form holds it: a document of JSON of an exchange that is named.

use super::document;
use super::{Payload, PayloadKind};
use crate::call::family::{Family, Module};
use crate::call::head::Says;
use crate::finding::Report;
use crate::formats::{Event, json_records};
use crate::refusal::{Code, Refusal};

/// A record and nothing else.
pub(crate) struct Alone;

impl PayloadKind for Alone {
    const IS_MANY: bool = false;

    fn open<'b, M: Module>(head: &Says, body: &'b [u8]) -> Result<Payload<'b>, Box<Refusal>> {
        document::open(head, body, |_| Err(Refusal::names(Code::BadCall, "key", vec!["exchange"])))
    }

    fn decode<F: Family>(
        payload: &Payload<'_>,
        report: &mut Report,
        emit: &mut impl FnMut(Event<'_>, &mut Report),
    ) -> Result<u32, Box<Refusal>> {
        json_records::alone(&payload.text, payload.exchange, report, emit)
    }
}
