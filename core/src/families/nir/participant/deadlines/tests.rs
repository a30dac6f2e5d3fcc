//! Deadlines and sums against days that were counted by hand on a calendar.

use crate::date::Date;
use crate::families::nir::codes::timetype;
use crate::families::nir::exchanges::WS4;
use crate::families::nir::field;
use crate::families::nir::lov::Lov;
use crate::families::nir::needs::Koder;
use crate::families::nir::participant::{Deltaker, RecordSet};
use crate::families::nir::{Accepts, Introduksjonsprogram, Record, RecordType, View, read_record};
use crate::finding::Report;
use crate::formats::{Event, json_records};
use crate::ids::{Kind, Kinds, Policy};

const PERSON: &str = r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}"#;
const ASYLUM: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"}"#;
const COLLECTIVE: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"}"#;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// The records of a payload.
fn read(rows: &str) -> Vec<Record> {
    let (mut records, mut report) = (Vec::new(), Report::new(day("2026-03-10"), u64::MAX));
    let numbers = Policy::test(Kinds::only(Kind::Fnr), day("2026-03-10"));
    let mut emit = |event: Event<'_>, report: &mut Report| {
        let Event::Record(draft) = &event else { return };
        let record_type = RecordType::of(draft.text(field::TYPE).unwrap()).unwrap();
        let schema = WS4.records.iter().find(|record| record.name == record_type.name()).unwrap();
        let mut record =
            read_record(draft, schema, record_type, Accepts { numbers: &numbers, codes: &Koder::default() }, report);
        record.number = u32::try_from(records.len() + 1).unwrap();
        records.push(record);
    };
    assert!(json_records::document(rows, &WS4, &mut report, &mut emit).is_ok());
    records
}

/// What is asked of the only person of the records.
fn of<T>(records: &[&str], ask: impl FnOnce(&Deltaker<'_, '_>) -> T) -> T {
    let rows = format!("[{PERSON},{}]", records.join(","));
    let records = read(&rows);
    let set = RecordSet::of(&records);
    let deltaker = set.deltakere().next().expect("there is a person");
    ask(&deltaker)
}

fn vedtak(ordning: &str, first: &str) -> String {
    format!(
        r#"{{"type":"vedtak","id":"v1","person":"p1","ordning":"{ordning}","vedtakstype":"TILDELING","vedtaksdato":"2022-02-01","fra":"{first}"}}"#
    )
}

