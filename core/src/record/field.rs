//! The field table of a record: what each field is called on the wire, what it holds, and which rule speaks when it does not.

use super::{Beside, CodeList, Field};
use crate::rule::RuleInfo;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// Fødselsnummer, D-nummer or VIGO's fiktivt number; its rules are those of I1.
    Personidentifikator,
    /// Nine digits with a control digit.
    Organisasjonsnummer,
    /// Four digits.
    Kommunenummer,
    /// Two digits.
    Fylkesnummer,
    /// Five digits.
    Skolenummer,
    /// `ÅÅÅÅMMDD`.
    KompaktDato,
    /// `ÅÅÅÅ-MM-DD`, with or without a time behind it.
    Tidspunkt,
    /// A whole number without sign.
    Antall,
    /// ISO 5218: 0, 1, 2 or 9.
    Kjonn,
    /// The sender's own id: at most 64 characters.
    Id,
    /// `ÅÅÅÅ-MM-DD`.
    Dato,
    /// A code of a list, by our key.
    Code(&'static CodeList),
    /// Hours, with at most two decimals.
    Timer,
    /// Twelve digits with two control digits.
    Duf,
    /// Fødselsnummer or D-nummer.
    FnrEllerDNummer,
    /// `true` or `false`.
    JaNei,
}

impl Kind {
    /// The name in the catalogue.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Personidentifikator => "personidentifikator",
            Self::Organisasjonsnummer => "organisasjonsnummer",
            Self::Kommunenummer => "kommunenummer",
            Self::Fylkesnummer => "fylkesnummer",
            Self::Skolenummer => "skolenummer",
            Self::KompaktDato => "date ÅÅÅÅMMDD",
            Self::Tidspunkt => "date or date-time",
            Self::Antall => "count",
            Self::Kjonn => "ISO 5218",
            Self::Id => "id",
            Self::Dato => "date",
            Self::Code(_) => "code",
            Self::Timer => "hours",
            Self::Duf => "DUF-nummer",
            Self::FnrEllerDNummer => "fødselsnummer or D-nummer",
            Self::JaNei => "true or false",
        }
    }

    /// Whether a value may be shown to whoever runs a host: a code, a count, hours, yes or no, and nothing that tells who it
    /// is about.
    #[must_use]
    pub const fn is_open(self) -> bool {
        match self {
            Self::Code(list) => list.is_open,
            Self::JaNei | Self::Timer | Self::Antall => true,
            _ => false,
        }
    }

    /// The values of a kind that has few and needs no list, the usual ones first; empty for every other kind.
    #[must_use]
    pub const fn values(self) -> &'static [&'static str] {
        match self {
            Self::Kjonn => &["1", "2", "0", "9"],
            _ => &[],
        }
    }

    /// A pattern for JSON Schema: the shape only; calendar, control digits and lists are for the rules.
    #[must_use]
    pub const fn pattern(self) -> Option<&'static str> {
        match self {
            Self::Text | Self::Id | Self::Code(_) => None,
            Self::Personidentifikator | Self::FnrEllerDNummer => Some("^[0-9]{11}$"),
            Self::Organisasjonsnummer => Some("^[0-9]{9}$"),
            Self::Kommunenummer => Some("^[0-9]{4}$"),
            Self::Fylkesnummer => Some("^[0-9]{2}$"),
            Self::Skolenummer => Some("^[0-9]{5}$"),
            Self::KompaktDato => Some("^[0-9]{8}$"),
            Self::Tidspunkt => Some("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}[0-9:.,Zz+-]*)?$"),
            Self::Antall => Some("^[0-9]+$"),
            Self::Kjonn => Some("^[0129]$"),
            Self::Dato => Some("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            Self::Timer => Some("^[0-9]{1,4}([.,][0-9]{1,2})?$"),
            Self::Duf => Some("^[0-9]{12}$"),
            Self::JaNei => Some("^(true|false)$"),
        }
    }
}

/// A field of a record.
pub struct FieldSpec {
    /// What it means.
    pub id: Field,
    /// What the wire calls it; in JSON the way down to it, parts separated by `/`.
    pub name: &'static str,
    /// Other spellings that are read as the same, in lower case.
    pub aliases: &'static [&'static str],
    /// What it holds.
    pub kind: Kind,
    /// The rule that speaks when it is missing or blank; `None` for an optional field.
    pub required: Option<&'static RuleInfo>,
    /// The most characters it may have, and the rule that speaks when it has more.
    pub max: Option<(u16, &'static RuleInfo)>,
    /// The rule that speaks when the text is not of the kind; `None` for text and for person identifiers.
    pub form: Option<&'static RuleInfo>,
    /// The type of the record whose id stands in it.
    pub refers_to: Option<&'static str>,
    /// Where it has a meaning; empty for a field that always has one.
    pub beside: &'static [Beside],
}

impl FieldSpec {
    /// An optional field of any length.
    #[must_use]
    pub const fn new(id: Field, name: &'static str, kind: Kind) -> Self {
        Self { id, name, aliases: &[], kind, required: None, max: None, form: None, refers_to: None, beside: &[] }
    }

    /// Also known as.
    #[must_use]
    pub const fn also(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    /// Must be there, says the rule.
    #[must_use]
    pub const fn required(self, rule: &'static RuleInfo) -> Self {
        Self { required: Some(rule), ..self }
    }

    /// At most so many characters, says the rule.
    #[must_use]
    pub const fn at_most(self, max: u16, rule: &'static RuleInfo) -> Self {
        Self { max: Some((max, rule)), ..self }
    }

    /// Must be of its kind, says the rule.
    #[must_use]
    pub const fn of_its_kind(self, rule: &'static RuleInfo) -> Self {
        Self { form: Some(rule), ..self }
    }

    /// Holds the id of a record of that type.
    #[must_use]
    pub const fn refers_to(self, name: &'static str) -> Self {
        Self { refers_to: Some(name), ..self }
    }

    /// Has a meaning beside these codes alone.
    #[must_use]
    pub const fn only_beside(self, beside: &'static [Beside]) -> Self {
        Self { beside, ..self }
    }
}

/// Which part of a payload a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What stands before the records: the head of a list, or the members of a document.
    Header,
    /// One of the records.
    Record,
    /// What stands behind them.
    Trailer,
}

/// A record's name and field table.
pub struct RecordSchema {
    /// Which part it is.
    pub part: Part,
    /// The name in the catalogue.
    pub name: &'static str,
    /// The fields, in wire order.
    pub fields: &'static [FieldSpec],
    /// Whether registers tell it to whoever keeps a register: it is looked up and never transferred, or known of a person.
    pub told_by_registers: bool,
}

impl RecordSchema {
    /// A part of a payload with these fields.
    #[must_use]
    pub const fn new(part: Part, name: &'static str, fields: &'static [FieldSpec]) -> Self {
        Self { part, name, fields, told_by_registers: false }
    }
}
