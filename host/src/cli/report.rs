//! A result in the forms a reader may want: the findings of the answer beside the words the module gives them.

mod by_rule;
pub(super) mod csv;
pub(super) mod jsonl;
pub(super) mod names;
mod places;
pub(super) mod sarif;
mod shorten;
pub(super) mod table;

use std::borrow::Cow;

use clap::ValueEnum;
use sluse_wire::{
    Answer, Finding, RefusalArg, Refused, Rendered, RenderedFinding, RenderedRefusal, RenderedUnchecked, Severity,
};

use super::CliError;
use super::lang::Lang;
use crate::engine::{EngineError, Reply, Session};
use shorten::{LeftOut, shorten};

/// The form in which a result is shown.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people: by rule, or by person
    Table,
    /// The rule module's answer, byte for byte; of several files one line each
    Json,
    /// One finding per line, with its words
    Jsonl,
    /// One finding per row, with its words: semicolons and a byte order mark, as spreadsheets here take it
    Csv,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
}

/// An answer of the module and its words for it.
pub(super) struct Report {
    /// As the module gave it.
    pub(super) answer: Answer,
    words: Rendered,
    left_out: LeftOut,
    /// What pupils are called, if that is asked for; never in anything but the table.
    pub(super) names: names::Names,
}

/// What the findings of a table stand together by: rule or person.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum By {
    /// One advice, and the rows that need it
    Rule,
    /// Each person, and what is wrong
    Person,
}

/// How much of an answer is shown.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    /// Most findings.
    pub(super) most: usize,
    /// One info finding of each rule stands for all of them.
    pub(super) fold_info: bool,
}

impl Extent {
    /// As much of an answer as a person may want to read at a time.
    pub(super) const PAGES: Self = Self { most: 1000, fold_info: true };
}

impl Report {
    /// Asks the module for words, for no more of its answer than is shown.
    pub(super) fn of(
        session: &mut Session<'_>,
        mut answer: Answer,
        bytes: &[u8],
        lang: Lang,
        extent: Extent,
    ) -> Result<Self, CliError> {
        let left_out = shorten(&mut answer, extent.most, extent.fold_info);
        let shown = if left_out.is_nothing() { Cow::Borrowed(bytes) } else { Cow::Owned(write("answer", &answer)?) };
        let rendered = session.render(lang.code(), &shown)?;
        Ok(Self { left_out, ..Self::new(answer, rendered)? })
    }

    /// Wraps an answer that is shown as it is.
    pub(super) fn without_words(answer: Answer) -> Self {
        Self { answer, words: Rendered::default(), left_out: LeftOut::default(), names: names::Names::new() }
    }

    /// Joins an answer with the module's words for it.
    fn new(answer: Answer, rendered: Reply) -> Result<Self, CliError> {
        let words: Rendered = read("words", &rendered_bytes(rendered)?)?;
        if words.findings.len() == answer.findings.len() {
            Ok(Self { answer, words, left_out: LeftOut::default(), names: names::Names::new() })
        } else {
            Err(EngineError::Protocol("it gave words for another number of findings").into())
        }
    }

    /// Every finding with its words, in the answer's order.
    pub(super) fn findings(&self) -> impl Iterator<Item = (&Finding, &RenderedFinding)> {
        self.answer.findings.iter().zip(&self.words.findings)
    }

    /// How many more findings there are than are shown.
    pub(super) fn more(&self) -> usize {
        self.left_out.rest
    }

    /// How many info findings of a rule one that is shown stands for, itself not counted.
    fn folded(&self, rule: &str) -> u64 {
        let told = self.left_out.info.get(rule).copied().unwrap_or(0);
        told as u64 + self.answer.more.get(rule).copied().unwrap_or(0)
    }

    /// Each rule of which there are more findings than the answer holds, and how many more, in words.
    pub(super) fn counted(&self) -> impl Iterator<Item = (&str, &str)> {
        self.words.more.iter().map(|more| (more.rule.as_str(), more.what.as_str()))
    }

    /// The closing sentence: counts and verdict.
    pub(super) fn summary(&self) -> &str {
        self.words.summary.as_deref().unwrap_or_default()
    }

    /// What could not be checked here, in words: a line for each need, and one for each of its rules.
    pub(super) fn unchecked_groups(&self) -> &[RenderedUnchecked] {
        &self.words.unchecked
    }

    /// Each rule that could not be checked here, and what it needs, in words.
    pub(super) fn unchecked(&self) -> impl Iterator<Item = (&str, &str)> {
        let rules = self.words.unchecked.iter().flat_map(|group| &group.rules);
        rules.map(|rule| (rule.rule.as_str(), rule.what.as_str()))
    }
}

/// Reads the module's answer.
pub(super) fn read_answer(bytes: &[u8]) -> Result<Answer, CliError> {
    read("answer", bytes)
}

/// Reads the module's words for a refusal.
pub(super) fn read_refusal(rendered: Reply) -> Result<RenderedRefusal, CliError> {
    let words: Rendered = read("words", &rendered_bytes(rendered)?)?;
    words.refusal.ok_or_else(|| EngineError::Protocol("it has no words for its own refusal").into())
}

/// A severity's name, as on the wire.
pub(super) fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// The exchanges to choose between, if the refusal is about not knowing which.
pub(super) fn candidates(refused: &[u8]) -> Result<Vec<String>, CliError> {
    let mut refused: Refused = read("refusal", refused)?;
    Ok(match refused.refusal.args.remove("candidates") {
        Some(RefusalArg::Names(names)) => names,
        Some(RefusalArg::Int(_)) | None => Vec::new(),
    })
}

/// A refusal for people: what, where, why, what to do.
pub(super) fn refusal_text(refusal: &RenderedRefusal, lang: Lang) -> String {
    let words = lang.words();
    let place = if refusal.place.is_empty() { String::new() } else { format!(" ({})", refusal.place) };
    format!(
        "{}{place} [{}]\n  {}: {}\n  {}: {}",
        refusal.what, refusal.code, words.why, refusal.why, words.advice, refusal.advice
    )
}

/// Reads the module's words.
pub(super) fn read_words(rendered: Reply) -> Result<Rendered, CliError> {
    read("words", &rendered_bytes(rendered)?)
}

fn rendered_bytes(rendered: Reply) -> Result<Vec<u8>, CliError> {
    match rendered {
        Reply::Answer(bytes) => Ok(bytes),
        Reply::Refused(_) | Reply::OverBudget(_) => {
            Err(EngineError::Protocol("it has no words for its own output").into())
        }
    }
}

/// Reads the JSON that the module gave.
pub(super) fn read<T: serde::de::DeserializeOwned>(what: &'static str, bytes: &[u8]) -> Result<T, CliError> {
    serde_json::from_slice(bytes).map_err(|source| CliError::Unreadable { what, source })
}

/// Writes the JSON that the module is to put into words.
pub(super) fn write(what: &'static str, value: &impl serde::Serialize) -> Result<Vec<u8>, CliError> {
    serde_json::to_vec(value).map_err(|source| CliError::Unreadable { what, source })
}

#[cfg(test)]
mod tests;
