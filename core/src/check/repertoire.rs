//! What a check judges by. Those that there are stand in [`crate::repertoire`].

use super::Participants;
use crate::Status;
use crate::answer::WriteLaws;
use crate::head::Judges;
use crate::payload::{Document, File};
use crate::rule::Rule;

/// Some exchanges with their rules.
pub struct Repertoire {
    /// What a head may speak of.
    pub(crate) judges: Judges,
    /// Their rules by family: what the exchanges of a family are called begins so.
    pub(crate) rules: &'static [(&'static str, &'static [&'static Rule])],
    /// What is done with records about participants, where an exchange has them.
    pub(crate) participants: Option<&'static Participants>,
}

impl Repertoire {
    /// Checks a payload and writes the answer, or the refusal, into `out`.
    ///
    /// ```
    /// use sluse_core::{Status, repertoire};
    /// let head = br#"{"as_of":"2026-11-22","exchange":"elev.vigo1","mode":"test"}"#;
    /// let list = b"TOF;1.3.8.0;;;46;;;\nEOF;1;\n";
    /// let (mut by_all, mut by_one, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    /// assert_eq!(repertoire::ALL.check(head, list, &mut by_all), Status::Answer);
    /// assert_eq!(repertoire::ELEV.check(head, list, &mut by_one), Status::Answer);
    /// assert_eq!(by_all, by_one);
    /// assert_eq!(repertoire::NIR.check(head, list, &mut refused), Status::Refusal);
    /// ```
    pub fn check(&'static self, head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
        super::check::<File>(self, head, body, out)
    }

    /// Checks a document of JSON, as [`check`](Self::check) does, and takes nothing else: what a form needs, which has just
    /// written its record, without what it takes to read other people's files.
    pub fn check_document(&'static self, head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
        super::check::<Document>(self, head, body, out)
    }

    /// How the laws of participants are written, where there are any.
    pub(crate) fn laws(&self) -> Option<WriteLaws> {
        self.participants.map(|participants| participants.laws)
    }
}
