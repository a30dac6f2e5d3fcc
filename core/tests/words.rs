//! What the rule set says, held to its own promises: every text in every language, with the same placeholders.

use sluse_core::answer::words::{Lang, parts};
use sluse_core::families::nir::lov::{Grunn, Lov, Mangler};
use sluse_core::families::{self, text};
use sluse_core::ids::{Convention, Kind, Reason};
use sluse_core::refusal::Code;
use sluse_core::rule::{RuleInfo, Text};
use sluse_core::{OP_CHECK, OP_RENDER, Status, call};
use std::collections::BTreeSet;

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|behind| behind.split_once('}').expect("a placeholder is closed").0).collect()
}

/// What is wrong with a text, in every language at once.
fn faults(key: &str, text: &Text) -> Vec<String> {
    let mut faults = Vec::new();
    // Closing words bring the blank that stands before them.
    let closing = key.starts_with("list.") || key.starts_with("system.");
    for lang in Lang::ALL {
        let said = lang.of(text);
        if said.trim().is_empty() {
            faults.push(format!("{key}: no {}", lang.name()));
        } else if placeholders(said) != placeholders(text.nb) {
            faults.push(format!("{key}: {} has other placeholders than nb", lang.name()));
        }
        if said.contains("  ") || (!closing && said.trim() != said) {
            faults.push(format!("{key}: {} has a blank too many", lang.name()));
        }
    }
    faults
}

