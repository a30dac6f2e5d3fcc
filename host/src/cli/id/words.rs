//! The words of the table: this program's few labels, and the module's words for kinds and reasons.

use std::collections::BTreeMap;

use serde::Deserialize;
use sluse_wire::ids::{Kind, Reason};

use crate::cli::CliError;
use crate::cli::lang::Lang;

/// Headings of the columns and labels of the counts.
pub(super) struct Labels {
    pub(super) line: &'static str,
    pub(super) verdict: &'static str,
    pub(super) kind: &'static str,
    pub(super) synthetic: &'static str,
    pub(super) control: &'static str,
    pub(super) reason: &'static str,
    pub(super) valid: &'static str,
    pub(super) invalid: &'static str,
    /// With `{all}`, `{valid}` and `{invalid}` for how many.
    pub(super) counts: &'static str,
}

/// The words of the table of `sluse id` in one language.
pub(super) struct Words {
    pub(super) labels: &'static Labels,
    meanings: BTreeMap<String, String>,
}

impl Words {
    /// Takes the module's words from its catalogue.
    pub(super) fn read(catalogue: &[u8], lang: Lang) -> Result<Self, CliError> {
        #[derive(Deserialize)]
        struct Catalogue {
            words: BTreeMap<String, BTreeMap<String, String>>,
        }
        let mut catalogue: Catalogue =
            serde_json::from_slice(catalogue).map_err(|source| CliError::Unreadable { what: "catalogue", source })?;
        Ok(Self { labels: labels(lang), meanings: catalogue.words.remove(lang.code()).unwrap_or_default() })
    }

    /// What a kind is called.
    pub(super) fn kind(&self, kind: Kind) -> &str {
        self.meaning(&format!("id.kind.{}", kind.id()))
    }

    /// What a reason means.
    pub(super) fn reason(&self, reason: Reason) -> &str {
        self.meaning(&format!("id.reason.{}.what", reason.id()))
    }

    fn meaning(&self, key: &str) -> &str {
        self.meanings.get(key).map_or("", String::as_str)
    }
}

fn labels(lang: Lang) -> &'static Labels {
    match lang {
        Lang::Nb | Lang::Nn => &NORWEGIAN,
        Lang::En => &ENGLISH,
    }
}

/// The same in bokmål and nynorsk.
static NORWEGIAN: Labels = Labels {
    line: "linje",
    verdict: "svar",
    kind: "type",
    synthetic: "syntetisk",
    control: "regel",
    reason: "grunn",
    valid: "gyldig",
    invalid: "ugyldig",
    counts: "Linjer: {all}, gyldige: {valid}, ugyldige: {invalid}",
};

static ENGLISH: Labels = Labels {
    line: "line",
    verdict: "verdict",
    kind: "kind",
    synthetic: "synthetic",
    control: "rule",
    reason: "reason",
    valid: "valid",
    invalid: "invalid",
    counts: "Lines: {all}, valid: {valid}, invalid: {invalid}",
};
