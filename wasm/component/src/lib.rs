//! The rules as a component: the typed face `sluse:rules` of the core that the plain module is built from.
//!
//! The contract is `wit/rules.wit`. This face only carries: it spells a typed call as the head that the core reads, and
//! gives back what the core wrote. `cargo xtask build` makes `target/sluse.component.wasm` of it, beside the plain module
//! and not instead of it: what hosts of components gain in types costs them a copy and a check of every text, and the
//! gate, the wheel and the browser go without.

mod bindings;
mod head;

use bindings::exports::sluse::rules::operations::{Call, Guest as Operations, IdColumn, IdVerdicts, Input, Unjudged};
use bindings::exports::sluse::rules::plain::Guest as Plain;
use sluse_core::{OP_CATALOGUE, OP_CHECK, OP_IDS, OP_KEYS, OP_RENDER, OP_TIMELINE, Status};

/// What every export reaches.
struct Rules;

impl Operations for Rules {
    fn check(call: Call, payload: Input) -> Result<String, Unjudged> {
        judged(OP_CHECK, &call, &payload, None)
    }

    fn timeline(call: Call, payload: Input, person: Option<u32>) -> Result<String, Unjudged> {
        judged(OP_TIMELINE, &call, &payload, person)
    }

    fn keys(call: Call, payload: Input) -> Result<String, Unjudged> {
        judged(OP_KEYS, &call, &payload, None)
    }

    fn render(lang: String, said: String) -> Result<String, Unjudged> {
        text_of(OP_RENDER, &head::of_words(&lang), said.as_bytes())
    }

    fn catalogue() -> String {
        text_of(OP_CATALOGUE, b"{}", b"")
            .unwrap_or_else(|_| unreachable!("nothing is asked, so nothing can be refused"))
    }

    fn ids(column: IdColumn, rows: Vec<String>) -> Result<IdVerdicts, Unjudged> {
        let mut verdicts = bytes_of(OP_IDS, &head::of_ids(&column, rows.len()), &head::column(&rows))?;
        let kinds = verdicts.split_off(rows.len());
        Ok(IdVerdicts { verdicts, kinds })
    }
}

impl Plain for Rules {
    fn call(op: u32, head: Input, body: Input) -> Result<Vec<u8>, Unjudged> {
        bytes_of(op, head.as_bytes(), body.as_bytes())
    }
}

impl Input {
    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Text(text) => text.as_bytes(),
        }
    }
}

fn judged(op: u32, call: &Call, payload: &Input, person: Option<u32>) -> Result<String, Unjudged> {
    let payload = payload.as_bytes();
    text_of(op, &head::of_call(call, payload.len(), person), &head::body_of(call, payload))
}

fn text_of(op: u32, head: &[u8], body: &[u8]) -> Result<String, Unjudged> {
    bytes_of(op, head, body).map(text)
}

// Not inlined: each export would have a core of its own, for the operation that it names.
#[inline(never)]
fn bytes_of(op: u32, head: &[u8], body: &[u8]) -> Result<Vec<u8>, Unjudged> {
    let mut out = Vec::new();
    match sluse_core::call(op, head, body, &mut out) {
        Status::Answer => Ok(out),
        Status::Refusal => Err(Unjudged::Refused(text(out))),
        Status::Budget => Err(Unjudged::BudgetReached(text(out))),
    }
}

/// What the core writes as JSON is UTF-8; anything else is a fault of ours, and a trap says so.
fn text(out: Vec<u8>) -> String {
    String::from_utf8(out).expect("canonical JSON is UTF-8")
}
