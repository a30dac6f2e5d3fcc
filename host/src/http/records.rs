//! `GET /v1/submissions/{id}/records` and `GET /v1/records`: what the gate holds in its registers, for whom it has it from.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use tokio::runtime::Handle;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::access::Caller;
use super::problem::Problem;
use super::submission::unknown;
use crate::clock;
use crate::gate::Gate;
use crate::gate_error::GateError;
use crate::register::{self, Fields, HeldRecords};
use crate::storage::{About, KnownAt, RegisterQuery, RegisterRow};

/// Gives a sender what now stands of the records of a submission: for reading back what was sent.
///
/// A record that was taken back since is named without content. Only in exchanges that a register is kept of.
#[utoipa::path(
    get,
    path = "/v1/submissions/{id}/records",
    tag = "registers",
    security(("sender_key" = [])),
    params(("id" = String, Path, description = "The submission's id, from its receipt")),
    responses(
        (status = 200, description = "Every record of the submission, in its order", body = HeldRecords),
        (status = 401, description = "No known key", body = Problem),
        (status = 404, description = "No such submission of records of this sender", body = Problem),
    )
)]
pub(super) async fn of_submission(
    State(gate): State<Arc<Gate>>,
    Caller(sender): Caller,
    Path(id): Path<String>,
) -> Response {
    let Ok(id) = Uuid::parse_str(&id) else { return unknown() };
    // Whose it is comes first: what is another's must not even cost the work of reading it.
    match gate.storage.submission(id).await {
        Ok(Some(view)) if view.sender == sender.id => {}
        Ok(_) => return unknown(),
        Err(error) => return failed(&error.into()),
    }
    // The submission is read again, which takes as long as it is large.
    let work = move || Handle::current().block_on(register::held_states(&gate.register_reader(), id, KnownAt::Now));
    match tokio::task::spawn_blocking(work).await.unwrap_or(Err(GateError::Stopped)) {
        Ok(Some((_, held_states))) => fresh(HeldRecords::of(id, held_states)),
        Ok(None) => unknown(),
        Err(error) => failed(&error),
    }
}

/// Which records a sender asks for, by their two times.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(super) struct When {
    /// `YYYY-MM-DD`: only what says something about this day.
    as_of: Option<String>,
    /// `YYYY-MM-DD`, or a time as in RFC 3339: as the gate knew it then, a day meaning its end.
    known_on: Option<String>,
}

/// The records that a sender has sent to registers.
#[derive(Serialize, ToSchema)]
struct Register {
    /// Oldest first.
    records: Vec<Registered>,
}

/// A record of a register with its two times.
#[derive(Serialize, ToSchema)]
struct Registered {
    /// The first day on which it says something; absent: from the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    /// The record, every value a text.
    record: Fields,
    /// Since when the gate has known it.
    since: String,
    /// The last day; absent: until further notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    /// When it was taken back or replaced; absent: it still stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

/// Gives a sender the records that it has sent to registers, as they stand or as they stood.
#[utoipa::path(
    get,
    path = "/v1/records",
    tag = "registers",
    security(("sender_key" = [])),
    params(When),
    responses(
        (status = 200, description = "The sender's own records", body = Register),
        (status = 400, description = "A day or a time cannot be read", body = Problem),
        (status = 401, description = "No known key", body = Problem),
    )
)]
pub(super) async fn of_sender(
    State(gate): State<Arc<Gate>>,
    Caller(sender): Caller,
    when: Result<Query<When>, axum::extract::rejection::QueryRejection>,
) -> Response {
    let day = |text: &String| clock::end_of_oslo_day(text).is_some();
    let Ok(Query(when)) = when else { return unreadable() };
    let known = match when.known_on.as_deref().map(clock::moment) {
        None => KnownAt::Now,
        Some(Some(at_ms)) => KnownAt::Ms(at_ms),
        Some(None) => return unreadable(),
    };
    if !when.as_of.iter().all(day) {
        return unreadable();
    }
    tracing::info!(sender = %sender.name, "a sender looks into its register");
    let query = RegisterQuery { owner: sender.id, about: About::All, known, valid_on: when.as_of };
    let answer = match gate.storage.register(query).await {
        Ok(answer) => answer,
        Err(error) => return failed(&error.into()),
    };
    let own = answer.rows.iter().filter(|row| row.owner == sender.id);
    match own.map(|row| registered(&gate, row)).collect() {
        Ok(records) => fresh(Register { records }),
        Err(error) => failed(&error),
    }
}

fn registered(gate: &Gate, row: &RegisterRow) -> Result<Registered, GateError> {
    Ok(Registered {
        from: row.valid_from.clone(),
        record: register::open(&gate.vault, row)?,
        since: clock::utc_text(row.since_ms),
        to: row.valid_to.clone(),
        until: row.until_ms.map(clock::utc_text),
    })
}

fn fresh(body: impl Serialize) -> Response {
    ([(CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

fn unreadable() -> Response {
    let detail = "as_of is YYYY-MM-DD; known_on is YYYY-MM-DD or a time as in RFC 3339";
    Problem::of(StatusCode::BAD_REQUEST, "query").detail(detail).into_response()
}

fn failed(error: &GateError) -> Response {
    tracing::error!(%error, "records cannot be looked up");
    Problem::of(StatusCode::SERVICE_UNAVAILABLE, "unavailable").retry_after(1).into_response()
}
