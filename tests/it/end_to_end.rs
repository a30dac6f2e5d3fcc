//! The program as the README shows it, and a list on its way through two gates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use sluse_tests::numbers::eleven_digits;
use sluse_tests::place::root;
use sluse_tests::{samples, vectors};

use crate::gate::{Gate, sluse};

const SEED: &str = "tests/vectors/elev/klasseliste.csv";

fn run(command: &mut Command) -> Output {
    command.output().expect("it runs")
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or_else(|| panic!("it was ended: {output:?}"))
}

fn check(file: &str, mode: &str, more: &[&str]) -> Output {
    run(sluse().current_dir(root()).args(["check", file, "--as-of", "2026-03-10", "--mode", mode]).args(more))
}

#[test]
fn the_seed_list_has_two_errors_in_test_mode() {
    let shown = check(SEED, "test", &["--lang", "en"]);
    assert_eq!(code(&shown), 1, "{shown:?}");
    let text = String::from_utf8(shown.stdout).expect("UTF-8");
    assert!(text.contains("elev-v11") && text.contains("elev-i5"), "{text}");
    assert!(eleven_digits(&text).is_empty(), "the table holds a number");
}

#[test]
fn the_seed_list_is_refused_in_production() {
    let output = check(SEED, "production", &["--format", "json"]);
    assert_eq!(code(&output), 1, "{output:?}");
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((&answer["counts"]["error"], &answer["verdict"]), (&19.into(), &"invalid".into()));
}

#[test]
fn the_command_line_prints_the_modules_answer() {
    let vector = vectors::all().into_iter().find(|vector| vector.name == "seed-test").expect("the seed");
    let output = check(SEED, "test", &["--format", "json", "--exchange", "elev.klasseliste"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&vector.native().bytes));
}

/// A sample, written where the test may write beside it.
fn sample(folder: &Path, name: &str) -> PathBuf {
    let (_, content) = samples::all().into_iter().find(|(sample, _)| *sample == name).expect("a sample");
    let file = folder.join(name);
    fs::write(&file, content).expect("writable");
    file
}

/// A municipality's gate that passes on what it accepts to a county's.
fn two_gates() -> (Gate, Gate) {
    let county = Gate::start("Testfylket", "test", "");
    let receiver = format!(
        "[[receivers]]\nexchange = \"elev.*\"\nkind = \"gate\"\nurl = \"{}\"\nkey_file = {:?}\n",
        county.url, county.key_file
    );
    (Gate::start("Testvik kommune", "test", &receiver), county)
}

fn send(file: &Path, gate: &Gate) -> Output {
    run(sluse().arg("send").arg(file).args(["--to", &gate.url, "--lang", "en", "--key-file"]).arg(&gate.key_file))
}

fn verify(receipt: &Path, payload: &Path) -> Output {
    run(sluse().args(["receipt", "verify"]).arg(receipt).arg("--payload").arg(payload))
}

/// How many submissions a gate has accepted, by its own count.
fn accepted(gate: &Gate) -> u64 {
    let (status, text) = gate.get("/metrics");
    assert_eq!(status, 200);
    let lines =
        text.lines().filter(|line| line.starts_with("sluse_submissions_total") && line.contains("\"accepted\""));
    lines.filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok()).sum()
}

#[test]
fn a_list_passes_two_gates_once_and_leaves_a_receipt() {
    let (municipality, county) = two_gates();
    let file = sample(municipality.folder.path(), "bra-liste.txt");
    let sent = send(&file, &municipality);
    assert_eq!(code(&sent), 0, "{sent:?}");
    let receipt_file = file.with_file_name("bra-liste.txt.receipt.json");
    let bytes = fs::read(&receipt_file).expect("a receipt beside the file");
    let receipt: Value = serde_json::from_slice(&bytes).expect("JSON");
    assert_eq!(receipt["payload"]["agreed"], true, "browser and gate say the same, and so does the command line");

    let submission = receipt["payload"]["submission"].as_str().expect("an id");
    let state = municipality.settled(submission);
    assert_eq!(state["state"], "delivered", "{state}");
    let theirs = &state["delivery"]["receipt"]["payload"];
    assert_eq!(theirs["verdict_digest"], receipt["payload"]["verdict_digest"], "the same level on both sides");
    assert_eq!((accepted(&municipality), accepted(&county)), (1, 1));

    assert_eq!(code(&verify(&receipt_file, &file)), 0, "the receipt holds, without gate or network");
    let mut other = fs::read(&file).expect("readable");
    other.extend_from_slice(b"\n");
    let changed = file.with_file_name("changed.txt");
    fs::write(&changed, other).expect("writable");
    assert_eq!(code(&verify(&receipt_file, &changed)), 1, "another file is not the one that was received");

    let again = send(&file, &municipality);
    assert_eq!(code(&again), 0, "{again:?}");
    assert_eq!((accepted(&municipality), accepted(&county)), (1, 1), "sent twice, taken once");
    no_number_is_told(&[&municipality.log(), &county.log()], &[&sent, &again], &file);
}

#[test]
fn a_list_with_errors_is_turned_away_and_passed_on_to_nobody() {
    let (municipality, county) = two_gates();
    let file = sample(municipality.folder.path(), "liste-med-feil.csv");
    let body = fs::read(&file).expect("readable");
    let (status, problem) = municipality.hand_in("elev.klasseliste", &[("Content-Type", "text/csv".to_owned())], &body);
    assert_eq!(status, 422, "{problem}");
    let sent = send(&file, &municipality);
    assert_eq!(code(&sent), 1, "{sent:?}");
    assert_eq!((accepted(&municipality), accepted(&county)), (0, 0));
    no_number_is_told(&[&municipality.log(), &county.log(), &problem], &[&sent], &file);
}

/// Neither a run of eleven digits nor any number of the list, in whatever surroundings.
fn no_number_is_told(texts: &[&str], outputs: &[&Output], list: &Path) {
    let numbers = eleven_digits(&fs::read_to_string(list).expect("readable"));
    assert!(numbers.len() > 10);
    let printed =
        outputs.iter().flat_map(|output| [&output.stdout, &output.stderr]).map(|bytes| String::from_utf8_lossy(bytes));
    let printed: Vec<String> = printed.map(|text| text.into_owned()).collect();
    for text in texts.iter().copied().chain(printed.iter().map(String::as_str)) {
        assert!(eleven_digits(text).is_empty(), "eleven digits in a row");
        assert!(!numbers.iter().any(|number| text.contains(number)), "a number of the list");
    }
    assert!(texts[0].contains("request"), "the log was read");
}
