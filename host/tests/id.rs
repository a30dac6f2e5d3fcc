//! `sluse id` as a process: what it reads, what it writes, when, and in how much memory.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// Synthetic (Tenor), and the same with another last digit.
const RIGHT: &str = "04841099821";
const WRONG: &str = "04841099822";
const RIGHT_SAYS: &str = r#""valid":true,"kind":"fnr","synthetic":"tenor","control":"1964""#;
const WRONG_SAYS: &str = r#""valid":false,"kind":null,"reason":"control""#;
const NO_FORM_SAYS: &str = r#""valid":false,"kind":null,"reason":"form""#;

/// The most that a process may ever have held, however long its input: the program itself, the rule module and one read.
const PEAK_KIB: u64 = 32 * 1024;

/// Longest wait for an answer; only a failing test waits this long.
const DEADLINE: Duration = Duration::from_secs(60);

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sluse"));
    command.env("SLUSE_CACHE_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")).env("LC_ALL", "C");
    command.arg("id").args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(args: &[&str], stdin: &[u8]) -> Output {
    let mut child = command(args).spawn().expect("the program starts");
    let mut pipe = child.stdin.take().expect("piped");
    let stdin = stdin.to_vec();
    // A program that refuses its arguments reads nothing.
    let writer = thread::spawn(move || pipe.write_all(&stdin).is_ok());
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("written or given up");
    output
}

