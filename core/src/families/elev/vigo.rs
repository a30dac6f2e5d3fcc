//! VIGO's record format into drafts: one record a line, told by its first field, a semicolon after every field.

use crate::families::elev::exchanges::{AV_LAYOUT, EOF_LAYOUT, TOF_LAYOUT};
use crate::families::elev::field;
use crate::families::elev::rules;
use crate::finding::{Report, Value, two};
use crate::formats::DraftBuilder;
use crate::formats::{Event, spend_record};
use crate::limits;
use crate::record::Field;
use crate::record::Place;
use crate::refusal::{Code, Refusal};
use crate::text;
use crate::text::RawSlot;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Linje {
    Tof,
    Av,
    Eof,
    Unknown,
}

impl Linje {
    fn of(line: &str) -> Self {
        match text::up_to(line, b';') {
            "TOF" => Self::Tof,
            "$AV" => Self::Av,
            "EOF" => Self::Eof,
            _ => Self::Unknown,
        }
    }

    /// The kind of a line that is not written as the format has it: in small letters, in quotes, behind blanks.
    fn of_other(line: &str) -> Self {
        let id = unquoted(text::trim(text::up_to(line, b';'), text::is_blank));
        let kinds = [("TOF", Self::Tof), ("$AV", Self::Av), ("EOF", Self::Eof)];
        kinds.into_iter().find(|(known, _)| id.eq_ignore_ascii_case(known)).map_or(Self::Unknown, |(_, kind)| kind)
    }

    const fn layout(self) -> &'static [Field] {
        match self {
            Self::Tof => &TOF_LAYOUT,
            Self::Av => &AV_LAYOUT,
            Self::Eof => &EOF_LAYOUT,
            Self::Unknown => &[],
        }
    }
}

/// Reads the lines; returns the number of $AV lines.
///
/// # Errors
/// [`Code::WrongFormat`] when no line is of this format, [`Code::TooManyRecords`].
pub fn lines<F: FnMut(Event<'_>, &mut Report)>(
    payload: &str,
    report: &mut Report,
    emit: &mut F,
) -> Result<u32, Box<Refusal>> {
    if !has_a_line(payload) {
        return Err(Refusal::names(Code::WrongFormat, "expected", vec!["TOF", "$AV", "EOF"]));
    }
    let filled = payload.trim_ascii_end().len();
    let end = line_end(payload);
    let mut reader = Reader {
        payload,
        record: DraftBuilder::default(),
        rows: 0,
        has_tof: false,
        has_eof: false,
        uncountable: false,
        semicolons: false,
        otherwise: Otherwise::default(),
    };
    let (mut start, mut number, mut first, mut rest) = (0, 0, true, payload);
    while start < filled {
        let (raw, after) = text::split_behind(rest, end);
        let line = without_end(raw);
        number += 1;
        let at = Place { line: number, ..Place::PAYLOAD };
        if is_blank(line) {
            report.push(&rules::v1d_blank_line::RULE, at);
        } else {
            let mut linje = Linje::of(line);
            if linje == Linje::Unknown {
                linje = reader.otherwise.linje(line, number);
            }
            if end == b'\r' {
                reader.otherwise.note(CR_ALONE, number);
            }
            let ended = raw.len() > line.len() || text::strip_end(line, b';').is_some();
            let stands = Stands { first, last: start + raw.len() >= filled, ended };
            let linje = reader.order(linje, at, stands, report);
            reader.line(linje, line, start, at, report, emit)?;
            first = false;
        }
        start += raw.len();
        rest = after;
    }
    reader.otherwise.report(report);
    Ok(reader.rows)
}

/// What lines end with: LF, perhaps behind a CR; or CR alone, where there is no LF at all.
fn line_end(payload: &str) -> u8 {
    if text::find(payload.as_bytes(), b'\n').is_none() { b'\r' } else { b'\n' }
}

