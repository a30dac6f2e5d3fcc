//! The timeline of a participant: the answer of a check, and what happened by day, each finding at its item.

use sluse_core::nir::kodeverk::Kodeverk;
use sluse_core::schema::Slag;
use sluse_core::wire::{Item, Person, Refused, Rendered, Timeline};
use sluse_core::words::{self, Lang};
use sluse_core::{OP_CHECK, OP_RENDER, OP_TIMELINE, Status, call};

const HEAD: &str = r#"{"as_of":"2026-03-10","exchange":"nir.ws4","format":"json","mode":"test"}"#;

const ANNA: &str = r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}"#;
const BENT: &str = r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710"}"#;

/// A history: permit, grant, programme, two tiltak, leave, an end that is undone, training and a test.
const HISTORY: [&str; 11] = [
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

fn payload(records: &[&str]) -> String {
    format!("[{}]", records.join(","))
}

/// The head with more members.
fn with(members: &str) -> String {
    format!("{},{members}}}", HEAD.trim_end_matches('}'))
}

fn bytes(op: u32, head: &str, payload: &str) -> (Status, Vec<u8>) {
    let mut out = Vec::new();
    let status = call(op, head.as_bytes(), payload.as_bytes(), &mut out);
    (status, out)
}

fn timeline(head: &str, payload: &str) -> Timeline {
    let (status, out) = bytes(OP_TIMELINE, head, payload);
    assert_eq!(status, Status::Answer, "{}", String::from_utf8_lossy(&out));
    let json: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
    assert_eq!(serde_json::to_vec(&json).expect("JSON"), out, "sorted keys, no blanks");
    serde_json::from_slice(&out).expect("a timeline is as the wire says")
}

#[track_caller]
fn only(timeline: &Timeline) -> &Person {
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
    let types = Slag::ALL.iter().filter(|slag| **slag != Slag::Person).map(|slag| format!("item.{}", slag.name()));
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
        Kodeverk::all().flat_map(Kodeverk::koder).map(|code| format!("code.{}.{}", code.liste().name(), code.key()));
    for key in types.chain(["item.gjenapning".to_owned()]).chain(deadlines).chain(codes) {
        for lang in Lang::ALL {
            assert!(words::text(&key, lang).is_some_and(|text| !text.is_empty()), "{key} in {}", lang.name());
        }
    }
}

/// Kind, day and the day without leave.
fn deadlines(person: &Person) -> Vec<[&str; 3]> {
    person.deadlines.iter().map(|deadline| [&*deadline.kind, &deadline.day, &deadline.without_leave]).collect()
}

#[test]
fn deadlines_stand_by_day_with_and_without_leave() {
    let more = [
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2024-07-15"}"#,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2024-08-15","har_vgs":"false"}"#,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2024-08-01","fra":"2024-08-15","til":"2027-08-14"}"#,
        r#"{"type":"kategori_ordning","id":"o2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","fra":"2024-07-15","frist_oppstart":"2024-10-14"}"#,
    ];
    let timeline = timeline(HEAD, &payload(&[&HISTORY[..], &more].concat()));
    let person = only(&timeline);
    let days: Vec<&str> = person.deadlines.iter().map(|deadline| deadline.day.as_str()).collect();
    assert!(days.is_sorted(), "{days:?}");
    let told = deadlines(person);
    assert!(told.contains(&["program_start", "2024-10-15", "2024-10-15"]), "{told:?}");
    assert!(told.contains(&["nir_oppstart", "2024-10-14", "2024-10-14"]), "{told:?}");
    assert!(told.contains(&["arsavslutning", "2027-02-28", "2027-02-28"]), "{told:?}");
    for (kind, item) in [
        ("programfrist", "introduksjonsprogram"),
        ("norskfrist_senest", "vedtak"),
        ("nir_oppstart", "kategori_ordning"),
    ] {
        let deadline = person.deadlines.iter().find(|deadline| deadline.kind == kind).expect("such a deadline");
        assert_eq!(person.items[deadline.under.expect("its item") as usize].slag, item, "{kind}");
        assert!(deadline.without_leave <= deadline.day, "leave makes nothing earlier");
    }
    let programme = person.deadlines.iter().find(|deadline| deadline.kind == "programfrist").expect("such a deadline");
    assert!(programme.day > programme.without_leave, "28 days of leave");
}

#[test]
fn the_year_is_closed_at_the_end_of_february() {
    let close = |as_of: &str| {
        let timeline = timeline(&HEAD.replace("2026-03-10", as_of), &payload(&HISTORY));
        let close = only(&timeline).deadlines.iter().find(|deadline| deadline.kind == "arsavslutning").cloned();
        close.map(|deadline| deadline.day)
    };
    assert_eq!(close("2026-02-28").as_deref(), Some("2026-02-28"));
    assert_eq!(close("2026-03-01").as_deref(), Some("2027-02-28"));
    assert_eq!(close("2027-12-01").as_deref(), None, "nothing of 2027 is here");
}

#[test]
fn hours_are_summed_by_ordning_and_kind() {
    let more = [
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-08-15","til":"2025-12-20","timetype":"NORSK","timer":"99.75"}"#,
        r#"{"type":"norskdeltakelse","id":"n3","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-08-15","til":"2025-12-20","timetype":"SAMFUNNSKUNNSKAP","timer":"75"}"#,
    ];
    let timeline = timeline(HEAD, &payload(&[&HISTORY[..], &more].concat()));
    let told: Vec<_> = only(&timeline).hours.iter().map(|hours| (&*hours.timetype, hours.hundredths)).collect();
    assert_eq!(told, [("NORSK", 50_025), ("SAMFUNNSKUNNSKAP", 7_500)]);
}

#[test]
fn introduksjonsloven_has_a_ceiling_for_hours_of_norsk() {
    let old = HISTORY.map(|record| record.replace("2024-06-01", "2018-06-01").replace("2024-01-05", "2018-01-05"));
    let old: Vec<&str> = old.iter().map(String::as_str).collect();
    let timeline = timeline(HEAD, &payload(&old));
    let person = only(&timeline);
    assert_eq!(person.law.candidates, ["introduksjonsloven"]);
    assert_eq!(person.hours[0].ceiling_hundredths, Some(295_000), "550 hours, and 2400 at need");
}
