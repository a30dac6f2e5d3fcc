//! Whatever is handed in, the core answers with JSON, and its words can be told.
//!
//! The input's first line is the head of the call, the rest is the payload.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sluse_core::{OP_CHECK, OP_RENDER, Status, call};

fuzz_target!(|input: &[u8]| {
    let (head, payload) = sluse_fuzz::head_and_body(input);
    let mut answer = Vec::new();
    call(OP_CHECK, head, payload, &mut answer);
    // No value in the message of a failure: the input may hold numbers.
    assert!(serde_json::from_slice::<serde_json::Value>(&answer).is_ok(), "the answer is not JSON");

    let mut words = Vec::new();
    let status = call(OP_RENDER, br#"{"lang":"nb"}"#, &answer, &mut words);
    assert!(status == Status::Answer, "the answer cannot be put in words");
});
