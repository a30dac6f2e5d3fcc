//! A vendor's own codes, mapped to our keys by the caller.

use sluse_core::{OP_CHECK, Status, call};

const VEDTAK: &[u8] = br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRO","vedtakstype":"T01","vedtaksdato":"2025-08-01","fra":"2025-09-01"}]"#;

/// The answer or refusal to the vedtak, with rows of `liste`, `kode` and `nokkel`.
fn check(koder: &[[&str; 3]]) -> (Status, serde_json::Value) {
    let rows: Vec<_> = koder
        .iter()
        .map(|[liste, kode, nokkel]| serde_json::json!({"liste": liste, "kode": kode, "nokkel": nokkel}))
        .collect();
    let head =
        serde_json::json!({"exchange": "nir.ws4", "as_of": "2026-03-10", "mode": "test", "known": {"nir.koder": rows}});
    let mut out = Vec::new();
    let status = call(OP_CHECK, head.to_string().as_bytes(), VEDTAK, &mut out);
    (status, serde_json::from_slice(&out).expect("JSON"))
}

fn unmapped((status, answer): (Status, serde_json::Value)) -> usize {
    assert_eq!(status, Status::Answer, "{answer}");
    let findings = answer["findings"].as_array().expect("findings");
    findings.iter().filter(|finding| finding["rule"] == "nir-n10").count()
}

#[test]
fn a_mapped_code_is_read_as_our_key_and_an_unmapped_one_cannot_be_judged() {
    let (intro, tildeling) = (["ordning", "INTRO", "INTRODUKSJONSPROGRAM"], ["vedtakstype", "T01", "TILDELING"]);
    assert_eq!(unmapped(check(&[])), 2);
    assert_eq!(unmapped(check(&[intro])), 1);
    assert_eq!(unmapped(check(&[tildeling, intro])), 0);
    // Of another list.
    assert_eq!(unmapped(check(&[["stanstype", "T01", "PERMANENT"]])), 2);
}

#[test]
fn a_mapping_that_cannot_be_meant_is_a_fault_of_the_call() {
    for rows in [
        [["vedtakstyper", "T01", "TILDELING"]].as_slice(),
        &[["vedtakstype", "T01", "AWARD"]],
        &[["vedtakstype", "T01", "TILDELING"], ["vedtakstype", "T01", "STANS"]],
        &[["vedtakstype", "AVSLAG", "TILDELING"]],
    ] {
        let (status, refusal) = check(rows);
        assert_eq!(status, Status::Refusal, "{rows:?}");
        assert_eq!(refusal["refusal"]["args"]["key"], serde_json::json!(["known"]), "{rows:?}");
    }
}
