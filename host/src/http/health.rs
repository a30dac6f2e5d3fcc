//! `GET /healthz` and `GET /readyz`.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use super::problem::Problem;
use crate::gate::Gate;

/// The longest that a gate which is ready takes to write.
const PATIENCE: Duration = Duration::from_secs(5);

/// Says that the process answers.
#[utoipa::path(get, path = "/healthz", tag = "operation", responses((status = 200, description = "Alive")))]
pub(super) async fn alive() -> &'static str {
    "alive\n"
}

/// Says whether a submission would be taken now: the module is loaded and the database takes writes.
#[utoipa::path(
    get,
    path = "/readyz",
    tag = "operation",
    responses((status = 200, description = "Ready"), (status = 503, description = "Not ready", body = Problem))
)]
pub(super) async fn ready(State(gate): State<Arc<Gate>>) -> Response {
    // A gate does not open without its module, so only the database can have changed since.
    match timeout(PATIENCE, gate.storage.probe(gate.clock.now_ms())).await {
        Ok(Ok(())) => "ready\n".into_response(),
        outcome => {
            tracing::error!(?outcome, "not ready");
            let detail = "the database does not take writes";
            Problem::of(StatusCode::SERVICE_UNAVAILABLE, "unavailable").detail(detail).retry_after(5).into_response()
        }
    }
}
