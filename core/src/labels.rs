//! Operation 12: class and name of the pupils in some rows, so that whoever is asked to look at a name sees it.
//!
//! The payload goes through the pipeline of a check, so that what a check refuses is refused here in the same bytes, and a
//! `row` is the same one. Unlike an answer, the output is personal data: it is for the machine that holds the payload, to be
//! shown to whoever may read the payload itself, and is neither kept nor sent.

use crate::Status;
use crate::answer;
use crate::canonical::Writer;
use crate::check::{self, Repertoire};
use crate::head::{Head, Member};
use crate::payload::File;
use crate::schema::{Draft, Felt};

/// The whole name, or its parts in the order in which they are said.
const NAME: [Felt; 4] = [Felt::Navn, Felt::Fornavn, Felt::Mellomnavn, Felt::Etternavn];

/// The rows that are asked for, and what has been read of them.
#[derive(Default)]
pub(crate) struct Labels {
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
    pub(crate) const fn of(wanted: Vec<u64>) -> Self {
        Self { wanted, found: Vec::new() }
    }

    /// Keeps what the record is called, if its row is asked for.
    #[inline]
    pub(crate) fn read(&mut self, draft: &Draft<'_>) {
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
        for part in NAME.iter().filter_map(|&felt| draft.text(felt)) {
            if !navn.is_empty() {
                navn.push(' ');
            }
            navn.push_str(part);
        }
        self.found.push(Label { row, klasse: draft.text(Felt::Klasse).map(str::to_owned), navn });
    }
}

/// Writes the labels, or the refusal, into `out`. The head is that of a check, with `rows`.
///
/// ```
/// use sluse_core::{OP_LABELS, Status, call};
/// let head = br#"{"as_of":"2026-03-10","exchange":"elev.klasseliste","mode":"test","rows":[1]}"#;
/// let body = br#"[{"klasse":"10A","elev_namn":"Lang Alt"},{"elev_namn":"Nils Kort"}]"#;
/// let mut out = Vec::new();
/// assert_eq!(call(OP_LABELS, head, body, &mut out), Status::Answer);
/// assert_eq!(out, br#"{"rows":[{"klasse":"10A","navn":"Lang Alt","row":1}]}"#);
/// ```
pub fn labels(repertoire: &'static Repertoire, head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    let judged = Head::parse(&repertoire.judges, head, Some(Member::Rows));
    match judged.and_then(|head| check::judge::<File>(repertoire, head, body)) {
        Ok(judged) => {
            write(&judged.labels, out);
            Status::Answer
        }
        Err(refusal) => answer::write_refusal(&refusal, body, out),
    }
}

fn write(labels: &Labels, out: &mut Vec<u8>) {
    Writer::new(out).object(|json| {
        json.key("rows").array(|json| {
            for label in &labels.found {
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
    });
}
