//! What is judged: how a payload came, and what was found in it.

use crate::date::Date;
use crate::finding::Report;
use crate::format::Format;
use crate::formats::encoding::Encoding;
use crate::record::Exchange;
use crate::rule::RuleInfo;

/// What every rule may know beside the record: the day, the mode, and how the payload came.
pub struct Context {
    /// The only clock.
    pub as_of: Date,
    /// Whether synthetic numbers are refused.
    pub production: bool,
    /// The transfer.
    pub exchange: &'static Exchange,
    /// The encoding the payload was read as.
    pub encoding: Encoding,
    /// Another encoding that fits as well, and spells other words.
    pub also_fits: Option<Encoding>,
    /// The file's name, if the caller gave it.
    pub file_name: Option<String>,
    /// The payload is one record by itself, not a list: what a form hands over.
    pub one_record: bool,
}

/// Everything the answer is written from.
pub struct Judgement {
    /// What the rules were told.
    pub(crate) context: Context,
    /// The format the payload was read in.
    pub(crate) format: Format,
    /// The findings, sorted.
    pub(crate) report: Report,
    /// Records read.
    pub(crate) records: u32,
    /// Rules that need what the caller did not give.
    pub(crate) unchecked: Vec<&'static RuleInfo>,
}
