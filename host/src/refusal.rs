//! The one refusal the host gives itself: a payload too large to be handed to the module at all.
//!
//! It is written as the module writes its refusals, so that it is rendered and stored like any other.

use std::collections::BTreeMap;

use sluse_wire::refusal::Code;
use sluse_wire::{Refusal, RefusalArg, RefusalPlace, Refused, Ruleset};

/// Refuses a payload of more than `limit` bytes, in the name of the rule set that would have judged it.
pub fn too_large(limit: usize, ruleset: &Ruleset) -> Vec<u8> {
    let refused = Refused {
        refusal: Refusal {
            args: BTreeMap::from([("limit".to_owned(), RefusalArg::Int(limit as u64))]),
            at: RefusalPlace::default(),
            code: Code::TooLarge.name().to_owned(),
        },
        ruleset: ruleset.clone(),
    };
    // Strings and numbers can always be written.
    serde_json::to_vec(&refused).unwrap_or_default()
}
