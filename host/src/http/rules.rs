//! `GET /v1/rules`: the module's catalogue.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use super::problem::Problem;
use crate::gate::Gate;

/// Lists every rule with sources, dates, words and examples. Needs no key.
#[utoipa::path(
    get,
    path = "/v1/rules",
    tag = "gate",
    responses((status = 200, description = "The catalogue", content_type = "application/json", body = Object))
)]
pub(super) async fn list(State(gate): State<Arc<Gate>>) -> Response {
    let catalogue = tokio::task::spawn_blocking(move || gate.engine.catalogue().map(<[u8]>::to_vec));
    match catalogue.await {
        Ok(Ok(bytes)) => ([(CONTENT_TYPE, "application/json")], bytes).into_response(),
        _ => Problem::of(StatusCode::INTERNAL_SERVER_ERROR, "bug").into_response(),
    }
}
