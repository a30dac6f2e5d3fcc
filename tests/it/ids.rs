//! Vectors of identifiers on every runtime: the verdicts that the written rules give, byte for byte.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::Value;
use sluse_core::{OP_IDS, Status};
use sluse_tests::id_vectors::{Case, Column, Expected, columns};

use crate::conformance::javascript::{self, SaidOfIds};
use crate::conformance::wasmtime;
use crate::gate::sluse;

/// Holds a runtime to the vectors.
fn compare(runtime: &str, columns: &[Column], outputs: &[Vec<u8>]) {
    assert_eq!(columns.len(), outputs.len(), "{runtime} left columns out");
    let differences: Vec<String> =
        columns.iter().zip(outputs).flat_map(|(column, output)| column.differences(output)).collect();
    assert!(differences.is_empty(), "{runtime}:\n{}", differences.join("\n"));
}

fn native(head: &[u8], body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let status = sluse_core::call(OP_IDS, head, body, &mut out);
    assert_eq!(status, Status::Answer, "{}", String::from_utf8_lossy(&out));
    out
}

#[test]
fn the_native_core_gives_the_verdicts() {
    let columns = columns();
    let outputs: Vec<Vec<u8>> = columns.iter().map(|column| native(&column.head(), &column.body())).collect();
    compare("native", &columns, &outputs);
}

/// A column is judged in blocks; by itself a text takes another way.
#[test]
fn a_text_by_itself_has_the_same_verdict() {
    let single: Vec<Column> = columns()
        .into_iter()
        .flat_map(|Column { asked, cases }| {
            cases.into_iter().map(move |case| Column { asked: asked.clone(), cases: vec![case] })
        })
        .collect();
    let outputs: Vec<Vec<u8>> = single.iter().map(|column| native(&column.head(), &column.body())).collect();
    compare("native, one by one", &single, &outputs);
}

#[test]
fn every_case_says_where_it_comes_from_and_why_the_verdict_is_right() {
    let mut cases = 0;
    for Case { name, source, why, .. } in columns().into_iter().flat_map(|column| column.cases) {
        assert!(source.len() > 10, "{name}: no source");
        assert!(why.len() > 5, "{name}: no reason");
        cases += 1;
    }
    assert!(cases >= 250, "{cases} cases");
}

#[test]
fn every_kind_is_there_valid_and_corrupted_and_every_verdict_is_given() {
    let names = |list: &str| list.split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
    let columns = columns();
    let all = || columns.iter().flat_map(|column| &column.cases).map(|case| &case.expected);
    let given = |of: fn(&Expected) -> Option<String>| all().filter_map(of).collect::<BTreeSet<_>>();
    let kinds = names("dnr duf feide fhn fnr fylkesnr hnr kommunenr kontonr orgnr postnr skolenr vigo");
    assert_eq!(given(|expected| expected.kind.clone()), kinds);
    let corrupted = columns.iter().filter(|column| column.cases.iter().any(|case| !case.expected.valid));
    let corrupted: BTreeSet<_> = corrupted.filter_map(|column| column.asked["kind"].as_str()).collect();
    assert!(kinds.iter().all(|kind| corrupted.contains(kind.as_str())), "{corrupted:?}");
    assert_eq!(
        given(|expected| expected.reason.clone()),
        names("control date form not_in_list not_issued_yet not_on_day npid other_kind placeholder synthetic")
    );
    assert_eq!(given(|expected| expected.synthetic.clone()), names("nav nav_or_hnr syntpop syntpop_or_npid tenor"));
    assert_eq!(given(|expected| expected.control.clone()), names("1964 2032"));
}

#[test]
fn the_plain_module_in_wasmtime_gives_the_verdicts() {
    let columns = columns();
    compare("the plain module in wasmtime", &columns, &wasmtime::columns(&columns));
}

#[test]
fn the_plain_module_in_node_gives_the_verdicts() {
    by_javascript("the plain module in Node", &columns(), &javascript::node_plain().ids);
}

#[test]
fn the_package_in_node_gives_the_verdicts() {
    by_javascript("the package in Node", &without_lists(), &javascript::node_js().ids);
}

#[test]
fn the_package_in_chromium_gives_the_verdicts() {
    by_javascript("the package in Chromium", &without_lists(), &javascript::chromium().ids);
}

/// `parseIds` of every column, and `parseId` and `explain` of every text.
fn by_javascript(runtime: &str, columns: &[Column], said: &[SaidOfIds]) {
    let outputs: Vec<Vec<u8>> = said.iter().map(|said| hex::decode(&said.bytes).expect("hex")).collect();
    compare(runtime, columns, &outputs);
    for (column, said) in columns.iter().zip(said) {
        assert_eq!(column.asked, said.asked, "{runtime}: another order");
        for (case, told) in column.cases.iter().zip(&said.told) {
            assert_eq!(told.by_column, case.expected, "{runtime}: explain, {}", case.name);
            assert_eq!(told.by_itself, case.expected, "{runtime}: parseId, {}", case.name);
        }
    }
}

#[test]
fn the_package_says_where_a_slip_may_be() {
    let mut given = 0;
    for (runtime, run) in [("Node", javascript::node_js()), ("Chromium", javascript::chromium())] {
        for (column, said) in without_lists().iter().zip(&run.ids) {
            for (case, told) in column.cases.iter().zip(&said.told).filter(|(case, _)| case.repair.is_some()) {
                assert_eq!(told.repair, case.repair, "{runtime}: {}", case.name);
                given += 1;
            }
        }
    }
    assert!(given >= 10, "{given} cases");
}

/// The columns that a module for forms can be asked: it takes no list of postnummer.
fn without_lists() -> Vec<Column> {
    columns().into_iter().filter(|column| !column.asked.contains_key("postnummer")).collect()
}

#[test]
fn the_program_gives_the_verdicts() {
    for column in columns().iter().filter(|column| !column.asked.contains_key("separators")) {
        let told = program(column);
        assert_eq!(told.lines().count(), column.cases.len());
        for ((case, line), number) in column.cases.iter().zip(told.lines()).zip(1..) {
            let expected = serde_json::to_string(&case.expected).expect("JSON");
            assert_eq!(line, format!("{{\"line\":{number},{}", &expected[1..]), "sluse id: {}", case.name);
        }
    }
}

fn program(column: &Column) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let text = |key: &str| column.asked[key].as_str().expect("a text");
    let kinds: Vec<&str> = match &column.asked["kind"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => vec![text("kind")],
    };
    let mut command = sluse();
    command.args(["id", "--format", "jsonl", "--mode", text("mode"), "--as-of", text("as_of")]);
    command.args(["--kind", &kinds.join(",")]);
    if let Some(list) = column.asked.get("postnummer").and_then(Value::as_array) {
        let file = folder.path().join("postnummer.txt");
        let lines: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
        fs::write(&file, lines.join("\n")).expect("writable");
        command.arg("--postnummer").arg(file);
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it runs");
    let lines: Vec<&str> = column.cases.iter().map(|case| case.text.as_str()).collect();
    // A few lines, which fit into the pipe.
    child.stdin.take().expect("piped").write_all(format!("{}\n", lines.join("\n")).as_bytes()).expect("read");
    let output = child.wait_with_output().expect("it ends");
    String::from_utf8(output.stdout).expect("UTF-8")
}
