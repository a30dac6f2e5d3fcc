//! Every text of the rule set by key and language. Only what renders text links these.
//!
//! Keys: `rule.<id>.what|why|advice`, `refusal.<code>.what|why|advice`, `hint.<hint>`, `severity.<name>`, `place.<form>`,
//! `repair.<argument>`, `unchecked.<rule>`, `unchecked.by.<need>`, `seen.<word>`, `list.<word>`, `form.<word>`, `form.<key>`, `system.<word>`, `summary.<verdict>`, `law.<law>`, `law.reason.<reason>`, `law.missing.<fact>`,
//! `item.<type>`, `deadline.<kind>`, `evidence.<name>`, and `code.<list>.<key>` for NIR's code lists.

mod frame;

use crate::nir::kodeverk::{Kode, Kodeverk};
use crate::rule::{Text, Words};
use crate::rules;

pub use frame::FRAME;

/// A language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Lang {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::En, Self::Nb, Self::Nn];

    /// Reads `nb`, `nn` or `en`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.name() == text)
    }

    /// The name, as BCP 47 has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The text in this language.
    #[must_use]
    pub const fn of(self, text: &Text) -> &'static str {
        match self {
            Self::Nb => text.nb,
            Self::Nn => text.nn,
            Self::En => text.en,
        }
    }
}

/// The text of a key.
#[must_use]
pub fn text(key: &str, lang: Lang) -> Option<&'static str> {
    if let Some(rest) = key.strip_prefix("rule.") {
        let (id, part) = rest.rsplit_once('.')?;
        let (_, words) = rules::WORDS.iter().find(|(rule, _)| rule.id == id)?;
        let (_, text) = parts(words).into_iter().find(|(name, _)| *name == part)?;
        return Some(lang.of(text));
    }
    if let Some(rest) = key.strip_prefix("code.") {
        let (list, code) = rest.split_once('.')?;
        let list = Kodeverk::all().find(|other| other.name() == list)?;
        return Some(lang.of(list.kode(code)?.navn()?));
    }
    FRAME.iter().find(|(name, _)| *name == key).map(|(_, text)| lang.of(text))
}

/// The names of the codes in NIR's lists, by key.
pub fn codes() -> impl Iterator<Item = (String, &'static Text)> {
    let named = |code: Kode| Some((format!("code.{}.{}", code.liste().name(), code.key()), code.navn()?));
    Kodeverk::all().flat_map(Kodeverk::koder).filter_map(named)
}

/// The three sentences of a rule.
#[must_use]
pub const fn parts(words: &Words) -> [(&'static str, &Text); 3] {
    [("advice", &words.advice), ("what", &words.what), ("why", &words.why)]
}
