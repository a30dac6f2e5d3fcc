//! Deadlines and sums of hours on a timeline.

use sluse_core::wire::Person;

use super::timeline::{HEAD, HISTORY, only, payload, timeline};

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
