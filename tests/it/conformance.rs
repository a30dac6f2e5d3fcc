//! The same vectors on six runtimes: the same bytes.
//!
//! `native` is held to the kept answers by `vectors`; here the other five are held to `native`, and so are the words
//! that they make of every answer in three languages.

mod http;
pub(crate) mod javascript;
pub(crate) mod wasmtime;

use std::collections::BTreeMap;

use sluse_core::OP_RENDER;
use sluse_tests::vectors::{self, Output};

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// What one runtime said to one vector.
struct Said {
    name: String,
    output: Output,
    /// The words made of the output, by language.
    words: BTreeMap<String, String>,
}

/// Holds a runtime to the native core, vector by vector.
fn compare(runtime: &str, all: &[Said]) {
    let vectors = vectors::all();
    assert_eq!(all.len(), vectors.len(), "{runtime} left vectors out");
    for (vector, said) in vectors.iter().zip(all) {
        assert_eq!(vector.name, said.name, "{runtime}: another order");
        let native = vector.native();
        assert_same_rules(runtime, &said.output.bytes);
        assert_eq!(said.output, native, "{runtime}: {}", vector.name);
        for lang in LANGUAGES {
            let words = said.words.get(lang).map(String::as_str);
            assert_eq!(words, Some(native_words(&native, lang).as_str()), "{runtime}: {} in {lang}", vector.name);
        }
    }
}

/// A module of other sources is no difference between runtimes: it is stale.
fn assert_same_rules(runtime: &str, output: &[u8]) {
    let text = String::from_utf8_lossy(output);
    assert!(
        text.contains(sluse_core::ruleset::SHA256),
        "{runtime} has other rules than the sources: run `cargo xtask build`, then the tests again"
    );
}

fn native_words(output: &Output, lang: &str) -> String {
    let mut words = Vec::new();
    sluse_core::call(OP_RENDER, head_of_render(lang).as_bytes(), &output.bytes, &mut words);
    String::from_utf8(words).expect("UTF-8")
}

fn head_of_render(lang: &str) -> String {
    format!(r#"{{"lang":"{lang}"}}"#)
}

#[test]
fn plain_module_in_wasmtime() {
    compare("the plain module in wasmtime", &wasmtime::run());
}

#[test]
fn plain_module_in_node() {
    compare("the plain module in Node", &javascript::node_plain().vectors);
}

#[test]
fn package_in_node() {
    compare("the package in Node", &javascript::node_js().vectors);
}

#[test]
fn package_in_chromium() {
    compare("the package in Chromium", &javascript::chromium().vectors);
}

#[test]
fn catalogue_of_the_module_and_of_the_package() {
    let native = crate::catalogue::bytes();
    let module = wasmtime::catalogue();
    assert_same_rules("the plain module", &module);
    assert!(module == native, "the module's catalogue is another one");
    let mut native: serde_json::Value = serde_json::from_slice(&native).expect("JSON");
    // The words are files of their own in the package.
    native.as_object_mut().expect("an object").remove("words");
    let file = sluse_tests::place::built("target/npm/catalogue.json");
    let package = std::fs::read(file).expect("readable");
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&package).expect("JSON"), native);
}
