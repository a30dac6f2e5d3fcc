//! The order of the payload does not show in what is found, and what is sent again finds nothing new.

use crate::parts::parted;
use serde_json::{Map, Value, json};
use sluse_core::wire::{Answer, Arg, Place, Severity};
use sluse_core::{OP_CHECK, Status, call};
use std::collections::{BTreeMap, BTreeSet};

/// A submission of a kommune: participants of each law, most of them sound, each fault made once or twice.
fn records() -> Vec<Value> {
    let mut records = Vec::new();
    for (number, duf) in ["299900000102", "299900000710"].into_iter().enumerate() {
        records.extend(history(number, duf));
    }
    records.extend(faults());
    records
}

/// Everything that a kommune registers about one participant.
fn history(number: usize, duf: &str) -> Vec<Value> {
    let id = |name: &str| format!("{name}{number}");
    let person = id("p");
    vec![
        json!({"type": "person", "id": person, "kommunenummer": "4601", "duf": duf}),
        json!({"type": "opphold", "id": id("o"), "person": person, "hjemmel": "PARAGRAF_28", "innvilget": "2024-03-01", "ankomst": "2023-11-20"}),
        json!({"type": "bosetting", "id": id("b"), "person": person, "kommunenummer": "4601", "dato": "2024-06-01", "etter_avtale": true}),
        json!({"type": "kategori_ordning", "id": id("c"), "person": person, "ordning": "INTRODUKSJONSPROGRAM", "kategori": "RETT_OG_PLIKT_INTRO", "fra": "2024-06-01"}),
        json!({"type": "kontakt", "id": id("k"), "person": person, "ordning": "INTRODUKSJONSPROGRAM", "kontakttype": "KRAV", "dato": "2024-06-10"}),
        json!({"type": "utdanningsbakgrunn", "id": id("u"), "person": person, "dato": "2024-06-10", "har_vgs": false}),
        json!({"type": "norskmal", "id": id("m"), "person": person, "fra": "2024-08-01", "muntlig": "B1", "lytte": "A2", "lese": "A2", "skriftlig": "A2"}),
        json!({"type": "vedtak", "id": id("v"), "person": person, "ordning": "INTRODUKSJONSPROGRAM", "vedtakstype": "TILDELING", "vedtaksdato": "2024-07-01", "fra": "2024-08-01", "til": "2026-07-31"}),
        json!({"type": "vedtak", "id": id("n"), "person": person, "ordning": "NORSK_SAMFUNNSKUNNSKAP", "vedtakstype": "TILDELING", "vedtaksdato": "2024-07-01", "fra": "2024-08-01", "til": "2027-07-31"}),
        json!({"type": "klage", "id": id("q"), "vedtak": id("v"), "dato": "2024-07-15", "utfall": "AVVIST"}),
        json!({"type": "introduksjonsprogram", "id": id("i"), "vedtak": id("v"), "fra": "2024-08-01", "planlagt_slutt": "2026-07-31", "sluttmal": "ARBEID"}),
        json!({"type": "tiltak", "id": id("t"), "program": id("i"), "tiltakstype": "NORSKOPPLARING", "fra": "2024-08-01", "til": "2025-06-30", "timer_per_uke": "20"}),
        json!({"type": "tiltak", "id": id("s"), "program": id("i"), "tiltakstype": "PRAKSIS", "fra": "2024-08-01", "til": "2025-06-30", "timer_per_uke": "17.5"}),
        json!({"type": "fravaer", "id": id("f"), "program": id("i"), "fravaerstype": "SYKT_BARN", "fra": "2025-01-13", "til": "2025-01-14"}),
        json!({"type": "permisjon", "id": id("l"), "program": id("i"), "permisjonstype": "OMSORG", "fra": "2025-07-01", "til": "2025-12-31", "dagtype": "KALENDERDAGER"}),
        json!({"type": "norskdeltakelse", "id": id("d"), "person": person, "ordning": "NORSK_SAMFUNNSKUNNSKAP", "fra": "2024-08-01", "til": "2024-12-31", "timetype": "NORSK", "timer": "180"}),
        json!({"type": "norskdeltakelse", "id": id("e"), "person": person, "ordning": "NORSK_SAMFUNNSKUNNSKAP", "fra": "2025-01-01", "til": "2025-06-30", "timetype": "NORSK", "timer": "210.5"}),
        json!({"type": "prove", "id": id("r"), "person": person, "provetype": "NORSKPROVEN", "dato": "2025-05-20", "delprove": "MUNTLIG", "resultat": "B1"}),
    ]
}

