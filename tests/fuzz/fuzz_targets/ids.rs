//! Operation 10 takes any bytes, and judges a column as its texts are judged one by one.
//!
//! Every input is read twice: as a call (the first line is the head, the rest is the body), and as a policy (two bytes)
//! with a column (a text a line).

#![no_main]

use libfuzzer_sys::fuzz_target;
use sluse_core::date::Date;
use sluse_core::ids::Policy;
use sluse_core::ids::{Kind, Kinds, Postnummer, Separators, repair};
use sluse_core::{OP_IDS, Status, call};
use sluse_fuzz::head_and_body;

fuzz_target!(|input: &[u8]| {
    takes_any_call(input);
    if let [kinds, circumstances, texts @ ..] = input {
        judges_as_one_by_one(*kinds, *circumstances, texts);
    }
});

// No value in the message of a failure: the input may hold numbers.
fn takes_any_call(input: &[u8]) {
    let (head, body) = head_and_body(input);
    let mut out = Vec::new();
    match call(OP_IDS, head, body, &mut out) {
        Status::Answer => {
            let head: serde_json::Value = serde_json::from_slice(head).expect("a head that was taken is JSON");
            assert!(head["rows"].as_u64() == Some(out.len() as u64 / 2), "two bytes a row");
        }
        Status::Refusal => {
            assert!(serde_json::from_slice::<serde_json::Value>(&out).is_ok(), "the refusal is not JSON");
        }
        Status::Budget => panic!("identifiers have no budget"),
    }
}

fn judges_as_one_by_one(kinds: u8, circumstances: u8, texts: &[u8]) {
    let (policy, head) = policy(kinds, circumstances);
    // Often enough for what is done with long columns only.
    let rows = texts.split(|&byte| byte == b'\n').count();
    let times = if circumstances >> 6 & 1 == 1 { 300 / rows + 1 } else { 1 };
    // The column begins inside its values, as a slice of a longer one does.
    let (mut offsets, mut values) = (vec![1_i32], vec![b'9']);
    let (mut bytes, mut kinds) = (Vec::new(), Vec::new());
    for text in texts.split(|&byte| byte == b'\n') {
        let verdict = policy.judge(text);
        assert!(verdict.is_valid() == verdict.kind().is_some(), "valid as a kind");
        assert!(verdict.is_valid() == verdict.reason().is_none(), "invalid for a reason");
        if let Some(places) = repair::positions(text, &policy, verdict) {
            assert!(places.digits() < 1 << 11 && places.swaps() < 1 << 10, "places in the number");
        }
        for _ in 0..times {
            values.extend(text);
            offsets.push(values.len() as i32);
            bytes.push(verdict.byte());
            kinds.push(verdict.kind_byte());
        }
    }
    let head = head.replace("ROWS", &bytes.len().to_string());
    let body: Vec<u8> = offsets.into_iter().flat_map(i32::to_le_bytes).chain(values).collect();
    let mut out = Vec::new();
    assert!(call(OP_IDS, head.as_bytes(), &body, &mut out) == Status::Answer, "the call is in order");
    assert!(out == [bytes, kinds].concat(), "a column is judged as its texts");
}

/// Each kind alone, the usual ones together, and all; as a policy, and as the head of a call with rows to be filled in.
fn policy(kinds: u8, circumstances: u8) -> (Policy, String) {
    let (kinds, names) = match usize::from(kinds) % (Kind::ALL.len() + 2) {
        0 => (Kinds::ANY, vec!["any"]),
        1 => (Kinds::of_bits(u16::MAX), Kind::ALL.map(Kind::id).to_vec()),
        alone => (Kinds::only(Kind::ALL[alone - 2]), vec![Kind::ALL[alone - 2].id()]),
    };
    let is = |bit: u8| circumstances >> bit & 1 == 1;
    let (mode, production) = if is(0) { ("production", true) } else { ("test", false) };
    let year = if is(1) { 2032 } else { 2026 };
    let separators: String =
        [(2, ' '), (3, '-'), (4, '.')].into_iter().filter(|&(bit, _)| is(bit)).map(|of| of.1).collect();
    let list = is(5).then_some("0150");
    let head = serde_json::json!({
        "as_of": format!("{year}-01-01"), "kind": names, "mode": mode, "separators": separators,
    });
    // `rows` comes last, and a list only where there is one.
    let listed = list.map(|code| format!(r#","postnummer":["{code}"]"#)).unwrap_or_default();
    let head = format!(r#"{}{listed},"rows":ROWS}}"#, head.to_string().trim_end_matches('}'));
    let policy = Policy {
        kinds,
        production,
        as_of: Date::new(year, 1, 1).expect("a day"),
        separators: Separators::read(&separators).expect("known separators"),
        postnummer: list.map(|code| Postnummer::parse(code).into_iter().collect()),
    };
    (policy, head)
}
