//! One pupil alone, as a form's module judges it: the same bytes as of the module that judges lists.

use sluse_core::Status;
use sluse_core::call::check::{check, check_alone};
use sluse_core::families::{self, Elev, ElevAlone};
use std::fmt::Write;

const HEADS: [&str; 4] = [
    r#"{"exchange":"elev.klasseliste","as_of":"2026-03-10","mode":"test","format":"json"}"#,
    r#"{"exchange":"elev.klasseliste","as_of":"2032-01-02","mode":"production","format":"json","file_name":"a.json"}"#,
    r#"{"exchange":"elev.klasseliste","as_of":"2026-03-10","mode":"test","format":"json","known":{"elev.innsendt":["05820998865"]}}"#,
    r#"{"exchange":"elev.klasseliste","as_of":"2026-03-10","mode":"test","format":"json","budget":900}"#,
];

/// What stands where a record should, and records that are none of ours. What begins as no JSON in UTF-8 does, a form's
/// module is not given.
const ODD: [&[u8]; 21] = [
    b"",
    b" \n",
    b"{",
    b"{}",
    b" {} ",
    b"{}x",
    b"null",
    b"1",
    b"true",
    b"\"x\"",
    b"{\"klasse\":\"\\u0000\"}",
    b"{\"klasse\":\"\0\"}",
    b"{\"klasse\":\"\xff\"}",
    b"{\"data\":{\"klasse\":\"10A\"}}",
    b"{\"klasse\":\"10A\",\"klasse\":\"10B\"}",
    b"{\"Klasse\":\"10A\",\"klase\":\"10A\",\"kommune_nummer\":\"4601\",\"fnr\":\"05820998865\"}",
    b"{\"klasse\":10,\"elev_namn\":null,\"skolenummer\":{},\"fylkesnummer\":[1],\"lastet_tid\":true}",
    b"{\"x\":{\"y\":[1,2,{\"z\":null}]},\"klasse\":\"10\\tA\",\"elev_namn\":\"\\u00c5se  Lang\"}",
    b"{\"students\":[{\"classCode\":\"10A\"}],\"school\":{}}",
    b"{\"type\":\"person\",\"id\":\"p1\"}",
    b"{\"f\xc3\xb8dselsnummer\":\"05820998866\",\"kj\xc3\xb8nn\":\"7\"}",
];

fn judged(by: fn(&[u8], &[u8], &mut Vec<u8>) -> Status, head: &str, body: &[u8]) -> (Status, String) {
    let mut out = Vec::new();
    let status = by(head.as_bytes(), body, &mut out);
    (status, String::from_utf8(out).expect("UTF-8"))
}

fn the_same(body: &[u8]) {
    for head in HEADS {
        let (alone, of_lists) = (judged(check_alone::<ElevAlone>, head, body), judged(check::<Elev>, head, body));
        assert_eq!(alone, of_lists, "{}\n{head}", String::from_utf8_lossy(body));
    }
}

/// The members of an object, as JSON.
fn record<'a>(members: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut record = String::new();
    for (name, value) in members {
        let comma = if record.is_empty() { "{" } else { "," };
        let value = serde_json::to_string(value).expect("a text");
        write!(record, "{comma}\"{name}\":{value}").expect("a text grows");
    }
    record.push('}');
    record
}

/// Rows of the class lists that rules give as examples, each as header and cells.
fn rows() -> Vec<Vec<(String, String)>> {
    let mut rows = Vec::new();
    for example in families::examples().flat_map(|(_, examples)| examples) {
        if example.exchange != "elev.klasseliste" || example.format != "csv" {
            continue;
        }
        let payload = String::from_utf8_lossy(&example.payload()).into_owned();
        let mut lines = payload.lines();
        let header: Vec<&str> = lines.next().unwrap_or_default().split(';').collect();
        for line in lines {
            let cells = header.iter().zip(line.split(';'));
            rows.push(cells.map(|(name, cell)| ((*name).to_owned(), cell.to_owned())).collect());
        }
    }
    rows
}

#[test]
fn every_row_of_an_example_is_judged_as_in_a_list() {
    let rows = rows();
    assert!(rows.len() > 60, "{} rows", rows.len());
    for row in rows {
        let members = || row.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        the_same(record(members()).as_bytes());
        for without in members().map(|(name, _)| name) {
            the_same(record(members().filter(|(name, _)| *name != without)).as_bytes());
        }
    }
}

#[test]
fn what_is_no_record_is_judged_as_in_a_list() {
    ODD.into_iter().for_each(the_same);
}

#[test]
fn calls_are_refused_as_for_a_list() {
    for head in [
        "",
        "{}",
        r#"{"exchange":"elev.vigo2","as_of":"2026-03-10"}"#,
        r#"{"exchange":"elev.klasseliste","as_of":"2026-02-30"}"#,
        r#"{"exchange":"elev.klasseliste","as_of":"2026-03-10","known":{"elev.innsendt":[1]}}"#,
        r#"{"exchange":"elev.klasseliste","as_of":"2026-03-10","known":{"x":[]}}"#,
        r#"{"exchange":"elev.klasseliste","as_of":"2026-03-10","mode":"x"}"#,
    ] {
        assert_eq!(judged(check_alone::<ElevAlone>, head, b"{}"), judged(check::<Elev>, head, b"{}"), "{head}");
    }
}

#[test]
fn a_list_is_for_the_module_of_lists() {
    for (head, body) in [(HEADS[0], &b"[{}]"[..]), (r#"{"as_of":"2026-03-10","format":"json"}"#, b"{}")] {
        assert_eq!(judged(check_alone::<ElevAlone>, head, body).0, Status::Refusal);
    }
}
