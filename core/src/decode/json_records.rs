//! JSON and NDJSON into drafts, along the exchange's table of keys.

use super::draft_builder::DraftBuilder;
use super::json::{Next, Scanner};
use super::{Event, spend_record};
use crate::exchanges::{Json, Key, Node};
use crate::finding::{Place, Report, Value, one};
use crate::limits;
use crate::refusal::{Code, Refusal};
use crate::rules::format as rules;
use crate::schema::{FELT_COUNT, Felt, RawSlot};
use crate::text::split_line;

/// What reading a document needs at every level.
struct Reader<'a, 's, F> {
    scanner: Scanner<'a>,
    payload: &'a str,
    record: DraftBuilder,
    rows: u32,
    line: u32,
    order: Order,
    unknown: Unknown,
    report: &'s mut Report,
    emit: &'s mut F,
}

/// In which order keys come: as a rule in that of the record before, so that few are looked for.
struct Order {
    /// By field, where in its table the key stood that came behind it last time.
    next: [u8; FELT_COUNT],
    /// The field that came last.
    last: Felt,
}

impl Order {
    /// The key of that name.
    fn find(&mut self, keys: &'static [Key], name: Option<&str>) -> Option<&'static Key> {
        let next = &mut self.next[self.last as usize];
        let is_it = |key: &&Key| name == Some(key.name);
        let key = match keys.get(usize::from(*next)).filter(is_it) {
            Some(key) => key,
            None => {
                let (at, key) = (0..).zip(keys).find(|(_, key)| is_it(key))?;
                *next = at;
                key
            }
        };
        self.last = key.felt;
        Some(key)
    }
}

/// Keys that the exchange does not know: a vendor's one slip stands in every record, so they are reported together.
#[derive(Default)]
struct Unknown {
    count: u64,
    first: Place,
}

impl Unknown {
    fn note(&mut self, at: Place) {
        // The first by place, not by reading: the order of an object's keys must not show.
        self.first = if self.count == 0 { at } else { self.first.min(at) };
        self.count += 1;
    }