/// What is wrong with the two of them, and with others.
fn faults() -> Vec<Value> {
    vec![
        // Two programmes at a time, under two vedtak at a time.
        json!({"type": "vedtak", "id": "v8", "person": "p0", "ordning": "INTRODUKSJONSPROGRAM", "vedtakstype": "TILDELING", "vedtaksdato": "2025-10-01", "fra": "2025-10-01", "til": "2026-12-31"}),
        json!({"type": "introduksjonsprogram", "id": "i8", "vedtak": "v8", "fra": "2025-10-01", "planlagt_slutt": "2026-12-31", "sluttmal": "ARBEID"}),
        json!({"type": "introduksjonsprogram", "id": "i9", "vedtak": "v8", "fra": "2025-10-01", "planlagt_slutt": "2026-12-31", "sluttmal": "ARBEID"}),
        // Ended twice, opened before the end, and going on after it.
        json!({"type": "avslutning", "id": "a1", "program": "i1", "dato": "2025-03-01", "avslutningsarsak": "FLYTTET"}),
        json!({"type": "avslutning", "id": "a2", "program": "i1", "dato": "2025-03-01", "avslutningsarsak": "HELSE", "gjenapnet": "2025-02-01"}),
        // Outside the programme, of nothing, of something that is not there.
        json!({"type": "tiltak", "id": "t8", "program": "i0", "tiltakstype": "PRAKSIS", "fra": "2024-07-31", "til": "2024-08-31"}),
        json!({"type": "fravaer", "id": "f8", "fravaerstype": "UGYLDIG", "fra": "2025-01-13"}),
        json!({"type": "tiltak", "id": "t9", "program": "i7", "tiltakstype": "ANNET", "fra": "2025-01-01"}),
        // Annulled twice, with what rests on it.
        json!({"type": "vedtak", "id": "v5", "person": "p5", "ordning": "INTRODUKSJONSPROGRAM", "vedtakstype": "TILDELING", "vedtaksdato": "2025-01-01", "fra": "2025-01-01"}),
        json!({"type": "introduksjonsprogram", "id": "i5", "vedtak": "v5", "fra": "2025-01-01", "planlagt_slutt": "2026-12-31"}),
        json!({"type": "introduksjonsprogram", "id": "i6", "vedtak": "v5", "fra": "2025-01-01", "planlagt_slutt": "2026-12-31"}),
        json!({"type": "annullering", "id": "x1", "gjelder_type": "vedtak", "gjelder": "v5", "dato": "2026-03-01", "annulleringsgrunn": "FEIL"}),
        json!({"type": "annullering", "id": "x2", "gjelder_type": "vedtak", "gjelder": "v5", "dato": "2026-03-01", "annulleringsgrunn": "FEIL"}),
        // One DUF-nummer, two birth dates; one fødselsnummer, two DUF-numre.
        json!({"type": "person", "id": "p5", "kommunenummer": "4601", "duf": "299900000909", "fnr": "04841099821"}),
        json!({"type": "person", "id": "p6", "kommunenummer": "4601", "duf": "299900000909", "fnr": "06821099496"}),
        json!({"type": "person", "id": "p7", "kommunenummer": "0301", "duf": "299900001004", "fnr": "06821099496"}),
        // At the reception centre, registered elsewhere, trained as an asylum seeker after the permit.
        json!({"type": "bosetting", "id": "b7", "person": "p7", "kommunenummer": "3301", "dato": "2025-01-01"}),
        json!({"type": "opphold", "id": "o7", "person": "p7", "hjemmel": "PARAGRAF_34", "innvilget": "2025-01-01"}),
        json!({"type": "norskdeltakelse", "id": "d7", "person": "p7", "ordning": "NORSK_RETT_NORSKMAL", "fra": "2025-02-01", "til": "2025-03-31", "timetype": "NORSK", "timer": "80"}),
        json!({"type": "norskdeltakelse", "id": "d8", "person": "p7", "ordning": "OPPLARING_MOTTAK", "fra": "2025-02-01", "til": "2025-02-28", "timetype": "ASYL_NORSK", "timer": "40"}),
        json!({"type": "norskdeltakelse", "id": "d9", "person": "p7", "ordning": "OPPLARING_MOTTAK", "fra": "2025-02-01", "til": "2025-02-28", "timetype": "ASYL_NORSK", "timer": "40"}),
        json!({"type": "bosetting", "id": "b6", "person": "p6", "kommunenummer": "4601", "dato": "2025-01-01", "mottak": true}),
        json!({"type": "vedtak", "id": "v6", "person": "p6", "ordning": "NORSK_SAMFUNNSKUNNSKAP", "vedtakstype": "AVSLAG", "vedtaksdato": "2025-02-01", "fra": "2025-02-01"}),
    ]
}

