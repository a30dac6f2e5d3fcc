//! Every text of the rule set by key and language. Only what renders text links these.
//!
//! Keys: `rule.<id>.what|why|advice`, `refusal.<code>.what|why|advice`, `hint.<hint>`, `severity.<name>`, `place.<form>`,
//! `repair.<argument>`, `unchecked.<rule>`, `unchecked.by.<need>`, `seen.<word>`, `list.<word>`, `form.<word>`, `form.<key>`, `system.<word>`, `summary.<verdict>`, `law.<law>`, `law.reason.<reason>`, `law.missing.<fact>`,
//! `item.<type>`, `deadline.<kind>`, `evidence.<name>`, and `code.<list>.<key>` for the families' code lists.

mod frame;

use crate::answer::book::Books;
use crate::rule::{Text, Words};

use frame::FRAME;

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
pub fn text(books: Books, key: &str, lang: Lang) -> Option<&'static str> {
    if let Some(rest) = key.strip_prefix("rule.") {
        let (id, part) = rest.rsplit_once('.')?;
        let (_, words) = books.iter().flat_map(|book| book.words).find(|(rule, _)| rule.id == id)?;
        let (_, text) = parts(words).into_iter().find(|(name, _)| *name == part)?;
        return Some(lang.of(text));
    }
    if key.starts_with("code.") {
        return codes(books).find(|(name, _)| name == key).map(|(_, text)| lang.of(text));
    }
    frame(books).find(|(name, _)| *name == key).map(|(_, text)| lang.of(text))
}

/// The names of the codes in the families' lists, by key.
pub fn codes(books: Books) -> impl Iterator<Item = (String, &'static Text)> {
    let listed = books.iter().flat_map(|book| (book.codes)());
    listed.filter_map(|code| Some((format!("code.{}.{}", code.list.name, code.key), code.name?)))
}

/// Every text that belongs to no rule and no code, by key: those of every payload, and those of the families.
pub fn frame(books: Books) -> impl Iterator<Item = &'static (&'static str, Text)> {
    FRAME.iter().copied().chain(books.iter().flat_map(|book| book.frame.iter().copied())).flatten()
}

/// The three sentences of a rule.
#[must_use]
pub const fn parts(words: &Words) -> [(&'static str, &Text); 3] {
    [("advice", &words.advice), ("what", &words.what), ("why", &words.why)]
}
