//! The records that the component declares.

use std::collections::BTreeSet;
use std::fs;

use sluse_tests::place::root;

use super::Shapes;

/// Records and enums by name, dashes as underlines.
pub(super) fn shapes() -> Shapes {
    let text = fs::read_to_string(root().join("wasm/component/wit/rules.wit")).expect("the contract");
    let code: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect();
    let mut shapes = Shapes::default();
    for (at, line) in code.iter().enumerate() {
        let body = || code[at + 1..].iter().take_while(|line| **line != "}").map(|line| line.trim_end_matches(','));
        if let Some(name) = named(line, "record ") {
            let members = body().filter_map(|member| member.split_once(": "));
            let members = members.map(|(name, held)| (name.replace('-', "_"), held.starts_with("option<")));
            shapes.members.insert(name, members.collect());
        } else if let Some(name) = named(line, "enum ") {
            shapes.words.insert(name, body().map(str::to_owned).collect::<BTreeSet<_>>());
        }
    }
    shapes
}

fn named(line: &str, kind: &str) -> Option<String> {
    Some(line.strip_prefix(kind)?.trim_end_matches(" {").replace('-', "_"))
}
