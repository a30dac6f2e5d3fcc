//! Limits are part of the verdict: reached exactly, named, and quick to reach.

#[path = "support/calls.rs"]
mod calls;

use calls::{head, outcome};
use sluse_core::wire::{Counts, Refusal, RefusalArg};
use sluse_core::{OP_CHECK, Status, call, limits};

fn refusal(exchange: &str, format: &str, payload: &[u8]) -> Refusal {
    outcome(&head(exchange, format), payload).refusal()
}

fn limit(refusal: &Refusal) -> Option<u64> {
    match refusal.args.get("limit") {
        Some(RefusalArg::Int(limit)) => Some(*limit),
        _ => None,
    }
}

#[test]
fn one_record_too_many_is_refused_in_every_format() {
    let records = limits::RECORDS as usize;
    let rows = |head: &str, row: &str, tail: &str, count: usize| [head, &row.repeat(count), tail].concat();
    let header = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n";
    for (exchange, format, head, row, tail) in [
        ("elev.klasseliste", "csv", header, "x\n", ""),
        ("elev.klasseliste", "json", "[", "0,", "0]"),
        ("elev.klasseliste", "ndjson", "", "0\n", ""),
        ("elev.vigo1", "vigo", "TOF;1.3.8.0;;;46;;;\n", "$AV;\n", "EOF;1;\n"),
        ("elev.vigoskole", "json", "{\"students\":[", "0,", "0]}"),
    ] {
        // In the documents the tail holds one record more.
        let count = if format == "json" { records } else { records + 1 };
        let refused = refusal(exchange, format, rows(head, row, tail, count).as_bytes());
        assert_eq!((refused.code.as_str(), limit(&refused)), ("too_many_records", Some(u64::from(limits::RECORDS))));
        // One fewer is no longer too many: each of a million faults is counted, the first thousand are told.
        let answer = outcome(&self::head(exchange, format), rows(head, row, tail, count - 1).as_bytes()).answer();
        assert_eq!(answer.counts.records, u64::from(limits::RECORDS), "{exchange} {format}");
        assert!(answer.counts.error >= answer.counts.records, "{exchange} {format}: {}", answer.counts.error);
        let told: u64 = answer.findings.len() as u64 + answer.more.values().sum::<u64>();
        let Counts { error, warning, info, .. } = answer.counts;
        assert_eq!(told, error + warning + info, "{exchange} {format}");
        for rule in answer.more.keys() {
            let rows = answer.findings.iter().filter(|finding| &finding.rule == rule).map(|finding| finding.at.row);
            assert!(rows.eq((1..=limits::FINDINGS_OF_A_RULE as u64).map(Some)), "{exchange} {format}: {rule}");
        }
    }
}

#[test]
fn one_byte_too_many_is_refused_unread() {
    let payload = vec![b'['; limits::PAYLOAD_BYTES + 1];
    let refused = refusal("elev.klasseliste", "json", &payload);
    assert_eq!((refused.code.as_str(), limit(&refused)), ("too_large", Some(limits::PAYLOAD_BYTES as u64)));
    assert_eq!(refusal("elev.klasseliste", "json", &payload[1..]).code, "too_deep");
}

#[test]
fn a_bomb_of_brackets_is_refused_at_the_limit() {
    for open in ["[", "{\"a\":", "[{\"students\":"] {
        let bomb = open.repeat((10 << 20) / open.len());
        for (exchange, format) in
            [("elev.klasseliste", "json"), ("elev.vigoskole", "json"), ("elev.klasseliste", "ndjson")]
        {
            let refused = refusal(exchange, format, bomb.as_bytes());
            assert_eq!((refused.code.as_str(), limit(&refused)), ("too_deep", Some(u64::from(limits::DEPTH))));
            assert!(refused.at.offset.is_some_and(|offset| offset < 127 * open.len() as u64 + 1));
        }
    }
    let head = [&br#"{"as_of":"2026-03-10","x":"#[..], &b"[".repeat(1 << 20)].concat();
    assert_eq!(call(OP_CHECK, &head, b"x", &mut Vec::new()), Status::Refusal);
}

#[test]
fn a_line_of_nothing_but_separators_is_no_row() {
    let payload = vec![b';'; 8 << 20];
    assert_eq!(refusal("elev.klasseliste", "csv", &payload).code, "wrong_header");
    assert_eq!(refusal("elev.vigo1", "vigo", &payload).code, "wrong_format");
}

#[test]
fn a_small_budget_ends_the_same_way_every_time() {
    let payload = "TOF;1.3.8.0;;;46;;;\n$AV;46101;10A;02013299997;A B;\nEOF;7;\n";
    let run = |budget: u64| {
        let head = format!(r#"{{"as_of":"2026-03-10","budget":{budget},"exchange":"elev.vigo1","mode":"test"}}"#);
        let mut out = Vec::new();
        (call(OP_CHECK, head.as_bytes(), payload.as_bytes(), &mut out), out)
    };
    let work = outcome(&head("elev.vigo1", ""), payload.as_bytes()).answer().work;
    for budget in [0, 1, payload.len() as u64, work - 1] {
        let (status, out) = run(budget);
        assert_eq!(status, Status::Budget, "{budget}");
        assert_eq!(run(budget), (status, out), "{budget}");
    }
    assert_eq!(run(work).0, Status::Answer);
    // Whoever owns the machine may give more than the limit.
    assert_eq!(run(u64::MAX), run(limits::WORK));
}

#[test]
fn windows_1252_takes_three_times_its_size_at_most() {
    // Four bytes of five become three of UTF-8; the fifth is nothing that another code page explains.
    let payload = [b"TOF;1.3.8.0;;;46;;;\n".to_vec(), b"\x80\x80\x80\x80\xb2".repeat((8 << 20) / 5)].concat();
    assert_eq!(outcome(&head("elev.vigo1", "vigo"), &payload).answer().read_as.encoding, "windows-1252");
}
