//! The program as its users meet it: arguments in, output and exit code out.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use sluse::engine::{Engine, Limits, Reply};
use sluse_wire::limits::PAYLOAD_BYTES;
use sluse_wire::{Call, Mode};

const HEADER: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n";

/// Synthetic pupils (Tenor), all born in 2010 except the last, who is a year older than the class.
const PUPILS: [&str; 4] = [
    "4601;46505;46;10A;04841099821;Voksende Bytte\n",
    "4601;46505;46;10A;06821099496;Motstandsdyktig Kanin\n",
    "4601;46505;46;10A;30811097493;Fascinerende Frihet\n",
    "4601;46505;46;10A;05820998865;Lang Alt\n",
];

fn list(pupils: &[usize]) -> String {
    pupils.iter().fold(HEADER.to_owned(), |list, pupil| list + PUPILS[*pupil])
}

/// A list without errors or warnings.
fn good() -> String {
    list(&[0, 1, 2])
}

/// The first pupil stands twice.
fn repeated() -> String {
    list(&[0, 1, 0])
}

/// The last pupil's year of birth is worth a look.
fn odd() -> String {
    list(&[0, 3])
}

fn sluse() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sluse"));
    command.env("SLUSE_CACHE_DIR", cache());
    for name in ["SLUSE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command
}

fn cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")
}

/// Runs the program with something on its standard input.
fn run<S: AsRef<OsStr>>(args: &[S], stdin: &[u8]) -> Output {
    let mut child = sluse()
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that has seen enough may close its input early.
    let _ = child.stdin.take().expect("piped").write_all(stdin);
    child.wait_with_output().expect("the program ends")
}

/// Checks a list from standard input as of a fixed day, in test mode.
fn check(list: &str, more: &[&str]) -> Output {
    let args = [&["check", "-", "--as-of", "2026-03-10", "--mode", "test"], more].concat();
    run(&args, list.as_bytes())
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

#[test]
fn exit_codes_tell_nothing_found_findings_and_no_verdict_apart() {
    assert_eq!(code(&check(&good(), &[])), 0);
    assert_eq!(code(&check(&repeated(), &[])), 1);
    assert_eq!(code(&check("", &[])), 2);
    assert_eq!(code(&check(&good(), &["--as-of", "yesterday"])), 2);
    assert_eq!(code(&check(&good(), &["--format", "pdf"])), 2);
    assert_eq!(code(&run(&["check", "no-such-file.csv"], b"")), 2);
    assert_eq!(code(&run(&["check", env!("CARGO_TARGET_TMPDIR")], b"")), 2);
}

#[test]
fn fail_on_moves_the_level() {
    assert_eq!(code(&check(&odd(), &[])), 0);
    assert_eq!(code(&check(&odd(), &["--fail-on", "warning"])), 1);
    assert_eq!(code(&check(&good(), &["--fail-on", "warning"])), 0);
}

#[test]
fn synthetic_numbers_are_for_test_mode() {
    let production = run(&["check", "-", "--as-of", "2026-03-10"], good().as_bytes());
    assert_eq!(code(&production), 1, "{production:?}");
}

#[test]
fn json_is_the_modules_answer_byte_for_byte() {
    let first = check(&repeated(), &["--format", "json"]);
    let second = check(&repeated(), &["--format", "json"]);
    assert_eq!(first.stdout, second.stdout);
    let engine = Engine::embedded(Some(&cache()), Limits::ONE_FILE).expect("it starts");
    let call = Call { as_of: "2026-03-10".to_owned(), mode: Mode::Test, ..Call::default() };
    let answer = engine.check(&call, repeated().as_bytes()).expect("it judges");
    assert_eq!(answer, Reply::Answer(first.stdout));
}

#[test]
fn a_file_and_standard_input_are_judged_alike() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("elever.csv");
    fs::write(&file, repeated()).expect("writable");
    let args = ["--as-of", "2026-03-10", "--mode", "test", "--format", "json"].map(OsStr::new);
    let of_file = run(&[&[OsStr::new("check"), file.as_os_str()][..], &args].concat(), b"");
    assert_eq!(of_file.stdout, check(&repeated(), &["--format", "json"]).stdout);
}

