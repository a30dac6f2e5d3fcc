//! The timeline of a participant: the answer of a check, and what happened by day, each finding at its item.

use crate::parts::parted;
use sluse_core::wire::{Item, Person, Timeline};
use sluse_core::{OP_CHECK, OP_TIMELINE, Status, call};

pub(super) const HEAD: &str = r#"{"as_of":"2026-03-10","exchange":"nir.ws4","format":"json","mode":"test"}"#;

pub(super) const ANNA: &str = r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}"#;
pub(super) const BENT: &str = r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710"}"#;

/// A history: permit, grant, programme, two tiltak, leave, an end that is undone, training and a test.
pub(super) const HISTORY: [&str; 11] = [
    ANNA,
    r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-06-01","ankomst":"2024-01-05"}"#,
    r#"{"type":"kontakt","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kontakttype":"SOKNAD","dato":"2024-07-01"}"#,
    r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2024-08-01","fra":"2024-08-15","til":"2026-08-14"}"#,
    r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2024-08-15","planlagt_slutt":"2026-08-14","sluttmal":"ARBEID"}"#,
    r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2024-08-15","til":"2025-06-20","timer_per_uke":"20"}"#,
    r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"ARBEIDSTRENING","fra":"2025-08-15","til":"2026-06-19","timer_per_uke":"18.5"}"#,
    r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2025-02-01","til":"2025-02-28"}"#,
    r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2025-06-30","avslutningsarsak":"FLYTTET","gjenapnet":"2025-08-01"}"#,
    r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2024-08-15","til":"2025-06-20","timetype":"NORSK","timer":"400.5"}"#,
    r#"{"type":"prove","id":"e1","person":"p1","provetype":"NORSKPROVEN","dato":"2025-05-20","delprove":"LESE","resultat":"A2"}"#,
];

pub(super) fn payload(records: &[&str]) -> String {
    format!("[{}]", records.join(","))
}

/// The head with more members.
pub(super) fn with(members: &str) -> String {
    format!("{},{members}}}", HEAD.trim_end_matches('}'))
}

pub(super) fn bytes(op: u32, head: &str, payload: &str) -> (Status, Vec<u8>) {
    let (head, body) = parted(head.as_bytes(), payload.as_bytes());
    let mut out = Vec::new();
    let status = call(op, &head, &body, &mut out);
    (status, out)
}

pub(super) fn timeline(head: &str, payload: &str) -> Timeline {
    let (status, out) = bytes(OP_TIMELINE, head, payload);
    assert_eq!(status, Status::Answer, "{}", String::from_utf8_lossy(&out));
    let json: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
    assert_eq!(serde_json::to_vec(&json).expect("JSON"), out, "sorted keys, no blanks");
    serde_json::from_slice(&out).expect("a timeline is as the wire says")
}

#[track_caller]
pub(super) fn only(timeline: &Timeline) -> &Person {
    let [person] = timeline.persons.as_slice() else { panic!("{} persons", timeline.persons.len()) };
    person
}

/// Type, days and code of an item, shortly.
fn line(item: &Item) -> String {
    let day = |day: &Option<String>| day.clone().unwrap_or_else(|| "…".to_owned());
    let code = item.code.as_deref().unwrap_or("-");
    format!("{} {code} {}/{}", item.slag, day(&item.from), day(&item.to))
}

fn lines(person: &Person) -> Vec<String> {
    person.items.iter().map(line).collect()
}

fn find<'a>(person: &'a Person, slag: &str) -> &'a Item {
    person.items.iter().find(|item| item.slag == slag).expect("an item of the type")
}

