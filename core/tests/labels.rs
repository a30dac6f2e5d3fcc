//! Operation 12: class and name of the pupils in some rows, whatever the payload's format.

#![allow(clippy::unwrap_used, reason = "tests")]

use sluse_core::{OP_CHECK, OP_LABELS, Status, call};

const CSV: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n\
    0301;974590000;03;10A;05820998865;Prøve Én;2026-03-10\n\
    0301;974590000;03;;05820998865; To  Navn ;2026-03-10\n\
    ;;;;;;\n\
    0301;974590000;03;10B;;;2026-03-10\n";

fn head(exchange: &str, rows: &str) -> String {
    format!(r#"{{"as_of":"2026-03-10","exchange":"{exchange}","mode":"test"{rows}}}"#)
}

fn labels(exchange: &str, rows: &str, body: &[u8]) -> (Status, String) {
    let mut out = Vec::new();
    let status = call(OP_LABELS, head(exchange, &format!(r#","rows":{rows}"#)).as_bytes(), body, &mut out);
    (status, String::from_utf8(out).unwrap())
}

#[test]
fn rows_of_a_class_list_have_class_and_name_as_they_stand() {
    let all =
        r#"{"rows":[{"klasse":"10A","navn":"Prøve Én","row":1},{"navn":"To  Navn","row":2},{"klasse":"10B","row":3}]}"#;
    assert_eq!(labels("elev.klasseliste", "[1,2,3,4]", CSV.as_bytes()), (Status::Answer, all.to_owned()));
    let second = r#"{"rows":[{"navn":"To  Navn","row":2}]}"#;
    assert_eq!(labels("elev.klasseliste", "[2]", CSV.as_bytes()).1, second);
    assert_eq!(labels("elev.klasseliste", "[]", CSV.as_bytes()).1, r#"{"rows":[]}"#);
}

#[test]
fn another_encoding_gives_the_same_names() {
    let windows_1252: Vec<u8> = CSV.chars().map(|character| u8::try_from(u32::from(character)).unwrap()).collect();
    let utf8 = labels("elev.klasseliste", "[1,3]", CSV.as_bytes());
    assert_eq!(labels("elev.klasseliste", "[1,3]", &windows_1252), utf8);
}

#[test]
fn parts_of_a_name_are_joined_in_lines_of_vigo_and_in_documents() {
    let lines = include_bytes!("../../tests/vectors/elev/vigo1/sample.txt");
    let mikke = r#"{"rows":[{"klasse":"10A","navn":"Mikke Mus","row":2}]}"#;
    assert_eq!(labels("elev.vigo1", "[2]", lines).1, mikke);
    let document = include_bytes!("../../tests/vectors/elev/vigoskole/good.json");
    let kanin = r#"{"rows":[{"klasse":"10B","navn":"Motstandsdyktig Spettete Kanin","row":2}]}"#;
    assert_eq!(labels("elev.vigoskole", "[2]", document).1, kanin);
}

#[test]
fn what_a_check_refuses_is_refused_in_the_same_bytes() {
    for body in ["", "klasse;klasse\n", "{", "\0"] {
        let (mut checked, head) = (Vec::new(), head("elev.klasseliste", ""));
        assert_eq!(call(OP_CHECK, head.as_bytes(), body.as_bytes(), &mut checked), Status::Refusal);
        let refused = (Status::Refusal, String::from_utf8(checked).unwrap());
        assert_eq!(labels("elev.klasseliste", "[1]", body.as_bytes()), refused, "{body:?}");
    }
}

#[test]
fn rows_are_wanted_and_ascend() {
    for rows in ["1", "[0]", "[2,1]", "[1,1]", "[1.5]", "[-1]", r#"["1"]"#, "null"] {
        let (status, out) = labels("elev.klasseliste", rows, CSV.as_bytes());
        assert_eq!(status, Status::Refusal, "{rows}");
        assert!(out.contains(r#"{"key":["rows"]}"#), "{rows}: {out}");
    }
    let mut out = Vec::new();
    assert_eq!(call(OP_LABELS, head("elev.klasseliste", "").as_bytes(), CSV.as_bytes(), &mut out), Status::Refusal);
    assert!(String::from_utf8(out).unwrap().contains(r#"{"key":["rows"]}"#));
    let mut out = Vec::new();
    let with_rows = head("elev.klasseliste", r#","rows":[1]"#);
    assert_eq!(call(OP_CHECK, with_rows.as_bytes(), CSV.as_bytes(), &mut out), Status::Refusal, "of labels only");
}

#[test]
fn participants_have_no_names() {
    let body = r#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#;
    assert_eq!(labels("nir.ws4", "[1]", body.as_bytes()), (Status::Answer, r#"{"rows":[]}"#.to_owned()));
}
