//! JSON that is JSON but not what was asked for: one mistake gives one finding, at its place.

#[path = "support/calls.rs"]
mod calls;

use calls::{head, outcome};
use sluse_core::wire::{Arg, Finding};

const SCHOOL: &str = r#""school":{"orgNumber":"974760673"}"#;
const STUDENT: &str =
    r#"{"classCode":"10A","personalIdentityNumber":"02013299997","name":{"firstName":"Kari","lastName":"Nordmann"}}"#;
const ROW: &str = r#"{"kommunenummer":"4601","skolenummer":"46101","fylkesnummer":"46","klasse":"10A","fødselsnummer":"02013299997","elev_namn":"Kari Nordmann"}"#;

/// The findings that the payload has beyond those of a good one: rule and pointer.
fn beyond(exchange: &str, good: &str, payload: &str) -> Vec<(String, String)> {
    let findings = |payload: &str| -> Vec<(String, String)> {
        let said = |finding: Finding| (finding.rule, finding.at.pointer.unwrap_or_default());
        outcome(&head(exchange, "json"), payload.as_bytes()).answer().findings.into_iter().map(said).collect()
    };
    let good = findings(good);
    let mut beyond = findings(payload);
    beyond.retain(|said| !good.contains(said));
    beyond
}

fn submission(school: &str, students: &str) -> String {
    format!("{{{school},\"students\":{students}}}")
}

fn wrong_type(pointer: &str) -> Vec<(String, String)> {
    vec![("format-wrong-type".to_owned(), pointer.to_owned())]
}