#[test]
fn what_happened_stands_by_day() {
    let timeline = timeline(HEAD, &payload(&HISTORY));
    assert_eq!(
        lines(only(&timeline)),
        [
            "opphold PARAGRAF_28 2024-06-01/…",
            "kontakt SOKNAD 2024-07-01/2024-07-01",
            "vedtak TILDELING 2024-08-15/2026-08-14",
            "introduksjonsprogram ARBEID 2024-08-15/2026-08-14",
            "tiltak NORSKOPPLARING 2024-08-15/2025-06-20",
            "norskdeltakelse NORSK 2024-08-15/2025-06-20",
            "permisjon FODSEL 2025-02-01/2025-02-28",
            "prove NORSKPROVEN 2025-05-20/2025-05-20",
            "avslutning FLYTTET 2025-06-30/2025-06-30",
            "gjenapning - 2025-08-01/2025-08-01",
            "tiltak ARBEIDSTRENING 2025-08-15/2026-06-19",
        ]
    );
    let person = only(&timeline);
    assert_eq!((timeline.participants, person.ordinal), (1, 1));
    assert_eq!(person.law.candidates, ["integreringsloven"]);
    assert_eq!(find(person, "vedtak").decided.as_deref(), Some("2024-08-01"));
}

#[test]
fn an_item_names_what_it_belongs_to() {
    let timeline = timeline(HEAD, &payload(&HISTORY));
    let person = only(&timeline);
    let under = |slag: &str| find(person, slag).under.map(|at| person.items[at as usize].slag.as_str());
    assert_eq!(under("introduksjonsprogram"), Some("vedtak"));
    for slag in ["tiltak", "permisjon", "avslutning"] {
        assert_eq!(under(slag), Some("introduksjonsprogram"), "{slag}");
    }
    assert_eq!(under("gjenapning"), Some("avslutning"));
    assert_eq!(under("vedtak"), None, "a person is no item");
}

#[test]
fn every_code_is_told_with_its_list() {
    let timeline = timeline(HEAD, &payload(&HISTORY));
    let codes = &find(only(&timeline), "prove").codes;
    let told: Vec<_> = codes.iter().map(|code| [&*code.field, &code.key, &code.list]).collect();
    assert_eq!(
        told,
        [
            ["provetype", "NORSKPROVEN", "provetype"],
            ["delprove", "LESE", "delprove"],
            ["resultat", "A2", "proveresultat"]
        ]
    );
    assert_eq!(find(only(&timeline), "gjenapning").codes, []);
}

#[test]
fn an_end_is_planned_until_it_has_come() {
    let planned = |records: &[&str], slag| {
        let timeline = timeline(HEAD, &payload(records));
        let item = find(only(&timeline), slag).clone();
        (item.planned, item.to)
    };
    let reopened = planned(&HISTORY, "introduksjonsprogram");
    assert_eq!(reopened, (true, Some("2026-08-14".to_owned())));
    let mut ended = HISTORY;
    ended[8] = r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2025-06-30","avslutningsarsak":"FLYTTET"}"#;
    assert_eq!(planned(&ended, "introduksjonsprogram"), (false, Some("2025-06-30".to_owned())));
    let tiltak = |at: usize| planned(&[HISTORY[0], HISTORY[3], HISTORY[4], HISTORY[at]], "tiltak").0;
    assert_eq!((tiltak(5), tiltak(6)), (false, true));
}

#[test]
fn the_order_of_the_payload_does_not_show() {
    let sorted = timeline(HEAD, &payload(&HISTORY));
    let of = |records: &[&str]| {
        let timeline = timeline(HEAD, &payload(records));
        let person = only(&timeline).clone();
        // What a finding is, and not which number it has.
        let rules = |item: &Item| {
            let of = |at: &u64| timeline.answer.findings[*at as usize].rule.clone();
            let mut rules: Vec<String> = item.findings.iter().map(of).collect();
            rules.sort();
            rules
        };
        let said: Vec<_> = person.items.iter().map(|item| (line(item), item.under, rules(item))).collect();
        (said, person.law)
    };
    let mut records = HISTORY.to_vec();
    let expected = of(&records);
    assert_eq!(expected.0.len(), sorted.persons[0].items.len());
    for turn in 0..records.len() {
        records.rotate_left(1);
        records.swap(turn, (turn * 7 + 3) % HISTORY.len());
        assert_eq!(of(&records), expected);
    }
    records.reverse();
    assert_eq!(of(&records), expected);
}

