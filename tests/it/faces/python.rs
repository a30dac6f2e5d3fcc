//! The classes that the wheel gives answers as: its dataclasses, by their annotations.

use sluse_tests::place::sources;

use super::Shapes;

/// Dataclasses by name, and the words of `Literal`s.
pub(super) fn shapes() -> Shapes {
    let mut shapes = Shapes::default();
    for (_, text) in sources("wasm/python/src/sluse", "py") {
        for line in text.lines() {
            if let Some((name, words)) =
                line.split_once(" = Literal[").and_then(|(name, rest)| Some((name, rest.strip_suffix(']')?)))
            {
                let words = words.split(", ").map(|word| word.trim_matches('"').to_owned());
                shapes.words.insert(name.to_owned(), words.collect());
            }
        }
        for part in text.split("@dataclass").skip(1) {
            let mut lines = part.lines().skip_while(|line| !line.starts_with("class "));
            let class = lines.next().expect("the class of a decorator").trim_start_matches("class ");
            let name = class.split(['(', ':']).next().unwrap_or_default();
            // Members stand in the class itself, before what it can do; the class ends where a line stands outside it.
            let body = lines.take_while(|line| line.is_empty() || line.starts_with("    "));
            let members = body.take_while(|line| !line.starts_with("    def ")).filter_map(member);
            shapes.members.insert(name.to_owned(), members.collect());
        }
    }
    shapes
}

/// `    name: type = default`: indented once, with a colon behind a name.
fn member(line: &str) -> Option<(String, bool)> {
    let (name, held) = line.strip_prefix("    ")?.split_once(": ")?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    let held = held.split(" = ").next().unwrap_or_default();
    is_name.then(|| (name.to_owned(), held.ends_with("| None")))
}
