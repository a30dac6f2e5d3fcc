//! `GET /v1/submissions/{id}`: what became of it.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::value::RawValue;
use utoipa::ToSchema;
use uuid::Uuid;

use super::access::Caller;
use super::problem::Problem;
use crate::clock::utc_text;
use crate::gate::Gate;
use crate::readback::Difference;
use crate::storage::{DeliveryView, SubmissionView};

/// A submission's state and history.
#[derive(Serialize, ToSchema)]
pub(super) struct Status {
    id: String,
    exchange: String,
    /// `accepted`, `delivered` or `parked`.
    state: &'static str,
    received_at: String,
    verdict: String,
    verdict_digest: String,
    /// Absent when it stays here.
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery: Option<DeliveryStatus>,
    /// Oldest first.
    history: Vec<Happened>,
    /// What the receiver was last found to hold of it; absent when it was not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    read_back: Option<ReadBack>,
}

#[derive(Serialize, ToSchema)]
struct ReadBack {
    at: String,
    /// Where the receiver's records differ from those of this gate; empty when they are equal.
    differences: Vec<Difference>,
}

#[derive(Serialize, ToSchema)]
struct DeliveryStatus {
    /// `queued`, `leased`, `sent`, `acknowledged` or `parked`.
    state: String,
    receiver: String,
    attempts: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// The receiver's own receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    receipt: Option<Box<RawValue>>,
}

#[derive(Serialize, ToSchema)]
struct Happened {
    at: String,
    what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// Shows a submission's state and history to its sender.
#[utoipa::path(
    get,
    path = "/v1/submissions/{id}",
    tag = "submissions",
    security(("sender_key" = [])),
    params(("id" = String, Path, description = "The submission's id, from its receipt")),
    responses(
        (status = 200, description = "State and history", body = Status),
        (status = 401, description = "No known key", body = Problem),
        (status = 404, description = "No such submission of this sender", body = Problem),
    )
)]
pub(super) async fn look_up(State(gate): State<Arc<Gate>>, Caller(sender): Caller, Path(id): Path<String>) -> Response {
    let Ok(id) = Uuid::parse_str(&id) else { return unknown() };
    match gate.storage.submission(id).await {
        Ok(Some(view)) if view.sender == sender.id => Json(status(view)).into_response(),
        Ok(_) => unknown(),
        Err(error) => {
            tracing::error!(%error, "a submission cannot be looked up");
            Problem::of(StatusCode::SERVICE_UNAVAILABLE, "unavailable").retry_after(1).into_response()
        }
    }
}

/// The same for what is not there and what is another's: ids tell nothing.
pub(super) fn unknown() -> Response {
    Problem::of(StatusCode::NOT_FOUND, "not_found").into_response()
}

fn status(view: SubmissionView) -> Status {
    let state = match view.delivery.as_ref().map(|delivery| delivery.state.as_str()) {
        Some("acknowledged") => "delivered",
        Some("parked") => "parked",
        _ => "accepted",
    };
    let happened = view.history.into_iter();
    Status {
        id: view.id.to_string(),
        exchange: view.exchange,
        state,
        received_at: utc_text(view.received_at_ms),
        verdict: view.verdict,
        verdict_digest: view.verdict_digest,
        delivery: view.delivery.map(delivery),
        read_back: view.read_back.map(|found| ReadBack {
            at: utc_text(found.at_ms),
            differences: serde_json::from_str(&found.lines).unwrap_or_default(),
        }),
        history: happened
            .map(|event| Happened { at: utc_text(event.at_ms), what: event.what, reason: event.reason })
            .collect(),
    }
}

fn delivery(view: DeliveryView) -> DeliveryStatus {
    let receipt = view.receipt.and_then(|bytes| String::from_utf8(bytes).ok());
    DeliveryStatus {
        state: view.state,
        receiver: view.receiver,
        attempts: view.attempts,
        reason: view.reason,
        receipt: receipt.and_then(|text| RawValue::from_string(text).ok()),
    }
}
