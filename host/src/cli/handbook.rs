//! The module's catalogue as this program shows it: what a rule is, and its words in three languages.

pub mod book;
mod frame;

use std::collections::BTreeMap;

use serde::Deserialize;
use sluse_wire::Severity;

use super::CliError;
use super::lang::Lang;
use super::report::severity_name;

/// Every rule, in the catalogue's order.
#[derive(Deserialize)]
pub(super) struct Handbook {
    pub rules: Vec<Rule>,
    /// Texts by language and key.
    #[serde(default)]
    words: BTreeMap<String, BTreeMap<String, String>>,
}

/// A rule and what it says.
#[derive(Deserialize)]
pub(super) struct Rule {
    pub id: String,
    pub severity: Severity,
    pub evidence: String,
    pub since: String,
    pub until: Option<String>,
    pub needs: Option<String>,
    pub exchanges: Vec<String>,
    pub what: Text,
    pub why: Text,
    pub advice: Text,
    pub sources: Vec<Source>,
    pub examples: Vec<Example>,
}

/// A text in three languages.
#[derive(Deserialize)]
pub(super) struct Text {
    nb: String,
    nn: String,
    en: String,
}

/// A law or specification.
#[derive(Deserialize)]
pub(super) struct Source {
    pub title: String,
    pub section: String,
    pub url: String,
}

/// An input and which rules it breaks.
#[derive(Deserialize)]
pub(super) struct Example {
    pub name: String,
    pub exchange: String,
    pub as_of: String,
    pub mode: String,
    pub input: String,
    pub reports: Vec<String>,
}

impl Text {
    /// The text in a language. What a finding fills in, such as the year that was expected, stands as ‹expected›.
    pub(super) fn get(&self, lang: Lang) -> String {
        let text = match lang {
            Lang::Nb => &self.nb,
            Lang::Nn => &self.nn,
            Lang::En => &self.en,
        };
        text.replace('{', "‹").replace('}', "›")
    }
}

impl Handbook {
    /// The rule with an id, however it is cased; else the ids that look most like it.
    pub(super) fn find(&self, id: &str) -> Result<&Rule, CliError> {
        let wanted = id.to_lowercase();
        self.rules
            .iter()
            .find(|rule| rule.id == wanted)
            .ok_or_else(|| CliError::UnknownRule { id: id.to_owned(), nearest: self.nearest(&wanted) })
    }

    /// What the rule's severity is called.
    fn severity(&self, rule: &Rule, lang: Lang) -> String {
        let key = format!("severity.{}", severity_name(rule.severity));
        self.words.get(lang.code()).and_then(|words| words.get(&key)).cloned().unwrap_or_default()
    }

    fn nearest(&self, wanted: &str) -> Vec<String> {
        /// More mistakes than this are no longer a slip of the hand.
        const MISTAKES: usize = 2;
        let mut ids: Vec<(usize, &str)> = self
            .rules
            .iter()
            .map(|rule| (distance(wanted, &rule.id), rule.id.as_str()))
            .filter(|(mistakes, _)| *mistakes <= MISTAKES)
            .collect();
        ids.sort_unstable();
        ids.into_iter().take(3).map(|(_, id)| id.to_owned()).collect()
    }
}

/// Slips between what was typed and an id; leaving out the register's name is no slip.
fn distance(wanted: &str, id: &str) -> usize {
    let short = id.split_once('-').map_or(id, |(_, short)| short);
    if wanted == short { 0 } else { strsim::osa_distance(wanted, id) }
}

/// Reads the module's catalogue.
pub(super) fn read(catalogue: &[u8]) -> Result<Handbook, CliError> {
    serde_json::from_slice(catalogue).map_err(|source| CliError::Unreadable { what: "catalogue", source })
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn slips_are_counted() {
        assert_eq!(distance("v11", "elev-v11"), 0);
        assert_eq!(distance("elev-11", "elev-v11"), 1);
        assert_eq!(distance("elve-v11", "elev-v11"), 1);
        assert!(distance("elev-v1", "elev-i6") > 1);
    }
}
