//! A payload, opened: recognised as something of an exchange, and text.

mod alone;
mod document;
mod file;

use crate::call::family::{Family, Module};
use crate::call::head::Says;
use crate::finding::Report;
use crate::format::Format;
use crate::formats as decode;
use crate::formats::Event;
use crate::formats::encoding::Encoding;
use crate::limits;
use crate::record::Exchange;
use crate::refusal::{Code, Refusal};
use std::borrow::Cow;

pub(crate) use alone::Alone;
pub(crate) use document::Document;
pub(crate) use file::File;

/// What a payload may be: a [`File`] that somebody was handed, a [`Document`] that a form has written, or one record
/// [`Alone`]. It is a type and
/// not a value, so that the module for forms carries nothing of what files need.
pub(crate) trait PayloadKind {
    /// Whether there may be more records than one.
    const IS_MANY: bool = true;

    /// Opens the bytes as what the head says they are, or as what they look like.
    ///
    /// # Errors
    /// [`Refusal`]: too large, nothing, no text, of no exchange, not in a format of the exchange.
    fn open<'b, M: Module>(head: &Says, body: &'b [u8]) -> Result<Payload<'b>, Box<Refusal>>;

    /// Reads it record by record; returns how many there are.
    ///
    /// # Errors
    /// [`Refusal`], with its place in the bytes as they came.
    fn decode<F: Family>(
        payload: &Payload<'_>,
        report: &mut Report,
        emit: &mut impl FnMut(Event<'_>, &mut Report),
    ) -> Result<u32, Box<Refusal>>;
}

/// A payload whose exchange, format and encoding are known.
pub(crate) struct Payload<'b> {
    /// The transfer.
    pub(crate) exchange: &'static Exchange,
    /// The format it comes in.
    pub(crate) format: Format,
    /// The encoding it was read as.
    pub(crate) encoding: Encoding,
    /// Another encoding that fits as well.
    pub(crate) also: Option<Encoding>,
    /// What it says.
    pub(crate) text: Cow<'b, str>,
    body: &'b [u8],
}

impl Payload<'_> {
    /// One document, or one a line.
    fn documents(
        &self,
        report: &mut Report,
        emit: &mut impl FnMut(Event<'_>, &mut Report),
    ) -> Result<u32, Box<Refusal>> {
        match (self.format, &self.exchange.json) {
            (Format::Json, Some(_)) => decode::json_records::document(&self.text, self.exchange, report, emit),
            (Format::Ndjson, Some(_)) => decode::json_records::lines(&self.text, self.exchange, report, emit),
            _ => Err(Refusal::new(Code::WrongFormat)),
        }
    }
}

fn refuse_size(body: &[u8]) -> Result<(), Box<Refusal>> {
    if body.len() > limits::PAYLOAD_BYTES {
        return Err(Refusal::limit(Code::TooLarge, limits::PAYLOAD_BYTES as u64));
    }
    if body.trim_ascii().is_empty() {
        return Err(Refusal::new(Code::Empty));
    }
    Ok(())
}

fn wrong_format(exchange: &Exchange) -> Box<Refusal> {
    let mut expected = Vec::new();
    for format in exchange.formats {
        expected.push(format.name());
    }
    Refusal::names(Code::WrongFormat, "expected", expected)
}