fn check(records: &[Value], known: Option<&[Value]>) -> Answer {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let strings = |record: &Value| -> Map<String, Value> {
        let members = record.as_object().expect("a record is an object");
        members.iter().map(|(key, value)| (key.clone(), Value::String(text(value)))).collect()
    };
    let mut head = json!({"as_of": "2026-03-10", "exchange": "nir.ws4", "format": "json", "mode": "test"});
    if let Some(known) = known {
        let rows: Vec<_> = known.iter().map(strings).collect();
        head["known"] = json!({"nir.register": rows, "nir.roller": [], "nir.lover": []});
    }
    let (head, body) = parted(head.to_string().as_bytes(), Value::from(records).to_string().as_bytes());
    let mut out = Vec::new();
    let status = call(OP_CHECK, &head, &body, &mut out);
    assert_eq!(status, Status::Answer, "refused: {}", String::from_utf8_lossy(&out));
    serde_json::from_slice(&out).expect("an answer is as the wire says")
}

/// What was found, where by the record that lies there and not by its row.
type Found = (String, Severity, Vec<String>, BTreeMap<String, Arg>);

fn found(answer: &Answer, records: &[Value]) -> Vec<Found> {
    let place = |place: &Place| {
        let row = usize::try_from(place.row.unwrap_or_default()).expect("a row");
        let record = row.checked_sub(1).map(|at| records[at]["id"].to_string());
        format!("{record:?} {:?}", place.field)
    };
    let mut found: Vec<Found> = answer
        .findings
        .iter()
        .map(|finding| {
            let places = [&finding.at].into_iter().chain(&finding.related).map(place).collect();
            (finding.rule.clone(), finding.severity, places, finding.args.clone())
        })
        .collect();
    found.sort_by_key(|found| format!("{found:?}"));
    found
}

/// Sorts by a number for each record that the seed gives: every order may come.
fn shuffled(records: &[Value], seed: u64) -> Vec<Value> {
    let mut state = seed;
    let mut keyed: Vec<(u64, &Value)> = Vec::new();
    for record in records {
        // SplitMix64.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut key = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        key = (key ^ key >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        keyed.push((key ^ key >> 31, record));
    }
    keyed.sort_by_key(|keyed| keyed.0);
    keyed.into_iter().map(|keyed| keyed.1.clone()).collect()
}

#[test]
fn the_order_of_the_payload_does_not_show() {
    let records = records();
    for known in [None, Some(&[][..]), Some(&records[..20])] {
        let expected = found(&check(&records, known), &records);
        let rules: BTreeSet<&str> = expected.iter().map(|found| found.0.as_str()).collect();
        assert!(rules.len() >= 15, "too little is found: {rules:?}");
        for seed in 0..40 {
            let shuffled = shuffled(&records, seed);
            let answer = check(&shuffled, known);
            assert_eq!(found(&answer, &shuffled), expected, "seed {seed}");
        }
    }
}

#[test]
fn the_order_of_what_is_known_does_not_show() {
    let records = records();
    let (sent, known) = records.split_at(30);
    let expected = found(&check(sent, Some(known)), sent);
    for seed in 0..40 {
        assert_eq!(found(&check(sent, Some(&shuffled(known, seed))), sent), expected, "seed {seed}");
    }
}

#[test]
fn what_is_sent_again_finds_no_new_error() {
    let records = records();
    let errors = |known: &[Value]| -> BTreeSet<String> {
        let found = found(&check(&records, Some(known)), &records);
        found.into_iter().filter(|found| found.1 == Severity::Error).map(|found| format!("{found:?}")).collect()
    };
    let (once, again) = (errors(&[]), errors(&records));
    assert!(once.len() > 5, "{once:?}");
    let new: Vec<&String> = again.difference(&once).collect();
    assert!(new.is_empty(), "{new:#?}");
}

#[test]
fn a_sound_history_sent_again_is_told_once() {
    let sound = history(0, "299900000102");
    // What the registers tell is known, not sent.
    let of_registers = ["opphold", "bosetting", "kategori_ordning", "prove"].map(Value::from);
    let sent: Vec<Value> = sound.iter().filter(|record| !of_registers.contains(&record["type"])).cloned().collect();
    let answer = check(&sent, Some(&sound));
    let again: Vec<_> = answer.findings.iter().filter(|finding| finding.rule == "nir-n49d").collect();
    assert_eq!(again.len(), 1);
    // All but the person.
    assert_eq!(again[0].args["antall"], Arg::Int(sent.len() as u64 - 1));
    // The sender of this test has no role.
    let errors = answer.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let others: Vec<&str> = errors.map(|finding| finding.rule.as_str()).filter(|rule| *rule != "nir-n58").collect();
    assert_eq!(others, [""; 0]);
}
