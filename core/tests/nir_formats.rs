//! A submission to NIR as a document, as lines and as rows: the findings are the same, and rows are as hard to fool as
//! those of pupils.

#[path = "support/calls.rs"]
mod calls;
#[path = "support/poster.rs"]
mod poster;

use calls::{head, outcome};
use poster::{COLUMNS, Row, csv, objects, posts};
use proptest::prelude::*;
use sluse_core::wire::{Answer, Finding, Refusal, RefusalArg};

fn nir(format: &str, payload: &str) -> Answer {
    outcome(&head("nir.ws4", format), payload.as_bytes()).answer()
}

fn refusal(payload: impl AsRef<[u8]>) -> Refusal {
    outcome(&head("nir.ws4", "csv"), payload.as_ref()).refusal()
}

/// What a finding says, whatever the format calls its place.
fn said(answer: &Answer) -> Vec<String> {
    let one = |finding: &Finding| {
        let Finding { rule, at, args, related, .. } = finding;
        let related: Vec<_> = related.iter().map(|place| (place.row, &place.field)).collect();
        format!("{rule} {:?} {:?} {args:?} {related:?}", at.row, at.field)
    };
    let mut said: Vec<String> = answer.findings.iter().map(one).collect();
    said.sort();
    said
}

fn places(answer: &Answer, rule: &str) -> Vec<(Option<u64>, Option<u64>, Option<String>)> {
    let of_rule = answer.findings.iter().filter(|finding| finding.rule == rule);
    of_rule.map(|finding| (finding.at.row, finding.at.line, finding.at.field.clone())).collect()
}

