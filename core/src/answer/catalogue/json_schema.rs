//! JSON Schema 2020-12 of an exchange, from the same tables that decode it: shapes only, the rules say the rest.

use crate::json::canonical::Writer;
use crate::record::{Exchange, Json, Key, Node};
use crate::record::{Kind, Part};
use crate::rule::Text;

/// Writes the schema; for an exchange without JSON, that of its records as objects.
pub(super) fn write(exchange: &Exchange, title: &Text, json: &mut Writer<'_>) {
    json.object(|json| {
        json.key("$id").text(&format!("urn:sluse:{}", exchange.id));
        json.key("$schema").text("https://json-schema.org/draft/2020-12/schema");
        match &exchange.json {
            Some(Json::Rows(keys)) => {
                json.key("items").object(|json| object(exchange, keys, Part::Record, json));
                json.key("title").text(title.en);
                json.key("type").text("array");
            }
            Some(Json::Document { keys, .. }) => {
                object(exchange, keys, Part::Header, json);
            }
            None => {
                json.key("title").text(title.en);
            }
        }
    });
}

fn object(exchange: &Exchange, keys: &[Key], kind: Part, json: &mut Writer<'_>) {
    let mut sorted: Vec<&Key> = keys.iter().collect();
    sorted.sort_by_key(|key| key.name);
    json.key("properties").object(|json| {
        for key in &sorted {
            json.key(key.name).object(|json| match &key.node {
                Node::Leaf | Node::Number => leaf(exchange, key, kind, json),
                Node::Object(keys) => object(exchange, keys, kind, json),
                Node::Rows(keys) => {
                    json.key("items").object(|json| object(exchange, keys, Part::Record, json));
                    json.key("minItems").int(1);
                    json.key("type").text("array");
                }
                Node::Ignored | Node::TypeOf(_) => {}
            });
        }
    });
    json.key("required").array(|json| {
        for key in sorted.iter().filter(|key| is_required(exchange, key, kind)) {
            json.text(key.name);
        }
    });
    json.key("type").text("object");
}

fn leaf(exchange: &Exchange, key: &Key, kind: Part, json: &mut Writer<'_>) {
    if let Some(field) = exchange.field(key.field, kind) {
        if let Some((max, _)) = field.max {
            json.key("maxLength").int(u64::from(max));
        }
        if let Some(pattern) = field.kind.pattern() {
            json.key("pattern").text(pattern);
        }
    }
    json.key("type");
    match key.node {
        Node::Number => json.array(|json| {
            let field = exchange.field(key.field, kind);
            json.text(if field.is_some_and(|field| field.kind == Kind::JaNei) { "boolean" } else { "number" });
            json.text("string");
        }),
        _ => json.text("string"),
    }
}

/// A key is required if its field is, or if one below it is.
fn is_required(exchange: &Exchange, key: &Key, kind: Part) -> bool {
    match &key.node {
        Node::Leaf | Node::Number => exchange.is_required(key.field, kind),
        Node::Object(keys) => keys.iter().any(|key| is_required(exchange, key, kind)),
        Node::Rows(_) => true,
        Node::Ignored | Node::TypeOf(_) => false,
    }
}