#[test]
fn rules_speak_three_languages() {
    let faults: Vec<String> = families::rule_words()
        .flat_map(|(rule, words)| parts(words).map(|(part, text)| faults(&format!("{}.{part}", rule.id), text)))
        .flatten()
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn rules_speak_in_full_sentences() {
    for (rule, words) in families::rule_words() {
        for (part, text) in parts(words) {
            for lang in Lang::ALL {
                let said = lang.of(text);
                // A shared closing sentence may stand last: `{+then}`.
                let closed = said.ends_with('}') && said.contains(".{+");
                assert!(closed || said.ends_with('.'), "{}.{part} in {}", rule.id, lang.name());
            }
        }
    }
}

/// Words of another language or of another spelling than the texts have chosen. English may have the Norwegian name of what
/// has no English one in brackets behind it.
#[test]
fn each_language_keeps_to_its_own_words() {
    const ENGLISH: [&str; 18] = [
        "norsk",
        "samfunnskunnskap",
        "videreg",
        "kommunen",
        "fylke",
        "Folkeregister",
        "Statistisk",
        "fødselsn",
        "persontilskudd",
        "mottak",
        "vedtak",
        "spor ",
        "DUF-",
        "D-nummer",
        "loven",
        "ÅÅÅÅ",
        "schooling from before",
        "Education from before",
    ];
    const NYNORSK: [&str; 9] =
        ["gjev", "støttar", "henne", "sifra", "begynn", " også ", "korkje", "beheld", "samtidig"];
    let strangers = |said: &str, words: &[&str]| -> Vec<String> {
        let outside: String = said.split('(').map(|part| part.split_once(')').map_or(part, |(_, rest)| rest)).collect();
        words.iter().filter(|word| outside.contains(**word)).map(|word| format!("{word}: {said}")).collect()
    };
    let of_rules = families::rule_words().flat_map(|(_, words)| [&words.what, &words.why, &words.advice]);
    let found: Vec<String> = of_rules
        .chain(families::frame().map(|(_, text)| text))
        .flat_map(|text| [strangers(text.en, &ENGLISH), strangers(text.nn, &NYNORSK)].concat())
        // The names of NIR's roles, and of our types of record.
        .filter(|found| !found.contains("kommunenorskbruker") && !found.contains("norskdeltakelse"))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

fn text_of(key: &str) -> bool {
    text(key, Lang::Nb).is_some()
}

/// What a rule says of one record, as `where` has it.
fn said_of(rule: &str, place: &str, lang: Lang) -> String {
    let answer = format!(
        r#"{{"counts":{{}},"findings":[{{"args":{{}},"at":{{"field":"f"}},"rule":"{rule}","severity":"error"}}],"unchecked":[],"verdict":"invalid"}}"#
    );
    let head = format!(r#"{{"lang":"{}","where":"{place}"}}"#, lang.name());
    let mut words = Vec::new();
    assert_eq!(call(OP_RENDER, head.as_bytes(), answer.as_bytes(), &mut words), Status::Answer);
    String::from_utf8(words).expect("text")
}

/// Whether a sentence sends the reader back for a list.
fn tells_of_a_list(said: &str) -> bool {
    ["lista på nytt", "fila på nytt", "the list again", "the file again"].iter().any(|words| said.contains(words))
}

/// Whoever writes in a form has no list to extract.
#[test]
fn a_form_tells_of_no_list() {
    let in_form = |exchange: &&str| *exchange == "elev.klasseliste" || exchange.starts_with("nir.");
    // Rules of whole lists and of files' bytes: a form sends one record, as JSON in UTF-8.
    let of_lists = ["elev-v13", "format-damaged-header", "format-encoding-open", "format-separator", "format-utf16"];
    let mut found = Vec::new();
    for rule in families::rules() {
        if !rule.exchanges.iter().any(in_form) || of_lists.contains(&rule.id) {
            continue;
        }
        for lang in Lang::ALL {
            let said = said_of(rule.id, "form", lang);
            if tells_of_a_list(&said) {
                found.push(said);
            }
        }
    }
    for (key, text) in families::frame().filter(|(key, _)| key.starts_with("seen.")) {
        found.extend(
            Lang::ALL
                .map(|lang| lang.of(text))
                .into_iter()
                .filter(|said| tells_of_a_list(said))
                .map(|said| format!("{key}: {said}")),
        );
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Whether a sentence speaks of a list or a file at all.
fn names_a_list(said: &str) -> bool {
    let said = said.to_lowercase();
    ["lista", "fila ", "riktig fil", "rett fil", "uttrekk", " list ", " list,", " file", "extract", "pupil", "elev"]
        .iter()
        .any(|words| said.contains(words))
}

/// A refusal of one record, and the summary of its answer, speak of the record.
#[test]
fn a_form_speaks_of_its_record() {
    // Refusals of rows, and of bytes that are no JSON in UTF-8.
    let of_lists = [
        Code::Binary,
        Code::FileKind,
        Code::Utf16,
        Code::NotUtf8,
        Code::LineEnds,
        Code::TooManyRecords,
        Code::WrongHeader,
        Code::WrongDelimiter,
        Code::UnterminatedQuote,
    ];
    let refusals = Code::ALL
        .into_iter()
        .filter(|code| !of_lists.contains(code))
        .map(|code| format!(r#"{{"refusal":{{"args":{{}},"at":{{}},"code":"{}"}}}}"#, code.name()));
    let answers = ["valid", "invalid", "undecided"].map(|verdict| {
        format!(
            r#"{{"counts":{{"records":1}},"findings":[{{"args":{{}},"at":{{}},"rule":"no-rule","severity":"info"}}],"unchecked":[],"verdict":"{verdict}"}}"#
        )
    });
    let mut found = Vec::new();
    for body in refusals.chain(answers) {
        for lang in Lang::ALL {
            let of = |place: &str| {
                let mut words = Vec::new();
                let head = format!(r#"{{"lang":"{}","where":"{place}"}}"#, lang.name());
                assert_eq!(call(OP_RENDER, head.as_bytes(), body.as_bytes(), &mut words), Status::Answer);
                String::from_utf8(words).expect("text")
            };
            assert!(of("list") != of("form") && of("list") == of("system"), "{body}");
            found.extend(Some(of("form")).filter(|said| names_a_list(said)));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// What a form says in its own way is said of something, with the same arguments or fewer.
#[test]
fn a_form_has_no_words_of_nothing() {
    for (key, said) in families::frame().filter(|(key, _)| key.starts_with("form.")) {
        let (_, of) = key.split_once('.').expect("a key");
        if let Some((_, general)) = families::frame().find(|(key, _)| *key == of) {
            assert!(placeholders(said.nb).is_subset(&placeholders(general.nb)), "{key}");
        } else {
            assert!(text_of(&format!("list.{of}")), "{key}");
        }
    }
}

/// Each place says what it can say, and a place that is none is refused.
#[test]
fn advice_knows_its_place() {
    for lang in Lang::ALL {
        assert!(tells_of_a_list(&said_of("elev-i1c", "list", lang)));
        assert!(!tells_of_a_list(&said_of("elev-i1c", "system", lang)));
        assert!(said_of("elev-i1c", "system", lang) != said_of("elev-i1c", "form", lang));
    }
    for head in [r#"{"lang":"nb","where":"page"}"#, r#"{"lang":"nb","where":1}"#] {
        let mut out = Vec::new();
        assert_eq!(call(OP_RENDER, head.as_bytes(), b"{}", &mut out), Status::Refusal);
        assert!(String::from_utf8(out).expect("text").contains("where"));
    }
}

/// Whether the rule stands in a field's row of a table of fields.
fn is_of_a_field(rule: &RuleInfo) -> bool {
    let fields = families::exchanges().iter().flat_map(|exchange| exchange.records).flat_map(|record| record.fields);
    let mut rules = fields.flat_map(|field| [field.required, field.form, field.max.map(|(_, rule)| rule)]).flatten();
    rules.any(|own| own.id == rule.id)
}

#[test]
fn placeholders_are_arguments_of_the_rule() {
    for (rule, words) in families::rule_words() {
        for (part, text) in parts(words) {
            for name in placeholders(text.nb) {
                if let Some(word) = name.strip_prefix('+') {
                    assert!(text_of(&format!("list.{word}")), "{}.{part}: {{{name}}}", rule.id);
                    continue;
                }
                // A finding of a field's own rule has its field.
                let of_place = name == "related" || (name == "field" && is_of_a_field(rule));
                assert!(words.args.contains(&name) || of_place, "{}.{part}: {{{name}}}", rule.id);
            }
        }
    }
}

#[test]
fn the_frame_speaks_three_languages() {
    let faults: Vec<String> = families::frame().flat_map(|(key, text)| faults(key, text)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn keys_of_the_frame_are_unique() {
    let keys: BTreeSet<&str> = families::frame().map(|(key, _)| *key).collect();
    assert_eq!(keys.len(), families::frame().count());
}

#[test]
fn every_refusal_is_explained() {
    let missing: Vec<String> = Code::ALL
        .iter()
        .flat_map(|code| ["what", "why", "advice"].map(|part| format!("refusal.{}.{part}", code.name())))
        .filter(|key| text(key, Lang::Nb).is_none())
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_word_for_identifiers_is_there() {
    let kinds = Kind::ALL.map(|kind| format!("id.kind.{}", kind.id()));
    let conventions = Convention::ALL.map(|convention| format!("id.synthetic.{}", convention.id()));
    let reasons = Reason::ALL
        .into_iter()
        .flat_map(|reason| ["what", "advice"].map(|part| format!("id.reason.{}.{part}", reason.id())));
    let missing: Vec<String> =
        kinds.into_iter().chain(conventions).chain(reasons).filter(|key| text(key, Lang::Nb).is_none()).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_law_and_every_reason_for_one_has_words() {
    let all = Mangler { forste_innvilgelse: true, ankomst: true, kollektiv_beskyttelse: true };
    let laws = Lov::ALL.map(|law| format!("law.{}", law.name()));
    let reasons = Grunn::ALL.map(|reason| format!("law.reason.{}", reason.name()));
    let facts = all.names().map(|fact| format!("law.missing.{fact}"));
    let missing: Vec<String> =
        laws.into_iter().chain(reasons).chain(facts).filter(|key| text(key, Lang::Nb).is_none()).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn the_law_of_a_participant_is_said_in_words() {
    let head = br#"{"as_of":"2026-03-10","exchange":"nir.ws4","mode":"test"}"#;
    let body = br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2020-05-01"}]"#;
    let (mut answer, mut words) = (Vec::new(), Vec::new());
    assert_eq!(call(OP_CHECK, head, body, &mut answer), Status::Answer);
    assert_eq!(call(OP_RENDER, br#"{"lang":"en"}"#, &answer, &mut words), Status::Answer);
    let words = String::from_utf8(words).expect("text");
    let law = r#""laws":[{"candidates":["The Introduction Act (introduksjonsloven)","The Integration Act (integreringsloven)"],"missing":["When the person came to Norway"],"reason":"Facts about"#;
    assert!(words.contains(law), "{words}");
}

#[test]
fn every_refusal_in_the_frame_exists() {
    for (key, _) in families::frame() {
        if let Some(code) = key.strip_prefix("refusal.").and_then(|rest| rest.split('.').next()) {
            assert!(Code::ALL.iter().any(|known| known.name() == code), "{key}");
        }
    }
}

#[test]
fn sources_have_titles_and_honest_addresses() {
    for (rule, words) in families::rule_words() {
        assert!(!words.sources.is_empty(), "{}", rule.id);
        for source in words.sources {
            assert!(!source.title.trim().is_empty(), "{}", rule.id);
            assert!(source.url.is_empty() || source.url.starts_with("https://"), "{}: {}", rule.id, source.url);
        }
    }
}

#[test]
fn what_is_not_looked_into_has_a_title_without_holes() {
    for rule in families::rules() {
        let title = text(&format!("unchecked.{}", rule.id), Lang::Nb);
        assert_eq!(title.is_some(), rule.needs.is_some(), "{}", rule.id);
        assert!(title.is_none_or(|title| placeholders(title).is_empty()), "{}", rule.id);
        let by = rule.needs.map(|need| text(&format!("unchecked.by.{need}"), Lang::Nb));
        assert!(by != Some(None), "{}", rule.id);
    }
}
