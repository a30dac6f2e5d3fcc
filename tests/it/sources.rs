//! What stands in no source, and who uses whom within a crate.

use std::fs;
use std::path::{Path, PathBuf};

use sluse_tests::code::{below, code, words};
use sluse_tests::place::{root, sources};

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

/// The rooms of the core: each knows those of the lines above it, and none of its own line or below.
const ROOMS: [&[&str]; 10] = [
    &["date", "refusal", "ruleset", "sort", "text"],
    &["format", "ids", "json", "names", "periods"],
    &["rule"],
    &["record"],
    &["finding"],
    &["formats"],
    &["judgement"],
    &["answer"],
    &["call"],
    &["families"],
];

/// The room that a file of the core stands in.
fn room(path: &Path) -> String {
    let below_src = path.strip_prefix(root().join("core/src")).expect("a file of the core");
    let first = below_src.components().next().expect("it has a name");
    Path::new(first.as_os_str()).with_extension("").to_string_lossy().into_owned()
}

#[test]
fn arrows_in_the_core_run_down() {
    let floor = |room: &str| ROOMS.iter().position(|rooms| rooms.contains(&room));
    for (path, code) in rust("core/src").into_iter().filter(|(path, _)| stem(path) != "lib") {
        let own = room(&path);
        let own_floor = floor(&own).unwrap_or_else(|| panic!("{own} has no floor"));
        for used in below(&code, "crate").into_iter().filter(|used| *used != own) {
            // What stands at the top of the crate comes from the wire: limits, the status of a call.
            if let Some(floor) = floor(used) {
                assert!(floor < own_floor, "{} uses crate::{used}", path.display());
            }
        }
    }
}

#[test]
fn families_do_not_know_of_each_other() {
    let names: Vec<String> = families();
    for family in &names {
        for (path, code) in rust(&format!("core/src/families/{family}")) {
            for other in below(&code, "crate::families") {
                assert!(other == family, "{} uses crate::families::{other}", path.display());
            }
        }
    }
}

#[test]
fn rooms_that_all_families_share_name_none_of_them() {
    let names = families();
    for (path, text) in sources("core/src", "rs") {
        if room(&path) == "families" || stem(&path) == "lib" {
            continue;
        }
        let code = code(&text);
        let named = words(&code).find(|word| names.iter().any(|name| word.eq_ignore_ascii_case(name)));
        assert_eq!(named, None, "{}", path.display());
        // The examples of rules about form are payloads of some exchange.
        if path.ends_with("formats/examples.rs") || path.parent().is_some_and(|it| it.ends_with("formats/rules")) {
            continue;
        }
        let said = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in said {
            let id =
                names.iter().find(|name| line.contains(&format!("\"{name}.")) || line.contains(&format!("\"{name}-")));
            assert_eq!(id, None, "{}: {line}", path.display());
        }
    }
}

/// The folders of families.
fn families() -> Vec<String> {
    let entries =
        fs::read_dir(root().join("core/src/families")).expect("the families").map(|entry| entry.expect("one"));
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_rule_knows_of_no_other_rule_no_words_and_no_wire() {
    // `formats` for the name of an encoding, `text` for its letters; of its family what rules are told and look up.
    let may = ["date", "families", "finding", "format", "formats", "ids", "names", "periods", "record", "rule", "text"];
    for folder in ["core/src/formats/rules", "core/src/families/elev/rules", "core/src/families/nir/rules"] {
        for (path, code) in rust(folder) {
            for module in below(&code, "crate") {
                assert!(may.contains(&module), "{} uses crate::{module}", path.display());
            }
            for module in ["crate::families::elev", "crate::families::nir"] {
                assert!(!below(&code, module).contains(&"rules"), "{} uses another rule", path.display());
            }
            assert!(below(&code, "super").is_empty(), "{} reaches beside itself", path.display());
        }
    }
    // Nor does what most rules begin with.
    for (path, code) in rust("core/src").into_iter().filter(|(path, _)| stem(path) == "prelude") {
        assert!(below(&code, "super").is_empty(), "{} reaches beside itself", path.display());
        for own in ["crate::formats", "crate::families::elev", "crate::families::nir"] {
            let never = below(&code, own).into_iter().find(|module| ["rules", "words"].contains(module));
            assert_eq!(never, None, "{}", path.display());
        }
        assert!(below(&code, "crate").iter().all(|module| may.contains(module)), "{}", path.display());
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
    let may = ["Status", "answer", "call", "date", "families", "ids", "record", "ruleset", "text"];
    // The component spells heads: `json` writes and reads them.
    let spells = ["json"];
    for folder in [
        "wasm/abi/src",
        "wasm/component/src",
        "wasm/js/src",
        "wasm/js/ids/src",
        "wasm/js/lists/src",
        "wasm/js/nir/src",
        "wasm/js/nir/lists/src",
        "wasm/js/words/src",
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
