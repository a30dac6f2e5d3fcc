//! A payload, opened: recognised as something of an exchange, and text.

use crate::decode::encoding::{self, Encoding};
use crate::decode::{self, Event, recognise};
use crate::exchanges::{Exchange, Exchanges, Format};
use crate::finding::Report;
use crate::head::Head;
use crate::limits;
use crate::refusal::{Code, Refusal};
use std::borrow::Cow;

/// A payload whose exchange, format and encoding are known.
pub(crate) struct Payload<'b> {
    /// The transfer.
    pub(crate) exchange: &'static Exchange,
    /// The format it comes in.
    pub(crate) format: Format,
    /// The encoding it was read as.
    pub(crate) encoding: Encoding,
    /// What it says.
    pub(crate) text: Cow<'b, str>,
    body: &'b [u8],
}

impl<'b> Payload<'b> {
    /// Opens the bytes as what the head says they are, or as what they look like.
    ///
    /// # Errors
    /// [`Refusal`]: too large, nothing, no text, of no exchange, not in a format of the exchange.
    pub(crate) fn open(exchanges: Exchanges, head: &Head<'_>, body: &'b [u8]) -> Result<Self, Box<Refusal>> {
        if body.len() > limits::PAYLOAD_BYTES {
            return Err(Refusal::limit(Code::TooLarge, limits::PAYLOAD_BYTES as u64));
        }
        if body.trim_ascii().is_empty() {
            return Err(Refusal::new(Code::Empty));
        }
        encoding::refuse_binary(body)?;
        let (exchange, format) = exchange_and_format(exchanges, head, body)?;
        let (text, encoding) = match format {
            Format::Json | Format::Ndjson => (Cow::Borrowed(encoding::text_of_json(body)?), Encoding::Utf8),
            Format::Csv | Format::Vigo => encoding::text_of_rows(body)?,
        };
        Ok(Self { exchange, format, encoding, text, body })
    }

    /// Reads it record by record; returns how many there are.
    ///
    /// # Errors
    /// [`Refusal`], with its place in the bytes as they came.
    pub(crate) fn decode(
        &self,
        report: &mut Report,
        emit: &mut impl FnMut(Event<'_>, &mut Report),
    ) -> Result<u32, Box<Refusal>> {
        let (text, exchange) = (&*self.text, self.exchange);
        let records = match (self.format, &exchange.json) {
            (Format::Json, Some(_)) => decode::json_records::document(text, exchange, report, emit),
            (Format::Ndjson, Some(_)) => decode::json_records::lines(text, exchange, report, emit),
            (Format::Csv, _) => decode::csv::rows(text, exchange, report, emit),
            (Format::Vigo, _) => decode::vigo::lines(text, report, emit),
            _ => Err(Refusal::new(Code::WrongFormat)),
        };
        records.map_err(|refusal| refusal.moved(|at| encoding::offset_in_payload(self.body, text, self.encoding, at)))
    }
}

fn exchange_and_format(
    exchanges: Exchanges,
    head: &Head<'_>,
    body: &[u8],
) -> Result<(&'static Exchange, Format), Box<Refusal>> {
    let Some(exchange) = head.exchange else {
        return recognise::recognise(exchanges, body);
    };
    let format = head.format.or_else(|| match exchange.formats {
        [only] => Some(*only),
        _ => recognise::format_of(body),
    });
    match format {
        Some(format) if exchange.formats.contains(&format) => Ok((exchange, format)),
        _ => {
            let mut expected = Vec::new();
            for format in exchange.formats {
                expected.push(format.name());
            }
            Err(Refusal::names(Code::WrongFormat, "expected", expected))
        }
    }
}