#[test]
fn the_table_says_what_and_what_to_do_and_never_a_value() {
    for (lang, advice) in [("nb", "Gjør dette"), ("nn", "Gjer dette"), ("en", "What to do")] {
        let output = check(&repeated(), &["--lang", lang, "--show-info"]);
        let table = text(&output.stdout);
        assert!(table.contains(advice), "{table}");
        for secret in ["04841099821", "06821099496", "Voksende", "Kanin"] {
            assert!(!table.contains(secret), "{table}");
        }
        assert!(!table.contains('\u{1b}'), "no colours where nobody looks");
    }
}

#[test]
fn no_more_findings_are_shown_than_asked_for_and_the_others_are_counted() {
    let all = json(&check(&repeated(), &["--format", "json"]))["findings"].as_array().expect("findings").len();
    assert!(all > 1);
    let rows = check(&repeated(), &["--format", "jsonl", "--max-findings", "1", "--lang", "en"]);
    assert_eq!((text(&rows.stdout).lines().count(), code(&rows)), (1, 1));
    assert!(text(&rows.stdout).contains(r#""severity":"error""#), "{rows:?}");
    assert!(text(&rows.stderr).starts_with(&format!("{} more findings", all - 1)), "{rows:?}");
    let table = check(&repeated(), &["--max-findings", "1", "--show-info", "--lang", "en"]);
    assert!(text(&table.stdout).contains(&format!("{} more findings", all - 1)), "{table:?}");
    let whole = check(&repeated(), &["--max-findings", "0", "--lang", "en"]);
    assert!(!text(&whole.stdout).contains("more findings"), "{whole:?}");
}

#[test]
fn the_language_is_that_of_the_environment() {
    let english = sluse().args(["rules"]).env("LANG", "en_GB.UTF-8").output().expect("it runs");
    assert_eq!(english.stdout, run(&["rules", "--lang", "en"], b"").stdout);
    assert_eq!(run(&["rules"], b"").stdout, run(&["rules", "--lang", "nb"], b"").stdout);
}

/// A folder with two lists, of which the second repeats a pupil, and things that are no lists.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, content) in [
        ("10A.csv", good()),
        ("10B.CSV", repeated()),
        (".10C.csv", String::new()),
        ("10D.xlsx", "PK".to_owned()),
        ("10A.csv.receipt.json", "{}".to_owned()),
    ] {
        fs::write(folder.path().join(name), content).expect("writable");
    }
    folder
}

fn check_files(files: &[&Path], more: &[&str]) -> Output {
    let fixed = ["--as-of", "2026-03-10", "--mode", "test", "--lang", "en"].iter().chain(more);
    let args = [OsStr::new("check")].into_iter().chain(files.iter().map(|file| file.as_os_str()));
    run(&args.chain(fixed.map(OsStr::new)).collect::<Vec<_>>(), b"")
}

#[test]
fn several_files_end_in_one_table_and_the_worst_exit_code() {
    let folder = folder();
    let (good, repeated) = (folder.path().join("10A.csv"), folder.path().join("10B.CSV"));
    assert_eq!(code(&check_files(&[&good, &good], &[])), 0);
    assert_eq!(code(&check_files(&[&good, &repeated], &[])), 1);
    let output = check_files(&[&repeated, Path::new("none.csv"), &good], &[]);
    assert_eq!(code(&output), 2, "one cannot be read, and the others are checked nonetheless");
    assert!(text(&output.stderr).starts_with("sluse: cannot read none.csv"), "{output:?}");
    let table = text(&output.stdout);
    let row = |name: &str| table.lines().rfind(|line| line.contains(name)).unwrap_or_default();
    assert!(row("10A.csv").ends_with("3       0         0  nothing wrong was found"), "{table}");
    assert!(row("10B.CSV").ends_with("must be corrected") && row("none.csv").ends_with("not checked"), "{table}");
    assert_eq!(table.matches("Not checked here:").count(), 1);
}