    fn report(self, report: &mut Report) {
        if self.count > 0 {
            let args = one("count", Value::Int(self.count));
            report.push_with(&rules::unknown_property::RULE, self.first, None, args);
        }
    }
}

/// Reads one JSON document; returns the number of records.
///
/// # Errors
/// [`Refusal`]: not JSON, too deep, a key twice, too many records.
pub fn document<F: FnMut(Event<'_>, &mut Report)>(
    payload: &str,
    shape: &Json,
    report: &mut Report,
    emit: &mut F,
) -> Result<u32, Box<Refusal>> {
    let mut reader = Reader::new(payload, report, emit);
    match (shape, reader.scanner.next_kind()?) {
        (Json::Rows(keys), Next::Array) => reader.rows(keys)?,
        (Json::Rows(keys), Next::Object) => reader.row(keys)?,
        (Json::Rows(_), _) => reader.no_list("array")?,
        (Json::Document { keys, .. }, Next::Object) => {
            let mut head = DraftBuilder::default();
            reader.object(keys, Some(&mut head), Place::PAYLOAD)?;
            (reader.emit)(Event::Liste(head.draft(payload, Place::PAYLOAD)), reader.report);
        }
        (Json::Document { .. }, _) => reader.no_list("object")?,
    }
    reader.scanner.finish()?;
    Ok(reader.end())
}

/// Reads one JSON object a line; blank lines are passed over. Returns the number of records.
///
/// # Errors
/// As [`document`]; the place is that of the line.
pub fn lines<F: FnMut(Event<'_>, &mut Report)>(
    payload: &str,
    keys: &'static [Key],
    report: &mut Report,
    emit: &mut F,
) -> Result<u32, Box<Refusal>> {
    let mut reader = Reader::new("", report, emit);
    let mut start = 0;
    let mut rest = payload;
    while !rest.is_empty() {
        let (text, after) = split_line(rest);
        reader.line += 1;
        if text.bytes().any(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
            (reader.scanner, reader.payload) = (Scanner::new(text), text);
            reader
                .row(keys)
                .and_then(|()| reader.scanner.finish())
                .map_err(|refusal| refusal.moved(|at| at + start))?;
        }
        start += text.len();
        rest = after;
    }
    Ok(reader.end())
}

impl<'a, 's, F: FnMut(Event<'_>, &mut Report)> Reader<'a, 's, F> {
    fn new(payload: &'a str, report: &'s mut Report, emit: &'s mut F) -> Self {
        let (scanner, record) = (Scanner::new(payload), DraftBuilder::default());
        let order = Order { next: [0; FELT_COUNT], last: Felt::Type };
        Self { scanner, payload, record, rows: 0, line: 0, order, unknown: Unknown::default(), report, emit }
    }

    /// Reports what was counted on the way; the number of records.
    fn end(self) -> u32 {
        self.unknown.report(self.report);
        self.rows
    }

    /// The document is something else altogether: one finding, and a list that is known to be broken.
    fn no_list(&mut self, expected: &'static str) -> Result<(), Box<Refusal>> {
        self.skip()?;
        self.wrong_type(Place::PAYLOAD, expected);
        self.record.break_all();
        (self.emit)(Event::Liste(self.record.draft(self.payload, Place::PAYLOAD)), self.report);
        Ok(())
    }

    fn rows(&mut self, keys: &'static [Key]) -> Result<(), Box<Refusal>> {
        self.scanner.open()?;
        let mut first = true;
        while self.scanner.more(first, b']')? {
            self.row(keys)?;
            first = false;
        }
        Ok(())
    }

    fn row(&mut self, keys: &'static [Key]) -> Result<(), Box<Refusal>> {
        self.rows += 1;
        if self.rows > limits::RECORDS {
            return Err(Refusal::limit(Code::TooManyRecords, u64::from(limits::RECORDS)));
        }
        let at = Place { line: self.line, row: self.rows, felt: None };
        if self.scanner.next_kind()? != Next::Object {
            self.wrong_type(at, "object");
            return self.skip();
        }
        self.record.clear();
        self.object(keys, None, at)?;
        spend_record(self.report)?;
        (self.emit)(Event::Elev(self.record.draft(self.payload, at)), self.report);
        Ok(())
    }

    /// Reads an object's members into `head`, or into the current record.
    fn object(
        &mut self,
        keys: &'static [Key],
        mut head: Option<&mut DraftBuilder>,
        at: Place,
    ) -> Result<(), Box<Refusal>> {
        self.scanner.open()?;
        let mut first = true;
        while self.scanner.more(first, b'}')? {
            first = false;
            let member = self.scanner.offset();
            match self.known_key(keys)? {
                None => {
                    self.unknown.note(at);
                    self.skip()?;
                }
                Some(key) => {
                    let target = head.as_deref_mut().unwrap_or(&mut self.record);
                    if !target.first_time(key.felt) {
                        return Err(Refusal::at(Code::DuplicateKey, member));
                    }
                    self.member(key, head.as_deref_mut(), at)?;
                }
            }
        }
        Ok(())
    }

    fn known_key(&mut self, keys: &'static [Key]) -> Result<Option<&'static Key>, Box<Refusal>> {
        let mark = self.record.scratch.len();
        let slot = self.scanner.key(&mut self.record.scratch)?;
        let name = slot.text(self.payload, &self.record.scratch);
        let key = self.order.find(keys, name);
        self.record.scratch.truncate(mark);
        Ok(key)
    }

    fn member(&mut self, key: &'static Key, head: Option<&mut DraftBuilder>, at: Place) -> Result<(), Box<Refusal>> {
        let next = self.scanner.next_kind()?;
        match (&key.node, next) {
            (Node::Ignored, _) | (_, Next::Null) => self.skip(),
            (Node::Leaf, Next::String) => {
                let target = head.unwrap_or(&mut self.record);
                let slot = self.scanner.string(&mut target.scratch)?;
                target.set(key.felt, slot);
                Ok(())
            }
            (Node::Number, Next::String | Next::Other) => {
                let start = self.scanner.offset();
                let slot = if next == Next::String {
                    self.scanner.string(&mut self.record.scratch)?
                } else {
                    self.skip()?;
                    RawSlot::payload(start, self.scanner.offset())
                };
                self.record.set(key.felt, slot);
                Ok(())
            }
            (Node::Object(keys), Next::Object) => self.object(keys, head, at.felt(key.felt)),
            (Node::Rows(keys), Next::Array) => self.rows(keys),
            (node, _) => {
                let expected = match node {
                    Node::Leaf | Node::Ignored => "string",
                    Node::Number => "number",
                    Node::Object(_) => "object",
                    Node::Rows(_) => "array",
                };
                let broken = head.unwrap_or(&mut self.record);
                mark_broken(broken, key);
                self.wrong_type(at.felt(key.felt), expected);
                self.skip()
            }
        }
    }

    fn wrong_type(&mut self, at: Place, expected: &'static str) {
        let args = one("expected", Value::Text(expected));
        self.report.push_with(&rules::wrong_type::RULE, at, None, args);
    }

    fn skip(&mut self) -> Result<(), Box<Refusal>> {
        let mark = self.record.scratch.len();
        self.scanner.skip_value(&mut self.record.scratch)?;
        self.record.scratch.truncate(mark);
        Ok(())
    }
}

/// A value of the wrong type has been reported: neither it nor what would lie below it is missing too.
fn mark_broken(target: &mut DraftBuilder, key: &Key) {
    target.set(key.felt, RawSlot::BROKEN);
    if let Node::Object(keys) = key.node {
        for below in keys {
            let felt: Felt = below.felt;
            target.set(felt, RawSlot::BROKEN);
        }
    }
}
