//! `GET /v1/gate`: who this gate is and what it judges by.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::clock;
use crate::gate::Gate;

/// What a sender needs to check before sending, and anybody to verify a receipt.
#[derive(Serialize, Deserialize, ToSchema)]
pub struct Description {
    /// The gate's name.
    pub name: String,
    /// `production` or `test`.
    pub mode: String,
    /// Today in Oslo: the date whose rules judge.
    pub as_of: String,
    /// The rule set.
    pub ruleset: RulesetName,
    /// The module's SHA-256.
    pub module_sha256: String,
    /// The Ed25519 key that signs receipts.
    pub public_key: String,
    /// The exchanges that a receiver is configured for, by name or as a family (`nir.*`): what comes by any other stays here.
    #[serde(default)]
    #[schema(example = json!(["*"]))]
    pub passes_on: Vec<String>,
}

/// A rule set by name and digest.
#[derive(Serialize, Deserialize, PartialEq, Eq, ToSchema)]
pub struct RulesetName {
    /// For people.
    pub id: String,
    /// For programs.
    pub sha256: String,
}

/// Says who this gate is. Needs no key.
#[utoipa::path(
    get,
    path = "/v1/gate",
    tag = "gate",
    responses((status = 200, description = "Name, mode, date, rule set and key", body = Description))
)]
pub(super) async fn describe(State(gate): State<Arc<Gate>>) -> Json<Description> {
    let ruleset = gate.engine.ruleset();
    Json(Description {
        name: gate.config.name.clone(),
        mode: gate.config.mode.name().to_owned(),
        as_of: clock::oslo_date(gate.clock.now_ms()),
        ruleset: RulesetName { id: ruleset.id.clone(), sha256: ruleset.sha256.clone() },
        module_sha256: gate.engine.module_sha256().to_owned(),
        public_key: gate.signer.public_key_hex(),
        passes_on: gate.receivers.iter().map(|receiver| receiver.pattern().to_owned()).collect(),
    })
}
