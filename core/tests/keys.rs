//! Operation 4: what a register is asked for, and what it will hold.

#[path = "../../tests/src/parts.rs"]
#[expect(unreachable_pub, reason = "it is public in the tests' own crate")]
mod parts;

use parts::parted;
use sluse_core::wire::{Keys, Reference};
use sluse_core::{OP_KEYS, Status, call};

const HEAD: &[u8] = br#"{"as_of":"2026-03-10","exchange":"nir.ws4","mode":"test"}"#;

const WHOLE: &str = r#"[
  {"type":"tiltak","id":"t1","program":" i1 ","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5},
  {"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","barn_under_18":true,"morsmal":null},
  {"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01"},
  {"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31"}
]"#;

fn keys(head: &[u8], body: &str) -> Keys {
    let mut out = Vec::new();
    assert_eq!(call(OP_KEYS, head, body.as_bytes(), &mut out), Status::Answer, "{}", String::from_utf8_lossy(&out));
    let keys: Keys = serde_json::from_slice(&out).expect("keys are JSON of the wire's shape");
    assert_eq!(serde_json::to_vec(&keys).expect("JSON"), out, "canonical");
    keys
}

fn names(references: &[Reference]) -> Vec<String> {
    references.iter().map(|it| format!("{} {}", it.kind, it.id)).collect()
}

#[test]
fn a_whole_history_names_its_person_and_every_record_once() {
    let keys = keys(HEAD, WHOLE);
    let wanted = &keys.wants["nir.register"];
    assert_eq!(wanted.persons, ["299900000102"]);
    assert_eq!(names(&wanted.records), ["introduksjonsprogram i1", "person p1", "tiltak t1", "vedtak v1"]);
    let persons: Vec<_> = keys.holds.iter().map(|it| it.person.as_deref()).collect();
    assert_eq!(persons, [Some("299900000102"); 4]);
    assert!(keys.holds.iter().all(|it| it.follows.is_none()));
}

#[test]
fn rows_are_spelled_as_known_wants_them() {
    let keys = keys(HEAD, WHOLE);
    let tiltak = &keys.holds[0];
    assert_eq!((tiltak.row["timer_per_uke"].as_str(), tiltak.row["program"].as_str()), ("7.5", "i1"));
    assert_eq!((tiltak.from.as_deref(), tiltak.to.as_deref()), (Some("2025-10-01"), Some("2026-01-31")));
    let person = &keys.holds[1];
    assert_eq!(person.row["barn_under_18"], "true");
    assert!(!person.row.contains_key("morsmal"), "null is the same as not there");
    assert_eq!((person.from.as_deref(), person.to.as_deref()), (None, None));
    let (vedtak, program) = (&keys.holds[2], &keys.holds[3]);
    assert_eq!((vedtak.from.as_deref(), vedtak.to.as_deref()), (Some("2025-09-01"), None), "from what it grants on");
    assert_eq!(program.to.as_deref(), Some("2027-08-31"));
    // What is held can be given back as it stands.
    let rows: Vec<_> = keys.holds.iter().map(|it| &it.row).collect();
    let rows = serde_json::to_string(&rows).expect("JSON");
    let head =
        format!(r#"{{"as_of":"2026-03-10","exchange":"nir.ws4","mode":"test","known":{{"nir.register":{rows}}}}}"#);
    let (head, body) = parted(head.as_bytes(), WHOLE.as_bytes());
    let mut out = Vec::new();
    assert_eq!(call(sluse_core::OP_CHECK, &head, &body, &mut out), Status::Answer);
}

#[test]
fn what_is_not_here_is_followed_by_the_nearest_reference() {
    let late = r#"[{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2026-02-01","erstatter":"t1"},
        {"type":"annullering","id":"a1","gjelder_type":"vedtak","gjelder":"v0","dato":"2026-02-02","annulleringsgrunn":"FEIL"},
        {"type":"fravaer","id":"f1","program":"i1","norskdeltakelse":"n1","fravaerstype":"ANNET","fra":"2026-02-03"}]"#;
    let keys = keys(HEAD, late);
    let wanted = &keys.wants["nir.register"];
    assert_eq!(wanted.persons, [""; 0]);
    let expected = [
        "annullering a1",
        "fravaer f1",
        "introduksjonsprogram i1",
        "norskdeltakelse n1",
        "tiltak t1",
        "tiltak t2",
        "vedtak v0",
    ];
    let mut records = names(&wanted.records);
    records.sort();
    assert_eq!(records, expected);
    let follows: Vec<_> = keys.holds.iter().filter_map(|it| it.follows.clone()).collect();
    assert_eq!(names(&follows), ["introduksjonsprogram i1", "vedtak v0", "introduksjonsprogram i1"]);
    assert_eq!(names(&[keys.holds[1].annuls.clone().expect("an annulment")]), ["vedtak v0"]);
}

#[test]
fn what_is_no_record_is_passed_over_and_what_is_no_payload_is_refused() {
    let keys =
        keys(HEAD, r#"[{"type":"x","id":"1"},{"id":"2"},{"type":"vedtak"},{"type":"klage","id":"k","vedtak":7}]"#);
    assert_eq!(keys.holds.len(), 1);
    let mut out = Vec::new();
    assert_eq!(call(OP_KEYS, HEAD, b"[{", &mut out), Status::Refusal);
    out.clear();
    assert_eq!(call(OP_KEYS, HEAD, b"", &mut out), Status::Refusal);
    out.clear();
    let poor = br#"{"as_of":"2026-03-10","exchange":"nir.ws4","mode":"test","budget":10}"#;
    assert_eq!(call(OP_KEYS, poor, WHOLE.as_bytes(), &mut out), Status::Budget);
}

#[test]
fn a_list_of_pupils_wants_its_numbers() {
    let head = br#"{"as_of":"2026-03-10","exchange":"elev.vigo1","mode":"test"}"#;
    let list = "TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;06821099496;Motstandsdyktig Kanin;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;3;\n";
    let keys = keys(head, list);
    assert_eq!(keys.wants["elev.innsendt"].persons, ["04841099821", "06821099496"]);
    assert!(keys.holds.is_empty());
}

#[test]
fn the_order_of_the_payload_does_not_show_in_what_is_wanted() {
    let rows: Vec<serde_json::Value> = serde_json::from_str(WHOLE).expect("JSON");
    let wanted = |rows: &[serde_json::Value]| keys(HEAD, &serde_json::to_string(rows).expect("JSON")).wants;
    let first = wanted(&rows);
    for turn in 1..rows.len() {
        let mut turned = rows.clone();
        turned.rotate_left(turn);
        assert!(wanted(&turned) == first);
    }
}
