//! `GET /v1/submissions/{id}/receipt`: the stored bytes.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::access::Caller;
use super::problem::Problem;
use super::submission::unknown;
use crate::gate::Gate;

/// Gives a submission's receipt to its sender, byte for byte as at the first time.
#[utoipa::path(
    get,
    path = "/v1/submissions/{id}/receipt",
    tag = "submissions",
    security(("sender_key" = [])),
    params(("id" = String, Path, description = "The submission's id, from its receipt")),
    responses(
        (status = 200, description = "The receipt", content_type = "application/json", body = Object),
        (status = 401, description = "No known key", body = Problem),
        (status = 404, description = "No such submission of this sender", body = Problem),
    )
)]
pub(super) async fn fetch(State(gate): State<Arc<Gate>>, Caller(sender): Caller, Path(id): Path<String>) -> Response {
    let Ok(id) = Uuid::parse_str(&id) else { return unknown() };
    match gate.storage.receipt(id).await {
        Ok(Some(stored)) if stored.sender == sender.id => {
            ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], stored.bytes).into_response()
        }
        Ok(_) => unknown(),
        Err(error) => {
            tracing::error!(%error, "a receipt cannot be looked up");
            Problem::of(StatusCode::SERVICE_UNAVAILABLE, "unavailable").retry_after(1).into_response()
        }
    }
}
