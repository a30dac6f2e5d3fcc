//! The families of exchanges, one line each. A family is a folder beside this file.

mod all;

use crate::answer::book::{Book, Books};
use crate::answer::words::{self, Lang};
use crate::call::family::{Asked, Family, Module, Wanted};
use crate::finding::Report;
use crate::format::LineFormat;
use crate::formats::recognise::{FamilySigns, Signs};
use crate::formats::{Event, rules as form};
use crate::ids::Policy;
use crate::json::canonical::Writer;
use crate::json::value::Value;
use crate::judgement::Context;
use crate::judgement::Judgement;
use crate::record::{Draft, Exchange, Exchanges};
use crate::refusal::{Code, Refusal};
use crate::rule::{Example, RuleInfo, Text, Words};

all::families! {
    Elev in elev: elev::Elever,
    Nir in nir: nir::Deltakere,
}

/// What rules about the form of a payload say, whatever its family.
static FORM: Book = Book {
    titles: &[],
    rules: form::RULES,
    words: form::WORDS,
    examples: form::EXAMPLES,
    frame: &[],
    codes: Book::no_codes,
};

/// Every rule, in the order of the handbook.
pub fn rules() -> impl Iterator<Item = &'static RuleInfo> {
    BOOKS.iter().flat_map(|book| book.rules).copied()
}

/// What every rule says.
pub fn rule_words() -> impl Iterator<Item = (&'static RuleInfo, &'static Words)> {
    BOOKS.iter().flat_map(|book| book.words).copied()
}

/// What every rule accepts and reports.
pub fn examples() -> impl Iterator<Item = (&'static RuleInfo, &'static [Example])> {
    BOOKS.iter().flat_map(|book| book.examples).copied()
}

/// Every text that belongs to no rule and no code, by key.
pub fn frame() -> impl Iterator<Item = &'static (&'static str, Text)> {
    words::frame(BOOKS)
}

/// The text of a key in a language.
#[must_use]
pub fn text(key: &str, lang: Lang) -> Option<&'static str> {
    words::text(BOOKS, key, lang)
}

/// Every exchange.
#[must_use]
pub fn exchanges() -> Exchanges {
    AllFamilies::EXCHANGES
}

/// The exchange of that name.
#[must_use]
pub fn find(id: &str) -> Option<&'static Exchange> {
    exchanges().iter().copied().find(|exchange| exchange.id == id)
}
