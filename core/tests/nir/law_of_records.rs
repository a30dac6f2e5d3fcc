//! A law that changes on a day changes the findings of the rules that say so, and of no others: one history, moved day by
//! day over the change.

use crate::day;
use crate::parts::parted;
use sluse_core::date::Date;
use sluse_core::wire::Answer;
use sluse_core::{OP_CHECK, Status, call};
use std::collections::{BTreeMap, BTreeSet};

const PERSON: &str =
    r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1990-05-05"}"#;

/// A permit of before 2021, and what only one law has: the goal, the kontrakt, schooling, norskmål, full-time videregående;
/// and spor, which only the other has.
const BOTH_LAWS: &str = r#"
    {"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
        "vedtaksdato":"2021-02-15","fra":"2021-03-01","til":"2022-02-28"},
    {"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2021-03-01","planlagt_slutt":"2022-02-28",
        "sluttmal":"ARBEID","integreringskontrakt":"2021-03-04"},
    {"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2021-02-20","har_vgs":false,"har_grunnskole":true},
    {"type":"norskmal","id":"m1","person":"p1","fra":"2021-03-01","lytte":"A2","lese":"B1","skriftlig":"B1","muntlig":"B1"},
    {"type":"fulltid_vgo","id":"f1","person":"p1","fra":"2021-08-16","til":"2021-12-17","fylkesnummer":"46"},
    {"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
        "vedtaksdato":"2021-02-15","fra":"2021-03-01","til":"2022-02-28"},
    {"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2021-03-01",
        "til":"2021-03-31","timetype":"NORSK","timer":40,"spor":"SPOR_2"}"#;

/// A programme that ends without what integreringsloven asks for.
const WITHOUT_GOAL: &str = r#"
    {"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
        "vedtaksdato":"2021-02-15","fra":"2021-03-01","til":"2021-08-31"},
    {"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2021-03-01","planlagt_slutt":"2021-08-31"},
    {"type":"avslutning","id":"a1","program":"i1","dato":"2021-08-31","avslutningsarsak":"ARBEID_30"}"#;

/// A permit after § 34 of the first weeks.
const PROTECTION: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01",
    "ankomst":"2022-03-20"}"#;

/// The same history on the days around a change.
struct Move<'a> {
    /// The first day of the new law.
    change: &'a str,
    /// The records besides the person; `<0>` is the day that is moved, `<30>` the one thirty days later.
    records: String,
    /// The rules that speak only, or more often, before it.
    before: &'a [&'a str],
    /// From it on.
    after: &'a [&'a str],
}

impl Move<'_> {
    #[track_caller]
    fn check(&self) {
        let change = day(self.change);
        let findings = |days: i32| self.findings(change.plus_days(days).expect("a day"));
        let (before, after) = (findings(-1), findings(0));
        for days in 1..=4 {
            assert_eq!(findings(-1 - days), before, "{days} days more before {}", self.change);
            assert_eq!(findings(days), after, "{days} days after {}", self.change);
        }
        assert_eq!(more(&before, &after), self.before.iter().copied().collect(), "before {}", self.change);
        assert_eq!(more(&after, &before), self.after.iter().copied().collect(), "from {} on", self.change);
    }

    /// How often each rule speaks.
    fn findings(&self, moved: Date) -> BTreeMap<String, usize> {
        let body = format!("[{PERSON},{}]", on(&self.records, moved));
        let head = r#"{"as_of":"2026-12-10","exchange":"nir.ws4","known":{"nir.register":[]},"mode":"test"}"#;
        let (head, body) = parted(head.as_bytes(), body.as_bytes());
        let mut out = Vec::new();
        let status = call(OP_CHECK, &head, &body, &mut out);
        assert_eq!(status, Status::Answer, "refused: {}", String::from_utf8_lossy(&out));
        let answer: Answer = serde_json::from_slice(&out).expect("an answer is JSON of the wire's shape");
        let mut findings = BTreeMap::new();
        for finding in answer.findings {
            *findings.entry(finding.rule).or_default() += 1;
        }
        findings
    }
}

/// The records with their days.
fn on(records: &str, moved: Date) -> String {
    let mut parts = records.split('<');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (days, rest) = part.split_once('>').expect("a day ends in >");
        let later = moved.plus_days(days.parse().expect("a number of days")).expect("a day");
        text += &(later.iso() + rest);
    }
    text
}

fn more<'a>(these: &'a BTreeMap<String, usize>, others: &BTreeMap<String, usize>) -> BTreeSet<&'a str> {
    these
        .iter()
        .filter(|(rule, count)| others.get(*rule).is_none_or(|other| other < count))
        .map(|(rule, _)| rule.as_str())
        .collect()
}

fn permit(innvilget: &str, ankomst: &str) -> String {
    format!(
        r#"{{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"{innvilget}","ankomst":"{ankomst}"}},"#
    )
}

