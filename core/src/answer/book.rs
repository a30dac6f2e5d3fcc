//! What families say to people: the tables that a face links only if it renders text.

use crate::record::{CodeList, Exchange};
use crate::rule::{Example, RuleInfo, Text, Words};

/// What one family says to people, or the rules about the form of payloads do.
pub struct Book {
    /// Its exchanges, and what they are called.
    pub titles: &'static [(&'static Exchange, &'static Text)],
    /// Its rules, in the order of the handbook.
    pub rules: &'static [&'static RuleInfo],
    /// What they say.
    pub words: &'static [(&'static RuleInfo, &'static Words)],
    /// What they accept and report.
    pub examples: &'static [(&'static RuleInfo, &'static [Example])],
    /// Texts of its own that belong to no rule, by key.
    pub frame: &'static [&'static [(&'static str, Text)]],
    /// The codes of its lists, list by list.
    pub codes: fn() -> Vec<ListedCode>,
}

impl Book {
    /// No codes.
    #[must_use]
    pub fn no_codes() -> Vec<ListedCode> {
        Vec::new()
    }
}

/// A code of a list, as people read it.
pub struct ListedCode {
    /// The list.
    pub list: &'static CodeList,
    /// Our key.
    pub key: &'static str,
    /// Its name.
    pub name: Option<&'static Text>,
    /// What has no use for it, by our own words: laws that exclude it.
    pub excluded: Vec<&'static str>,
}

/// All of them.
pub type Books = &'static [&'static Book];
