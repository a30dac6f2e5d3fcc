//! JSON and NDJSON into drafts, along the exchange's table of keys.

use crate::finding::{Report, Value, one};
use crate::formats::draft_builder::DraftBuilder;
use crate::formats::json_keys;
use crate::formats::json_keys::Spelling;
use crate::formats::json_tallies::{Misspelt, Unknown, Wrapped};
use crate::formats::rules;
use crate::formats::shape::{Learn, Nothing, Shapes, What};
use crate::formats::{Event, spend_record};
use crate::json::scanner::{Next, Scanner};
use crate::limits;
use crate::record::Place;
use crate::record::{Exchange, Json, Key, Node};
use crate::record::{Field, MOST_FIELDS, Part};
use crate::refusal::{Code, Refusal};
use crate::text::RawSlot;
use crate::text::split_line;

/// What reading a document needs at every level.
struct Reader<'a, 's, F, S> {
    scanner: Scanner<'a>,
    payload: &'a str,
    exchange: &'static Exchange,
    record: DraftBuilder,
    shapes: S,
    rows: u32,
    line: u32,
    order: Order,
    unknown: Unknown,
    misspelt: Misspelt,
    wrapped: Wrapped,
    report: &'s mut Report,
    emit: &'s mut F,
}

/// In which order keys come: as a rule in that of the record before, so that few are looked for.
struct Order {
    /// By field, where in its table the key stood that came behind it last time.
    next: [u8; MOST_FIELDS],
    /// The field that came last.
    last: Field,
}