#[test]
fn a_folder_is_the_lists_in_it_and_tells_what_it_passes_over() {
    let folder = folder();
    let output = check_files(&[folder.path()], &[]);
    assert_eq!(code(&output), 1, "{output:?}");
    let table = text(&output.stdout);
    let at = |name: &str| table.rfind(name).unwrap_or_else(|| panic!("{name}: {table}"));
    assert!(at("10A.csv") < at("10B.CSV"), "by name");
    assert!(!table.contains("10C") && !table.contains("receipt"), "{table}");
    let beside = text(&output.stderr);
    assert!(beside.contains("10D.xlsx") && !beside.contains("10C") && !beside.contains("receipt"), "{beside}");
    let lines = check_files(&[folder.path()], &["--format", "json"]);
    for (line, name) in text(&lines.stdout).lines().zip(["10A.csv", "10B.CSV"]) {
        let line: Value = serde_json::from_str(line).expect("JSON");
        assert!(line["file"].as_str().expect("a name").ends_with(name) && line["answer"]["verdict"].is_string());
    }
    for format in ["jsonl", "csv", "sarif"] {
        let output = check_files(&[folder.path()], &["--format", format]);
        assert!(code(&output) == 1 && text(&output.stdout).contains("10B.CSV"), "{output:?}");
    }
}

#[test]
fn one_advice_stands_for_all_rows_that_need_it() {
    let twice = list(&[0, 1, 0, 1]);
    let by_rule = check(&twice, &["--lang", "en"]);
    let by_person = check(&twice, &["--lang", "en", "--by", "person"]);
    let advices = |output: &Output| text(&output.stdout).matches("What to do:").count();
    assert_eq!((advices(&by_rule), advices(&by_person)), (1, 2), "{by_rule:?}");
    assert!(text(&by_rule.stdout).contains("elev-v11  2 ×") && text(&by_rule.stdout).contains("Row 3 (line 4)"));
    assert!(text(&by_person.stdout).starts_with("Row 3, line 4\n"), "{by_person:?}");
}

#[test]
fn names_are_shown_in_the_table_when_asked_for_and_nowhere_else() {
    for by in ["rule", "person"] {
        let shown = check(&repeated(), &["--lang", "en", "--show-names", "--by", by]);
        assert!(text(&shown.stdout).contains("10A  Voksende Bytte"), "{shown:?}");
        assert!(!text(&shown.stdout).contains("04841099821"), "never a number");
    }
    let windows_1252: Vec<u8> = repeated()
        .replace("Voksende", "Åse")
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).expect("in it"))
        .collect();
    let args = ["check", "-", "--as-of", "2026-03-10", "--mode", "test", "--show-names"];
    let shown = run(&args, &windows_1252);
    assert!(text(&shown.stdout).contains("10A  Åse Bytte"), "{shown:?}");
    for format in ["json", "jsonl", "csv", "sarif"] {
        let refused = check(&repeated(), &["--show-names", "--format", format]);
        assert_eq!((code(&refused), refused.stdout.len()), (2, 0), "{refused:?}");
        assert!(text(&refused.stderr).contains("--show-names is for the table only"), "{refused:?}");
    }
}

#[test]
fn csv_is_what_spreadsheets_here_take() {
    let rows = check(&repeated(), &["--format", "csv"]);
    assert!(rows.stdout.starts_with("\u{feff}row;line;field;".as_bytes()), "{rows:?}");
}

#[test]
fn jsonl_and_csv_have_one_line_per_finding() {
    let answer = json(&check(&repeated(), &["--format", "json"]));
    let findings = answer["findings"].as_array().expect("findings").len();
    assert!(findings > 0);
    let lines = |format| text(&check(&repeated(), &["--format", format]).stdout).lines().count();
    assert_eq!(lines("jsonl"), findings);
    assert_eq!(lines("csv"), findings + 1);
}

