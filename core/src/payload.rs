//! A payload, opened: recognised as something of an exchange, and text.

use crate::decode::encoding::{self, Encoding, Opened};
use crate::decode::{self, Event, file_kind, recognise};
use crate::exchanges::{Exchange, Exchanges, Format};
use crate::finding::{Place, Report};
use crate::head::Head;
use crate::limits;
use crate::refusal::{Code, Refusal};
use crate::rules::format as rules;
use crate::text;
use std::borrow::Cow;

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
        file_kind::refuse_bytes(body)?;
        let is_json = match head.format {
            Some(format) => matches!(format, Format::Json | Format::Ndjson),
            None => recognise::begins_as_json(body),
        };
        let Opened { text, encoding, also } = encoding::open(body, is_json)?;
        file_kind::refuse_text(&text)?;
        let (exchange, format) = exchange_and_format(exchanges, head, &text)?;
        Ok(Self { exchange, format, encoding, also, text, body })
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
        let records = match self.format {
            Format::Json | Format::Ndjson => self.documents(report, emit),
            Format::Csv | Format::Vigo => self.lines(report, emit),
        };
        records.map_err(|refusal| {
            refusal.moved(|at| encoding::offset_in_payload(self.body, &self.text, self.encoding, at))
        })
    }

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

    fn lines(&self, report: &mut Report, emit: &mut impl FnMut(Event<'_>, &mut Report)) -> Result<u32, Box<Refusal>> {
        refuse_line_ends(&self.text)?;
        let text = without_end_of_file(&self.text);
        if text.len() < self.text.len() {
            report.push(&rules::end_of_file::RULE, Place::PAYLOAD);
        }
        match self.format {
            Format::Vigo => decode::vigo::lines(text, report, emit),
            _ => decode::csv::rows(text, self.exchange, report, emit),
        }
    }
}

/// Refuses lines that end with what is no line end in any list: then all of them are one.
fn refuse_line_ends(text: &str) -> Result<(), Box<Refusal>> {
    let is_end = |character: char| matches!(character, '\u{85}' | '\u{2028}' | '\u{2029}');
    let mut first_line = text.trim_ascii_start().bytes().take_while(|byte| !matches!(byte, b'\n' | b'\r'));
    // As a rule nothing of the first line is beyond Latin-1's letters.
    if !first_line.any(|byte| matches!(byte, 0xc2 | 0xe2)) {
        return Ok(());
    }
    let mut before = text.char_indices().skip_while(|(_, character)| character.is_ascii_whitespace());
    let found = before.find(|(_, character)| is_end(*character) || matches!(character, '\n' | '\r'));
    match found {
        Some((at, character)) if is_end(character) => Err(Refusal::at(Code::LineEnds, at)),
        _ => Ok(()),
    }
}

/// The text without DOS' mark of its end (Ctrl-Z), if it has one.
fn without_end_of_file(text: &str) -> &str {
    let end = text.trim_ascii_end();
    let without = text::trim_end(end, |character| character == '\u{1a}');
    if without.len() < end.len() { without } else { text }
}

fn exchange_and_format(
    exchanges: Exchanges,
    head: &Head<'_>,
    text: &str,
) -> Result<(&'static Exchange, Format), Box<Refusal>> {
    let Some(exchange) = head.exchange else {
        return recognise::recognise(exchanges, text);
    };
    let format = head.format.or_else(|| match exchange.formats {
        [only] => Some(*only),
        _ => recognise::format_of(text),
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
