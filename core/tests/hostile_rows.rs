//! Row formats as old systems write them: quotes, line ends, headers, widths.

#[path = "support/calls.rs"]
mod calls;
#[path = "support/rows.rs"]
mod rows;

use rows::{HEADER, OTHER, ROW, csv, csv_refusal, places, rules, vigo, windows_1252};
use sluse_core::wire::{Finding, Refusal, RefusalArg, Severity};

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
    // Two line ends within quotes are two lines, and one mistake.
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
fn a_quote_that_swallows_lines_is_an_error_with_its_line_in_any_column() {
    let swallowing = |cell: &str, end: &str| {
        let row = ROW.replace("Kari Nordmann", cell);
        format!("{HEADER};merknad\n{OTHER};\n{row};{end}\n")
    };
    for (payload, field, lines) in [
        (swallowing("\"Kari\nNordmann\"", ""), Some("elev_namn"), 1),
        (swallowing("\"Kari\r\n\rNordmann\"", ""), Some("elev_namn"), 2),
        (swallowing("Kari Nordmann", "\"se\nvedlegg\""), None, 1),
    ] {
        let answer = csv(&payload);
        let found: Vec<&Finding> = answer.findings.iter().filter(|one| one.rule == "format-line-break").collect();
        assert_eq!(found.len(), 1, "{payload:?}");
        assert_eq!((found[0].at.row, found[0].at.line, found[0].at.field.as_deref()), (Some(2), Some(3), field));
        assert_eq!(found[0].args.get("lines"), Some(&sluse_core::wire::Arg::Int(lines)));
        // Nothing follows from it, and what stands beside it in the row is read.
        assert_eq!((answer.counts.error, answer.counts.records), (1, 2), "{payload:?}");
    }
    // Halves of two rows are no row: nothing more is said of them.
    let row = ROW.replace("10A", "\"10A");
    let answer = csv(format!("{HEADER}\n{row}\n{ROW}\n{row}\n{OTHER}\n"));
    assert_eq!((answer.counts.records, answer.counts.error), (2, 1));
    assert_eq!(places(&answer, "format-line-break"), [(Some(1), Some(2))]);
    // Text behind the quote that closes; commas and semicolons there make no second finding.
    for name in ["\"Kari\" Nordmann", "\"Kari\"x", "\"Kari \"K\"; Nordmann\"", "\"Kari \\\"K\\\" Nordmann\""] {
        let answer = csv(format!("{HEADER}\n{}\n", ROW.replace("Kari Nordmann", name)));
        assert_eq!(places(&answer, "format-text-behind-quote").first(), Some(&(Some(1), Some(2))), "{name}");
        let of_the_row = answer.findings.iter().filter(|one| one.at.row.is_some() && one.severity == Severity::Error);
        assert!(of_the_row.into_iter().all(|one| one.rule == "format-text-behind-quote"), "{name}");
    }
    // Blanks before and behind a quoted cell are no text.
    let answer = csv(format!("{HEADER}\n{}\n", ROW.replace("Kari Nordmann", "  \"Kari Nordmann\" ")));
    assert_eq!(answer.findings, csv(format!("{HEADER}\n{ROW}\n")).findings);
}

#[test]
fn a_row_whose_values_are_of_no_column_is_reported_and_not_read() {
    let answer = csv(format!("{HEADER}\n{ROW};x\n4601;46101\n{}\n", ROW.replace("46101", "x")));
    assert_eq!(places(&answer, "format-cell-count"), [(Some(1), Some(2)), (Some(2), Some(3))]);
    assert_eq!(answer.findings.iter().filter(|finding| finding.at.row.is_some_and(|row| row < 3)).count(), 2);
    let wide = csv(format!("{HEADER}\n{ROW}{};x\n", ";".repeat(100_000)));
    assert_eq!(places(&wide, "format-cell-count"), [(Some(1), Some(2))]);
    // A column without a name is none.
    let unnamed = csv(format!("{HEADER};\n{ROW};x\n"));
    assert_eq!(places(&unnamed, "format-cell-count"), [(Some(1), Some(2))]);
}

#[test]
fn wide_headers_stay_small_and_their_rows_are_read() {
    let tail = ";x".repeat(1000);
    let answer = csv(format!("{HEADER}{tail}\n{}{tail}\n", ROW.replace("46101", "x")));
    assert_eq!(places(&answer, "elev-v6"), [(Some(1), Some(2))]);
    assert_eq!(places(&answer, "format-unknown-column"), [(None, Some(1))]);
}
