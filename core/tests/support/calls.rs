//! Calls as tests make them, and what comes back.

use sluse_core::wire::{Answer, Refused};
use sluse_core::{OP_CHECK, Status, call};

/// How a call ended, read.
pub(crate) enum Outcome {
    Answer(Answer),
    Refusal(Refused),
}

/// The head of a call in test mode; an empty exchange or format is left out.
pub(crate) fn head(exchange: &str, format: &str) -> String {
    let mut head = String::from(r#"{"as_of":"2026-03-10","mode":"test""#);
    for (key, value) in [("exchange", exchange), ("format", format)] {
        if !value.is_empty() {
            head.push_str(&format!(r#","{key}":"{value}""#));
        }
    }
    head.push('}');
    head
}

/// Calls and reads; status and content must say the same, and the content must be canonical.
pub(crate) fn outcome(head: &str, payload: &[u8]) -> Outcome {
    let mut out = Vec::new();
    let status = call(OP_CHECK, head.as_bytes(), payload, &mut out);
    let json: serde_json::Value = serde_json::from_slice(&out).expect("what the core writes is JSON");
    assert_eq!(serde_json::to_vec(&json).expect("a value is JSON"), out, "sorted keys, no blanks");
    match status {
        Status::Answer => Outcome::Answer(serde_json::from_slice(&out).expect("an answer is as the wire says")),
        Status::Refusal | Status::Budget => {
            let refused: Refused = serde_json::from_slice(&out).expect("a refusal is as the wire says");
            assert_eq!(refused.refusal.code == "budget_reached", status == Status::Budget);
            Outcome::Refusal(refused)
        }
    }
}

impl Outcome {
    /// The answer.
    pub(crate) fn answer(self) -> Answer {
        match self {
            Self::Answer(answer) => answer,
            Self::Refusal(refused) => panic!("refused: {refused:?}"),
        }
    }

    /// The refusal.
    pub(crate) fn refusal(self) -> sluse_core::wire::Refusal {
        match self {
            Self::Refusal(refused) => refused.refusal,
            Self::Answer(answer) => panic!("answered: {answer:?}"),
        }
    }
}
