//! `sluse id` as the README shows it, and what it never shows.

use std::fs;
use std::io::Write;
use std::process::{Output, Stdio};
use std::thread;

use sluse_core::date::Date;
use sluse_core::ids::{Kinds, Policy};
use sluse_tests::cases::{CHUNK, Chunk};
use sluse_tests::numbers::eleven_digits;
use sluse_tests::place::root;

use crate::gate::sluse;

/// Skatteetaten, «Nytt fødselsnummer fra 2032»: the published examples. The first two hold under the rule of 1964 too.
const OFFICIAL: [&str; 6] = ["02013299997", "30108299920", "30108299939", "55102499947", "30908299902", "41819077906"];

fn run(args: &[&str], stdin: Vec<u8>) -> Output {
    let mut command = sluse();
    command.arg("id").args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut pipe = child.stdin.take().expect("piped");
    // A program that refuses its arguments reads nothing.
    let writer = thread::spawn(move || pipe.write_all(&stdin).is_ok());
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("written or given up");
    output
}

fn answers(args: &[&str], lines: &[&str]) -> Vec<String> {
    let output = run(&[args, &["--format", "jsonl"]].concat(), lines.join("\n").into_bytes());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().zip(1..).map(|(line, at)| line.replace(&format!("{{\"line\":{at},"), "{")).collect()
}

#[test]
fn the_readme_shows_what_is_said() {
    let readme = fs::read_to_string(root().join("README.md")).expect("a README");
    let output = run(&["--mode", "test", "--format", "jsonl"], b"04841099821\n04841099822\n".to_vec());
    let shown = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(readme.contains(&format!("$ sluse id --mode test --format jsonl < numbers.txt\n{shown}```")), "{shown}");
    let reference = fs::read_to_string(root().join("docs/sluse-id.md")).expect("a reference");
    assert!(reference.contains(&shown), "{shown}");
}

#[test]
fn from_2032_on_both_control_rules_hold() {
    let valid = |kind: &str, more: &str| format!("{{\"valid\":true,\"kind\":\"{kind}\"{more}}}");
    let invalid = |reason: &str| format!("{{\"valid\":false,\"kind\":null,\"reason\":\"{reason}\"}}");
    let (old, new) = (",\"control\":\"1964\"", ",\"control\":\"2032\"");
    let first = [valid("fnr", old), valid("fnr", old)];
    let before = [&first[..], &[invalid("not_issued_yet"), invalid("not_issued_yet")]].concat();
    let after = [&first[..], &[valid("fnr", new), valid("dnr", new)]].concat();
    let tenor = ",\"synthetic\":\"tenor\",\"control\":\"2032\"";
    for (day, mode, expected) in [
        ("2031-12-31", "production", [&before[..], &[invalid("synthetic"), invalid("synthetic")]].concat()),
        ("2031-12-31", "test", [&before[..], &[invalid("not_issued_yet"), invalid("not_issued_yet")]].concat()),
        ("2032-01-01", "production", [&after[..], &[invalid("synthetic"), invalid("synthetic")]].concat()),
        ("2032-01-01", "test", [&after[..], &[valid("fnr", tenor), valid("dnr", tenor)]].concat()),
    ] {
        assert_eq!(answers(&["--as-of", day, "--mode", mode], &OFFICIAL), expected, "{day}, {mode}");
    }
}

/// Texts of every kind, right and damaged, as lines. A text that is two lines is left out.
fn lines() -> Vec<Vec<u8>> {
    let mut chunk = Chunk::default();
    let chunks = (0..20).flat_map(|at| {
        chunk.fill(20_320_101, at * CHUNK, CHUNK);
        chunk.texts().map(<[u8]>::to_vec).collect::<Vec<_>>()
    });
    chunks.filter(|text| !text.iter().any(|byte| matches!(byte, b'\n' | b'\r'))).collect()
}

#[test]
fn the_program_says_of_each_line_what_the_core_says() {
    let (lines, day) = (lines(), Date::new(2026, 11, 22).expect("a day"));
    assert!(lines.len() > 10_000 / 2, "{} lines", lines.len());
    let policy = Policy::test(Kinds::ANY, day);
    let output = run(&["--mode", "test", "--as-of", "2026-11-22", "--format", "jsonl"], lines.join(&b'\n'));
    let told = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(told.lines().count(), lines.len());
    for ((line, told), at) in lines.iter().zip(told.lines()).zip(1..) {
        let verdict = policy.judge(line);
        let says = match verdict.reason() {
            Some(reason) => format!("\"valid\":false,\"kind\":null,\"reason\":\"{}\"", reason.id()),
            None => format!("\"valid\":true,\"kind\":\"{}\"", verdict.kind().expect("a kind").id()),
        };
        // The line itself is not shown when this fails: it may be somebody's number.
        assert!(told.starts_with(&format!("{{\"line\":{at},{says}")), "line {at}: {told}");
    }
}

#[test]
fn no_line_is_ever_shown() {
    let lines = lines();
    // Shorter ones may well stand in a line's number or in a word.
    let telling: Vec<String> =
        lines.iter().filter(|line| line.len() > 5).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    assert!(telling.len() > 1000, "{}", telling.len());
    for args in [
        &["--format", "jsonl"][..],
        &["--format", "table", "--lang", "nb"],
        &["--mode", "test", "--format", "table", "--lang", "en", "--kind", "vigo,fylkesnr"],
        &["--as-of=-000001-01-01"],
        &["--postnummer", "Cargo.toml"],
    ] {
        let output = run(args, lines.join(&b'\n'));
        let said = [String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)].concat();
        let shown = telling.iter().position(|line| said.contains(line.as_str()));
        assert_eq!(shown, None, "{args:?}");
        assert!(eleven_digits(&said).is_empty(), "{args:?}");
        assert!(!said.is_empty(), "{args:?}");
    }
}
