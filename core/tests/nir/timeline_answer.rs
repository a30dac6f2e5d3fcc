//! A timeline as an answer: that of a check with two members more, refused as a check is, and put into words.

use sluse_core::answer::words::Lang;
use sluse_core::families;
use sluse_core::families::nir::RecordType;
use sluse_core::families::nir::kodeverk::Kodeverk;
use sluse_core::wire::{Refused, Rendered, Timeline};
use sluse_core::{OP_CHECK, OP_RENDER, OP_TIMELINE, Status, call};

use super::timeline::{ANNA, BENT, HEAD, HISTORY, bytes, payload, with};

#[test]
fn it_is_the_answer_of_a_check_with_two_members_more() {
    for payload in [payload(&HISTORY), payload(&[BENT, ANNA, HISTORY[6]]), payload(&[HISTORY[6]])] {
        let (_, checked) = bytes(OP_CHECK, HEAD, &payload);
        let (_, out) = bytes(OP_TIMELINE, HEAD, &payload);
        let mut json: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
        let members = json.as_object_mut().expect("an object");
        assert!(members.remove("participants").is_some() && members.remove("persons").is_some());
        assert_eq!(serde_json::to_vec(&json).expect("JSON"), checked);
    }
}

#[test]
fn hostile_input_is_refused_as_a_check_refuses_it() {
    let deep = format!("[{}1{}]", "[".repeat(200), "]".repeat(200));
    for payload in ["", "  \n", "{", "[1", r#"[{"id":"a","id":"b"}]"#, "\0\0\0\0", "a;b\n1;2\n", deep.as_str()] {
        let (status, out) = bytes(OP_TIMELINE, HEAD, payload);
        assert_eq!((status, out), bytes(OP_CHECK, HEAD, payload), "{}", payload.escape_debug());
    }
    for head in ["", "{}", "[]", r#"{"as_of":"2026-02-30"}"#, &with(r#""budget":10"#), &with(r#""known":{"x":[]}"#)] {
        assert_eq!(bytes(OP_TIMELINE, head, ANNA), bytes(OP_CHECK, head, ANNA), "{head}");
    }
}

#[test]
fn only_a_timeline_is_about_one_person() {
    let code = |op, head: &str| {
        let (status, out) = bytes(op, head, &payload(&[ANNA]));
        assert_eq!(status, Status::Refusal);
        let refused: Refused = serde_json::from_slice(&out).expect("a refusal");
        (refused.refusal.code, format!("{:?}", refused.refusal.args))
    };
    let (name, args) = code(OP_CHECK, &with(r#""person":1"#));
    assert!(name == "bad_call" && args.contains("unknown key"), "{args}");
    for person in ["0", "-1", "1.5", r#""1""#, "null"] {
        let (name, args) = code(OP_TIMELINE, &with(&format!(r#""person":{person}"#)));
        assert!(name == "bad_call" && args.contains("person"), "{person}: {args}");
    }
}

#[test]
fn a_list_of_pupils_has_no_participants() {
    let head = r#"{"as_of":"2026-03-10","exchange":"elev.vigo1","mode":"test"}"#;
    let (status, out) = bytes(OP_TIMELINE, head, "TOF;1.3.8.0;;;46;;;\nEOF;1;\n");
    assert_eq!(status, Status::Refusal);
    let refused: Refused = serde_json::from_slice(&out).expect("a refusal");
    assert_eq!(refused.refusal.code, "unknown_exchange");
    assert!(format!("{:?}", refused.refusal.args).contains("nir.ws4"));
}

#[test]
fn nothing_of_a_record_is_in_it_but_days_and_our_own_keys() {
    let names = ["299900000102", "p1", "v1", "i1", "t1", "4601", "T99", "hemmelig"];
    let mut records = HISTORY;
    records[6] =
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"T99","fra":"2025-08-15","til":"hemmelig"}"#;
    let (_, out) = bytes(OP_TIMELINE, HEAD, &payload(&records));
    let out = String::from_utf8(out).expect("text");
    for name in names {
        assert!(!out.contains(&format!("\"{name}\"")), "{name}");
    }
    assert!(!out.contains("299900000102"));
}

#[test]
fn a_timeline_is_put_into_words_of_three_languages() {
    let mut records = HISTORY.to_vec();
    records.push(r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2024-07-15"}"#);
    let (_, out) = bytes(OP_TIMELINE, HEAD, &payload(&records));
    let timeline: Timeline = serde_json::from_slice(&out).expect("a timeline");
    for lang in ["nb", "nn", "en"] {
        let mut words = Vec::new();
        let head = format!(r#"{{"lang":"{lang}"}}"#);
        assert_eq!(call(OP_RENDER, head.as_bytes(), &out, &mut words), Status::Answer);
        let said: serde_json::Value = serde_json::from_slice(&words).expect("JSON");
        assert_eq!(serde_json::to_vec(&said).expect("JSON"), words, "sorted keys, no blanks");
        let rendered: Rendered = serde_json::from_slice(&words).expect("words as the wire says");
        let persons = rendered.persons.expect("persons");
        let (person, shown) = (&timeline.persons[0], &persons[0]);
        assert_eq!(shown.items.len(), person.items.len());
        assert_eq!(shown.deadlines.len(), person.deadlines.len());
        assert_eq!(shown.hours.len(), person.hours.len());
        // What has no text shows its key.
        let text = String::from_utf8(words).expect("text");
        for key in ["item.", "code.", "deadline.", "evidence.", "law."] {
            assert!(!text.contains(&format!("\"{key}")), "{key} in {lang}");
        }
    }
}

#[test]
fn every_type_deadline_and_code_has_a_name() {
    let types =
        RecordType::ALL.iter().filter(|slag| **slag != RecordType::Person).map(|slag| format!("item.{}", slag.name()));
    let kinds = [
        "program_start",
        "programfrist",
        "programfrist_forlenget",
        "norskfrist",
        "norskfrist_senest",
        "nir_oppstart",
        "nir_gjennomforing",
        "arsavslutning",
    ];
    let deadlines = kinds.iter().map(|kind| format!("deadline.{kind}"));
    let codes =
        Kodeverk::all().flat_map(Kodeverk::koder).map(|code| format!("code.{}.{}", code.list().name(), code.key()));
    for key in types.chain(["item.gjenapning".to_owned()]).chain(deadlines).chain(codes) {
        for lang in Lang::ALL {
            assert!(families::text(&key, lang).is_some_and(|text| !text.is_empty()), "{key} in {}", lang.name());
        }
    }
}
