//! Payloads in every encoding that people have, with marks and without, and files that are no lists.

#[path = "support/calls.rs"]
mod calls;
#[path = "support/rows.rs"]
mod rows;

use calls::{head, outcome};
use rows::{HEADER, ROW, csv, csv_refusal, places, rules, vigo, windows_1252};
use sluse_core::wire::RefusalArg;

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
    let header = windows_1252(HEADER);
    for byte in [0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d] {
        let refusal = csv_refusal([&header, &b"\n\xe5\xa4\xa4"[..], &[byte]].concat());
        let expected = header.len() as u64 + 4;
        assert_eq!((refusal.code.as_str(), refusal.at.offset), ("binary", Some(expected)), "{byte:#x}");
    }
    // NUL is refused in every format, before anything is recognised.
    for (exchange, format) in [("elev.klasseliste", "ndjson"), ("elev.vigo1", ""), ("elev.vigoskole", ""), ("", "")] {
        let refusal = outcome(&head(exchange, format), b"{\"a\":\"\0\"}").refusal();
        assert_eq!((refusal.code.as_str(), refusal.at.offset), ("binary", Some(6)), "{exchange}");
    }
    // What calls itself UTF-8 by its mark, or is it but for a byte, is not read as something else.
    for mark in [&b"\xef\xbb\xbf"[..], b""] {
        let refusal = csv_refusal([mark, HEADER.as_bytes(), b"\n\xe5"].concat());
        let expected = (mark.len() + HEADER.len()) as u64 + 1;
        assert_eq!((refusal.code.as_str(), refusal.at.offset, refusal.at.line), ("not_utf8", Some(expected), Some(2)));
    }
}

fn utf16(text: &str, mark: bool, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = if mark { "\u{feff}" } else { "" };
    [mark, text].concat().encode_utf16().flat_map(unit).collect()
}

#[test]
fn utf_16_is_read_in_every_format_with_a_mark_and_without() {
    let list = format!("{HEADER}\n{}\n", ROW.replace("46101", "x").replace("Kari", "Åse \u{1f600}"));
    let pupils = r#"[{"kommunenummer":"4601","klasse":"10Å"}]"#;
    let vigo = "TOF;1.3.8.0;;;46;;;\n$AV;x;10A;02013299997;Bjørn Åge;\nEOF;1;\n";
    let lines = "{\"klasse\":\"10Å\"}\n{\"klasse\":\"10B\"}\n";
    for (text, exchange) in [
        (list.as_str(), "elev.klasseliste"),
        (pupils, "elev.klasseliste"),
        (lines, "elev.klasseliste"),
        (vigo, "elev.vigo1"),
        (r#"{"students":[]}"#, "elev.vigoskole"),
    ] {
        for mark in [true, false] {
            for (unit, name) in [(u16::to_le_bytes as fn(u16) -> [u8; 2], "utf-16le"), (u16::to_be_bytes, "utf-16be")] {
                for head in [head(exchange, ""), head("", "")] {
                    let mut answer = outcome(&head, &utf16(text, mark, unit)).answer();
                    assert_eq!(answer.read_as.encoding, name, "{text}");
                    assert_eq!(places(&answer, "format-utf16"), [(None, None)]);
                    answer.findings.retain(|finding| finding.rule != "format-utf16");
                    assert_eq!(answer.findings, outcome(&head, text.as_bytes()).answer().findings, "{text}");
                }
            }
        }
    }
}

#[test]
fn half_a_character_of_utf_16_is_refused_where_it_stands() {
    let text = utf16(&format!("{HEADER}\r\n{ROW}\r\n"), true, u16::to_le_bytes);
    let line = 2 * (HEADER.chars().count() + 3);
    let mut lone = text.clone();
    lone[line + 1] = 0xd8;
    for (payload, code, offset, line, column) in [
        (lone, "utf16", line, 2, 1),
        (text[..text.len() - 3].to_vec(), "utf16", text.len() - 4, 2, ROW.len() as u64 + 1),
        ([&text, &b"\0\0"[..]].concat(), "binary", text.len(), 3, 1),
    ] {
        let refusal = csv_refusal(payload);
        let at = (refusal.at.offset, refusal.at.line, refusal.at.column);
        assert_eq!((refusal.code.as_str(), at), (code, (Some(offset as u64), Some(line), Some(column))));
    }
    // A place that the decoder finds is that of the bytes as well.
    let text = format!("{HEADER}\n{}", ROW.replace("Kari", "\"Åse"));
    let quote = text.chars().position(|letter| letter == '"').expect("a quote stands there");
    let refusal = csv_refusal(utf16(&text, true, u16::to_be_bytes));
    assert_eq!((refusal.code.as_str(), refusal.at.offset), ("unterminated_quote", Some(2 * (quote as u64 + 1))));
}

#[test]
fn a_byte_order_mark_is_passed_over_in_every_format() {
    let lines = "{\"klasse\":\"10Å\"}\n{\"klasse\":\"10B\"}\n";
    for (text, exchange) in [
        ("[{\"klasse\":\"10Å\"}]", "elev.klasseliste"),
        (lines, "elev.klasseliste"),
        ("{\"students\":[]}", "elev.vigoskole"),
    ] {
        for head in [head(exchange, ""), head("", "")] {
            let marked = outcome(&head, format!("\u{feff}{text}").as_bytes()).answer();
            assert_eq!(marked.findings, outcome(&head, text.as_bytes()).answer().findings, "{text}");
        }
    }
    let refusal = outcome(&head("elev.vigoskole", ""), "\u{feff}{\"a\":}".as_bytes()).refusal();
    assert_eq!((refusal.code.as_str(), refusal.at.offset), ("not_json", Some(8)));
}

#[test]
fn files_of_other_kinds_are_refused_by_their_name() {
    for (payload, kind) in [
        (&b"PK\x03\x04\x14\0\0\0[Content_Types].xml\0xl/workbook.xml"[..], "Excel (XLSX)"),
        (b"PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ODS"),
        (b"PK\x03\x04\x14\0\0\0[Content_Types].xml\0word/document.xml", "Word (DOCX)"),
        (b"PK\x03\x04\x14\0\0\0elever.csv", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "Excel (XLS)"),
        (b"%PDF-1.7\n\xe2\xe3", "PDF"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x1f\x8b\x08\0", "GZIP"),
        (b" <!DOCTYPE html><table>", "HTML"),
        (b"\xef\xbb\xbf<html>", "HTML"),
        (b"<?xml version=\"1.0\"?>", "XML"),
        (b"\xff\xfe<\0h\0t\0m\0l\0>\0", "HTML"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
    ] {
        for head in
            [head("elev.klasseliste", ""), head("elev.klasseliste", "json"), head("elev.vigo1", ""), head("", "")]
        {
            let refusal = outcome(&head, payload).refusal();
            assert_eq!(refusal.code, "file_kind", "{kind} {head}");
            assert_eq!(refusal.args.get("kind"), Some(&RefusalArg::Names(vec![kind.to_owned()])));
        }
    }
}
