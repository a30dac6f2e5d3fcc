use crate::families::nir::RecordType;
use crate::families::nir::participant::record_set::digest;
use crate::wire::{Call, Mode};
use crate::{OP_CHECK, Status, call};

/// Ids of programmes that all have one digest: the second half of each is chosen so.
fn ids_of_one_digest(count: usize) -> Vec<String> {
    let half = |number: u64| format!("{number:08}");
    let of_half = |half: &str| {
        // What a digest is after eight bytes, from what it is after eight bytes and the mark of the end.
        let mixed = |digest: u64, word: u64| {
            let mixed = (digest ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            mixed ^ mixed >> 32
        };
        mixed(
            RecordType::Introduksjonsprogram as u64,
            u64::from_le_bytes(half.as_bytes().try_into().expect("eight bytes")),
        )
    };
    let wanted = of_half(&half(0)) ^ u64::from_le_bytes(*b"-is-one-");
    let is_plain = |bytes: &[u8; 8]| bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
    let found = (0_u64..).filter_map(|number| {
        let other = (of_half(&half(number)) ^ wanted).to_le_bytes();
        is_plain(&other).then(|| half(number) + &String::from_utf8_lossy(&other))
    });
    let ids: Vec<String> = found.take(count).collect();
    let one = digest(RecordType::Introduksjonsprogram, &ids[0]);
    assert!(ids.iter().all(|id| digest(RecordType::Introduksjonsprogram, id) == one));
    ids
}

#[test]
fn ids_that_were_made_to_have_one_digest_are_told_apart() {
    let ids = ids_of_one_digest(60);
    let mut rows = vec![
        r#"{"type":"person","id":"p","kommunenummer":"4601","duf":"299900000102"}"#.to_owned(),
        r#"{"type":"vedtak","id":"v","person":"p","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-08-01"}"#.to_owned(),
    ];
    for (number, id) in ids.iter().enumerate().rev() {
        rows.push(format!(
            r#"{{"type":"tiltak","id":"t{number}","program":"{id}","tiltakstype":"PRAKSIS","fra":"2025-09-01"}}"#
        ));
    }
    // The first is not sent, the second twice.
    for id in ids.iter().skip(1).chain([&ids[1]]) {
        rows.push(format!(
            r#"{{"type":"introduksjonsprogram","id":"{id}","vedtak":"v","fra":"2025-09-01","planlagt_slutt":"2026-08-31"}}"#
        ));
    }
    let mut asked = Call {
        exchange: Some("nir.ws4".to_owned()),
        as_of: "2026-03-10".to_owned(),
        mode: Mode::Test,
        ..Call::default()
    };
    let mut body = format!("[{}]", rows.join(",")).into_bytes();
    asked.tell("nir.register", b"[]", &mut body);
    let mut out = Vec::new();
    assert_eq!(call(OP_CHECK, &serde_json::to_vec(&asked).expect("JSON"), &body, &mut out), Status::Answer);
    let answer: crate::wire::Answer = serde_json::from_slice(&out).expect("an answer");
    let rows_of = |rule: &str| {
        let of_rule = answer.findings.iter().filter(|finding| finding.rule == rule);
        of_rule.map(|finding| finding.at.row.unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(rows_of("nir-n34"), [2 + ids.len() as u64], "one refers to what is not here");
    assert_eq!(rows_of("nir-n49"), [2 + 2 * ids.len() as u64], "one is sent twice");
}
