//! Every vector has a source, a reason, and the answer that was read and accepted.

use std::collections::BTreeSet;
use std::fs;

use sluse_core::Status;
use sluse_core::call::check::check;
use sluse_core::families::{Elev, Nir};
use sluse_core::refusal::Code;
use sluse_tests::kept;
use sluse_tests::vectors::{self, DIGEST_MARK, to_keep};

#[test]
fn the_native_core_gives_the_kept_answers() {
    let vectors = vectors::all();
    assert!(vectors.len() >= 40, "{} vectors", vectors.len());
    let mut stale = Vec::new();
    for vector in &vectors {
        let output = vector.native();
        if let Err(error) = kept::keep(&vector.answer_path, &to_keep(&output.bytes)) {
            stale.push(format!("{}: {error}", vector.name));
            continue;
        }
        match vector.kept() {
            Ok(kept) => assert_eq!(output, kept, "{}: the answer is not canonical", vector.name),
            Err(error) => stale.push(error),
        }
    }
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

#[test]
fn every_vector_says_where_it_comes_from_and_why_the_answer_is_right() {
    let mut names = BTreeSet::new();
    for vector in vectors::all() {
        assert!(names.insert(vector.name.clone()), "two vectors are called {}", vector.name);
        assert!(vector.source.len() > 10, "{}: no source", vector.name);
        assert!(vector.why.len() >= 9, "{}: no reason", vector.name);
    }
}

#[test]
fn no_kept_answer_is_without_its_vector() {
    let vectors = vectors::all();
    let wanted: BTreeSet<_> = vectors.iter().map(|vector| vector.answer_path.clone()).collect();
    let folders: BTreeSet<_> = wanted.iter().filter_map(|path| path.parent()).collect();
    let orphans: Vec<_> = folders
        .into_iter()
        .flat_map(vectors::files)
        .filter(|path| path.to_string_lossy().ends_with(".answer.json") && !wanted.contains(path))
        .collect();
    assert!(orphans.is_empty(), "no vector for {orphans:?}");
}

#[test]
fn every_refusal_has_a_vector() {
    let seen: BTreeSet<String> = vectors::all()
        .iter()
        .filter_map(|vector| fs::read_to_string(&vector.answer_path).ok())
        .filter_map(|text| serde_json::from_str::<serde_json::Value>(&text).ok())
        .filter_map(|answer| Some(answer["refusal"]["code"].as_str()?.to_owned()))
        .collect();
    // What a gate says: it judges every exchange, and sends nobody elsewhere.
    let said = Code::ALL.iter().filter(|&&code| code != Code::OtherEntry);
    let missing: Vec<_> = said.map(|code| code.name()).filter(|name| !seen.contains(*name)).collect();
    assert!(missing.is_empty(), "no vector is refused with {missing:?}");
}

#[test]
fn no_answer_holds_a_digit_run_or_a_name_of_its_payload() {
    for vector in vectors::all() {
        let answer = String::from_utf8(vector.native().bytes).expect("UTF-8");
        let answer = answer.replace(sluse_core::ruleset::SHA256, DIGEST_MARK);
        let run = answer.split(|character: char| !character.is_ascii_digit()).find(|run| run.len() >= 11);
        assert!(run.is_none(), "{}: eleven digits in the answer", vector.name);
        for name in ["Voksende", "Bytte", "Feber", "Bær", "Kanin"] {
            assert!(!answer.contains(name), "{}: a name in the answer", vector.name);
        }
    }
}

type Check = fn(&[u8], &[u8], &mut Vec<u8>) -> Status;

/// What a module of one family says where nobody names an exchange: the same as a gate, or where a gate's answer is to be had.
#[test]
fn a_module_of_one_family_recognises_what_a_gate_does() {
    let says = |judge: Check, head: &[u8], body: &[u8]| {
        let mut out = Vec::new();
        judge(head, body, &mut out);
        serde_json::from_slice::<serde_json::Value>(&out).expect("JSON")
    };
    let unnamed = |head: &[u8]| {
        serde_json::from_slice::<serde_json::Value>(head)
            .is_ok_and(|head| head.is_object() && head["exchange"].is_null())
    };
    let mut seen = BTreeSet::new();
    for vector in vectors::all().into_iter().filter(|vector| unnamed(&vector.head)) {
        let gate: serde_json::Value = serde_json::from_slice(&vector.native().bytes).expect("JSON");
        let exchange = gate["exchange"].as_str().unwrap_or_default();
        for (family, entry, judge) in [("elev.", "sluse", check::<Elev> as Check), ("nir.", "sluse/nir", check::<Nir>)]
        {
            let said = says(judge, &vector.head, &vector.body);
            if exchange.is_empty() || exchange.starts_with(family) {
                assert_eq!(said, gate, "{} by {entry}", vector.name);
                continue;
            }
            assert_eq!(said["refusal"]["code"], "other_entry", "{} by {entry}", vector.name);
            assert_eq!(said["refusal"]["args"]["exchange"], exchange, "{}", vector.name);
            assert_ne!(said["refusal"]["args"]["entry"], entry, "{}", vector.name);
            seen.insert(exchange.to_owned());
        }
    }
    assert_eq!(seen.len(), 4, "{seen:?}");
}
