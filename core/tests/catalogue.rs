//! Operation 2: what the catalogue says of fields, for those who build a form from it, is what the rules go by.

use serde_json::{Value, json};
use sluse_core::wire::Keys;
use sluse_core::{OP_CATALOGUE, OP_CHECK, OP_KEYS, Status, call};
use std::collections::BTreeSet;

const HEAD: &str = r#"{"as_of":"2026-03-10","exchange":"nir.ws4","mode":"test"}"#;

fn answer(operation: u32, head: &str, body: &str) -> Vec<u8> {
    let mut out = Vec::new();
    assert_eq!(call(operation, head.as_bytes(), body.as_bytes(), &mut out), Status::Answer, "{body}");
    out
}

/// The exchange of records about participants.
fn participants() -> Value {
    let catalogue: Value = serde_json::from_slice(&answer(OP_CATALOGUE, "{}", "")).expect("JSON");
    let mut exchanges = catalogue["exchanges"].as_array().expect("exchanges").iter();
    exchanges.find(|exchange| exchange["id"] == "nir.ws4").expect("the exchange").clone()
}

fn array<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// The keys of a list's codes; none where the exchange does not tell of the list.
fn codes<'a>(exchange: &'a Value, list: &str) -> Option<Vec<&'a str>> {
    let list = array(exchange, "lists").iter().find(|other| other["name"] == list)?;
    Some(array(list, "codes").iter().map(|code| text(code, "key")).collect())
}

/// The rules that a record of the vedtak's type breaks at a field.
fn broken(vedtak: &Value, rules: &[&str]) -> BTreeSet<String> {
    let answer: Value = serde_json::from_slice(&answer(OP_CHECK, HEAD, &json!([vedtak]).to_string())).expect("JSON");
    let found = array(&answer, "findings").iter().filter(|finding| rules.contains(&text(finding, "rule")));
    found.map(|finding| text(&finding["at"], "field").to_owned()).collect()
}

#[test]
fn a_field_refers_to_the_type_that_its_id_is_looked_up_under() {
    let exchange = participants();
    for field in array(&exchange, "fields").iter().filter(|field| field["kind"] == "id" && field["name"] != "id") {
        let body = json!([{ "type": field["record"], "id": "own", text(field, "name"): "other" }]).to_string();
        let keys: Keys = serde_json::from_slice(&answer(OP_KEYS, HEAD, &body)).expect("keys");
        let wanted = keys.wants["nir.register"].records.iter().find(|reference| reference.id == "other");
        assert_eq!(wanted.map(|reference| reference.kind.as_str()), field["refers_to"].as_str(), "{field}");
    }
}

#[test]
fn every_list_that_a_field_takes_its_codes_from_is_told_once() {
    let exchange = participants();
    let told: Vec<&str> = array(&exchange, "lists").iter().map(|list| text(list, "name")).collect();
    let mut used = BTreeSet::new();
    for field in array(&exchange, "fields") {
        used.extend(field["list"].as_str());
        used.extend(array(field, "beside").iter().filter_map(|beside| beside["list"].as_str()));
        for beside in array(field, "beside") {
            let mut fields = array(&exchange, "fields").iter();
            let other = fields.find(|other| other["record"] == field["record"] && other["name"] == beside["field"]);
            let known = codes(&exchange, text(other.expect("a field of the record"), "list")).expect("its list");
            assert!(array(beside, "codes").iter().all(|code| known.contains(&code.as_str().unwrap_or_default())));
        }
    }
    assert_eq!(told.iter().copied().collect::<BTreeSet<_>>(), used);
    assert_eq!(told.len(), used.len());
    for code in array(&exchange, "lists").iter().flat_map(|list| array(list, "codes")) {
        assert!(["nb", "nn", "en"].iter().all(|lang| !text(&code["name"], lang).is_empty()), "{code}");
    }
}

#[test]
fn reasons_grounds_and_kinds_of_stop_stand_beside_the_decisions_that_the_rules_want_them_of() {
    let exchange = participants();
    let of_vedtak = |name: &str| {
        let mut fields = array(&exchange, "fields").iter();
        fields.find(|field| field["record"] == "vedtak" && field["name"] == name).expect("a field").clone()
    };
    let stands = |field: &Value, key: &str| {
        array(field, "beside").iter().any(|beside| array(beside, "codes").iter().any(|code| code == key))
    };
    let [begrunnelse, rettsgrunnlag, stanstype] = ["begrunnelse", "rettsgrunnlag", "stanstype"].map(of_vedtak);
    let types = codes(&exchange, "vedtakstype").expect("the list");
    assert!(!types.is_empty());
    for key in types {
        let vedtak = json!({ "type": "vedtak", "id": "v", "ordning": "INTRODUKSJONSPROGRAM", "vedtakstype": key });
        let lacking = broken(&vedtak, &["nir-n16"]);
        assert_eq!(lacking.contains("begrunnelse"), stands(&begrunnelse, key), "{key}");
        assert_eq!(lacking.contains("rettsgrunnlag"), stands(&rettsgrunnlag, key), "{key}");

        let mut stopped = vedtak.clone();
        stopped["stanstype"] = "PERMANENT".into();
        assert_eq!(broken(&stopped, &["nir-n29c"]).is_empty(), stands(&stanstype, key), "{key}");

        let mut beside = array(&begrunnelse, "beside").iter();
        let Some(list) = beside.find(|beside| array(beside, "codes").iter().any(|code| code == key)) else { continue };
        for reason in codes(&exchange, text(list, "list")).expect("the list of the reason") {
            let mut reasoned = vedtak.clone();
            reasoned["begrunnelse"] = reason.into();
            assert_eq!(broken(&reasoned, &["nir-n30", "nir-n30b"]), BTreeSet::new(), "{key}: {reason}");
        }
    }
}
