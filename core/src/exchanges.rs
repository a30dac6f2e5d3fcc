//! Exchanges: which records a transfer has, what its wire calls their fields, which formats it comes in.

pub mod elev;
mod need;
pub mod nir;
mod signs;

use crate::finding::Place;
use crate::rule::Text;
use crate::schema::{Felt, Field, RecordKind, RecordSchema};
pub use need::{Need, Provider};
pub(crate) use signs::{SIGNS, entry_of};

/// A form in which a payload comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON document.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// Semicolon-separated rows, with or without a header.
    Csv,
    /// VIGO's record format: TOF, $AV, EOF.
    Vigo,
}

impl Format {
    /// Every format, in the order of recognition.
    pub const ALL: [Self; 4] = [Self::Json, Self::Ndjson, Self::Csv, Self::Vigo];

    /// The name in calls and answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Vigo => "vigo",
        }
    }
}

/// What a JSON object may hold under a key.
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
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// The field it stands for.
    pub felt: Felt,
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
    /// The year of schooling (trinn) that the list is about.
    pub trinn: u16,
}

impl Exchange {
    /// The record of a kind.
    #[must_use]
    pub fn record(&self, kind: RecordKind) -> Option<&'static RecordSchema> {
        self.records.iter().find(|record| record.kind == kind)
    }

    /// Other spellings of a field of the rows.
    #[must_use]
    pub fn aliases(&self, felt: Felt) -> &'static [&'static str] {
        let kinds = [RecordKind::Elev, RecordKind::Post];
        kinds.into_iter().find_map(|kind| self.field(felt, kind)).map_or(&[], |field| field.aliases)
    }

    /// The field's row in the table of the record.
    #[must_use]
    pub fn field(&self, felt: Felt, kind: RecordKind) -> Option<&'static Field> {
        let mut records = self.records.iter().filter(|record| record.kind == kind);
        records.find_map(|record| record.fields.iter().find(|field| field.felt == felt))
    }

    /// Whether every record of the kind must have the field.
    #[must_use]
    pub fn is_required(&self, felt: Felt, kind: RecordKind) -> bool {
        let mut records = self.records.iter().filter(|record| record.kind == kind).peekable();
        records.peek().is_some()
            && records.all(|record| record.fields.iter().any(|field| field.felt == felt && field.required.is_some()))
    }

    /// The name that the wire has for the field of a place, if the place names one.
    #[must_use]
    pub fn wire_name(&self, at: Place) -> Option<&'static str> {
        let felt = at.felt?;
        let kinds: &[RecordKind] =
            if at.row > 0 { &[RecordKind::Elev, RecordKind::Post] } else { &[RecordKind::Liste, RecordKind::Slutt] };
        // Kinds of line, objects and lists are no fields of a table, but findings point at them.
        kinds.iter().find_map(|&kind| self.field(felt, kind)).map(|field| field.name).or(match felt {
            Felt::Linjeid => Some("LINJEID"),
            Felt::Navn => Some("name"),
            Felt::Versjon => Some("@type"),
            Felt::Skole => Some("school"),
            Felt::Elever => Some("students"),
            _ => None,
        })
    }
}

/// Every exchange of this rule set.
pub static EXCHANGES: [&Exchange; 4] = [&elev::KLASSELISTE, &elev::VIGO1, &elev::VIGOSKOLE, &nir::WS4];

/// What they are called: apart, so that a module that judges some of them can name all.
pub const IDS: [&str; 4] = ["elev.klasseliste", "elev.vigo1", "elev.vigoskole", "nir.ws4"];

/// Every exchange with its title: apart, so that a face that renders no text carries none.
pub fn titled() -> impl Iterator<Item = (&'static Exchange, &'static Text)> {
    EXCHANGES.into_iter().zip(elev::TITLES.into_iter().chain([&nir::TITLE]))
}

/// The exchanges that a module judges.
pub type Exchanges = &'static [&'static Exchange];

/// The exchange of that name.
#[must_use]
pub fn find(id: &str) -> Option<&'static Exchange> {
    among(&EXCHANGES, id)
}

/// The exchange of that name, if it is one of these.
#[must_use]
pub fn among(exchanges: Exchanges, id: &str) -> Option<&'static Exchange> {
    exchanges.iter().copied().find(|exchange| exchange.id == id)
}

#[cfg(test)]
mod tests {
    use super::{EXCHANGES, IDS};

    #[test]
    fn every_exchange_is_named() {
        assert_eq!(EXCHANGES.map(|exchange| exchange.id), IDS);
    }
}
