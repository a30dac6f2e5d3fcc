//! A document, as a form makes it of its record: JSON, in the UTF-8 that it was just written in.

use crate::call::family::{Family, Module};
use crate::call::head::Says;
use crate::call::payload::{Payload, PayloadKind, refuse_size, wrong_format};
use crate::finding::Report;
use crate::format::Format;
use crate::formats as decode;
use crate::formats::encoding;
use crate::formats::encoding::Encoding;
use crate::formats::{Emit, Event, recognise};
use crate::record::Exchange;
use crate::refusal::{Code, Refusal};
use std::borrow::Cow;

/// JSON and nothing else.
pub(crate) struct Document;

impl PayloadKind for Document {
    fn open<'b, M: Module>(head: &Says, body: &'b [u8]) -> Result<Payload<'b>, Box<Refusal>> {
        open(head, body, |text| recognise::document(M::Family::EXCHANGES, M::SIGNS, text))
    }

    fn decode<F: Family>(
        payload: &Payload<'_>,
        report: &mut Report,
        emit: &mut impl FnMut(Event<'_>, &mut Report),
    ) -> Result<u32, Box<Refusal>> {
        let mut emit: Emit<'_> = emit;
        decode::json_records::document(&payload.text, payload.exchange, report, &mut emit)
    }
}

/// Opens a document; `recognise` tells the exchange where the head names none.
pub(super) fn open<'b>(
    head: &Says,
    body: &'b [u8],
    recognise: impl FnOnce(&str) -> Result<&'static Exchange, Box<Refusal>>,
) -> Result<Payload<'b>, Box<Refusal>> {
    refuse_size(body)?;
    encoding::refuse_nul(body)?;
    let text = core::str::from_utf8(body).map_err(|error| Refusal::at(Code::NotUtf8, error.valid_up_to()))?;
    let exchange = match head.exchange {
        Some(exchange) => exchange,
        None => recognise(text)?,
    };
    if head.format.is_some_and(|format| format != Format::Json) || !exchange.formats.contains(&Format::Json) {
        return Err(wrong_format(exchange));
    }
    let (encoding, text) = (Encoding::Utf8, Cow::Borrowed(text));
    Ok(Payload { exchange, format: Format::Json, encoding, also: None, text, body })
}
