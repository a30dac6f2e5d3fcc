//! Row formats as they come from spreadsheets and old systems: quotes, line ends, encodings, headers.

#[path = "support/calls.rs"]
mod calls;

use calls::{head, outcome};
use sluse_core::wire::{Answer, Finding, Refusal, RefusalArg};

const HEADER: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid";
const ROW: &str = "4601;46101;46;10A;02013299997;Kari Nordmann;2026-03-01";

fn csv(payload: impl AsRef<[u8]>) -> Answer {
    outcome(&head("elev.klasseliste", "csv"), payload.as_ref()).answer()
}

fn csv_refusal(payload: impl AsRef<[u8]>) -> Refusal {
    outcome(&head("elev.klasseliste", "csv"), payload.as_ref()).refusal()
}

fn vigo(payload: impl AsRef<[u8]>) -> Answer {
    outcome(&head("elev.vigo1", "vigo"), payload.as_ref()).answer()
}

fn rules(answer: &Answer) -> Vec<&str> {
    answer.findings.iter().map(|finding| finding.rule.as_str()).collect()
}

/// Row and line of every finding of a rule.
fn places(answer: &Answer, rule: &str) -> Vec<(Option<u64>, Option<u64>)> {
    let of_rule = |finding: &&Finding| finding.rule == rule;
    answer.findings.iter().filter(of_rule).map(|finding| (finding.at.row, finding.at.line)).collect()
}

fn missing(refusal: &Refusal) -> Vec<String> {
    match refusal.args.get("missing") {
        Some(RefusalArg::Names(names)) => names.clone(),
        _ => Vec::new(),
    }
}

#[test]
fn line_ends_of_every_kind_give_the_same_findings() {
    let wrong = ROW.replace("46101", "x");
    let expected = csv(format!("{HEADER}\n{ROW}\n{wrong}\n")).findings;
    assert!(!expected.is_empty());
    for payload in [
        format!("{HEADER}\r\n{ROW}\r\n{wrong}\r\n"),
        format!("{HEADER}\r\n{ROW}\n{wrong}"),
        format!("{HEADER}\n{ROW}\r\n{wrong}\r"),
        format!("{HEADER}\r{ROW}\r{wrong}\r"),
        format!("\u{feff}{HEADER}\n{ROW}\n{wrong}\n\n \n;;;;;;\n"),
    ] {
        assert_eq!(csv(&payload).findings, expected, "{payload:?}");
    }
}

#[test]
fn rows_and_lines_are_counted_apart() {
    let wrong = ROW.replace("46101", "x");
    let multi_line = ROW.replace("Kari Nordmann", "\"Kari\r\n\rNordmann\"");
    let payload = format!("\n{HEADER}\n\n{wrong}\n \n{multi_line}\n;;;\n{wrong}\n");
    let answer = csv(payload);
    assert_eq!(answer.counts.records, 3);
    assert_eq!(places(&answer, "elev-v6"), [(Some(1), Some(4)), (Some(3), Some(10))]);

    let blank_between =
        "TOF;1.3.8.0;;;46;;;\n\n$AV;x;10A;02013299997;A B;\r\n \n$AV;x;10A;30108299939;C D;\nEOF;2;\n\n\n";
    let answer = vigo(blank_between);
    assert_eq!(places(&answer, "elev-v6"), [(Some(1), Some(3)), (Some(2), Some(5))]);
    assert_eq!(places(&answer, "elev-v1d"), [(None, Some(2)), (None, Some(4))]);
}

#[test]
fn quotes_are_read_as_rfc_4180_says() {
    let plain = csv(format!("{HEADER}\n{ROW}\n"));
    let quoted = ROW.split(';').map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(";");
    assert_eq!(csv(format!("{HEADER}\n{quoted}\r\n")).findings, plain.findings);
    let quoted_header = HEADER.split(';').map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(";");
    assert_eq!(csv(format!("\u{feff}{quoted_header}\n{quoted}")).findings, plain.findings);
    // A separator within quotes, and a quote within quotes, are text; a quote within a cell is itself.
    for name in ["\"Nordmann; Kari\"", "\"Kari \"\"K\"\" Nordmann\"", "Kari \"K\" Nordmann"] {
        let answer = csv(format!("{HEADER}\n{}\n", ROW.replace("Kari Nordmann", name)));
        assert!(places(&answer, "format-cell-count").is_empty(), "{name}: {:?}", rules(&answer));
        assert_eq!(answer.counts.records, 1);
    }
}

