//! Exchanges: which records a transfer has, what its wire calls their fields, which formats it comes in.

use super::{Field, FieldSpec, Need, Part, Place, RecordSchema};
use crate::format::Format;
use crate::rule::RuleInfo;

/// What a JSON object may hold under a key.
#[derive(Clone, Copy)]
pub enum Node {
    /// A text field.
    Leaf,
    /// A field whose value may stand as a text, or as a number, `true` or `false`.
    Number,
    /// An object.
    Object(&'static [Key]),
    /// A list of records.
    Rows(&'static [Key]),
    /// Anything; read over.
    Ignored,
    /// A name of what the document is: behind its prefix one of these, in any case; anything but a text is read over.
    TypeOf(&'static [&'static str]),
}

/// A key of a JSON object.
#[derive(Clone, Copy)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// The field it stands for.
    pub field: Field,
    /// What it holds.
    pub node: Node,
}

/// The shape of an exchange's JSON.
pub enum Json {
    /// A list of records, or one record alone (a form).
    Rows(&'static [Key]),
    /// A document whose records lie below these keys.
    Document {
        /// Keys of the document.
        keys: &'static [Key],
        /// The JSON Pointer of the list of records.
        rows: &'static str,
    },
}

/// A transfer.
pub struct Exchange {
    /// The name in calls, e.g. `elev.vigo1`.
    pub id: &'static str,
    /// The formats it comes in; the first is the usual one.
    pub formats: &'static [Format],
    /// The records.
    pub records: &'static [RecordSchema],
    /// The shape of its JSON, if it has any.
    pub json: Option<Json>,
    /// What its rules need to know beside the payload.
    pub needs: &'static [Need],
    /// Rules about its form that not every exchange of its formats has.
    pub form_rules: &'static [&'static RuleInfo],
    /// Names for what is no field of a table, but has findings: kinds of line, objects, lists.
    pub named: &'static [(Field, &'static str)],
    /// Columns that a file without a header has left out as a rule.
    pub seldom: &'static [Field],
    /// Whether its records are about participants, whose days a timeline tells.
    pub has_timelines: bool,
}

impl Exchange {
    /// The record of a part.
    #[must_use]
    pub fn record(&self, part: Part) -> Option<&'static RecordSchema> {
        self.records.iter().find(|record| record.part == part)
    }

    /// Whether the rule is one of its rules.
    #[must_use]
    pub fn has_rule(&self, rule: &RuleInfo) -> bool {
        rule.exchanges.contains(&self.id)
            || rule.form.is_some_and(|form| self.formats.iter().any(|format| form.is_of(*format)))
            || self.form_rules.iter().any(|own| core::ptr::eq(*own, rule))
    }

    /// Other spellings of a field of the records.
    #[must_use]
    pub fn aliases(&self, field: Field) -> &'static [&'static str] {
        self.field(field, Part::Record).map_or(&[], |spec| spec.aliases)
    }

    /// The field's row in the table of the part.
    #[must_use]
    pub fn field(&self, field: Field, part: Part) -> Option<&'static FieldSpec> {
        let mut records = self.records.iter().filter(|record| record.part == part);
        records.find_map(|record| record.fields.iter().find(|spec| spec.id == field))
    }

    /// Whether every record of the part must have the field.
    #[must_use]
    pub fn is_required(&self, field: Field, part: Part) -> bool {
        let mut records = self.records.iter().filter(|record| record.part == part).peekable();
        records.peek().is_some()
            && records.all(|record| record.fields.iter().any(|spec| spec.id == field && spec.required.is_some()))
    }

    /// The name that the wire has for the field of a place, if the place names one.
    #[must_use]
    pub fn wire_name(&self, at: Place) -> Option<&'static str> {
        let field = at.field?;
        let parts: &[Part] = if at.row > 0 { &[Part::Record] } else { &[Part::Header, Part::Trailer] };
        let name = parts.iter().find_map(|&part| self.field(field, part)).map(|spec| spec.name);
        name.or_else(|| self.named.iter().find(|(other, _)| *other == field).map(|(_, name)| *name))
    }
}

/// Some exchanges.
pub type Exchanges = &'static [&'static Exchange];