#[test]
fn items_of_one_day_are_in_the_same_order_whatever_comes_first() {
    let tiltak = |id: &str, code: &str| {
        format!(
            r#"{{"type":"tiltak","id":"{id}","program":"i1","tiltakstype":"{code}","fra":"2025-01-01","til":"2025-02-01"}}"#
        )
    };
    let (one, other) = (tiltak("t1", "NORSKOPPLARING"), tiltak("t2", "ARBEIDSTRENING"));
    let of = |records: &[&str]| lines(only(&timeline(HEAD, &payload(records))));
    let rest = [HISTORY[0], HISTORY[3], HISTORY[4]];
    assert_eq!(of(&[&rest[..], &[&one, &other]].concat()), of(&[&rest[..], &[&other, &one]].concat()));
}

#[test]
fn a_finding_stands_at_its_item_and_at_the_other_one() {
    let mut records = HISTORY;
    // Outside its programme, and its type unknown.
    records[6] =
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"T99","fra":"2024-08-14","til":"2025-06-19"}"#;
    let timeline = timeline(HEAD, &payload(&records));
    let person = only(&timeline);
    let rules = |item: &Item| -> Vec<String> {
        item.findings.iter().map(|at| timeline.answer.findings[*at as usize].rule.clone()).collect()
    };
    let tiltak = person.items.iter().find(|item| item.slag == "tiltak").expect("a tiltak");
    assert!(rules(tiltak).iter().any(|rule| rule == "nir-n36"), "{:?}", rules(tiltak));
    assert!(rules(tiltak).iter().any(|rule| rule == "nir-n10"), "{:?}", rules(tiltak));
    assert_eq!(tiltak.code, None, "a code of nobody knows which list");
    let program = find(person, "introduksjonsprogram");
    assert!(rules(program).iter().any(|rule| rule == "nir-n36"), "the finding is about both");
    for item in &person.items {
        let row = item.at.as_ref().and_then(|at| at.row);
        for at in &item.findings {
            let finding = &timeline.answer.findings[*at as usize];
            assert!(finding.at.row == row || finding.related.iter().any(|place| place.row == row));
        }
    }
}

#[test]
fn a_finding_about_a_person_stands_at_the_person() {
    let synthetic = HEAD.replace("test", "production");
    let of = |person: &str| timeline(&synthetic, &payload(&[person]));
    let timeline = of(r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000103"}"#);
    let person = only(&timeline);
    assert!(!person.findings.is_empty());
    assert_eq!(person.at.as_ref().and_then(|at| at.row), Some(1));
    assert_eq!(person.items, []);
}

#[test]
fn a_record_whose_day_cannot_be_read_stands_last() {
    let broken = r#"{"type":"kontakt","id":"k2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kontakttype":"KRAV","dato":"i går"}"#;
    let timeline = timeline(HEAD, &payload(&[&HISTORY[..], &[broken]].concat()));
    let last = only(&timeline).items.last().expect("items");
    assert_eq!(line(last), "kontakt KRAV …/…");
    assert!(!last.findings.is_empty());
}

#[test]
fn what_is_taken_back_is_shown_as_taken_back() {
    let annulment = r#"{"type":"annullering","id":"x1","gjelder_type":"tiltak","gjelder":"t1","dato":"2026-01-01","annulleringsgrunn":"FEIL"}"#;
    let timeline = timeline(HEAD, &payload(&[&HISTORY[..], &[annulment]].concat()));
    let person = only(&timeline);
    let annulled: Vec<String> = person.items.iter().filter(|item| item.annulled).map(line).collect();
    assert_eq!(annulled, ["tiltak NORSKOPPLARING 2024-08-15/2025-06-20"]);
    let annulment = find(person, "annullering");
    assert_eq!(annulment.from.as_deref(), Some("2026-01-01"));
    assert!(person.items[annulment.under.expect("what it takes back") as usize].annulled);
}

#[test]
fn what_hangs_on_something_taken_back_stays_with_its_person() {
    let annulment = r#"{"type":"annullering","id":"x1","gjelder_type":"introduksjonsprogram","gjelder":"i1","dato":"2026-01-01","annulleringsgrunn":"FEIL"}"#;
    let timeline = timeline(HEAD, &payload(&[&HISTORY[..], &[annulment]].concat()));
    let person = only(&timeline);
    assert_eq!(person.items.len(), HISTORY.len() + 1, "all records but the person, the reopening, the annulment");
    assert_eq!(person.items.iter().filter(|item| item.annulled).count(), 1);
    assert!(find(person, "introduksjonsprogram").annulled);
}

/// What the register holds: the person, the grant and the programme.
const KNOWN: &str = r#""known":{"nir.register":[
    {"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},
    {"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2024-08-01","fra":"2024-08-15","til":"2026-08-14"},
    {"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2024-08-15","planlagt_slutt":"2026-08-14","sluttmal":"ARBEID"},
    {"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710"}]}"#;

