//! Sources without their comments and texts, so that tests look at code only.

/// The code of a source in Rust: comments and texts are left out.
#[must_use]
pub fn code(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let skipped = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => text_length(rest, '"'),
            '\'' => character_length(rest),
            'r' if !ends_in_a_word(&out) => raw_length(rest),
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
    use super::{below, code, words};

    #[test]
    fn texts_and_comments_are_no_code() {
        let source =
            "let a = \"unsafe\"; // unsafe\nlet b = r#\"un\"safe\"#; let c = '\"'; fn d<'a>() {} /* unsafe */ call()";
        let code = code(source);
        assert!(!code.contains("safe"), "{code}");
        assert!(words(&code).any(|word| word == "call"), "{code}");
    }

    #[test]
    fn paths_are_found_alone_and_in_groups() {
        let code = "use sluse_core::{OP_CHECK, wire::{Call, Answer}, limits};\nsluse_core::check(x); my_sluse_core::no";
        assert_eq!(below(code, "sluse_core"), ["OP_CHECK", "wire", "limits", "check"]);
    }
}