#[test]
fn a_quote_that_is_never_closed_is_refused_where_it_opens() {
    let opened = ROW.replace("Kari Nordmann", "\"Kari Nordmann");
    let at = csv_refusal(format!("{HEADER}\n{ROW}\n{opened}\n{ROW}\n"));
    assert_eq!(at.code, "unterminated_quote");
    let before = HEADER.len() + 1 + ROW.len() + 1 + ROW.find("Kari").expect("the row has a name");
    assert_eq!(at.at.offset, Some(before as u64));
    assert_eq!(at.at.line, Some(3));
    assert_eq!(at.at.column, ROW.find("Kari").map(|column| column as u64 + 1));
}

#[test]
fn places_of_refusals_are_those_of_the_bytes_that_came_in() {
    let text = format!("{HEADER}\n{}", ROW.replace("Kari Nordmann", "\"Åse"));
    let quote = text.find('"').expect("a quote stands there");
    assert_eq!(csv_refusal(&text).at.offset, Some(quote as u64));
    assert_eq!(csv_refusal(format!("\u{feff}{text}")).at.offset, Some(quote as u64 + 3));
    let latin = windows_1252(&text);
    let quote = latin.iter().position(|&byte| byte == b'"').expect("a quote stands there");
    let refusal = csv_refusal(&latin);
    assert_eq!(
        (refusal.code.as_str(), refusal.at.offset, refusal.at.line),
        ("unterminated_quote", Some(quote as u64), Some(2))
    );
}

#[test]
fn windows_1252_is_read_and_reported_once() {
    let named = ROW.replace("Kari Nordmann", "Åse Bjørnsgård Sæther");
    let text = format!("{HEADER}\n{named}\n{named}\n");
    let answer = csv(windows_1252(&text));
    assert_eq!(answer.read_as.encoding, "windows-1252");
    assert_eq!(places(&answer, "elev-v14"), [(None, None)]);
    let mut without = answer.findings;
    without.retain(|finding| finding.rule != "elev-v14");
    assert_eq!(without, csv(&text).findings);

    let text = "TOF;1.3.8.0;;;46;;;\n$AV;46101;10A;02013299997;Bjørn Åge;\nEOF;1;\n";
    let answer = vigo(windows_1252(text));
    assert!(rules(&answer).contains(&"elev-v14") && !rules(&answer).contains(&"elev-v10g"));
}

#[test]
fn bytes_that_are_no_text_are_refused_where_they_stand() {
    for byte in [0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d] {
        let refusal = csv_refusal([HEADER.as_bytes(), b"\n\xe5", &[byte]].concat());
        let expected = HEADER.len() as u64 + 2;
        assert_eq!((refusal.code.as_str(), refusal.at.offset), ("binary", Some(expected)), "{byte:#x}");
    }
    for mark in [&b"\xff\xfe"[..], b"\xfe\xff"] {
        for (exchange, format) in
            [("elev.klasseliste", "csv"), ("elev.vigo1", "vigo"), ("elev.vigoskole", "json"), ("", "")]
        {
            let refusal = outcome(&head(exchange, format), &[mark, b"T\0O\0F\0"].concat()).refusal();
            assert_eq!(refusal.code, "utf16");
        }
    }
    // NUL is refused in every format, before anything is recognised.
    for (exchange, format) in [("elev.klasseliste", "ndjson"), ("elev.vigo1", ""), ("elev.vigoskole", ""), ("", "")] {
        let refusal = outcome(&head(exchange, format), b"{\"a\":\"\0\"}").refusal();
        assert_eq!((refusal.code.as_str(), refusal.at.offset), ("binary", Some(6)), "{exchange}");
    }
    // What calls itself UTF-8 by its mark is not read as something else.
    let refusal = csv_refusal([b"\xef\xbb\xbf", HEADER.as_bytes(), b"\n\xe5"].concat());
    assert_eq!((refusal.code.as_str(), refusal.at.offset), ("not_utf8", Some(HEADER.len() as u64 + 4)));
}

