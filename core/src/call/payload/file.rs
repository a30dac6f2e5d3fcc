//! A file, as gates, command lines and pages are handed them: any format, any encoding, with or without a name for it.

use crate::call::family::{Family, Module};
use crate::call::head::Says;
use crate::call::payload::{Payload, PayloadKind, refuse_size, wrong_format};
use crate::finding::Report;
use crate::format::Format;
use crate::formats as decode;
use crate::formats::encoding;
use crate::formats::encoding::Opened;
use crate::formats::rules;
use crate::formats::{Event, file_kind, recognise};
use crate::record::Exchange;
use crate::record::Place;
use crate::refusal::{Code, Refusal};
use crate::text;

/// Every format, in every encoding that is read.
pub(crate) struct File;

impl PayloadKind for File {
    fn open<'b, M: Module>(head: &Says, body: &'b [u8]) -> Result<Payload<'b>, Box<Refusal>> {
        refuse_size(body)?;
        file_kind::refuse_bytes(body)?;
        let is_json = match head.format {
            Some(format) => matches!(format, Format::Json | Format::Ndjson),
            None => recognise::begins_as_json(body),
        };
        let Opened { text, encoding, also } = encoding::open(body, is_json)?;
        file_kind::refuse_text(&text)?;
        let (exchange, format) = exchange_and_format::<M>(head, &text)?;
        Ok(Payload { exchange, format, encoding, also, text, body })
    }

    fn decode<F: Family>(
        payload: &Payload<'_>,
        report: &mut Report,
        emit: &mut impl FnMut(Event<'_>, &mut Report),
    ) -> Result<u32, Box<Refusal>> {
        let records = match payload.format {
            Format::Json | Format::Ndjson => payload.documents(report, emit),
            Format::Csv | Format::Lines(_) => lines::<F>(payload, report, emit),
        };
        if records.is_ok() && !report.exhausted() {
            rules::report_encoding(payload.exchange, payload.encoding, payload.also, report);
        }
        records.map_err(|refusal| {
            refusal.moved(|at| encoding::offset_in_payload(payload.body, &payload.text, payload.encoding, at))
        })
    }
}

fn exchange_and_format<M: Module>(head: &Says, text: &str) -> Result<(&'static Exchange, Format), Box<Refusal>> {
    let Some(exchange) = head.exchange else {
        return recognise::recognise(M::Family::EXCHANGES, M::SIGNS, text);
    };
    let format = head.format.or_else(|| match exchange.formats {
        [only] => Some(*only),
        _ => recognise::format_of(M::SIGNS, text),
    });
    let format = format.filter(|format| exchange.formats.contains(format));
    format.map(|format| (exchange, format)).ok_or_else(|| wrong_format(exchange))
}

fn lines<F: Family>(
    payload: &Payload<'_>,
    report: &mut Report,
    emit: &mut impl FnMut(Event<'_>, &mut Report),
) -> Result<u32, Box<Refusal>> {
    refuse_line_ends(&payload.text)?;
    let text = without_end_of_file(&payload.text);
    if text.len() < payload.text.len() {
        report.push(&rules::end_of_file::RULE, Place::PAYLOAD);
    }
    match payload.format {
        Format::Lines(own) => F::lines(own, text, report, emit).unwrap_or_else(|| Err(Refusal::new(Code::WrongFormat))),
        _ => decode::csv::rows(text, payload.exchange, report, emit),
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