#[test]
fn a_wrong_type_is_one_finding_at_any_node_of_a_submission() {
    let good = submission(SCHOOL, &format!("[{STUDENT}]"));
    for value in ["5", "true", "[1,[2]]", "-1.5e3"] {
        let name = format!(r#"{{"firstName":{value},"lastName":"Nordmann"}}"#);
        let with_name = |name: &str| STUDENT.replace(r#"{"firstName":"Kari","lastName":"Nordmann"}"#, name);
        for (payload, pointer) in [
            (value.to_owned(), ""),
            (submission(SCHOOL, &format!("[{}]", STUDENT.replace("\"10A\"", value))), "/students/0/classCode"),
            (
                submission(SCHOOL, &format!("[{}]", STUDENT.replace("\"02013299997\"", value))),
                "/students/0/personalIdentityNumber",
            ),
            (submission(SCHOOL, &format!("[{}]", with_name(value))), "/students/0/name"),
            (submission(SCHOOL, &format!("[{}]", with_name(&name))), "/students/0/name/firstName"),
            (submission(SCHOOL, &format!("[{STUDENT},{value}]").replace("[1,[2]]", "[]")), "/students/1"),
            (submission(&format!("\"school\":{value}"), &format!("[{STUDENT}]")), "/school"),
            (
                submission(&format!("\"school\":{{\"orgNumber\":{value}}}"), &format!("[{STUDENT}]")),
                "/school/orgNumber",
            ),
        ] {
            assert_eq!(beyond("elev.vigoskole", &good, &payload), wrong_type(pointer), "{payload}");
        }
    }
    for value in ["5", "\"x\"", "true", "{}"] {
        assert_eq!(beyond("elev.vigoskole", &good, &submission(SCHOOL, value)), wrong_type("/students"), "{value}");
    }
    assert_eq!(beyond("elev.vigoskole", &good, &format!("[{good}]")), wrong_type(""));
    assert_eq!(beyond("elev.vigoskole", &good, "\"x\""), wrong_type(""));
}

#[test]
fn a_wrong_type_is_one_finding_at_any_node_of_a_class_list() {
    let good = format!("[{ROW}]");
    for value in ["5", "true", "[]", "{\"a\":1}"] {
        for (text, name) in [
            ("\"10A\"", "klasse"),
            ("\"4601\"", "kommunenummer"),
            ("\"Kari Nordmann\"", "elev_namn"),
            ("\"46101\"", "skolenummer"),
        ] {
            let payload = format!("[{}]", ROW.replace(text, value));
            assert_eq!(beyond("elev.klasseliste", &good, &payload), wrong_type(&format!("/0/{name}")), "{payload}");
        }
    }
    for value in ["5", "true", "[]", "\"x\"", "null"] {
        assert_eq!(beyond("elev.klasseliste", &good, &format!("[{ROW},{value}]")), wrong_type("/1"), "{value}");
    }
    for value in ["5", "true", "\"x\"", "null"] {
        assert_eq!(beyond("elev.klasseliste", &good, value), wrong_type(""), "{value}");
    }
}

#[test]
fn keys_that_are_not_ours_are_counted_and_the_first_is_pointed_at() {
    let good = submission(SCHOOL, &format!("[{STUDENT}]"));
    let below = good
        .replace("\"orgNumber\"", r#""y":null,"orgNumber""#)
        .replace("\"classCode\"", r#""z":{"name":1},"klasse":1,"classCode""#)
        .replace("\"firstName\"", r#""w":"w","firstName""#);
    let answer = outcome(&head("elev.vigoskole", "json"), below.as_bytes()).answer();
    let unknown: Vec<_> = answer.findings.iter().filter(|finding| finding.rule == "format-unknown-property").collect();
    assert_eq!(unknown.len(), 1, "a vendor's one slip stands in every record");
    assert_eq!(unknown[0].args.get("count"), Some(&Arg::Int(4)));
    assert_eq!(unknown[0].at.pointer.as_deref(), Some("/school"));
    let payload = good.replace("{\"school\"", r#"{"x":[{"students":[]}],"school""#);
    assert_eq!(beyond("elev.vigoskole", &good, &payload), [("format-unknown-property".to_owned(), String::new())]);
    // `@context` and `@type` are JSON-LD's and may hold anything.
    let payload = good.replace("{\"school\"", r#"{"@context":[1],"@type":{"a":null},"school""#);
    assert_eq!(beyond("elev.vigoskole", &good, &payload), []);
}

#[test]
fn one_record_by_itself_has_pointers_from_its_root() {
    let payload = ROW.replace("\"10A\"", "10");
    assert_eq!(beyond("elev.klasseliste", ROW, &payload), wrong_type("/klasse"));
}

#[test]
fn what_a_document_is_shows_in_its_keys_not_in_its_texts() {
    let quoting = ROW.replace("Kari Nordmann", r#"\"students\" \"school\""#);
    let answer = outcome(&head("", ""), format!("[{quoting}]").as_bytes()).answer();
    assert_eq!(answer.exchange, "elev.klasseliste");
    for nameless in ["[]", "[{}]", "{}", "{\"a\":1}", "[1]", "[[]]"] {
        assert_eq!(outcome(&head("", ""), nameless.as_bytes()).refusal().code, "ambiguous_exchange", "{nameless}");
    }
    // What breaks off before it has shown anything is not JSON, rather than ambiguous.
    assert_eq!(outcome(&head("", ""), b"{\"stud").refusal().code, "not_json");
    assert_eq!(outcome(&head("", ""), b"{\"\xe5\":1}").refusal().code, "not_utf8");
}

#[test]
fn refusals_point_at_the_byte() {
    for (exchange, format, payload, code, offset, line, column) in [
        ("elev.klasseliste", "json", "[\n {\"klasse\":\"10A\"},\n x]", "not_json", 22, 3, 2),
        ("elev.klasseliste", "json", "[{}", "not_json", 3, 1, 4),
        ("elev.klasseliste", "ndjson", "{}\n\n{\"klasse\":01}\n", "not_json", 15, 3, 12),
        ("elev.klasseliste", "ndjson", "{}\n{\"klasse\":\"a\",\"klasse\":1}", "duplicate_key", 17, 2, 15),
        ("elev.klasseliste", "ndjson", "{} {}\n", "not_json", 3, 1, 4),
        ("elev.vigoskole", "json", "\u{feff}{]", "not_json", 4, 1, 5),
        ("elev.vigoskole", "json", "{\"students\":[{\"name\":\"\\ud800\"}]}", "not_json", 28, 1, 29),
    ] {
        let refusal = outcome(&head(exchange, format), payload.as_bytes()).refusal();
        let at = refusal.at;
        assert_eq!(
            (refusal.code.as_str(), at.offset, at.line, at.column),
            (code, Some(offset), Some(line), Some(column)),
            "{payload:?}"
        );
    }
    let refusal = outcome(&head("elev.vigoskole", "json"), b"{\n\"a\":\"\xe5\"}").refusal();
    assert_eq!(
        (refusal.code.as_str(), refusal.at.offset, refusal.at.line, refusal.at.column),
        ("not_utf8", Some(7), Some(2), Some(6))
    );
}