#[test]
fn headers_may_be_spelled_in_other_ways() {
    let expected = csv(format!("{HEADER}\n{ROW}\n")).findings;
    for header in [
        HEADER.to_uppercase(),
        "KommuneNr; SkoleNr ;fylkesnr;Klasse;FNR;elev_navn;lastet_tid".to_owned(),
        HEADER.replace("fødselsnummer", "foedselsnummer"),
        HEADER.replace("fødselsnummer", "\"FØDSELSNUMMER\""),
    ] {
        assert_eq!(csv(format!("{header}\n{ROW}\n")).findings, expected, "{header}");
    }
    let extra = csv(format!("{HEADER};x;y\n{ROW};1;2\n"));
    assert_eq!(places(&extra, "format-unknown-column"), [(None, Some(1))]);
    assert_eq!(extra.findings.len(), expected.len() + 1);
}

#[test]
fn headers_that_lack_or_repeat_columns_are_refused() {
    let refusal = csv_refusal(format!("{}\n{ROW}", HEADER.replace(";klasse", "").replace("elev_namn", "navn_x")));
    assert_eq!(
        (refusal.code.as_str(), missing(&refusal)),
        ("wrong_header", vec!["klasse".to_owned(), "elev_namn".to_owned()])
    );
    // `fnr` is the same field as `fødselsnummer`.
    let refusal = csv_refusal(format!("{HEADER};fnr\n{ROW};1"));
    assert_eq!((refusal.code.as_str(), refusal.at.offset), ("duplicate_key", Some(HEADER.len() as u64 + 1)));
    assert_eq!(csv_refusal("a;b;c\n1;2;3\n").code, "wrong_header");
    // Without a header the columns have the usual order, and it is said.
    let answer = csv(format!("\n{ROW}\n{ROW}\n"));
    assert_eq!((answer.counts.records, places(&answer, "format-no-header")), (2, vec![(None, Some(2))]));
}

#[test]
fn other_separators_are_named_as_such() {
    for separator in [",", "\t"] {
        let text = format!("{HEADER}\n{ROW}\n").replace(';', separator);
        for head in [head("elev.klasseliste", "csv"), head("elev.klasseliste", ""), head("", "")] {
            assert_eq!(outcome(&head, text.as_bytes()).refusal().code, "wrong_delimiter", "{head}");
        }
    }
}

#[test]
fn a_row_with_the_wrong_number_of_cells_is_reported_and_not_read() {
    let answer = csv(format!("{HEADER}\n{ROW};x\n4601;46101\n{}\n", ROW.replace("46101", "x")));
    assert_eq!(places(&answer, "format-cell-count"), [(Some(1), Some(2)), (Some(2), Some(3))]);
    assert_eq!(answer.findings.iter().filter(|finding| finding.at.row.is_some_and(|row| row < 3)).count(), 2);
    let wide = csv(format!("{HEADER}\n{ROW}{}\n", ";".repeat(100_000)));
    assert_eq!(places(&wide, "format-cell-count"), [(Some(1), Some(2))]);
}

#[test]
fn a_semicolon_behind_the_last_cell_is_no_cell() {
    let answer = csv(format!("{HEADER}\n{ROW};\n{}\n", ROW.replace("46101", "x")));
    assert_eq!(places(&answer, "format-cell-count"), []);
    assert_eq!(places(&answer, "elev-v6"), [(Some(2), Some(3))]);
    let answer = csv(format!("{HEADER}\n{ROW};;\n"));
    assert_eq!(places(&answer, "format-cell-count"), [(Some(1), Some(2))]);
}

#[test]
fn wide_headers_stay_small_and_their_rows_are_read() {
    let tail = ";".repeat(1000);
    let answer = csv(format!("{HEADER}{tail}\n{}{tail}\n", ROW.replace("46101", "x")));
    assert_eq!(places(&answer, "elev-v6"), [(Some(1), Some(2))]);
    assert_eq!(places(&answer, "format-unknown-column"), [(None, Some(1))]);
}

/// The text in Windows-1252; only for letters that Latin-1 has too.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).expect("a letter of Latin-1")).collect()
}