fn rows(rows: &[Row]) -> Vec<Vec<Option<String>>> {
    rows.iter().map(|row| row.to_vec()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_documents_and_lines_give_the_same_findings(posts in posts(), with_null in any::<bool>()) {
        let of_objects = objects(&posts, with_null);
        let json = nir("json", &format!("[{}]", of_objects.join(",")));
        let ndjson = nir("ndjson", &of_objects.join("\n"));
        let csv = nir("csv", &csv(&COLUMNS, &rows(&posts)));
        prop_assert_eq!(said(&json), said(&ndjson));
        prop_assert_eq!(said(&json), said(&csv));
        prop_assert_eq!((json.counts, json.verdict), (csv.counts, csv.verdict));
        prop_assert_eq!((json.counts, json.verdict), (ndjson.counts, ndjson.verdict));
        prop_assert_eq!(csv.laws.map(|laws| laws.len()), json.laws.map(|laws| laws.len()));
    }

    #[test]
    fn the_order_of_columns_does_not_matter(posts in posts(), turn in 0_usize..17) {
        let straight = nir("csv", &csv(&COLUMNS, &rows(&posts)));
        let (mut names, mut turned) = (COLUMNS, rows(&posts));
        names.rotate_left(turn);
        turned.iter_mut().for_each(|row| row.rotate_left(turn));
        prop_assert_eq!(straight.findings, nir("csv", &csv(&names, &turned)).findings);
    }
}

const PERSON: &str = "type;id;kommunenummer;duf";
const ALL: &str = "type;id;kommunenummer;duf;person;ordning;vedtakstype;vedtaksdato;fra;til";
const P1: &str = "person;p1;4601;299900000102";
const V1: &str = "vedtak;v1;;;p1;INTRODUKSJONSPROGRAM;TILDELING;2025-08-01;2025-09-01;2027-08-31";

#[test]
fn a_file_may_hold_one_type_or_all() {
    let one = nir("csv", &format!("{PERSON}\n{P1}\nperson;p2;4601;299900000710\n"));
    assert_eq!((one.counts.records, one.counts.error), (2, 0), "{:?}", one.findings);
    assert_eq!(one.read_as.format, "csv");

    let all = nir("csv", &format!("{ALL}\n{P1};;;;;;\n{V1}\n"));
    assert_eq!((all.counts.records, all.counts.error), (2, 0), "{:?}", all.findings);
    assert_eq!(all.laws.map(|laws| laws[0].at.line), Some(Some(2)));
}

#[test]
fn a_finding_tells_line_row_and_field_and_has_no_pointer() {
    let answer = nir("csv", &format!("\n{ALL}\n{P1};;;;;;\n\n{}\n", V1.replace("2027-08-31", "2025-08-31")));
    assert_eq!(places(&answer, "nir-n14"), [(Some(2), Some(5), Some("til".to_owned()))]);
    let finding = answer.findings.iter().find(|finding| finding.rule == "nir-n14").expect("it ends before it begins");
    assert_eq!(finding.at.pointer, None);
    // What the type needs and the header lacks is missing in each row, as a key that no object has.
    let answer = nir("csv", "type;id;kommunenummer\nperson;p1;4601\n");
    assert_eq!(places(&answer, "nir-n6"), [(Some(1), Some(2), Some("duf".to_owned()))]);
}

#[test]
fn without_a_header_that_tells_the_type_the_rows_are_refused() {
    let missing = |payload: &str| match refusal(payload) {
        Refusal { code, args, .. } if code == "wrong_header" => match args.get("missing") {
            Some(RefusalArg::Names(names)) => names.join(" "),
            _ => String::new(),
        },
        other => panic!("{other:?}"),
    };
    assert_eq!(missing(&format!("{P1}\n")), "type id");
    assert_eq!(missing(&format!("{V1}\n")), "type id");
    assert_eq!(missing("id;kommunenummer;duf\np1;4601;299900000102\n"), "type");
    assert_eq!(missing("type;kommunenummer;duf\nperson;4601;299900000102\n"), "id");
    assert_eq!(missing("a;b;c\n1;2;3\n"), "type id");
    assert_eq!(missing(";\n"), "type id");
}

#[test]
fn columns_twice_and_columns_of_others() {
    let twice = refusal(format!("{PERSON};Type\n{P1};person\n"));
    assert_eq!((twice.code.as_str(), twice.at.offset), ("duplicate_key", Some(PERSON.len() as u64 + 1)));
    let answer = nir("csv", &format!("{PERSON};navn;telefon\n{P1};;\n"));
    assert_eq!(places(&answer, "format-unknown-column"), [(None, Some(1), None)]);
    // A column of another type says nothing where it is empty.
    let expected = nir("csv", &format!("{PERSON}\n{P1}\n")).findings;
    assert_eq!(nir("csv", &format!("{ALL}\n{P1};;;;;;\n")).findings, expected);
    assert_eq!(nir("csv", &format!("{ALL}\n{P1};;\" \";;;\t;\n")).findings, expected);
}

#[test]
fn values_of_no_column_are_reported_and_the_row_not_read() {
    // A cell left out at the end is an empty one; a value behind the last column may belong anywhere.
    let answer = nir("csv", &format!("{PERSON}\nperson;p1;4601\n{P1};x\n{P1};\n"));
    assert_eq!(places(&answer, "format-cell-count"), [(Some(2), Some(3), None)]);
    assert_eq!(answer.counts.records, 3);
    let tail = ";x".repeat(1000);
    let wide = nir("csv", &format!("{PERSON}{tail}\n{P1}{tail}\n"));
    assert_eq!(places(&wide, "format-unknown-column"), [(None, Some(1), None)]);
    assert_eq!(wide.counts.error, 0);
}

#[test]
fn a_guard_of_spreadsheets_is_one_in_rows_alone() {
    for guarded in ["'4601", "=\"4601\""] {
        let cell = guarded.replace('"', "\"\"");
        let rows = nir("csv", &format!("{PERSON}\n{}\n", P1.replace("4601", &format!("\"{cell}\""))));
        assert_eq!((rows.counts.error, places(&rows, "format-guard").len()), (0, 1), "{guarded}: {:?}", rows.findings);
        let text = serde_json::json!(guarded);
        let json =
            nir("json", &format!(r#"[{{"type":"person","id":"p1","kommunenummer":{text},"duf":"299900000102"}}]"#));
        assert_eq!((json.counts.error, places(&json, "format-guard").len()), (1, 0), "{guarded}: {:?}", json.findings);
    }
}

#[test]
fn rows_come_as_spreadsheets_write_them() {
    let wrong = P1.replace("4601", "46");
    let expected = nir("csv", &format!("{PERSON}\n{P1}\n{wrong}\n")).findings;
    assert!(!expected.is_empty());
    for payload in [
        format!("{PERSON}\r\n{P1}\r\n{wrong}\r\n"),
        format!("{PERSON}\r{P1}\r{wrong}\r"),
        format!("\u{feff}{}\n{P1}\n\"person\";\"p1\";\"46\";\"299900000102\"\n\n;;;\n", PERSON.to_uppercase()),
        format!(" Type ;\"id\";kommunenummer\u{a0};duf\n{P1}\n{wrong}\n"),
    ] {
        assert_eq!(nir("csv", &payload).findings, expected, "{payload:?}");
    }
    let opened = refusal(format!("{PERSON}\nperson;\"p1;4601;299900000102\n"));
    assert_eq!((opened.code.as_str(), opened.at.line), ("unterminated_quote", Some(2)));
}

#[test]
fn what_is_sent_is_recognised_by_type_and_id() {
    for payload in [
        format!("{PERSON}\n{P1}\n"),
        "\u{feff}\"Type\";kommunenummer;\"ID\";duf\r\nperson;4601;p1;299900000102\r\n".to_owned(),
        format!("{PERSON}\r{P1}\r"),
    ] {
        let answer = outcome(&head("", ""), payload.as_bytes()).answer();
        assert_eq!((answer.exchange.as_str(), answer.read_as.format.as_str()), ("nir.ws4", "csv"), "{payload:?}");
    }
    for separator in [",", "\t"] {
        let text = format!("{PERSON}\n{P1}\n").replace(';', separator);
        for head in [head("nir.ws4", "csv"), head("nir.ws4", ""), head("", "")] {
            let answer = outcome(&head, text.as_bytes()).answer();
            assert_eq!((answer.exchange.as_str(), answer.counts.records), ("nir.ws4", 1), "{head}");
            assert!(answer.findings.iter().any(|finding| finding.rule == "format-separator"), "{head}");
        }
    }
    // Neither names that only hold them, nor a list of pupils that has them too.
    for other in ["mytype;idnr;a\n1;2;3\n", "type;navn\nperson;x\n", "subtype;identitet\na;b\n"] {
        assert_eq!(outcome(&head("", ""), other.as_bytes()).refusal().code, "ambiguous_exchange", "{other}");
    }
    let pupils = "type;id;kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n\
                  elev;1;4601;46101;46;10A;02013299997;Kari Nordmann\n";
    assert_eq!(outcome(&head("", ""), pupils.as_bytes()).answer().exchange, "elev.klasseliste");
}
