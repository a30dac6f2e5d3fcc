//! The types that the npm package declares: its interfaces, and those without a name inside them.

use std::collections::BTreeMap;
use std::fs;

use sluse_tests::place::root;

use super::{Shapes, snake};

/// Interfaces by name, an object inside one by the way to it (`Answer.read_as`), and unions of words.
pub(super) fn shapes() -> Shapes {
    let text = fs::read_to_string(root().join("wasm/js/package/types.d.ts")).expect("the types");
    let text = without_comments(&text);
    let mut shapes = Shapes::default();
    for part in text.split("export interface ").skip(1) {
        let name = part.split([' ', '<']).next().expect("a name");
        let begin = part.find('{').expect("a body");
        object(name, enclosed(&part[begin..]), &mut shapes);
    }
    for part in text.split("export type ").skip(1) {
        let Some((name, told)) = part.split_once(" = ") else { continue };
        let told = told.split(';').next().unwrap_or_default();
        let words: Vec<&str> = told.split('|').map(str::trim).collect();
        let quoted = words.iter().map(|word| word.strip_prefix('"')?.strip_suffix('"'));
        if let Some(words) = quoted.map(|word| word.map(str::to_owned)).collect() {
            shapes.words.insert(name.to_owned(), words);
        }
    }
    shapes
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let mut code = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        code.push_str(part.split_once("*/").expect("a comment that ends").1);
    }
    code
}

/// Each member, to the semicolon that stands in no object of its own.
fn object(name: &str, body: &str, shapes: &mut Shapes) {
    let mut members = BTreeMap::new();
    let (mut depth, mut begin) = (0, 0);
    for (at, letter) in body.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        let ends = depth == 0 && (letter == ';' || at + 1 == body.len());
        if !ends {
            continue;
        }
        let member = body[begin..=at].trim().trim_end_matches(';').trim_start_matches("readonly ");
        begin = at + 1;
        // A method has brackets before its colon.
        let Some((key, held)) = member.split_once(':').filter(|(key, _)| !key.contains('(')) else { continue };
        let (key, optional) = key.strip_suffix('?').map_or((key, false), |key| (key, true));
        let key = snake(key.trim());
        if let Some(begin) = held.find('{') {
            object(&format!("{name}.{key}"), enclosed(&held[begin..]), shapes);
        }
        members.insert(key, optional);
    }
    shapes.members.insert(name.to_owned(), members);
}

/// What stands between the brace that the text begins with and the one that closes it.
fn enclosed(text: &str) -> &str {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return text[1..at].trim();
        }
    }
    panic!("a brace that is not closed: {text}");
}
