//! How many lines got which answer, and what that comes to in words.

use std::io::{self, Write};

use sluse_wire::ids::{Kind, Reason, Verdict};

use super::words::Words;

/// How many lines were of each kind, and how many wrong for each reason.
#[derive(Default)]
pub(super) struct Tally {
    kinds: [u64; Kind::ALL.len()],
    reasons: [u64; Reason::ALL.len()],
}

impl Tally {
    /// Counts `lines` with this answer.
    pub(super) fn add(&mut self, verdict: Verdict, lines: u64) {
        let count = match verdict.kind() {
            Some(kind) => self.kinds.iter_mut().zip(Kind::ALL).find_map(|(count, of)| (of == kind).then_some(count)),
            None => {
                let reason = verdict.reason();
                self.reasons.iter_mut().zip(Reason::ALL).find_map(|(count, of)| (Some(of) == reason).then_some(count))
            }
        };
        if let Some(count) = count {
            *count += lines;
        }
    }

    /// Lines that are identifiers of a kind asked for.
    pub(super) fn valid(&self) -> u64 {
        self.kinds.iter().sum()
    }

    /// Lines that are none.
    pub(super) fn invalid(&self) -> u64 {
        self.reasons.iter().sum()
    }

    /// One line for the whole, and one for each kind and each reason that there was.
    pub(super) fn write(&self, words: &Words, out: &mut dyn Write) -> io::Result<()> {
        let (valid, invalid) = (self.valid(), self.invalid());
        let counts = [("{all}", valid + invalid), ("{valid}", valid), ("{invalid}", invalid)];
        let text = counts
            .iter()
            .fold(words.labels.counts.to_owned(), |text, (place, count)| text.replace(place, &count.to_string()));
        writeln!(out, "{text}")?;
        for (count, kind) in self.kinds.iter().zip(Kind::ALL).filter(|(count, _)| **count > 0) {
            writeln!(out, "{count:>9}  {:<14}  {}", kind.id(), words.kind(kind))?;
        }
        for (count, reason) in self.reasons.iter().zip(Reason::ALL).filter(|(count, _)| **count > 0) {
            writeln!(out, "{count:>9}  {:<14}  {}", reason.id(), words.reason(reason))?;
        }
        Ok(())
    }
}