#[test]
fn sarif_names_its_rules_and_points_at_lines() {
    let log = json(&check(&repeated(), &["--format", "sarif"]));
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules: Vec<&str> = run["tool"]["driver"]["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .filter_map(|rule| rule["id"].as_str())
        .collect();
    let results = run["results"].as_array().expect("results");
    assert!(!results.is_empty());
    for result in results {
        assert!(rules.contains(&result["ruleId"].as_str().expect("a rule")), "{result}");
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a level")));
    }
    let lines = results.iter().filter_map(|it| it["locations"][0]["physicalLocation"]["region"]["startLine"].as_u64());
    assert!(lines.max() >= Some(4), "the repeated pupil stands on line 4");
}

#[test]
fn what_cannot_be_judged_is_refused_with_a_remedy() {
    for (exchange, payload, refusal) in [
        ("elev.klasseliste", String::new(), "empty"),
        ("elev.klasseliste", good() + "\0", "binary"),
        ("elev.vigoskole", "{\"school\":".to_owned(), "not_json"),
    ] {
        let payload = payload.as_bytes();
        let args = ["check", "-", "--lang", "en", "--exchange", exchange];
        let shown = run(&args, payload);
        assert_eq!(code(&shown), 2);
        assert!(text(&shown.stderr).contains(refusal), "{shown:?}");
        assert!(text(&shown.stderr).contains("What to do: "), "{shown:?}");
        assert!(shown.stdout.is_empty());
        let raw = run(&[&args[..], &["--format", "json"]].concat(), payload);
        assert_eq!((code(&raw), &json(&raw)["refusal"]["code"]), (2, &refusal.into()));
    }
}

#[test]
fn an_exchange_that_does_not_exist_is_answered_with_those_that_do() {
    let shown = check(&good(), &["--exchange", "elev.vigo9", "--lang", "en"]);
    assert_eq!(code(&shown), 2);
    assert!(text(&shown.stderr).contains("--exchange elev.klasseliste | elev.vigo1"), "{shown:?}");
}

#[test]
fn a_file_over_the_limit_is_refused_unread() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.csv");
    // A hole: its length is real, its bytes are not.
    File::create(&path).and_then(|file| file.set_len(1 << 30)).expect("a sparse file");
    let args = [OsStr::new("check"), path.as_os_str(), OsStr::new("--lang"), OsStr::new("en")];
    let shown = run(&args, b"");
    assert_eq!(code(&shown), 2);
    assert!(text(&shown.stderr).contains("too_large"), "{shown:?}");
    let raw = run(&[&args[..], &[OsStr::new("--format=json")]].concat(), b"");
    assert_eq!(json(&raw)["refusal"]["args"]["limit"], PAYLOAD_BYTES);
}

