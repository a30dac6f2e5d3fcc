//! Vectors of identifiers: a text, what is asked, and the verdict that the written rules give.
//!
//! Each file of `tests/vectors/ids/verdicts` is one kind or one idea: groups with a source, a mode and a day, and cases
//! that may ask of another mode or day. A case has its `text`, or `nine` digits whose control digits (the rule of 1964)
//! are computed here: such a number could be somebody's, and stands in no file.
//!
//! Cases that ask the same are one column, so that they pass the modules together as they do in real use.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::place::root;
use crate::synthetic::with_control_digits;
use crate::vectors::files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    source: String,
    mode: String,
    as_of: String,
    separators: Option<String>,
    postnummer: Option<Vec<String>>,
    cases: Vec<CaseEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseEntry {
    text: Option<String>,
    nine: Option<String>,
    kind: Value,
    mode: Option<String>,
    as_of: Option<String>,
    expect: Expected,
    repair: Option<Repair>,
    why: String,
}

/// The verdict, in the words and the order of `sluse id`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Whether it holds.
    pub valid: bool,
    /// As which kind.
    pub kind: Option<String>,
    /// By which convention it is synthetic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synthetic: Option<String>,
    /// Which control rule holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control: Option<String>,
    /// Why it does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Separators were left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separators: Option<bool>,
}

/// Where a slip may be, as a form is told: positions from 1.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repair {
    /// Digits that could be another.
    pub digits: Vec<u8>,
    /// Neighbours that could have changed places.
    pub swaps: Vec<[u8; 2]>,
}

/// One text and its verdict.
pub struct Case {
    /// File, group and case, counted from 1: what a failing test shows, for the text may be a number.
    pub name: String,
    /// The text.
    pub text: String,
    /// Its verdict.
    pub expected: Expected,
    /// Where one slip would explain it; nothing is said where a vector gives none.
    pub repair: Option<Repair>,
    /// Where it comes from.
    pub source: String,
    /// Why the verdict is right.
    pub why: String,
}

/// Cases that ask the same.
pub struct Column {
    /// What is asked, as the head of operation 10 has it, but for the number of rows.
    pub asked: Map<String, Value>,
    /// The rows.
    pub cases: Vec<Case>,
}

/// Names and numbers of the contract of the plain module, written down once more.
const KINDS: [&str; 13] = [
    "fnr",
    "dnr",
    "hnr",
    "fhn",
    "duf",
    "vigo",
    "orgnr",
    "kontonr",
    "kommunenr",
    "fylkesnr",
    "postnr",
    "skolenr",
    "feide",
];
const REASONS: [&str; 10] = [
    "form",
    "date",
    "control",
    "other_kind",
    "synthetic",
    "not_issued_yet",
    "placeholder",
    "npid",
    "not_in_list",
    "not_on_day",
];
const CONVENTIONS: [&str; 5] = ["tenor", "syntpop", "nav", "nav_or_hnr", "syntpop_or_npid"];

impl Expected {
    /// The verdict byte and the kind byte.
    ///
    /// # Panics
    /// When a name is none of the contract's.
    #[must_use]
    pub fn bytes(&self) -> [u8; 2] {
        let number = |names: &[&str], name: &Option<String>| match name {
            None => 0,
            Some(name) => {
                let at = names.iter().position(|known| known == name).unwrap_or_else(|| panic!("no {name}"));
                u8::try_from(at + 1).expect("a few names")
            }
        };
        if !self.valid {
            return [number(&REASONS, &self.reason), 0];
        }
        let only_from_2032 = u8::from(self.control.as_deref() == Some("2032"));
        let separators = u8::from(self.separators == Some(true));
        let verdict = 0x80 | separators << 4 | only_from_2032 << 3 | number(&CONVENTIONS, &self.synthetic);
        [verdict, number(&KINDS, &self.kind)]
    }
}

impl Column {
    /// The head of operation 10.
    ///
    /// # Panics
    /// Never: an object is written.
    #[must_use]
    pub fn head(&self) -> Vec<u8> {
        let mut head = self.asked.clone();
        head.insert("rows".to_owned(), self.cases.len().into());
        serde_json::to_vec(&head).expect("an object")
    }

    /// The body: offsets, then the texts.
    ///
    /// # Panics
    /// Never: the texts are short.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        let texts = || self.cases.iter().map(|case| case.text.as_bytes());
        let mut end = 0_i32;
        let mut body = end.to_le_bytes().to_vec();
        for text in texts() {
            end += i32::try_from(text.len()).expect("a short text");
            body.extend(end.to_le_bytes());
        }
        body.extend(texts().flatten());
        body
    }

    /// What operation 10 must write: verdict bytes, then kind bytes.
    #[must_use]
    pub fn expected(&self) -> Vec<u8> {
        let bytes = |at: usize| self.cases.iter().map(move |case| case.expected.bytes()[at]);
        bytes(0).chain(bytes(1)).collect()
    }

    /// The names of the cases in which two columns of bytes differ; the texts are not shown.
    #[must_use]
    pub fn differences(&self, output: &[u8]) -> Vec<String> {
        let rows = self.cases.len();
        if output.len() != 2 * rows {
            return vec![format!("{:?}: {} bytes for {rows} rows", self.asked, output.len())];
        }
        let told = |case: &Case, row: usize| (case.expected.bytes(), [output[row], output[rows + row]]);
        let compared = self.cases.iter().enumerate().map(|(row, case)| (case, told(case, row)));
        let different = compared.filter(|(_, (expected, told))| expected != told);
        different
            .map(|(case, (expected, told))| format!("{}: {told:02x?}, not {expected:02x?} ({})", case.name, case.why))
            .collect()
    }
}

/// Every column, in the order of the files.
///
/// # Panics
/// When a file cannot be read: it says which.
#[must_use]
pub fn columns() -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    let mut paths = files(&root().join("tests/vectors/ids/verdicts"));
    paths.sort();
    for (asked, case) in paths.iter().flat_map(|path| read(path)) {
        match columns.iter_mut().find(|column| column.asked == asked) {
            Some(column) => column.cases.push(case),
            None => columns.push(Column { asked, cases: vec![case] }),
        }
    }
    columns
}

fn read(path: &Path) -> Vec<(Map<String, Value>, Case)> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let groups: Vec<Group> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
    let mut cases = Vec::new();
    for (mut group, number) in groups.into_iter().zip(1..) {
        for (entry, at) in std::mem::take(&mut group.cases).into_iter().zip(1..) {
            cases.push(case(format!("{file} {number}.{at}"), &group, entry));
        }
    }
    cases
}

fn case(name: String, group: &Group, entry: CaseEntry) -> (Map<String, Value>, Case) {
    let CaseEntry { text, nine, kind, mode, as_of, expect, repair, why } = entry;
    let text = match (text, nine) {
        (Some(text), None) => text,
        (None, Some(nine)) => with_control_digits(&nine).unwrap_or_else(|| panic!("{name}: never issued")),
        _ => panic!("{name}: one of `text` and `nine`"),
    };
    let asked = json!({
        "as_of": as_of.as_ref().unwrap_or(&group.as_of),
        "kind": kind,
        "mode": mode.as_ref().unwrap_or(&group.mode),
        "postnummer": group.postnummer,
        "separators": group.separators,
    });
    let Value::Object(mut asked) = asked else { unreachable!("an object was written") };
    asked.retain(|_, value| !value.is_null());
    (asked, Case { name, text, expected: expect, repair, source: group.source.clone(), why })
}