/// Judged in test mode on a fixed day, one object a line.
fn jsonl(stdin: &[u8]) -> Output {
    run(&["--mode", "test", "--as-of", "2026-11-22", "--format", "jsonl"], stdin)
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

fn says(answers: &[&str]) -> String {
    answers.iter().zip(1..).map(|(answer, line)| format!("{{\"line\":{line},{answer}}}\n")).collect()
}

#[test]
fn each_line_is_answered_as_it_stands() {
    let cases: [(&[u8], &[&str]); 16] = [
        (b"04841099821\n04841099822\n", &[RIGHT_SAYS, WRONG_SAYS]),
        (b"04841099821\r\n04841099822\r\n", &[RIGHT_SAYS, WRONG_SAYS]),
        (b"04841099821\n04841099822", &[RIGHT_SAYS, WRONG_SAYS]),
        (b"", &[]),
        (b"\n", &[NO_FORM_SAYS]),
        (b"\n\r\n04841099821", &[NO_FORM_SAYS, NO_FORM_SAYS, RIGHT_SAYS]),
        (b" 04841099821\n04841099821 \n", &[NO_FORM_SAYS, NO_FORM_SAYS]),
        (b"048410 99821\n", &[NO_FORM_SAYS]),
        (b"04841099821\0\n\0\n", &[NO_FORM_SAYS, NO_FORM_SAYS]),
        (b"0484\xff099821\n\xc3\n04841099821\n", &[NO_FORM_SAYS, NO_FORM_SAYS, RIGHT_SAYS]),
        // As old spreadsheets end lines, as files converted twice do, and with the marks that spreadsheets write.
        (b"04841099821\r", &[RIGHT_SAYS]),
        (b"04841099821\r04841099822\r", &[RIGHT_SAYS, WRONG_SAYS]),
        (b"04841099821\r\r\n04841099822\r\r\n", &[RIGHT_SAYS, WRONG_SAYS]),
        (b"\xef\xbb\xbf04841099821\n\xef\xbb\xbf04841099821\n", &[RIGHT_SAYS, NO_FORM_SAYS]),
        (b"\xff\xfe0\x004\x008\x004\x001\x000\x009\x009\x008\x002\x001\0\r\0\n\0", &[RIGHT_SAYS]),
        ("٠٤٨٤١٠٩٩٨٢١\n".as_bytes(), &[NO_FORM_SAYS]),
    ];
    for (input, expected) in cases {
        let output = jsonl(input);
        assert_eq!(text(&output.stdout), says(expected), "{}", String::from_utf8_lossy(input));
        let all_valid = expected.iter().all(|answer| *answer == RIGHT_SAYS);
        assert_eq!((code(&output), text(&output.stderr)), (i32::from(!all_valid), ""));
    }
}

#[test]
fn the_table_has_a_row_a_line_and_counts_below() {
    let input = format!("{RIGHT}\n{WRONG}\n974760673\n{RIGHT}\n");
    for (lang, heading, valid, counts) in [
        ("nb", "linje", "gyldig", "Linjer: 4, gyldige: 3, ugyldige: 1"),
        ("nn", "linje", "gyldig", "Linjer: 4, gyldige: 3, ugyldige: 1"),
        ("en", "line", "valid", "Lines: 4, valid: 3, invalid: 1"),
    ] {
        let output = run(&["--mode", "test", "--as-of", "2026-11-22", "--lang", lang], input.as_bytes());
        let table: Vec<Vec<&str>> = text(&output.stdout).lines().map(|row| row.split_whitespace().collect()).collect();
        assert_eq!(code(&output), 1);
        assert_eq!(table[0][0], heading);
        assert_eq!(table[1], ["1", valid, "fnr", "tenor", "1964"]);
        assert_eq!(table[2], ["2", &format!("{}{valid}", if lang == "en" { "in" } else { "u" }), "control"]);
        assert_eq!(table[3], ["3", valid, "orgnr"]);
        assert_eq!(table[5], [""; 0]);
        assert_eq!(table[6].join(" "), counts);
        for (row, count) in table[7..].iter().zip([["2", "fnr"], ["1", "orgnr"], ["1", "control"]]) {
            assert!(row.starts_with(&count) && row.len() > count.len(), "{row:?}");
        }
        assert_eq!(table.len(), 10);
    }
}

#[test]
fn a_kind_that_does_not_exist_is_answered_with_those_that_do() {
    let output = run(&["--kind", "passport"], b"");
    assert_eq!(code(&output), 2);
    for kind in ["any", "fnr", "dnr", "hnr", "fhn", "duf", "vigo", "orgnr", "kontonr", "kommunenr", "fylkesnr"]
        .into_iter()
        .chain(["postnr", "skolenr", "feide"])
    {
        assert!(text(&output.stderr).contains(kind), "{kind}: {output:?}");
    }
}

#[test]
fn wrong_usage_is_no_verdict() {
    for args in [
        &["--mode", "demo"][..],
        &["--as-of", "tomorrow"],
        &["--format", "xml"],
        &["--kind", "fnr,passport"],
        &["--kind", ""],
        &["--postnummer", "no-such-file.txt"],
        &["--postnummer", env!("CARGO_TARGET_TMPDIR")],
        &["--as-of=-000001-01-01"],
    ] {
        let output = run(args, RIGHT.as_bytes());
        assert_eq!((code(&output), text(&output.stdout).contains("valid\":")), (2, false), "{args:?}: {output:?}");
        assert!(!output.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn a_number_on_the_command_line_is_refused_and_not_repeated() {
    for args in [&[RIGHT][..], &[RIGHT, WRONG], &["--format", "jsonl", RIGHT]] {
        let output = run(args, b"");
        assert_eq!((code(&output), text(&output.stdout)), (2, ""));
        assert!(text(&output.stderr).contains("standard input"), "{output:?}");
        assert!(!text(&output.stderr).contains("048410"), "{output:?}");
    }
}

#[test]
fn a_list_of_postnummer_decides_which_there_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = folder.path().join("postnummerregister-ansi.txt");
    // As Bring writes it: tabs, Windows-1252.
    fs::write(&list, b"0150\tOSLO\t0301\tOSLO\tG\r\n8432\tALSV\xc5G\t1826\tHATTFJELLDAL\tG\r\n").expect("writable");
    let args = ["--kind", "postnr", "--format", "jsonl", "--postnummer"];
    let output = run(&[&args[..], &[list.to_str().expect("a name")]].concat(), b"8432\n0150\n0151\n015\n");
    let valid = r#""valid":true,"kind":"postnr""#;
    let unknown = r#""valid":false,"kind":null,"reason":"not_in_list""#;
    assert_eq!(text(&output.stdout), says(&[valid, valid, unknown, NO_FORM_SAYS]), "{output:?}");
    assert_eq!(text(&run(&args[..4], b"0151\n").stdout), says(&[valid]), "without a list, any four digits");

    fs::write(&list, "0150\tOSLO\nOSLO\t0150\n").expect("writable");
    let output = run(&[&args[..], &[list.to_str().expect("a name")]].concat(), b"0150\n");
    assert_eq!((code(&output), text(&output.stdout)), (2, ""));
    assert!(text(&output.stderr).contains("line 2"), "{output:?}");
    assert!(!text(&output.stderr).contains("OSLO"), "{output:?}");
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let mut child = command(&["--mode", "test", "--format", "jsonl"]).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    drop(child.stdout.take());
    // Endless: only that nobody reads the answers ends it.
    let writer = thread::spawn(move || while stdin.write_all(&lines(0..10_000)).is_ok() {});
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the pipe was closed");
    assert_eq!((code(&output), text(&output.stderr)), (1, ""), "among the lines so far were wrong ones");
}

#[test]
fn an_answer_does_not_wait_for_the_next_line() {
    let mut child = command(&["--mode", "test", "--format", "jsonl"]).spawn().expect("the program starts");
    let (mut stdin, stdout) = (child.stdin.take().expect("piped"), child.stdout.take().expect("piped"));
    let (sender, answers) = mpsc::channel();
    thread::spawn(move || BufReader::new(stdout).lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    for number in [RIGHT, WRONG, RIGHT] {
        // In two pieces, so that a line is also put together from what came before.
        for piece in [&number[..4], &number[4..], "\n"] {
            stdin.write_all(piece.as_bytes()).and_then(|()| stdin.flush()).expect("it reads");
        }
        let answer = answers.recv_timeout(DEADLINE).expect("an answer while the input is open");
        assert!(answer.ends_with(&format!("{}}}", if number == RIGHT { RIGHT_SAYS } else { WRONG_SAYS })), "{answer}");
    }
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
}

/// Lines of which every third is wrong, and every fifth empty.
fn lines(range: std::ops::Range<u64>) -> Vec<u8> {
    range.flat_map(|at| format!("{}\n", line(at).0).into_bytes()).collect()
}

/// A line and what is said of it.
fn line(at: u64) -> (&'static str, &'static str) {
    match at {
        _ if at % 5 == 4 => ("", NO_FORM_SAYS),
        _ if at % 3 == 2 => (WRONG, WRONG_SAYS),
        _ => (RIGHT, RIGHT_SAYS),
    }
}

/// The most memory that a living process has held.
fn peak_kib(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("it lives");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    peak.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// Feeds the program, reads its answers beside that, and asks for its peak while it waits for more.
fn peak_of(feed: impl FnOnce(&mut ChildStdin) + Send + 'static, read: impl FnOnce(&mut BufReader<ChildStdout>)) -> u64 {
    assert_eq!(code(&jsonl(b"")), 0, "now the compiled module lies in the cache");
    let args = ["--mode", "test", "--as-of", "2026-11-22", "--format", "jsonl"];
    let mut child = command(&args).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
    let feeder = thread::spawn(move || {
        feed(&mut stdin);
        stdin
    });
    read(&mut stdout);
    let stdin = feeder.join().expect("all was fed");
    let peak = peak_kib(&child);
    drop(stdin);
    let mut rest = Vec::new();
    stdout.read_to_end(&mut rest).expect("readable");
    assert_eq!((child.wait().expect("it ends").code(), rest.len()), (Some(1), 0));
    peak
}

/// The peak for so many lines, each of which is answered, in order.
fn peak_of_lines(count: u64) -> u64 {
    const BATCH: u64 = 10_000;
    let feed = move |stdin: &mut ChildStdin| {
        for batch in 0..count / BATCH {
            stdin.write_all(&lines(batch * BATCH..(batch + 1) * BATCH)).expect("it reads");
        }
    };
    peak_of(feed, |stdout| {
        let mut answer = String::new();
        for at in 0..count {
            answer.clear();
            stdout.read_line(&mut answer).expect("an answer");
            let told = answer.strip_prefix("{\"line\":").and_then(|rest| rest.split_once(','));
            let (number, said) = told.unwrap_or_else(|| panic!("line {}: {answer}", at + 1));
            assert_eq!((number.parse(), said.trim_end_matches("}\n")), (Ok(at + 1), line(at).1));
        }
    })
}

#[test]
fn memory_does_not_grow_with_the_number_of_lines() {
    for count in [1_000_000, 5_000_000] {
        let peak = peak_of_lines(count);
        assert!(peak < PEAK_KIB, "{peak} KiB for {count} lines");
    }
}

#[test]
fn memory_does_not_grow_with_the_length_of_a_line() {
    let feed = |stdin: &mut ChildStdin| {
        let piece = [b'7'; 1_000_000];
        (0..100).for_each(|_| stdin.write_all(&piece).expect("it reads"));
        stdin.write_all(format!("\n{RIGHT}\n").as_bytes()).expect("it reads");
    };
    let peak = peak_of(feed, |stdout| {
        for answer in [NO_FORM_SAYS, RIGHT_SAYS] {
            let mut line = String::new();
            stdout.read_line(&mut line).expect("an answer");
            assert!(line.ends_with(&format!("{answer}}}\n")), "{line}");
        }
    });
    assert!(peak < PEAK_KIB, "{peak} KiB for a line of 100 MB");
}
