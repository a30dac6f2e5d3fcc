//! `sluse nir timeline` as its users meet it: pictures of several widths, one participant and all, and what is refused.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use sluse::engine::{Engine, Limits, Reply};
use sluse_wire::{Call, Mode, Timeline, TimelineCall};

/// A history with a tiltak that lasts longer than its programme; synthetic DUF-nummer of the year 2999.
const HISTORY: &str = include_str!("../../docs/nir-forlop.json");

const NUMBERS: [&str; 2] = ["299900000102", "299900000710"];

fn cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")
}

fn run(columns: &str, args: &[&str], stdin: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sluse"));
    command.env("SLUSE_CACHE_DIR", cache()).env("COLUMNS", columns);
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.args(["nir", "timeline"]).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    // A program that refuses its arguments reads nothing.
    let _ = child.stdin.take().expect("piped").write_all(stdin.as_bytes());
    child.wait_with_output().expect("the program ends")
}

/// The timeline of a payload from standard input as of a fixed day, in test mode.
fn timeline(columns: &str, more: &[&str], payload: &str) -> Output {
    run(columns, &[&["-", "--as-of", "2026-03-10", "--mode", "test"], more].concat(), payload)
}

fn text(output: &Output) -> String {
    assert!(output.stderr.is_empty(), "{output:?}");
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

fn written(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("written");
    path
}

#[test]
fn the_reference_shows_what_is_drawn() {
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/sluse-nir.md");
    let reference = fs::read_to_string(reference).expect("a reference");
    let shown = text(&timeline("100", &["--person", "1", "--lang", "en"], HISTORY));
    let picture = shown.split("\nFindings\n").next().expect("a picture");
    assert!(reference.contains(picture), "{shown}");
    let all = text(&timeline("100", &["--lang", "en"], HISTORY));
    let table = all.lines().take(5).collect::<Vec<_>>().join("\n");
    assert!(reference.contains(&table), "{all}");
}

#[test]
fn a_picture_is_as_wide_as_asked_for() {
    for columns in [64, 80, 100, 160, 240] {
        let asked = columns.to_string();
        for more in [&["--person", "1"][..], &["--person", "2"], &[]] {
            let shown = text(&timeline(&asked, more, HISTORY));
            let widest = shown.lines().map(|line| line.chars().count()).max().unwrap_or_default();
            assert!(widest <= columns, "{widest} of {columns}:\n{shown}");
            assert!(shown.lines().all(|line| line == line.trim_end()), "blanks at the end of a line:\n{shown}");
            assert!(!shown.contains('\u{1b}'), "colours where nobody sees them");
        }
    }
}

#[test]
fn findings_are_numbered_at_their_place_and_told_below() {
    let output = timeline("100", &["--person", "1", "--lang", "nb"], HISTORY);
    assert_eq!(code(&output), 1, "the tiltak outside its programme is an error");
    let shown = text(&output);
    let lines: Vec<&str> = shown.lines().collect();
    let tiltak = lines.iter().position(|line| line.contains("Arbeidstrening")).expect("the tiltak");
    assert!(lines[tiltak].contains('█') && lines[tiltak].contains('░'), "{}", lines[tiltak]);
    let mark = lines[tiltak + 1].trim().trim_start_matches('^');
    let numbers: Vec<&str> = mark.split([',', ' ', '│']).filter(|number| !number.is_empty()).collect();
    let told =
        |number: &str| lines.iter().any(|line| line.starts_with(&format!("  {number} ")) && line.contains("nir-n36"));
    assert!(numbers.iter().any(|number| told(number)), "{shown}");
}

#[test]
fn types_codes_and_deadlines_are_named_in_three_languages() {
    for (lang, names) in [
        ("nb", ["Introduksjonsprogram", "Arbeidstrening", "Oppholdstillatelse", "Alt om året før", "i filen"]),
        ("nn", ["Introduksjonsprogram", "Arbeidstrening", "Opphaldsløyve", "Alt om året før", "i fila"]),
        (
            "en",
            ["Introduction programme", "Work training", "Residence permit", "Everything of the year", "in the file"],
        ),
    ] {
        let shown = text(&timeline("160", &["--person", "1", "--lang", lang], HISTORY));
        for name in names {
            assert!(shown.contains(name), "{name} in {lang}:\n{shown}");
        }
        assert!(NUMBERS.iter().all(|number| !shown.contains(number)), "a number is shown");
    }
}

#[test]
fn what_is_taken_back_is_drawn_as_taken_back() {
    let shown = text(&timeline("100", &["--person", "1"], HISTORY));
    let line = shown.lines().find(|line| line.contains("Språkpraksis")).expect("the annulled tiltak");
    assert!(line.contains('-') && !line.contains('█'), "{line}");
}

#[test]
fn without_a_person_each_has_one_line() {
    let shown = text(&timeline("80", &["--lang", "nb"], HISTORY));
    let line = |ordinal: &str| {
        let of = |line: &&str| line.trim_start().starts_with(&format!("{ordinal}  "));
        shown.lines().find(of).unwrap_or_else(|| panic!("{ordinal} in\n{shown}")).to_owned()
    };
    assert!(line("1").contains("Integreringsloven") && line("1").contains('█'), "{shown}");
    assert!(!line("2").contains('█'), "{shown}");
    assert!(shown.starts_with("Deltakere: 2\n"), "{shown}");
}

#[test]
fn an_empty_submission_has_no_participants() {
    let output = timeline("80", &["--lang", "nb"], "[]");
    if code(&output) != 2 {
        assert!(text(&output).starts_with("Deltakere: 0\n"), "{output:?}");
    }
}

#[test]
fn a_participant_that_does_not_exist_is_answered_with_how_many_there_are() {
    for (format, person) in [("text", "3"), ("json", "99")] {
        let output = timeline("80", &["--person", person, "--format", format], HISTORY);
        assert_eq!(code(&output), 2);
        assert!(output.stdout.is_empty(), "{output:?}");
        let said = String::from_utf8(output.stderr).expect("text");
        assert!(said.contains(&format!("no participant {person}")) && said.contains("--person 1 to 2"), "{said}");
    }
    assert_eq!(code(&timeline("80", &["--person", "0"], HISTORY)), 2);
}

#[test]
fn json_is_the_modules_timeline_byte_for_byte() {
    let engine = Engine::embedded(Some(&cache()), Limits::ONE_FILE).expect("it starts");
    let call = Call {
        exchange: Some("nir.ws4".to_owned()),
        as_of: "2026-03-10".to_owned(),
        mode: Mode::Test,
        ..Call::default()
    };
    for (more, person) in [(&[][..], None), (&["--person", "2"][..], Some(2))] {
        let output = timeline("80", &[&["--format", "json"], more].concat(), HISTORY);
        let call = TimelineCall { call: call.clone(), person };
        let timeline = engine.session().timeline(&call, HISTORY.as_bytes()).expect("it judges");
        assert_eq!(timeline, Reply::Answer(output.stdout.clone()));
        let read: Timeline = serde_json::from_slice(&output.stdout).expect("as the wire says");
        assert_eq!((read.participants, read.persons.len()), (2, if person.is_some() { 1 } else { 2 }));
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the core itself is what the module is compared with")]
fn the_native_core_says_the_same_as_the_module() {
    let head = br#"{"as_of":"2026-03-10","exchange":"nir.ws4","mode":"test"}"#;
    let mut native = Vec::new();
    sluse_core::call(sluse_core::OP_TIMELINE, head, HISTORY.as_bytes(), &mut native);
    assert_eq!(timeline("80", &["--format", "json"], HISTORY).stdout, native);
}

#[test]
fn what_the_register_holds_is_drawn_as_known() {
    let rows: Vec<serde_json::Value> = serde_json::from_str(HISTORY).expect("JSON");
    let (new, held) = (serde_json::to_string(&rows[9..10]), serde_json::to_string(&rows[..9]));
    let (new, held) = (new.expect("JSON"), held.expect("JSON"));
    let by_need = format!("{{\"nir.register\":{held}}}");
    for (name, held) in [("rows.json", &held), ("needs.json", &by_need)] {
        let held = written(name, held);
        let held = held.to_str().expect("a name");
        let output = timeline("100", &["--person", "1", "--known", held, "--lang", "nb"], &new);
        let shown = text(&output);
        let line =
            |name: &str| shown.lines().find(|line| line.trim_start().starts_with(name)).expect("a line").to_owned();
        assert!(line("Norskopplæring").contains('▒'), "{shown}");
        assert!(line("Arbeidstrening").contains('█'), "{shown}");
    }
}

#[test]
fn a_known_that_is_not_one_is_refused_with_a_remedy() {
    for (name, held) in [("text.json", "x"), ("number.json", "7"), ("nested.json", r#"[{"type":["person"]}]"#)] {
        let held = written(name, held);
        let output = timeline("80", &["--known", held.to_str().expect("a name")], HISTORY);
        assert_eq!(code(&output), 2, "{name}");
        let said = String::from_utf8(output.stderr).expect("text");
        assert!(said.contains(name) && said.contains("nir.register"), "{said}");
    }
    assert_eq!(code(&timeline("80", &["--known", "no-such-file.json"], HISTORY)), 2);
}

#[test]
fn what_cannot_be_judged_is_refused_with_a_remedy() {
    for payload in ["", "{", "\0\0\0\0"] {
        let output = timeline("80", &["--lang", "nb"], payload);
        assert_eq!(code(&output), 2);
        assert!(output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).expect("text");
        assert!(said.contains("Gjør dette"), "{said}");
    }
    let refused = timeline("80", &["--format", "json"], "");
    assert_eq!(code(&refused), 2);
    assert!(refused.stdout.starts_with(b"{\"refusal\":"), "{refused:?}");
}

#[test]
fn days_far_away_do_not_press_the_others_together() {
    let far = HISTORY.replace("2026-12-18", "9999-12-31").replace("2024-07-05", "1924-07-05");
    let shown = text(&timeline("100", &["--person", "1", "--lang", "nb"], &far));
    assert!(shown.contains("2025") && shown.contains("2026"), "{shown}");
    assert!(!shown.contains("1930"), "{shown}");
}