#[test]
fn the_first_permit_from_2021_on_brings_the_new_law() {
    let records = permit("<0>", "2019-01-10") + BOTH_LAWS;
    Move { change: "2021-01-01", records, before: OLD_LAW, after: NEW_LAW }.check();
}

#[test]
fn arrival_from_2021_on_brings_it_too() {
    let records = permit("2020-06-01", "<0>") + BOTH_LAWS;
    Move { change: "2021-01-01", records, before: OLD_LAW, after: NEW_LAW }.check();
}

/// What introduksjonsloven does not have.
const OLD_LAW: &[&str] = &["nir-n17"];
/// What integreringsloven does not have, and where its guide lies.
const NEW_LAW: &[&str] = &["nir-n18", "nir-n28"];

/// A goal, schooling from before, and the elements of the programme.
const ASKED: &[&str] = &["nir-n19", "nir-n20b", "nir-n25"];

#[test]
fn what_the_new_law_asks_for_is_asked_of_its_own_participants() {
    let records = permit("<0>", "2019-01-10") + WITHOUT_GOAL;
    Move { change: "2021-01-01", records, before: &[], after: ASKED }.check();
}

#[test]
fn the_old_law_trained_from_sixteen_and_the_new_from_eighteen_at_the_permit() {
    let person =
        r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710","fodselsdato":"2003-06-01"}"#;
    let permit = permit("<0>", "2019-01-10").replace("p1", "p2");
    let vedtak = r#"{"type":"vedtak","id":"v1","person":"p2","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
        "vedtaksdato":"2021-02-15","fra":"2021-03-01","til":"2022-02-28"}"#;
    let records = format!("{person},{permit}{vedtak}");
    Move { change: "2021-01-01", records, before: &[], after: &["nir-n20b", "nir-n55d"] }.check();
}

#[test]
fn chapter_6a_has_an_ordning_of_its_own_from_its_first_day() {
    let hours = |ordning: &str| {
        format!(
            r#"{PROTECTION},{{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"{ordning}","fra":"<0>","til":"<20>",
            "timetype":"NORSK","timer":40}}"#
        )
    };
    let ordinary = hours("NORSK_SAMFUNNSKUNNSKAP");
    Move { change: "2022-06-15", records: ordinary, before: &[], after: &["nir-n53"] }.check();
    let of_6a = hours("NORSK_RETT_NORSKMAL");
    Move { change: "2022-06-15", records: of_6a, before: &["nir-n10b"], after: &[] }.check();
}

#[test]
fn after_its_planned_end_the_law_is_open() {
    let hours = |ordning: &str| {
        format!(
            r#"{PROTECTION},{{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"{ordning}","fra":"<0>","til":"<20>",
            "timetype":"NORSK","timer":40}}"#
        )
    };
    let ordinary = hours("NORSK_SAMFUNNSKUNNSKAP");
    Move { change: "2026-07-01", records: ordinary, before: &["nir-n53"], after: &["nir-n53c"] }.check();
    let of_6a = hours("NORSK_RETT_NORSKMAL");
    Move { change: "2026-07-01", records: of_6a, before: &[], after: &["nir-n53c"] }.check();
}

#[test]
fn collective_protection_after_the_planned_end_is_ordinary() {
    let records = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"<0>","ankomst":"2026-06-20"},
        {"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2026-08-10","til":"2026-08-31",
            "timetype":"NORSK","timer":40}"#;
    let before = &["nir-n53c"];
    Move { change: "2026-07-01", records: records.to_owned(), before, after: &["nir-n10c"] }.check();
}

#[test]
fn extended_training_has_a_first_day() {
    let records = format!(
        r#"{PROTECTION},{{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-07-20","har_vgs":true}},
        {{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"<0>",
            "fra":"2023-08-01","til":"2024-01-31"}}"#
    );
    Move { change: "2023-07-01", records, before: &["nir-n10b"], after: &[] }.check();
}

#[test]
fn schooling_is_needed_under_chapter_6a_once_there_is_extended_training() {
    let records =
        format!(r#"{PROTECTION},{{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"<0>","har_vgs":true}}"#);
    Move { change: "2023-07-01", records, before: &["nir-n21"], after: &[] }.check();
}

#[test]
fn the_age_limit_of_the_programme_is_not_known_from_the_change_on() {
    let vedtak = r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710","fodselsdato":"1960-06-01"},
        {"type":"opphold","id":"o1","person":"p2","hjemmel":"PARAGRAF_28","innvilget":"2025-01-15","ankomst":"2024-02-01"},
        {"type":"utdanningsbakgrunn","id":"u1","person":"p2","dato":"2025-04-01","har_vgs":false},
        {"type":"vedtak","id":"v1","person":"p2","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"<0>","fra":"<0>","til":"2026-05-31"}"#;
    let before = &["nir-n55b"];
    Move { change: "2025-06-06", records: vedtak.to_owned(), before, after: &["nir-n55c"] }.check();
}