fn leave(of: &str, id: &str, first: &str, last: &str) -> String {
    format!(r#"{{"type":"permisjon","id":"{id}",{of},"permisjonstype":"OMSORG","fra":"{first}","til":"{last}"}}"#)
}

fn program(first: &str, last: &str, goal: &str) -> String {
    format!(
        r#"{{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"{first}","planlagt_slutt":"{last}"{goal}}}"#
    )
}

fn utdanning(har_vgs: bool) -> String {
    format!(r#"{{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":{har_vgs}}}"#)
}

#[test]
fn twelve_months_of_chapter_6a_move_by_the_days_of_leave() {
    let granted = vedtak("NORSK_RETT_NORSKMAL", "2023-02-01");
    let frist = |records: &[&str]| of(records, |it| it.norskfrist(Lov::Kap6A).map(|it| (it.uten_permisjon, it.frist)));

    assert_eq!(frist(&[COLLECTIVE, &granted]), Some((day("2024-02-01"), day("2024-02-01"))));
    // 1 to 10 May are ten days.
    let ten = leave(r#""vedtak":"v1""#, "l1", "2023-05-01", "2023-05-10");
    assert_eq!(frist(&[COLLECTIVE, &granted, &ten]), Some((day("2024-02-01"), day("2024-02-11"))));
    // 5 to 14 February begin on a day that the first leave has added: ten more.
    let more = leave(r#""vedtak":"v1""#, "l2", "2024-02-05", "2024-02-14");
    assert_eq!(frist(&[COLLECTIVE, &granted, &ten, &more]), Some((day("2024-02-01"), day("2024-02-21"))));
    // Another ordning's vedtak starts nothing.
    assert_eq!(frist(&[COLLECTIVE, &vedtak("NORSK_SAMFUNNSKUNNSKAP", "2023-02-01")]), None);
}

#[test]
fn videregaende_from_before_halves_the_time_for_norsk() {
    let granted = vedtak("NORSK_SAMFUNNSKUNNSKAP", "2022-03-31");
    let frist = |records: &[&str]| of(records, |it| it.norskfrist(Lov::Integreringsloven).map(|it| it.frist));
    assert_eq!(frist(&[ASYLUM, &granted]), Some(day("2025-03-31")));
    assert_eq!(frist(&[ASYLUM, &granted, &utdanning(false)]), Some(day("2025-03-31")));
    // 18 months after 31 March is in September, which has 30 days.
    assert_eq!(frist(&[ASYLUM, &granted, &utdanning(true)]), Some(day("2023-09-30")));
}

#[test]
fn leave_from_the_programme_and_nirs_own_deadline_only_make_it_later() {
    let granted = vedtak("NORSK_RETT_NORSKMAL", "2023-02-01");
    let to_program = r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-02-01"}"#;
    let five = leave(r#""vedtak":"v2""#, "l1", "2023-05-01", "2023-05-05");
    let of_nir = r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","frist_gjennomforing":"2024-03-01"}"#;
    let frist = |records: &[&str]| of(records, |it| it.norskfrist(Lov::Kap6A).map(|it| (it.frist, it.senest)));
    let from_program = [COLLECTIVE, &granted, to_program, &five];
    assert_eq!(frist(&from_program), Some((day("2024-02-01"), day("2024-02-06"))));
    assert_eq!(frist(&[&from_program[..], &[of_nir]].concat()), Some((day("2024-02-01"), day("2024-03-01"))));
}

#[test]
fn leave_that_cannot_be_counted_leaves_no_deadline() {
    let granted = vedtak("NORSK_RETT_NORSKMAL", "2023-02-01");
    for broken in [
        leave(r#""vedtak":"v1""#, "l1", "2023-05-10", "2023-05-01"),
        leave(r#""vedtak":"v1""#, "l1", "2023-05-10", "soon"),
        leave(r#""vedtak":"v1""#, "l1", "2023-05-10", ""),
    ] {
        of(&[COLLECTIVE, &granted, &broken], |it| assert!(it.norskfrist(Lov::Kap6A).is_none(), "{broken}"));
    }
}

#[test]
fn a_replaced_vedtak_starts_nothing() {
    let old = vedtak("NORSK_RETT_NORSKMAL", "2023-02-01");
    let new = r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2023-03-01","fra":"2023-04-01","erstatter":"v1"}"#;
    of(&[COLLECTIVE, &old, new], |it| {
        assert_eq!(it.norskfrist(Lov::Kap6A).map(|it| it.frist), Some(day("2024-04-01")));
    });
}

#[test]
fn a_programme_lasts_by_law_education_and_goal() {
    let from = |start: &str, end: &str, goal: &str, education: Option<bool>| {
        let granted = vedtak("INTRODUKSJONSPROGRAM", start);
        let (whole, education) = (program(start, end, goal), education.map(utdanning));
        let records: Vec<&str> = [ASYLUM, &granted, &whole].into_iter().chain(education.as_deref()).collect();
        of(&records, |it| {
            let found = it.programfrister();
            let (record, frist) = found.first().expect("a deadline");
            assert_eq!(it.programfrist(*record), Some(*frist));
            (frist.ordinar, frist.forlenget, frist.lest)
        })
    };
    let frist = |goal: &str, education| from("2022-03-01", "2023-02-28", goal, education);
    let (work, vgo) = (r#","sluttmal":"ARBEID""#, r#","sluttmal":"FULLFORE_VGO""#);
    let later = from("2023-03-01", "2024-02-28", work, Some(true));
    assert_eq!(later, (day("2023-09-01"), day("2024-03-01"), true));
    // Until the end of 2022 a temporary law let extensions be longer: nobody has read by how much.
    assert_eq!(frist(work, Some(true)), (day("2022-09-01"), day("2023-03-01"), false));
    assert_eq!(frist(work, Some(false)), (day("2024-03-01"), day("2025-03-01"), false));
    assert_eq!(frist(vgo, Some(false)), (day("2025-03-01"), day("2026-03-01"), false));
    // The numbers are not known beyond 2025-06-06. What is not told makes it only longer.
    assert_eq!(frist(work, None), (day("2025-03-01"), day("2026-03-01"), false));
    assert_eq!(frist("", Some(true)), (day("2025-03-01"), day("2026-03-01"), false));
}

#[test]
fn a_programme_of_introduksjonsloven_lasts_two_years_and_its_leave() {
    let before = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-01-10","ankomst":"2018-11-01"}"#;
    let granted = vedtak("INTRODUKSJONSPROGRAM", "2019-09-01");
    let whole = program("2019-09-01", "2021-08-31", "");
    // 1 to 31 March 2020 are 31 days.
    let away = leave(r#""program":"i1""#, "l1", "2020-03-01", "2020-03-31");
    of(&[before, &granted, &whole, &away], |it| {
        let frist = it.programfrister()[0].1;
        assert_eq!((frist.ordinar, frist.maneder, frist.lest), (day("2021-10-02"), 24, false));
    });
}

#[test]
fn a_programme_of_an_open_law_or_of_chapter_6a_has_no_known_duration() {
    let (granted, whole) = (vedtak("INTRODUKSJONSPROGRAM", "2023-03-01"), program("2023-03-01", "2024-02-28", ""));
    assert!(of(&[&granted, &whole], |it| it.programfrister().is_empty()));
    assert!(of(&[COLLECTIVE, &granted, &whole], |it| it.programfrister().is_empty()));
}

#[test]
fn hours_are_summed_over_what_is_meant() {
    let hours = |id: &str, kind: &str, hours: &str| {
        format!(
            r#"{{"type":"norskdeltakelse","id":"{id}","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-01-0{}","timetype":"{kind}","timer":{hours}}}"#,
            id.len()
        )
    };
    let rows = [hours("n", "NORSK", "10.25"), hours("nn", "NORSK", "5.5"), hours("nnn", "SAMFUNNSKUNNSKAP", "50")];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    of(&rows, |it| {
        let norsk = it.hours(|record| record.timetype() == Some(timetype::NORSK));
        assert_eq!((norsk.hundredths, norsk.hours()), (1575, 16));
        assert_eq!(norsk.siste.and_then(|record| record.record().id()), Some("nn"));
        assert_eq!(it.hours(|_| false).hundredths, 0);
    });
}

#[test]
fn hours_a_week_are_those_of_tiltak_that_run_on_the_same_day() {
    let tiltak = |id: &str, first: &str, last: &str, hours: &str| {
        format!(
            r#"{{"type":"tiltak","id":"{id}","program":"i1","tiltakstype":"PRAKSIS","fra":"{first}","til":"{last}"{hours}}}"#
        )
    };
    let granted = vedtak("INTRODUKSJONSPROGRAM", "2022-03-01");
    let whole = program("2022-03-01", "2024-02-28", "");
    let most = |tiltak: &[String]| {
        let mut records = vec![granted.as_str(), whole.as_str()];
        records.extend(tiltak.iter().map(String::as_str));
        of(&records, |it| it.mest_per_uke(it.all::<Introduksjonsprogram>().next().unwrap()))
    };
    let (fifteen, twenty) = (r#","timer_per_uke":15"#, r#","timer_per_uke":20.5"#);
    let spring = tiltak("t1", "2022-03-01", "2022-06-30", fifteen);
    assert_eq!(most(&[]), None);
    assert_eq!(most(&[spring.clone(), tiltak("t2", "2022-07-01", "2022-12-31", twenty)]), Some(2050));
    assert_eq!(most(&[spring.clone(), tiltak("t2", "2022-06-30", "2022-12-31", twenty)]), Some(3550));
    assert_eq!(most(&[spring, tiltak("t2", "2022-06-30", "2022-12-31", "")]), None);
}

#[test]
fn what_is_new_can_be_registered_from_its_last_day() {
    let rows = r#"[{"type":"norskdeltakelse","id":"n1","fra":"2026-01-01","til":"2026-01-31"},{"type":"tiltak","id":"t1","fra":"2026-01-01","til":"2026-12-31"},{"type":"tiltak","id":"t2","fra":"2026-04-01"},{"type":"opphold","id":"o1","fra":"2026-01-01"}]"#;
    let records = read(rows);
    let set = RecordSet::of(&records);
    let new: Vec<_> = set.nye(day("2026-03-10")).map(|(record, day)| (record.record_type, day)).collect();
    assert_eq!(new, [(RecordType::Norskdeltakelse, day("2026-01-31")), (RecordType::Tiltak, day("2026-01-01"))]);
}
