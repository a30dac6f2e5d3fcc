//! Class and name of the pupils in the rows that were asked for.

use crate::families::elev::field;
use crate::json::canonical::Writer;
use crate::record::{Draft, Field};

/// The whole name, or its parts in the order in which they are said.
const NAME: [Field; 4] = [field::NAVN, field::FORNAVN, field::MELLOMNAVN, field::ETTERNAVN];

/// The rows that are asked for, and what has been read of them.
#[derive(Default)]
pub(super) struct Labels {
    /// In order.
    wanted: Vec<u64>,
    found: Vec<Label>,
}

struct Label {
    row: u32,
    klasse: Option<String>,
    navn: String,
}

impl Labels {
    /// Labels of these rows, which ascend.
    pub(super) const fn of(wanted: Vec<u64>) -> Self {
        Self { wanted, found: Vec::new() }
    }

    /// Keeps what the record is called, if its row is asked for.
    #[inline]
    pub(super) fn read(&mut self, draft: &Draft<'_>) {
        if !self.wanted.is_empty() {
            self.keep(draft);
        }
    }

    #[cold]
    fn keep(&mut self, draft: &Draft<'_>) {
        let row = draft.at.row;
        if self.wanted.binary_search(&u64::from(row)).is_err() {
            return;
        }
        let mut navn = String::new();
        for part in NAME.iter().filter_map(|&field| draft.text(field)) {
            if !navn.is_empty() {
                navn.push(' ');
            }
            navn.push_str(part);
        }
        self.found.push(Label { row, klasse: draft.text(field::KLASSE).map(str::to_owned), navn });
    }

    /// Writes those that were found.
    pub(super) fn write(&self, json: &mut Writer<'_>) {
        json.array(|json| {
            for label in &self.found {
                json.object(|json| {
                    if let Some(klasse) = &label.klasse {
                        json.key("klasse").text(klasse);
                    }
                    if !label.navn.is_empty() {
                        json.key("navn").text(&label.navn);
                    }
                    json.key("row").int(u64::from(label.row));
                });
            }
        });
    }
}
