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

/// A module that judges one pupil of a class list: what a form loads.
pub struct ElevAlone;

impl Module for ElevAlone {
    type Family = elev::Alone;
    const SIGNS: Signs = NAMES;
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

#[cfg(test)]
mod tests {
    use super::{elev, nir};
    use crate::call::checks::Checks;
    use crate::record::Exchanges;
    use crate::rule::Table;

    fn hold<C>(table: &'static Table<C>, exchanges: Exchanges) {
        for exchange in exchanges {
            let of_it = table.rules.iter().filter(|(rule, _)| exchange.has_rule(rule)).map(|(rule, _)| rule.id);
            let told: Vec<&str> = Checks::of(table, exchange).rules().map(|(rule, _)| rule.id).collect();
            assert_eq!(told, of_it.collect::<Vec<_>>(), "{}", exchange.id);
            assert!(!told.is_empty());
        }
    }

    #[test]
    fn the_checks_of_an_exchange_are_those_of_its_rules() {
        hold(&elev::rules::CHECKS, elev::exchanges::EXCHANGES);
        hold(&nir::rules::CHECKS, nir::exchanges::EXCHANGES);
    }
}