#[test]
fn a_refused_file_has_a_sarif_log_that_says_so() {
    let log = json(&check("", &["--format", "sarif"]));
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["toolExecutionNotifications"][0]["level"], "error");
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let mut child = sluse()
        .args(["rules", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((code(&output), text(&output.stderr)), (0, ""));
}

#[test]
fn a_reader_of_both_outputs_that_leaves_early_is_no_failure() {
    for args in
        [&["check", "-", "--format", "csv"][..], &["check", "-"], &["id"], &["explain", "none"], &["check", "-h"]]
    {
        let mut child = sluse()
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop((child.stdout.take(), child.stderr.take()));
        let _ = child.stdin.take().expect("piped").write_all(repeated().as_bytes());
        let status = child.wait().expect("the program ends");
        // A panic would be 101.
        assert!(matches!(status.code(), Some(0..=2)), "{args:?}: {status}");
    }
}

#[test]
fn help_is_in_the_language_that_is_told() {
    let help = |args: &[&str], set: &[(&str, &str)]| {
        let output = sluse().args(args).envs(set.iter().copied()).output().expect("it runs");
        assert_eq!(code(&output), 0, "{output:?}");
        text(&output.stdout).to_owned()
    };
    assert!(help(&["check", "--help"], &[]).contains("Usage: sluse check"));
    assert!(help(&["check", "--help", "--lang", "nb"], &[]).contains("Bruk: sluse check"));
    assert!(help(&["--lang=nn", "help", "check"], &[]).contains("Kontroller filer etter reglane"));
    let told = [("SLUSE_LANG", "nn"), ("LANG", "en_GB.UTF-8")];
    assert!(help(&["-h"], &told).contains("Kommandoar:"));
    assert!(help(&["-h"], &[("LANG", "nb_NO.UTF-8")]).contains("Kommandoer:"));
    let findings = sluse().args(["explain", "elev-v11"]).envs(told).output().expect("it runs");
    assert!(text(&findings.stdout).contains("Kvifor: "), "{findings:?}");
    let wrong = sluse().arg("rules").env("SLUSE_LANG", "se").output().expect("it runs");
    assert_eq!((code(&wrong), text(&wrong.stderr)), (2, "sluse: SLUSE_LANG is `se`; give nb, nn or en\n"));
}

#[test]
fn manual_pages_are_written_for_every_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let into = folder.path().join("man1");
    for (lang, word) in [("en", "Check files against the rules"), ("nb", "Kontroller filer etter reglene")] {
        let args = [OsStr::new("man"), into.as_os_str(), OsStr::new("--lang"), OsStr::new(lang)];
        assert_eq!(code(&run(&args, b"")), 0);
        for page in ["sluse.1", "sluse-check.1", "sluse-nir-timeline.1"] {
            let page = fs::read_to_string(into.join(page)).expect(page);
            assert!(page.contains(".TH"), "{page}");
        }
        assert!(fs::read_to_string(into.join("sluse-check.1")).expect("it").contains(word));
    }
}

#[test]
fn every_rule_is_listed_and_explained() {
    let catalogue = json(&run(&["rules", "--format", "json"], b""));
    let table = run(&["rules", "--lang", "en"], b"");
    let rules = catalogue["rules"].as_array().expect("rules");
    assert!(!rules.is_empty());
    for rule in rules {
        let id = rule["id"].as_str().expect("an id");
        assert!(text(&table.stdout).contains(id), "{id}");
    }
    assert!(!text(&table.stdout).contains('{'), "a place where a value goes is not shown as a programmer writes it");
    let id = rules[0]["id"].as_str().expect("an id");
    for lang in ["nb", "nn", "en"] {
        let page = run(&["explain", id, "--lang", lang], b"");
        assert_eq!(code(&page), 0, "{page:?}");
        for part in ["what", "why", "advice"] {
            let words = rules[0][part][lang].as_str().expect("words").replace('{', "‹").replace('}', "›");
            assert!(text(&page.stdout).contains(&words), "{words}");
        }
        let handbook = run(&["handbook", "--lang", lang], b"");
        for rule in rules {
            let section = format!("\n## {}\n\n**", rule["id"].as_str().expect("an id"));
            assert!(text(&handbook.stdout).contains(&section), "{section}");
        }
        let count = |sign: &str| text(&handbook.stdout).matches(sign).count();
        assert_eq!(count("\n## "), rules.len());
        let examples = rules.iter().map(|rule| rule["examples"].as_array().expect("examples").len()).sum::<usize>();
        assert_eq!(count("): **"), examples, "{lang}");
    }
}

#[test]
fn an_unknown_rule_is_answered_with_those_that_look_like_it() {
    let output = run(&["explain", "elve-v11"], b"");
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("did you mean elev-v11"), "{output:?}");
}

#[test]
fn completions_and_help_are_there() {
    for shell in ["bash", "fish", "zsh"] {
        let output = run(&["completions", shell], b"");
        assert_eq!(code(&output), 0);
        assert!(text(&output.stdout).contains("explain"));
    }
    let help = run(&["check", "--help"], b"");
    assert!(text(&help.stdout).contains("Examples:"), "{help:?}");
}