impl Order {
    /// The key of that name.
    fn find(&mut self, keys: &'static [Key], name: Option<&str>) -> Option<&'static Key> {
        let next = &mut self.next[self.last.number()];
        let is_it = |key: &&Key| name == Some(key.name);
        let key = match keys.get(usize::from(*next)).filter(is_it) {
            Some(key) => key,
            None => {
                let (at, key) = (0..).zip(keys).find(|(_, key)| is_it(key))?;
                *next = at;
                key
            }
        };
        self.last = key.field;
        Some(key)
    }
}

/// What was met in one object beside keys of ours.
#[derive(Default)]
struct Beside {
    /// A key of ours, or one that misses ours, has been met.
    has_ours: bool,
    strange: u64,
    misspelt: Vec<&'static Key>,
    /// What the rest may be wrapped in.
    wrapping: Option<&'static str>,
}

/// Reads one JSON document; returns the number of records.
///
/// # Errors
/// [`Refusal`]: not JSON, too deep, a key twice, too many records.
pub fn document<F: FnMut(Event<'_>, &mut Report)>(
    payload: &str,
    exchange: &'static Exchange,
    report: &mut Report,
    emit: &mut F,
) -> Result<u32, Box<Refusal>> {
    let Some(shape) = &exchange.json else { return Err(Refusal::new(Code::WrongFormat)) };
    let mut reader = Reader::<F, Shapes>::new(payload, exchange, report, emit);
    match (shape, reader.scanner.next_kind()?) {
        (Json::Rows(keys), Next::Array) => reader.rows(keys)?,
        (Json::Rows(keys), Next::Object) => reader.row(keys)?,
        (Json::Rows(_), _) => reader.no_list("array")?,
        (Json::Document { keys, .. }, Next::Object) => {
            let mut head = DraftBuilder::default();
            if let Some(name) = reader.object(keys, Some(&mut head), Place::PAYLOAD)? {
                reader.wrapped(keys, Place::PAYLOAD, name);
                head.break_all();
            }
            (reader.emit)(Event::Header(head.draft(payload, Place::PAYLOAD)), reader.report);
        }
        (Json::Document { .. }, _) => reader.no_list("object")?,
    }
    reader.scanner.finish()?;
    Ok(reader.end())
}

/// Reads one record of an exchange of flat ones, or what stands there instead; a list is not read.
///
/// # Errors
/// As [`document`].
pub(crate) fn alone<F: FnMut(Event<'_>, &mut Report)>(
    payload: &str,
    exchange: &'static Exchange,
    report: &mut Report,
    emit: &mut F,
) -> Result<u32, Box<Refusal>> {
    let mut reader = Reader::<F, Nothing>::new(payload, exchange, report, emit);
    match (&exchange.json, reader.scanner.next_kind()?) {
        (Some(Json::Rows(keys)), Next::Object) => reader.learn(keys, 0)?,
        (Some(Json::Rows(_)), kind) if kind != Next::Array => reader.no_list("array")?,
        _ => return Err(Refusal::new(Code::WrongFormat)),
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
    exchange: &'static Exchange,
    report: &mut Report,
    emit: &mut F,
) -> Result<u32, Box<Refusal>> {
    let Some(Json::Rows(keys)) = exchange.json else { return Err(Refusal::new(Code::WrongFormat)) };
    let mut reader = Reader::<F, Shapes>::new(payload, exchange, report, emit);
    let mut start = 0;
    while start < payload.len() {
        reader.line += 1;
        start = match reader.shapes.read(payload.as_bytes(), start, &mut reader.record) {
            Some(end) => {
                reader.count()?;
                spend_record(reader.report)?;
                reader.hand_on(reader.place());
                end
            }
            None => reader.line(keys, start)?,
        };
    }
    Ok(reader.end())
}

impl<'a, 's, F: FnMut(Event<'_>, &mut Report), S: Learn> Reader<'a, 's, F, S> {
    fn new(payload: &'a str, exchange: &'static Exchange, report: &'s mut Report, emit: &'s mut F) -> Self {
        let (scanner, record, shapes) = (Scanner::new(payload), DraftBuilder::default(), S::default());
        let order = Order { next: [0; MOST_FIELDS], last: Field::new(0) };
        let (unknown, misspelt, wrapped) = (Unknown::default(), Misspelt::default(), Wrapped::default());
        Self {
            scanner,
            payload,
            exchange,
            record,
            shapes,
            rows: 0,
            line: 0,
            order,
            unknown,
            misspelt,
            wrapped,
            report,
            emit,
        }
    }

    /// Reports what was counted on the way; the number of records.
    fn end(self) -> u32 {
        self.unknown.report(self.report);
        self.misspelt.report(self.report);
        self.wrapped.report(self.report);
        self.rows
    }

    /// The document is something else altogether: one finding, and a list that is known to be broken.
    fn no_list(&mut self, expected: &'static str) -> Result<(), Box<Refusal>> {
        self.skip()?;
        self.wrong_type(Place::PAYLOAD, expected);
        self.record.break_all();
        (self.emit)(Event::Header(self.record.draft(self.payload, Place::PAYLOAD)), self.report);
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

    /// Reads the line that begins there; where the next one does.
    fn line(&mut self, keys: &'static [Key], start: usize) -> Result<usize, Box<Refusal>> {
        let rest = self.payload.get(start..).unwrap_or_default();
        let (line, _) = split_line(rest);
        let end = start + line.len();
        if line.bytes().any(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
            self.scanner = Scanner::from(self.payload.get(..end).unwrap_or_default(), start);
            self.learn(keys, start)?;
            self.scanner.finish()?;
            self.shapes.end(end, self.payload.as_bytes());
        }
        Ok(end)
    }

    /// Reads a record of an array, or one alone.
    fn row(&mut self, keys: &'static [Key]) -> Result<(), Box<Refusal>> {
        if self.scanner.next_kind()? == Next::Object
            && let start = self.scanner.offset()
            && let Some(end) = self.shapes.read(self.payload.as_bytes(), start, &mut self.record)
        {
            self.count()?;
            spend_record(self.report)?;
            self.scanner.go_on_at(end);
            self.hand_on(self.place());
            return Ok(());
        }
        let start = self.scanner.offset();
        self.learn(keys, start)?;
        self.shapes.end(self.scanner.offset(), self.payload.as_bytes());
        Ok(())
    }

    /// Reads a record by the table of keys, and learns its shape from the byte at `start` on.
    fn learn(&mut self, keys: &'static [Key], start: usize) -> Result<(), Box<Refusal>> {
        self.count()?;
        let at = self.place();
        self.shapes.begin(start);
        if self.rows == 1 {
            // As a rule it is alone: what a form hands over.
            self.shapes.spoil();
        }
        self.record.clear();
        if self.scanner.next_kind()? != Next::Object {
            self.shapes.spoil();
            self.wrong_type(at, "object");
            return self.skip();
        }
        spend_record(self.report)?;
        if let Some(name) = self.object(keys, None, at)? {
            self.wrapped(keys, at, name);
            self.record.break_all();
            (self.emit)(Event::Header(self.record.draft(self.payload, Place::PAYLOAD)), self.report);
            return Ok(());
        }
        self.hand_on(at);
        Ok(())
    }

    /// Counts one more record.
    #[inline]
    fn count(&mut self) -> Result<(), Box<Refusal>> {
        self.rows += 1;
        if self.rows > limits::RECORDS {
            return Err(Refusal::limit(Code::TooManyRecords, u64::from(limits::RECORDS)));
        }
        Ok(())
    }

    /// The place of the record that is being read.
    const fn place(&self) -> Place {
        Place { line: self.line, row: self.rows, field: None }
    }

    fn hand_on(&mut self, at: Place) {
        (self.emit)(Event::Record(self.record.draft(self.payload, at)), self.report);
    }

    fn wrapped(&mut self, keys: &[Key], at: Place, name: &'static str) {
        self.wrapped.note(at, keys.first().map_or("", |key| key.name), name);
    }

    /// Reads an object's members into `head`, or into the current record; what all of it seems to be wrapped in, where
    /// nothing of ours is there.
    fn object(
        &mut self,
        keys: &'static [Key],
        mut head: Option<&mut DraftBuilder>,
        at: Place,
    ) -> Result<Option<&'static str>, Box<Refusal>> {
        self.scanner.open()?;
        let mut first = true;
        let mut beside = Beside::default();
        while self.scanner.more(first, b'}')? {
            first = false;
            let member = self.scanner.offset();
            match self.known_key(keys, head.is_some(), &mut beside)? {
                None => self.skip()?,
                Some(key) => {
                    beside.has_ours = true;
                    let target = head.as_deref_mut().unwrap_or(&mut self.record);
                    if !target.first_time(key.field) {
                        return Err(Refusal::at(Code::DuplicateKey, member));
                    }
                    self.member(key, head.as_deref_mut(), at)?;
                }
            }
        }
        if beside.strange > 0 || !beside.misspelt.is_empty() {
            return Ok(self.look_at(&beside, head, at));
        }
        Ok(None)
    }

    /// Notes what stood in an object beside keys of ours.
    fn look_at(&mut self, beside: &Beside, head: Option<&mut DraftBuilder>, at: Place) -> Option<&'static str> {
        if let (false, Some(name), None) = (beside.has_ours, beside.wrapping, at.field) {
            return Some(name);
        }
        let target = head.unwrap_or(&mut self.record);
        for key in &beside.misspelt {
            // Where our own key stands in the same object, the other one is somebody else's.
            if target.first_time(key.field) {
                mark_broken(target, key);
                self.misspelt.note(key, at);
            } else {
                self.unknown.note(at);
            }
        }
        for _ in 0..beside.strange {
            self.unknown.note(at);
        }
        None
    }

    fn known_key(
        &mut self,
        keys: &'static [Key],
        is_head: bool,
        beside: &mut Beside,
    ) -> Result<Option<&'static Key>, Box<Refusal>> {
        let mark = self.record.scratch.len();
        let slot = self.scanner.key(&mut self.record.scratch)?;
        let name = slot.text(self.payload, &self.record.scratch);
        let mut key = self.order.find(keys, name);
        if key.is_none() {
            self.shapes.spoil();
            let name = name.unwrap_or_default();
            let spelling = self.misspelt.spelling(self.exchange, keys, name, self.report);
            match spelling {
                Spelling::Alias(known) => key = Some(known),
                Spelling::Alike(known) => beside.misspelt.push(known),
                Spelling::OneLetter(known) if must_be_there(self.exchange, known, is_head) => {
                    beside.misspelt.push(known);
                }
                Spelling::OneLetter(_) | Spelling::Strange => {
                    beside.strange += 1;
                    let wrapping = json_keys::envelope(name, self.scanner.next_kind()?);
                    beside.wrapping = match (beside.wrapping, wrapping) {
                        (Some(one), Some(other)) => Some(one.min(other)),
                        (one, other) => one.or(other),
                    };
                }
            }
            beside.has_ours |= !beside.misspelt.is_empty();
        }
        self.record.scratch.truncate(mark);
        Ok(key)
    }

