//! What stands in no source, and who uses whom within a crate.

use std::path::{Path, PathBuf};

use sluse_tests::code::{below, code, words};
use sluse_tests::place::sources;

/// Rust without comments, texts and tests.
fn rust(folder: &str) -> Vec<(PathBuf, String)> {
    let product = |text: &str| code(text.split("#[cfg(test)]\nmod ").next().unwrap_or_default());
    sources(folder, "rs").into_iter().map(|(path, text)| (path, product(&text))).collect()
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

#[test]
fn the_core_has_no_clock_no_io_no_floats_and_nothing_unsafe() {
    let words_never =
        ["f32", "f64", "unsafe", "HashMap", "HashSet", "println", "eprintln", "dbg", "SystemTime", "Instant"];
    for (path, code) in rust("core/src") {
        let word = words(&code).find(|word| words_never.contains(word));
        assert_eq!(word, None, "{}", path.display());
        for module in below(&code, "std").iter().chain(&below(&code, "core")) {
            let never = ["time", "fs", "env", "net", "io", "process", "thread", "sync"].contains(module);
            assert!(!never, "{} uses std::{module}", path.display());
        }
        let switch = code.contains("cfg(feature") || code.contains("cfg(target");
        assert!(!switch, "{}: the core is the same for everybody", path.display());
    }
}

/// The modules for forms have no formatting: `xtask/src/snip.rs` takes it out with the panics, so that it would trap.
#[test]
fn what_a_form_runs_formats_nothing() {
    // For those who render or speak JSON by serde: gates and tools.
    let elsewhere = ["catalogue", "json_schema", "words", "wire", "tests"];
    for (path, code) in rust("core/src").into_iter().filter(|(path, _)| !elsewhere.contains(&stem(path))) {
        for formats in ["format!", ".to_string()", "ToString"] {
            assert!(!code.contains(formats), "{} uses {formats}", path.display());
        }
    }
}

#[test]
fn identifiers_know_of_no_finding_schema_or_rule() {
    for (path, code) in rust("core/src/ids") {
        for module in below(&code, "crate") {
            let may = ["date", "ids", "text"].contains(&module);
            assert!(may, "{} uses crate::{module}", path.display());
        }
    }
}

#[test]
fn a_rule_knows_of_no_other_rule_no_words_and_no_wire() {
    // `context` for what a rule is told of the call, `decode` for the name of an encoding, `text` for its letters, `nir` for
    // laws, their numbers and code lists, `known` for what the caller holds.
    let may =
        ["context", "date", "decode", "finding", "ids", "known", "link", "nir", "periods", "rule", "schema", "text"];
    let lists = ["elev", "format", "nir"];
    let rules = rust("core/src/rules").into_iter().filter(|(path, _)| !lists.contains(&stem(path)));
    for (path, code) in rules {
        for module in below(&code, "crate") {
            assert!(may.contains(&module), "{} uses crate::{module}", path.display());
        }
        assert!(below(&code, "super").is_empty(), "{} reaches beside itself", path.display());
    }
}

#[test]
fn the_verdict_comes_only_from_the_module() {
    for (path, code) in rust("host/src") {
        for used in below(&code, "sluse_core") {
            assert!(
                !["call", "check", "decode", "identify", "ids", "keys", "repertoire", "rules", "timeline"]
                    .contains(&used),
                "{} uses sluse_core::{used}",
                path.display()
            );
        }
    }
}

#[test]
fn decisions_of_the_host_are_pure() {
    let never =
        ["tokio", "axum", "rusqlite", "ureq", "engine", "http", "storage", "Clock", "SystemTime", "async", "await"];
    let decisions = rust("host/src").into_iter().filter(|(path, _)| ["intake", "delivery"].contains(&stem(path)));
    let mut seen = 0;
    for (path, code) in decisions {
        seen += 1;
        let word = words(&code).find(|word| never.contains(word));
        assert_eq!(word, None, "{}", path.display());
    }
    assert!(seen >= 2, "intake and delivery have moved");
}

#[test]
fn faces_ask_nothing_about_the_domain() {
    let may = [
        "Status",
        "call",
        "date",
        "ids",
        "labels",
        "render",
        "repertoire",
        "ruleset",
        "text",
        "timeline",
        "timeline_of_document",
    ];
    // The component spells heads: `canonical` writes JSON, `decode` tells whether a text is one value of it.
    let spells = ["canonical", "decode"];
    for folder in [
        "wasm/abi/src",
        "wasm/component/src",
        "wasm/js/src",
        "wasm/js/ids/src",
        "wasm/js/lists/src",
        "wasm/js/nir/src",
        "wasm/js/nir/lists/src",
    ] {
        for (path, text) in sources(folder, "rs") {
            let code = code(&text);
            for used in below(&code, "sluse_core") {
                let may = may.contains(&used)
                    || folder == "wasm/component/src" && (used.starts_with("OP_") || spells.contains(&used));
                assert!(may, "{} uses sluse_core::{used}", path.display());
            }
        }
    }
}

#[test]
fn pages_have_no_rule_and_no_message_of_one() {
    let catalogue = crate::catalogue::read();
    let rules = catalogue["rules"].as_array().expect("rules");
    let mut texts: Vec<String> = Vec::new();
    for rule in rules {
        texts.extend(["\"", "'", "`"].map(|quote| format!("{quote}{}{quote}", rule["id"].as_str().expect("an id"))));
        for part in ["what", "why", "advice"] {
            texts.extend(["nb", "nn", "en"].map(|lang| rule[part][lang].as_str().expect("a text").to_owned()));
        }
    }
    for (path, source) in sources("web-demo/src", "ts").into_iter().chain(sources("web-demo/src", "html")) {
        let found = texts.iter().find(|text| text.len() > 8 && source.contains(text.as_str()));
        assert_eq!(found, None, "{}", path.display());
    }
}
