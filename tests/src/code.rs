//! Sources without their comments and texts, so that tests look at code only.

/// How a language writes what is no code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Texts in double quotes, raw texts, characters in single quotes.
    Rust,
    /// Texts in three kinds of quotes, regular expressions between slashes.
    TypeScript,
}

/// The code of a source: comments, texts and regular expressions are left out; a regular expression leaves [`REGEX`].
#[must_use]
pub fn code(source: &str, language: Language) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let skipped = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '/' if language == Language::TypeScript && begins_a_value(&out) => {
                out.push(REGEX);
                text_length(rest, '/')
            }
            '"' => text_length(rest, '"'),
            '\'' | '`' if language == Language::TypeScript => text_length(rest, first),
            '\'' => character_length(rest),
            'r' if language == Language::Rust && !ends_in_a_word(&out) => raw_length(rest),
            _ => 0,
        };
        if skipped == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            out.push(' ');
            rest = &rest[skipped..];
        }
    }
    out
}

/// Stands where a regular expression stood.
pub const REGEX: char = '\u{2020}';

/// Every word of the code, in order.
pub fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|character: char| !character.is_alphanumeric() && character != '_').filter(|word| !word.is_empty())
}

/// The first parts of every path below `root`, e.g. `wire` and `limits` of `sluse_core::{wire::Call, limits}`.
#[must_use]
pub fn below<'a>(code: &'a str, root: &str) -> Vec<&'a str> {
    let start = format!("{root}::");
    let mut found = Vec::new();
    for (at, _) in code.match_indices(&start) {
        if ends_in_a_word(&code[..at]) {
            continue;
        }
        let rest = &code[at + start.len()..];
        match rest.strip_prefix('{') {
            None => found.extend(words(rest).next()),
            Some(group) => found.extend(heads_of_group(group)),
        }
    }
    found
}

/// The first word of each member of a group, up to the brace that closes it.
fn heads_of_group(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut heads) = (0, 0, Vec::new());
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                heads.extend(words(&group[start..at]).next());
                start = at + 1;
                if character == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    heads
}

fn ends_in_a_word(text: &str) -> bool {
    text.chars().next_back().is_some_and(|last| last.is_alphanumeric() || last == '_')
}

/// Whether what comes next begins a value, so that a slash is no division.
fn begins_a_value(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty()
        || before.ends_with(|last: char| "(,=:[!&|?{};+><".contains(last))
        || before.ends_with("return")
        || before.ends_with("case")
}

/// The length of a text with its quotes; a backslash escapes.
fn text_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at + quote.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// A character in quotes; a lifetime has no closing quote and is code.
fn character_length(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match (characters.next(), characters.next()) {
        (Some((_, '\\')), _) => text_length(text, '\''),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 0,
    }
}

/// A raw text with its quotes, if one begins here.
fn raw_length(text: &str) -> usize {
    let hashes = text[1..].chars().take_while(|&character| character == '#').count();
    if !text[1 + hashes..].starts_with('"') {
        return 0;
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let begin = 2 + hashes;
    text[begin..].find(&end).map_or(text.len(), |at| begin + at + end.len())
}

#[cfg(test)]
mod tests {
    use super::{Language, REGEX, below, code, words};

    #[test]
    fn texts_and_comments_are_no_code() {
        let source =
            "let a = \"unsafe\"; // unsafe\nlet b = r#\"un\"safe\"#; let c = '\"'; fn d<'a>() {} /* unsafe */ call()";
        let code = code(source, Language::Rust);
        assert!(!code.contains("safe"), "{code}");
        assert!(words(&code).any(|word| word == "call"), "{code}");
    }

    #[test]
    fn regular_expressions_are_told_from_divisions() {
        let found = |source: &str| code(source, Language::TypeScript).contains(REGEX);
        assert!(found("const a = /[0-9]+/u;") && found("text.match(/x/)") && found("return /x/"));
        assert!(!found("const a = b / c / d;") && !found("import \"./a/b\"; // a /b/") && !found("`a/${b}/c`"));
    }

    #[test]
    fn paths_are_found_alone_and_in_groups() {
        let code = "use sluse_core::{OP_CHECK, wire::{Call, Answer}, limits};\nsluse_core::check(x); my_sluse_core::no";
        assert_eq!(below(code, "sluse_core"), ["OP_CHECK", "wire", "limits", "check"]);
    }
}
