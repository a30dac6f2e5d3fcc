//! What a check is told of the sender's register, and what its acceptance will change there.

use std::collections::BTreeMap;

use sluse_wire::{Call, Known};

use crate::exchanges::Provider;
use crate::gate::Gate;
use crate::gate_error::GateError;
use crate::register::{self, KeyedHashes, Reading};
use crate::storage::{About, Change, KnownAt, RegisterQuery, Sender};

/// What a check is told of a register, and what its acceptance will change there.
pub(super) struct RegisterContext {
    /// For the head of the call, by need.
    pub(super) known: BTreeMap<String, Vec<Known>>,
    /// What registers hold, each a JSON array for a part of the body, by need.
    pub(super) held: Vec<(String, Vec<u8>)>,
    /// For the transaction.
    pub(super) change: Change,
}

/// Asks the module what to look for, and whoever tells each need for it: the sender's register first of all.
pub(super) async fn fetch(
    gate: &Gate,
    sender: &Sender,
    call: &Call,
    body: &[u8],
) -> Result<Reading<RegisterContext>, GateError> {
    let keys = match register::keys(&gate.engine, call, body)? {
        Reading::Read(keys) => keys,
        Reading::Refused(refusal) => return Ok(Reading::Refused(refusal)),
    };
    let hashes = KeyedHashes { vault: &gate.vault, owner: sender.id };
    let wanted = keys.wants.values();
    let query = RegisterQuery {
        owner: sender.id,
        about: About::Some {
            persons: wanted.clone().flat_map(|wanted| &wanted.persons).map(|number| hashes.person(number)).collect(),
            records: wanted.flat_map(|wanted| &wanted.records).map(|reference| hashes.record(reference)).collect(),
        },
        known: KnownAt::Now,
        valid_on: None,
    };
    let answer = gate.storage.register(query).await?;
    let (mut known, mut held) = (BTreeMap::new(), Vec::new());
    for need in gate.exchanges.needs(&keys.exchange) {
        let told = match need.provider {
            Provider::Register => {
                held.push((need.id.clone(), register::rows(&gate.vault, &answer)?));
                None
            }
            Provider::SendersRoles => Some(texts(&sender.roles)),
            Provider::ReceiversLaws => gate.laws(&keys.exchange).map(|laws| texts(&laws)),
            Provider::SendersCodes => gate.codes.of(&sender.name).map(<[Known]>::to_vec),
            Provider::OtherSenders => None,
        };
        known.extend(told.map(|told| (need.id.clone(), told)));
    }
    let change = register::change(&hashes, keys.holds, &answer)?;
    Ok(Reading::Read(RegisterContext { known, held, change }))
}

fn texts(words: &[String]) -> Vec<Known> {
    words.iter().cloned().map(Known::Text).collect()
}