    fn member(&mut self, key: &'static Key, head: Option<&mut DraftBuilder>, at: Place) -> Result<(), Box<Refusal>> {
        let next = self.scanner.next_kind()?;
        match (&key.node, next) {
            (Node::TypeOf(types), Next::String) if S::IS_NESTED => {
                self.shapes.spoil();
                let mark = self.record.scratch.len();
                let slot = self.scanner.string(&mut self.record.scratch)?;
                let name = slot.text(self.payload, &self.record.scratch);
                if name.is_some_and(|name| !json_keys::is_type(name, types)) {
                    self.report.push(&rules::other_type::RULE, at.field(key.field));
                }
                self.record.scratch.truncate(mark);
                Ok(())
            }
            (Node::Ignored | Node::TypeOf(_), _) | (_, Next::Null) => self.skip(),
            (Node::Leaf, Next::String) => {
                let is_of_row = head.is_none();
                let target = head.unwrap_or(&mut self.record);
                let slot = self.scanner.string(&mut target.scratch)?;
                target.set(key.field, slot);
                if is_of_row {
                    self.shapes.value(What::Text(key.field), slot, self.payload.as_bytes());
                }
                Ok(())
            }
            (Node::Number, Next::String | Next::Other) if S::IS_NESTED => {
                let start = self.scanner.offset();
                let slot = if next == Next::String {
                    let slot = self.scanner.string(&mut self.record.scratch)?;
                    self.shapes.value(What::Text(key.field), slot, self.payload.as_bytes());
                    slot
                } else {
                    self.skip()?;
                    let slot = RawSlot::payload(start, self.scanner.offset());
                    self.shapes.value(What::Bare(key.field), slot, self.payload.as_bytes());
                    slot
                };
                self.record.set(key.field, slot);
                Ok(())
            }
            (Node::Object(keys), Next::Object) if S::IS_NESTED => {
                self.object(keys, head, at.field(key.field)).map(|_| ())
            }
            (Node::Rows(keys), Next::Array) if S::IS_NESTED => self.rows(keys),
            (node, _) => {
                self.shapes.spoil();
                let expected = match node {
                    Node::Leaf | Node::Ignored | Node::TypeOf(_) => "string",
                    Node::Number => "number",
                    Node::Object(_) => "object",
                    Node::Rows(_) => "array",
                };
                let broken = head.unwrap_or(&mut self.record);
                mark_broken(broken, key);
                self.wrong_type(at.field(key.field), expected);
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

/// Whether the key must be there: its field, or what lies below it.
fn must_be_there(exchange: &Exchange, key: &Key, is_head: bool) -> bool {
    let part = if is_head { Part::Header } else { Part::Record };
    match &key.node {
        Node::Leaf | Node::Number => exchange.is_required(key.field, part),
        Node::Object(_) | Node::Rows(_) => true,
        Node::Ignored | Node::TypeOf(_) => false,
    }
}

/// A value of the wrong type has been reported: neither it nor what would lie below it is missing too.
fn mark_broken(target: &mut DraftBuilder, key: &Key) {
    target.set_broken(key.field);
    if let Node::Object(keys) = key.node {
        for below in keys {
            let field: Field = below.field;
            target.set_broken(field);
        }
    }
}