#[test]
fn what_the_register_holds_is_shown_as_known() {
    let timeline = timeline(&with(KNOWN), &payload(&[HISTORY[6]]));
    let person = only(&timeline);
    assert_eq!(person.at, None, "the person is known and not sent");
    let known: Vec<_> = person.items.iter().map(|item| (item.slag.as_str(), item.known, item.at.is_some())).collect();
    assert_eq!(known, [("vedtak", true, false), ("introduksjonsprogram", true, false), ("tiltak", false, true)]);
    assert_eq!(person.items[2].under, Some(1));
    let codes: Vec<&str> = person.items[0].codes.iter().map(|code| code.field.as_str()).collect();
    assert_eq!(codes, ["vedtakstype", "ordning"]);
}

#[test]
fn a_record_sent_again_is_shown_once() {
    let timeline = timeline(&with(KNOWN), &payload(&[ANNA, HISTORY[3], HISTORY[4]]));
    let person = only(&timeline);
    assert_eq!(person.items.len(), 2);
    assert!(person.items.iter().all(|item| !item.known && !item.annulled));
}

#[test]
fn an_annulment_alone_shows_what_it_takes_back() {
    let annulment = r#"{"type":"annullering","id":"x1","gjelder_type":"introduksjonsprogram","gjelder":"i1","dato":"2026-01-01","annulleringsgrunn":"FEIL"}"#;
    let timeline = timeline(&with(KNOWN), &payload(&[annulment]));
    let person = only(&timeline);
    let said: Vec<_> = person.items.iter().map(|item| (item.slag.as_str(), item.known, item.annulled)).collect();
    assert_eq!(said, [("vedtak", true, false), ("introduksjonsprogram", true, true), ("annullering", false, false)]);
}

#[test]
fn persons_are_numbered_as_they_stand() {
    let both = |records: &[&str]| timeline(HEAD, &payload(records));
    let shape = |timeline: &Timeline| -> Vec<(u64, usize)> {
        timeline.persons.iter().map(|person| (person.ordinal, person.items.len())).collect()
    };
    let kontakt = HISTORY[2];
    assert_eq!(shape(&both(&[ANNA, BENT, kontakt])), [(1, 1), (2, 0)]);
    assert_eq!(shape(&both(&[kontakt, BENT, ANNA])), [(1, 0), (2, 1)]);
}

#[test]
fn one_person_is_the_same_as_among_all() {
    let payload = payload(&[&[BENT], &HISTORY[..]].concat());
    let all = timeline(HEAD, &payload);
    for (ordinal, expected) in (1..).zip(&all.persons) {
        let one = timeline(&with(&format!(r#""person":{ordinal}"#)), &payload);
        assert_eq!(only(&one), expected);
        assert_eq!((one.participants, &one.answer), (2, &all.answer));
    }
    let nobody = timeline(&with(r#""person":3"#), &payload);
    assert_eq!((nobody.participants, nobody.persons), (2, Vec::new()));
}

#[test]
fn two_records_of_one_person_are_one_participant() {
    let again = ANNA.replace("p1", "p9");
    let timeline = timeline(HEAD, &payload(&[&HISTORY[..], &[&again]].concat()));
    assert_eq!(only(&timeline).items.len(), HISTORY.len());
}

#[test]
fn nobody_gives_no_persons() {
    for records in ["[]", r#"[{"type":"ukjent","id":"u1"}]"#, &payload(&[HISTORY[2]])] {
        let (status, out) = bytes(OP_TIMELINE, HEAD, records);
        let (checked, answer) = bytes(OP_CHECK, HEAD, records);
        assert_eq!(status, checked);
        if status == Status::Answer {
            let timeline = timeline(HEAD, records);
            assert_eq!((timeline.participants, timeline.persons.len()), (0, 0));
        } else {
            assert_eq!(out, answer);
        }
    }
}
