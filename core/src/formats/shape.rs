//! The shapes of records of JSON, learned from those before: which values they have, and the bytes between them.
//!
//! Programs write every record of a type alike. Where the bytes between two values are those of a record before (the quote
//! that ends one, a comma, the next key, the colon, the quote that begins the other, and all blanks about them), they mean
//! the same, and no key is read, looked up or compared with another. What has come is kept as a tree, a step for each
//! value: a record that goes down it to an end has between its values the bytes of one record that was read by its keys.
//! The first byte that is otherwise, also an escape within a text, leaves the record to the reader that knows JSON, and its
//! shape is learned. Nothing is assumed of how a program writes, so that blanks, other orders of keys, `null` and keys
//! within keys are as fast. Of records that are alike in more than their shape, [`Runs`] are compared.

use crate::formats::DraftBuilder;
use crate::formats::runs::{Runs, behind};
use crate::json::scanner as json;
use crate::record::{Field, FieldSet};
use crate::text::RawSlot;
use core::ops::Range;

/// What is learned of the records of a document, so that the next ones are read by it.
pub(super) trait Learn: Default {
    /// Records may stand in lists and hold objects.
    const IS_NESTED: bool = true;

    /// Begins to learn, from a record that begins at this byte of the payload.
    fn begin(&mut self, start: usize);
    /// Learns of a value and of what stands before it.
    fn value(&mut self, what: What, slot: RawSlot, payload: &[u8]);
    /// Learns that there is something in the record that bytes alone do not tell.
    fn spoil(&mut self);
    /// Ends with what stands before this byte.
    fn end(&mut self, end: usize, payload: &[u8]);
    /// Reads a record of a known shape at a byte of the payload; what stands behind it begins there. `None` for any other:
    /// then what the builder holds is no record.
    fn read(&mut self, payload: &[u8], start: usize, record: &mut DraftBuilder) -> Option<usize>;
}

/// Nothing: one flat record has none before it.
#[derive(Default)]
pub(super) struct Nothing;

impl Learn for Nothing {
    const IS_NESTED: bool = false;

    fn begin(&mut self, _: usize) {}
    fn value(&mut self, _: What, _: RawSlot, _: &[u8]) {}
    fn spoil(&mut self) {}
    fn end(&mut self, _: usize, _: &[u8]) {}
    fn read(&mut self, _: &[u8], _: usize, _: &mut DraftBuilder) -> Option<usize> {
        None
    }
}

/// The shapes of the records that have been read.
#[derive(Default)]
pub(super) struct Shapes {
    /// The first is before every record, once there is one.
    steps: Vec<Step>,
    /// The values of the record that is being read.
    values: Vec<(Field, Range<usize>)>,
    /// Which step was learned last, and where its value ends.
    at: usize,
    end: usize,
    /// What is being learned says everything that there is to know of the record.
    is_whole: bool,
    /// With which step the record before ended.
    last: usize,
    runs: Runs,
}

/// One value, or the end of the record.
struct Step {
    /// What stands before it, from the end of the value before.
    before: Range<usize>,
    what: What,
    /// A step that may come in its place, and one that may come behind it; 0 for none.
    other: usize,
    next: usize,
}

/// What comes behind such bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A text; the bytes before it end with its quote.
    Text(Field),
    /// A number, `true` or `false`.
    Bare(Field),
    /// The end of the record.
    End,
}

/// More steps than the records of any exchange have; whoever writes in more ways is forgotten.
const MOST_STEPS: usize = 1024;

/// As many steps are tried for one value.
const MOST_OTHERS: usize = 32;

impl Learn for Shapes {
    fn begin(&mut self, start: usize) {
        if self.steps.len() > MOST_STEPS {
            self.steps.clear();
        }
        if self.steps.is_empty() {
            self.steps.push(Step { before: 0..0, what: What::End, other: 0, next: 0 });
        }
        self.runs.forget();
        (self.at, self.end, self.is_whole, self.last) = (0, start, true, 0);
    }

    fn value(&mut self, what: What, slot: RawSlot, payload: &[u8]) {
        // A text in the scratch had escapes, and is no text of any shape.
        let Some(Range { start, end }) = slot.range() else { return self.spoil() };
        self.learn(what, start, payload);
        self.end = end;
    }

    fn spoil(&mut self) {
        self.is_whole = false;
    }

    fn end(&mut self, end: usize, payload: &[u8]) {
        self.learn(What::End, end, payload);
        self.last = if self.is_whole { self.at } else { 0 };
    }

    fn read(&mut self, payload: &[u8], start: usize, record: &mut DraftBuilder) -> Option<usize> {
        let text_end = |_, at| json::text_end(payload, at);
        self.runs.read(payload, start, record, text_end).or_else(|| self.read_values(payload, start, record))
    }
}

impl Shapes {
    fn learn(&mut self, what: What, start: usize, payload: &[u8]) {
        if !self.is_whole {
            return;
        }
        let before = self.end..start;
        let (mut at, mut tried) = (self.steps[self.at].next, 0);
        while at != 0 {
            let step = &self.steps[at];
            if step.what == what && payload.get(step.before.clone()) == payload.get(before.clone()) {
                self.at = at;
                return;
            }
            (at, tried) = (step.other, tried + 1);
        }
        if tried >= MOST_OTHERS {
            return self.spoil();
        }
        let new = self.steps.len();
        let other = core::mem::replace(&mut self.steps[self.at].next, new);
        self.steps.push(Step { before, what, other, next: 0 });
        self.at = new;
    }

    /// Reads it value by value, and learns what changes, if the record before had the same shape.
    fn read_values(&mut self, payload: &[u8], start: usize, record: &mut DraftBuilder) -> Option<usize> {
        self.values.clear();
        let (mut at, mut step) = (start, 0);
        let (mut filled, mut has_runs) = (FieldSet::default(), true);
        loop {
            let value;
            (step, value) = self.follow(step, payload, at)?;
            at = value.end;
            match self.steps[step].what {
                What::End => break,
                What::Text(field) => {
                    filled.insert(field);
                    self.values.push((field, value));
                }
                What::Bare(field) => {
                    filled.insert(field);
                    has_runs = false;
                    self.values.push((field, value));
                }
            }
        }
        let is_alike = core::mem::replace(&mut self.last, step) == step;
        record.begin_by_shape(filled, is_alike);
        if is_alike && has_runs {
            self.runs.begin(start);
            for (field, text) in &self.values {
                let is_other = record.set_by_shape(*field, payload, text.clone());
                self.runs.text(Some(*field), text.clone(), is_other);
            }
            self.runs.end(at);
        } else {
            self.runs.forget();
            for (field, text) in &self.values {
                record.set(*field, RawSlot::payload(text.start, text.end));
            }
        }
        Some(at)
    }

    /// The step behind that one whose bytes stand here, with its value.
    #[inline]
    fn follow(&self, step: usize, payload: &[u8], at: usize) -> Option<(usize, Range<usize>)> {
        let mut next = self.steps.get(step)?.next;
        while next != 0 {
            let Step { before, what, other, .. } = &self.steps[next];
            if let Some(start) = behind(payload, at, before) {
                let end = match what {
                    What::Text(_) => json::text_end(payload, start),
                    What::Bare(_) => json::bare_end(payload, start),
                    What::End => Some(start),
                };
                if let Some(end) = end {
                    return Some((next, start..end));
                }
            }
            next = *other;
        }
        None
    }
}
