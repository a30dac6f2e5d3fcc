//! The table of rules and the JSON Schemas, made from the catalogue: fresh, or rewritten with `UPDATE=1`.

mod checkers;
mod rules;

use std::fs;

use serde_json::Value;
use sluse_core::wire::{Answer, Call, Mode};
use sluse_tests::kept;
use sluse_tests::place::root;
use sluse_tests::vectors::native;

fn exchanges_with_json(catalogue: &Value) -> Vec<&Value> {
    let exchanges = catalogue["exchanges"].as_array().expect("exchanges");
    exchanges.iter().filter(|exchange| formats(exchange).any(|format| format == "json")).collect()
}

fn formats(exchange: &Value) -> impl Iterator<Item = &str> {
    exchange["formats"].as_array().into_iter().flatten().filter_map(Value::as_str)
}

#[test]
fn table_of_rules_is_fresh() {
    let path = root().join("docs/rules.md");
    kept::keep(&path, &rules::table(&crate::catalogue::read())).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn schemas_are_fresh() {
    let catalogue = crate::catalogue::read();
    for exchange in exchanges_with_json(&catalogue) {
        let path = root().join(format!("docs/schema/{}.schema.json", exchange["id"].as_str().expect("an id")));
        let text = serde_json::to_string_pretty(&exchange["schema"]).expect("JSON") + "\n";
        kept::keep(&path, &text).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn disagreements_of_checkers_are_fresh() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let path = "docs/identifiers.md";
    let fresh = checkers::within(&read(path), &read("tests/peers/disagreements.json"));
    kept::keep(&root().join(path), &fresh).unwrap_or_else(|error| panic!("{error}"));
}

/// What the rules accept, the schema accepts too: it says shapes only and is never the stricter one.
#[test]
fn examples_without_errors_keep_the_schema() {
    let catalogue = crate::catalogue::read();
    let mut held = 0;
    for exchange in exchanges_with_json(&catalogue) {
        let schema = jsonschema::validator_for(&exchange["schema"]).expect("a schema");
        let items = exchange["schema"].get("items").unwrap_or(&exchange["schema"]);
        let one_record = jsonschema::validator_for(items).expect("a schema");
        for (name, input) in good_examples(&catalogue, exchange["id"].as_str().expect("an id")) {
            // A form hands over one record of the list.
            let schema = if input.is_object() { &one_record } else { &schema };
            let errors: Vec<String> = schema.iter_errors(&input).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{name}: {errors:?}");
            held += 1;
        }
    }
    assert!(held >= 4, "only {held} examples in JSON");
}

#[test]
fn the_schema_refuses_what_has_another_shape() {
    let catalogue = crate::catalogue::read();
    for exchange in exchanges_with_json(&catalogue) {
        let schema = jsonschema::validator_for(&exchange["schema"]).expect("a schema");
        for wrong in [Value::from(7), Value::from("x"), serde_json::json!([{}]), serde_json::json!({})] {
            assert!(!schema.is_valid(&wrong), "{}: {wrong}", exchange["id"]);
        }
    }
}

/// The JSON examples of an exchange in which the rules find no error.
fn good_examples(catalogue: &Value, exchange: &str) -> Vec<(String, Value)> {
    let rules = catalogue["rules"].as_array().expect("rules");
    let examples =
        rules.iter().flat_map(|rule| rule["examples"].as_array().expect("examples").iter().map(move |it| (rule, it)));
    examples
        .filter(|(_, example)| example["exchange"] == exchange && example["format"] == "json")
        .filter_map(|(rule, example)| {
            let text = |key: &str| example[key].as_str().expect("a text");
            let mode = if text("mode") == "test" { Mode::Test } else { Mode::Production };
            let (as_of, format) = (text("as_of").to_owned(), Some("json".to_owned()));
            let call = Call { exchange: Some(exchange.to_owned()), as_of, mode, format, ..Call::default() };
            let output = native(&serde_json::to_vec(&call).ok()?, text("input").as_bytes());
            let answer: Answer = serde_json::from_slice(&output.bytes).ok()?;
            let input = serde_json::from_str(text("input")).ok()?;
            (answer.counts.error == 0).then(|| (format!("{}: {}", rule["id"], example["name"]), input))
        })
        .collect()
}
