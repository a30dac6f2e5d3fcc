//! What a key of an object is: one of ours, another spelling that we take, one that misses ours, or somebody else's.

use crate::json::scanner::Next;
use crate::record::{Exchange, Key};
use crate::text;

/// A key that is not spelled as one of ours.
#[derive(Clone, Copy)]
pub(super) enum Spelling {
    /// Another spelling, which columns of a list may have too.
    Alias(&'static Key),
    /// Ours but for case, accents or separators.
    Alike(&'static Key),
    /// Ours but for one letter.
    OneLetter(&'static Key),
    /// Somebody else's.
    Strange,
}

/// What `name` is among `keys`, of which none is called so.
pub(super) fn spelling(exchange: &Exchange, keys: &'static [Key], name: &str) -> Spelling {
    let of_aliases = |is_it: fn(&str, &str) -> bool| {
        keys.iter().find(|key| exchange.aliases(key.field).iter().any(|alias| is_it(alias, name)))
    };
    let of_names = |misses: Misses| keys.iter().find(|key| compare(key.name, name) == misses);
    of_aliases(|alias, name| alias == name)
        .map(Spelling::Alias)
        .or_else(|| of_names(Misses::Nothing).map(Spelling::Alike))
        .or_else(|| of_aliases(|alias, name| compare(alias, name) == Misses::Nothing).map(Spelling::Alike))
        .or_else(|| of_names(Misses::OneLetter).map(Spelling::OneLetter))
        .unwrap_or(Spelling::Strange)
}

/// Whether the name of a type, behind the prefix of its vocabulary, is one of `types` in any case.
pub(super) fn is_type(name: &str, types: &[&str]) -> bool {
    let local = name.bytes().rposition(|byte| matches!(byte, b':' | b'#' | b'/')).map_or(0, |at| at + 1);
    let local = text::trim(name.get(local..).unwrap_or_default(), text::is_blank);
    types.iter().any(|known| local.eq_ignore_ascii_case(known))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Misses {
    Nothing,
    OneLetter,
    More,
}

/// How far a name is from a known one, case, accents and separators apart. A letter too many, too few or another counts
/// in names of five letters and more: shorter ones are too near one another.
fn compare(known: &str, name: &str) -> Misses {
    let (mut ours, mut theirs) = (folded(known), folded(name));
    let mut length = 0;
    loop {
        let (before_ours, before_theirs) = (ours.clone(), theirs.clone());
        match (ours.next(), theirs.next()) {
            (None, None) => return Misses::Nothing,
            (one, other) if one == other => length += 1,
            _ => {
                let (behind_ours, behind_theirs) = (before_ours.clone().skip_one(), before_theirs.clone().skip_one());
                let is_one = behind_ours.clone().eq(behind_theirs.clone())
                    || behind_ours.eq(before_theirs)
                    || before_ours.clone().eq(behind_theirs);
                let is_long = length + before_ours.count() >= 5;
                return if is_one && is_long { Misses::OneLetter } else { Misses::More };
            }
        }
    }
}

/// The letters of a name, small and without accents; no separators.
#[derive(Clone)]
struct Folded<'a>(core::str::Chars<'a>);

fn folded(name: &str) -> Folded<'_> {
    Folded(name.chars())
}

impl Folded<'_> {
    fn skip_one(mut self) -> Self {
        let _ = self.next();
        self
    }
}

impl Iterator for Folded<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let letter = self.0.by_ref().find(|letter| !matches!(letter, '_' | '-' | ' ' | '\u{300}'..='\u{36f}'))?;
        Some(match letter {
            'ø' | 'Ø' | 'ö' | 'Ö' => 'o',
            'å' | 'Å' | 'ä' | 'Ä' | 'æ' | 'Æ' => 'a',
            _ => letter.to_ascii_lowercase(),
        })
    }
}

/// Names of objects that programs put around what they send.
const ENVELOPES: [&str; 18] = [
    "@graph",
    "body",
    "content",
    "d",
    "data",
    "document",
    "items",
    "message",
    "payload",
    "records",
    "request",
    "response",
    "result",
    "results",
    "root",
    "submission",
    "value",
    "values",
];

/// What an object is wrapped in, if a strange key of this name and value may be that: one of the names that we know, or
/// `…`. Of two the first by name is told, so that the order of keys does not show.
pub(super) fn envelope(name: &str, value: Next) -> Option<&'static str> {
    if !matches!(value, Next::Object | Next::Array) {
        return None;
    }
    Some(ENVELOPES.into_iter().find(|known| known.eq_ignore_ascii_case(name)).unwrap_or("…"))
}

#[cfg(test)]
mod tests {
    use super::{Misses, compare, is_type};

    #[test]
    fn names_miss_one_another_by_case_accents_separators_or_one_letter() {
        for name in ["KommuneNummer", "kommune_nummer", "KOMMUNENUMMER", "kommune-nummer"] {
            assert!(compare("kommunenummer", name) == Misses::Nothing, "{name}");
        }
        for name in ["fodselsnummer", "Fødselsnummer", "fo\u{308}dselsnummer"] {
            assert!(compare("fødselsnummer", name) == Misses::Nothing, "{name}");
        }
        for name in ["kommunenumer", "kommunenummmer", "kommunenummar", "kommunenumme", "xkommunenummer"] {
            assert!(compare("kommunenummer", name) == Misses::OneLetter, "{name}");
        }
        for (known, name) in [("fra", "bra"), ("kommunenummer", "kommune"), ("klasse", "klassen2"), ("dato", "data")] {
            assert!(compare(known, name) == Misses::More, "{name}");
        }
    }

    #[test]
    fn a_type_is_told_behind_its_prefix() {
        let types = &["GraduatingStudentsSubmission"];
        for name in [
            "vigoskole:GraduatingStudentsSubmission",
            "https://novari.no/ontology/vigoskole#graduatingStudentsSubmission",
            "GraduatingStudentsSubmission ",
        ] {
            assert!(is_type(name, types), "{name}");
        }
        assert!(!is_type("vigoskole:FinalGradesSubmission", types) && !is_type("", types));
    }
}
