//! The pipeline: bytes to drafts to records to findings to an answer. It knows no rule and no family.

use super::family::{Asked, Family, Module};
use super::head::Head;
use super::payload::{Alone, Document, File, Payload, PayloadKind};
use crate::Status;
use crate::answer;
use crate::finding::Report;
use crate::format::Format;
use crate::ids::{Kind, Kinds, Policy};
use crate::judgement::{Context, Judgement};
use crate::record::Json;
use crate::refusal::{Code, Refusal};

/// Checks a payload by the rules of a family and writes the answer, or the refusal, into `out`.
///
/// ```
/// use sluse_core::{Status, call::check::check, families::{All, Elev, Nir}};
/// let head = br#"{"as_of":"2026-11-22","exchange":"elev.vigo1","mode":"test"}"#;
/// let list = b"TOF;1.3.8.0;;;46;;;\nEOF;1;\n";
/// let (mut by_all, mut by_one, mut refused) = (Vec::new(), Vec::new(), Vec::new());
/// assert_eq!(check::<All>(head, list, &mut by_all), Status::Answer);
/// assert_eq!(check::<Elev>(head, list, &mut by_one), Status::Answer);
/// assert_eq!(by_all, by_one);
/// assert_eq!(check::<Nir>(head, list, &mut refused), Status::Refusal);
/// ```
pub fn check<M: Module>(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    checked::<M, File>(head, body, out)
}

/// Checks a document of JSON, as [`check`] does, and takes nothing else: what a form needs, which has just written its
/// record, without what it takes to read other people's files.
pub fn check_document<M: Module>(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    checked::<M, Document>(head, body, out)
}

/// Checks one record of an exchange that is named, as [`check`] does, and takes no list: what a form needs at every keystroke,
/// without what it takes to read one record like another and to compare them.
pub fn check_alone<M: Module>(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    checked::<M, Alone>(head, body, out)
}

fn checked<M: Module, P: PayloadKind>(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    match Head::parse::<M>(head, body, None).and_then(judge::<M, P>) {
        Ok((judged, family)) => {
            answer::write(&judged, &|json| family.write_more(&judged, json), &|_| {}, out);
            Status::Answer
        }
        Err(refusal) => answer::write_refusal(&refusal, body, out),
    }
}

/// Judges a payload by a head that has been read; what is judged, and what the family knows of it.
///
/// # Errors
/// Whatever cannot be judged.
pub(crate) fn judge<M: Module, P: PayloadKind>(
    head: Head<'_, M::Family>,
) -> Result<(Judgement, M::Family), Box<Refusal>> {
    let payload = P::open::<M>(&head.says, head.payload)?;
    let Payload { exchange, format, encoding, also, .. } = payload;
    let mut report = Report::new(head.says.as_of, head.says.budget);
    report.spend(head.payload.len() as u64);
    let context = Context {
        as_of: head.says.as_of,
        production: head.says.production,
        exchange,
        encoding,
        also_fits: also,
        file_name: head.says.file_name,
        one_record: format == Format::Json
            && matches!(exchange.json, Some(Json::Rows(_)))
            && payload.text.as_bytes().trim_ascii_start().starts_with(b"{"),
    };
    let numbers = numbers(context.production, &report);
    let asked = Asked { known: head.known, register: head.register, rows: head.rows, numbers };
    let mut family = M::Family::begin(&context, asked, &mut report)?;
    let records =
        P::decode::<M::Family>(&payload, &mut report, &mut |event, report| family.read(&event, &context, report))?;
    if !report.exhausted() {
        family.finish(records, &context, &mut report);
    }
    if report.exhausted() {
        return Err(Refusal::limit(Code::BudgetReached, report.budget()));
    }
    if P::IS_MANY {
        report.gather(records);
    }
    report.sort();
    let unchecked = family.unchecked(&context);
    Ok((Judgement { context, format, report, records, unchecked }, family))
}

/// The personal numbers with control digits that records take, of pupils and of participants.
pub(crate) fn numbers(production: bool, report: &Report) -> Policy {
    Policy { production, ..Policy::test(NUMBERS, report.as_of()) }
}

const NUMBERS: Kinds = Kinds::only(Kind::Fnr).and(Kind::Dnr);
