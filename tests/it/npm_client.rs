//! The npm package's client of a gate, against a gate.

use std::process::Command;

use serde_json::{Value, json};
use sluse_tests::place::{built, root};

use crate::gate::Gate;

#[test]
fn every_answer_of_a_gate_is_a_result() {
    let gate = Gate::start("Testvik", "test", "");
    let ran = Command::new("node")
        .arg(root().join("tests/runtimes/submit.mjs"))
        .args([built("target/npm").as_os_str(), gate.url.as_ref(), gate.key().as_ref()])
        .output()
        .expect("node runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let told: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    let accepted =
        |replayed: bool| json!({ "kind": "accepted", "replayed": replayed, "agreed": true, "what": "undefined" });
    let expected = json!({
        "accepted": accepted(false),
        "replayed": accepted(true),
        "conflict": { "kind": "failed", "reason": "conflict", "what": "undefined", "problem": "urn:sluse:problem:conflict" },
        "invalid": { "kind": "invalid", "verdict": "invalid", "what": "string" },
        "refused": { "kind": "refused", "code": "empty", "what": "string" },
        "unknown": { "kind": "failed", "reason": "key", "what": "undefined", "problem": "urn:sluse:problem:no_key" },
    });
    assert_eq!(told, expected);
}
