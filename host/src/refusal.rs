//! The one refusal the host gives itself: a payload too large to be handed to the module at all.
//!
//! It is written as the module writes its refusals, so that it is rendered and stored like any other.

use std::collections::BTreeMap;

use serde::Serialize;
use sluse_core::ruleset;

#[derive(Serialize)]
struct Refused {
    refusal: TooLarge,
    ruleset: Ruleset,
}

#[derive(Serialize)]
struct TooLarge {
    args: Limit,
    at: BTreeMap<(), ()>,
    code: &'static str,
}

#[derive(Serialize)]
struct Limit {
    limit: usize,
}

#[derive(Serialize)]
struct Ruleset {
    id: &'static str,
    sha256: &'static str,
}

/// Refuses a payload of more than `limit` bytes.
pub fn too_large(limit: usize) -> Vec<u8> {
    let refused = Refused {
        refusal: TooLarge { args: Limit { limit }, at: BTreeMap::new(), code: "too_large" },
        ruleset: Ruleset { id: ruleset::ID, sha256: ruleset::SHA256 },
    };
    serde_json::to_vec(&refused).unwrap_or_default()
}