fn has_a_line(mut rest: &str) -> bool {
    let end = line_end(rest);
    while !rest.is_empty() {
        let (line, after) = text::split_behind(rest, end);
        if Linje::of_other(without_end(line)) != Linje::Unknown {
            return true;
        }
        rest = after;
    }
    false
}

/// Every CR belongs to the end of the line: a file may have been converted twice.
fn without_end(line: &str) -> &str {
    text::trim_end(line, |character| matches!(character, '\r' | '\n'))
}

fn is_blank(line: &str) -> bool {
    line.bytes().all(|byte| byte.is_ascii_whitespace())
}

/// A field without the quotes around it.
fn unquoted(field: &str) -> &str {
    match field.as_bytes() {
        [b'"', .., b'"'] => field.get(1..field.len() - 1).unwrap_or_default(),
        _ => field,
    }
}

/// In what ways lines may be written otherwise than the format has them, and still be read.
const SEEN: [&str; 5] = ["cr_alone", "blank_before", "quotes", "lower_case", "extra_fields"];
const CR_ALONE: usize = 0;
const BLANK_BEFORE: usize = 1;
const QUOTES: usize = 2;
const LOWER_CASE: usize = 3;
const EXTRA_FIELDS: usize = 4;

/// How many lines are written in each of those ways, and the first of them: each is said once.
#[derive(Default)]
struct Otherwise([(u64, u32); SEEN.len()]);

impl Otherwise {
    fn note(&mut self, way: usize, line: u32) {
        if let Some((count, first)) = self.0.get_mut(way) {
            if *count == 0 {
                *first = line;
            }
            *count += 1;
        }
    }

    /// The kind of a line that is none at first sight.
    fn linje(&mut self, line: &str, number: u32) -> Linje {
        let linje = Linje::of_other(line);
        if linje == Linje::Unknown {
            return linje;
        }
        let id = text::up_to(line, b';');
        let ways = [
            (BLANK_BEFORE, id.starts_with(text::is_blank)),
            (QUOTES, id.ends_with('"')),
            (LOWER_CASE, id.bytes().any(|byte| byte.is_ascii_lowercase())),
        ];
        for (way, _) in ways.into_iter().filter(|(_, is_so)| *is_so) {
            self.note(way, number);
        }
        linje
    }

    fn report(&self, report: &mut Report) {
        for ((count, line), seen) in self.0.iter().zip(SEEN).filter(|((count, _), _)| *count > 0) {
            let args = two(("lines", Value::Int(*count)), ("seen", Value::Text(seen)));
            report.push_with(&rules::v1g_written_otherwise::RULE, Place { line: *line, ..Place::PAYLOAD }, None, args);
        }
    }
}

/// Where a line stands among the others.
#[derive(Clone, Copy)]
struct Stands {
    first: bool,
    last: bool,
    /// A line break or a semicolon stands behind what is there of it.
    ended: bool,
}

struct Reader<'a> {
    payload: &'a str,
    record: DraftBuilder,
    rows: u32,
    has_tof: bool,
    has_eof: bool,
    /// A line has been reported that may have been a pupil's, or that joins two files: EOF's number says nothing more.
    uncountable: bool,
    /// The line before ended with a semicolon.
    semicolons: bool,
    /// What is written otherwise than the format has it.
    otherwise: Otherwise,
}

