//! The host names no family of exchanges: what it must know of one, it reads in the catalogue.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use sluse_tests::place::{root, sources};
use syn::buffer::Cursor;
use syn::parse::{ParseStream, Parser};

use crate::catalogue;

/// Where a family may be named: its own commands, and what stands for a register's own interface.
const OF_A_FAMILY: [&str; 2] = ["cli/nir", "receivers"];

/// Where the commands of families are listed, a line each.
const COMMANDS: &str = "cli.rs";

/// Types of record that are also words of the host's own.
const OWN_WORDS: [&str; 1] = ["submission"];

/// What the catalogue calls families, exchanges, their types of record and their needs, and what may be told of those.
struct Names {
    families: BTreeSet<String>,
    others: BTreeSet<String>,
}

impl Names {
    fn read() -> Self {
        let catalogue = catalogue::read();
        let (mut families, mut others) = (BTreeSet::new(), BTreeSet::new());
        let text = |value: &Value| value.as_str().expect("a name").to_owned();
        for exchange in catalogue["exchanges"].as_array().expect("exchanges") {
            let id = text(&exchange["id"]);
            families.insert(id.split('.').next().expect("a family").to_owned());
            others.insert(id);
            others.extend(list(&exchange["records"]).map(|record| text(&record["name"])));
            for need in list(&exchange["needs"]) {
                others.insert(text(&need["id"]));
                others.extend(list(&need["values"]).map(text));
            }
        }
        OWN_WORDS.iter().for_each(|word| assert!(others.remove(*word), "{word} is no type of record any more"));
        Self { families, others }
    }

    /// Whether a literal is such a name, or made of a family's. Sentences are for people: they may give examples.
    fn has(&self, literal: &str) -> bool {
        let is_sentence = literal.contains(char::is_whitespace);
        !is_sentence && (self.others.contains(literal) || literal.split(['.', '/']).any(|part| self.is_family(part)))
    }

    fn is_family(&self, word: &str) -> bool {
        self.families.contains(&word.to_lowercase())
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().expect("a list").iter()
}

/// Identifiers and texts of a source, in order; texts in quotes.
fn tokens(source: &str) -> Vec<String> {
    let all = |input: ParseStream<'_>| {
        input.step(|cursor| {
            let mut found = Vec::new();
            let end = read(*cursor, &mut found)?;
            Ok((found, end))
        })
    };
    all.parse_str(source).expect("Rust")
}

fn read<'a>(mut at: Cursor<'a>, found: &mut Vec<String>) -> syn::Result<Cursor<'a>> {
    while let Some((_, next)) = at.token_tree() {
        if let Some((inside, _, _, _)) = at.any_group() {
            if inside.ident().is_none_or(|(first, _)| first != "doc") {
                read(inside, found)?;
            }
        } else if let Some((ident, _)) = at.ident() {
            found.push(ident.to_string());
        } else if let Some((literal, _)) = at.literal() {
            match syn::parse_str(&literal.to_string())? {
                syn::Lit::Str(text) => found.push(format!("\"{}\"", text.value())),
                syn::Lit::ByteStr(bytes) => found.push(format!("\"{}\"", String::from_utf8_lossy(&bytes.value()))),
                _ => {}
            }
        }
        at = next;
    }
    Ok(at)
}

#[test]
fn the_host_names_no_family() {
    let names = Names::read();
    let host = root().join("host/src");
    let mut commands = BTreeSet::new();
    for (path, text) in sources("host/src", "rs") {
        let path = path.strip_prefix(&host).expect("below the host");
        let is_test = ["tests", "conformance"].contains(&stem(path));
        if is_test || OF_A_FAMILY.iter().any(|own| path.starts_with(own) || path == Path::new(&format!("{own}.rs"))) {
            continue;
        }
        for token in tokens(text.split("#[cfg(test)]\nmod ").next().unwrap_or_default()) {
            let quoted = token.strip_prefix('"').and_then(|token| token.strip_suffix('"'));
            if path == Path::new(COMMANDS) && names.is_family(&token) {
                commands.insert(token.to_lowercase());
            } else {
                let named = quoted.map_or_else(|| names.is_family(&token), |literal| names.has(literal));
                assert!(!named, "{} names {token}: ask the catalogue", path.display());
            }
        }
    }
    let listed: BTreeSet<String> =
        names.families.iter().filter(|family| host.join(format!("cli/{family}.rs")).exists()).cloned().collect();
    assert_eq!(commands, listed, "{COMMANDS} lists the commands of families and nothing else of them");
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}