impl Reader<'_> {
    /// Reports a line that stands where it should not, and gives what it may be read as; what one mistake puts out of
    /// place is reported once.
    fn order(&mut self, linje: Linje, at: Place, stands: Stands, report: &mut Report) -> Linje {
        let at = at.field(field::LINJEID);
        let misplaced = match linje {
            Linje::Tof => core::mem::replace(&mut self.has_tof, true),
            Linje::Eof => !stands.last,
            Linje::Av | Linje::Unknown => false,
        };
        if stands.first && linje != Linje::Tof {
            report.push(&rules::v1_begins_with_tof::RULE, at);
        }
        self.has_eof |= linje == Linje::Eof;
        if stands.last && !self.has_eof && !stands.ended && self.semicolons {
            report.push(&rules::v1f_cut_off::RULE, at);
            return Linje::Unknown;
        }
        if linje == Linje::Unknown {
            if !stands.first {
                report.push(&rules::v1e_line_not_known::RULE, at);
            }
        } else if stands.last && !self.has_eof {
            report.push(&rules::v1b_ends_with_eof::RULE, at);
        }
        if misplaced {
            report.push(&rules::v1c_only_av_between::RULE, at);
        }
        self.uncountable |= misplaced || linje == Linje::Unknown;
        linje
    }

    fn line<F: FnMut(Event<'_>, &mut Report)>(
        &mut self,
        linje: Linje,
        line: &str,
        start: usize,
        mut at: Place,
        report: &mut Report,
        emit: &mut F,
    ) -> Result<(), Box<Refusal>> {
        if linje == Linje::Unknown {
            return Ok(());
        }
        if linje == Linje::Av {
            self.rows += 1;
            at.row = self.rows;
            spend_record(report)?;
            if self.rows > limits::RECORDS {
                return Err(Refusal::limit(Code::TooManyRecords, u64::from(limits::RECORDS)));
            }
        }
        // Blanks behind the last semicolon are reported below; they are not one more field.
        let fields = text::trim_end(line, text::is_blank);
        self.semicolons = text::strip_end(fields, b';').is_some();
        let mut rest = Some(text::strip_end(fields, b';').unwrap_or(fields));
        let layout = linje.layout();
        self.record.clear();
        let quoted = text::trim(line, text::is_blank).starts_with('"');
        let (mut found, mut offset, mut surplus) = (0, start, false);
        while let Some(fields) = rest {
            let field = text::up_to(fields, b';');
            rest = fields.get(field.len() + 1..);
            match layout.get(found) {
                Some(&target) => {
                    let around = usize::from(quoted && unquoted(field).len() < field.len());
                    self.record.set(target, RawSlot::payload(offset + around, offset + field.len() - around));
                }
                None => surplus |= !is_blank(field),
            }
            found += 1;
            offset += field.len() + 1;
        }
        if found > layout.len() && !surplus {
            self.otherwise.note(EXTRA_FIELDS, at.line);
        } else if found != layout.len() {
            let args = two(("expected", Value::Int(layout.len() as u64)), ("found", Value::Int(found as u64)));
            if surplus || found < layout.len() && !self.lacks_the_last(linje, found) {
                report.push_with(&rules::v2c_fields_out_of_place::RULE, at, None, args);
                return Ok(());
            }
            report.push_with(&rules::v2b_field_count::RULE, at, None, args);
        } else if text::strip_end(line, b';').is_none() {
            report.push(&rules::v2_semicolon_last::RULE, at);
        }
        if linje == Linje::Eof && self.uncountable {
            self.record.set_broken(field::ANTALL);
            self.record.set_broken(field::ELEVER);
        }
        let draft = self.record.draft(self.payload, at);
        let event = match linje {
            Linje::Tof => Event::Header(draft),
            Linje::Av => Event::Record(draft),
            Linje::Eof | Linje::Unknown => Event::Trailer(draft),
        };
        emit(event, report);
        Ok(())
    }

    /// Whether the only field that a line lacks is plainly its last: what stands before it is of its kind. The last field
    /// counts as reported then.
    fn lacks_the_last(&mut self, linje: Linje, found: usize) -> bool {
        let layout = linje.layout();
        let Some(&last) = layout.get(found).filter(|_| found + 1 == layout.len()) else { return false };
        let draft = self.record.draft(self.payload, Place::PAYLOAD);
        let digits = |field| draft.text(field).map_or(0, |text| text::whole(text).map_or(usize::MAX, |_| text.len()));
        let plainly = match linje {
            Linje::Tof => digits(field::FYLKESNUMMER) == 2 && matches!(digits(field::SKOLENUMMER), 0 | 5),
            Linje::Av => digits(field::FNR) == 11,
            Linje::Eof => true,
            Linje::Unknown => false,
        };
        if plainly {
            self.record.set_broken(last);
        }
        plainly
    }
}
