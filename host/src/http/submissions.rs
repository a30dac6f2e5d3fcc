//! `POST /v1/exchanges/{exchange}/submissions`: hand in.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use tokio::time::timeout;

use super::access::Caller;
use super::intake_headers::IntakeHeaders;
use super::problem::Problem;
use super::{lang, metrics, words};
use crate::engine::EngineError;
use crate::gate::Gate;
use crate::gate_error::GateError;
use crate::refusal;
use crate::submit::{self, Submission, Submitted};

/// The header that says that an answer is a stored one.
const REPLAYED: HeaderName = HeaderName::from_static("sluse-replayed");

/// Hands in a submission.
///
/// The rule module judges it. If it has no errors it is stored, receipted and passed on, and the receipt is the answer;
/// nothing is answered before it is durable. The same content under the same `Idempotency-Key` gets the stored receipt
/// again, other content under it a 409. Without the header the content itself is the key: sending the very same bytes
/// twice to the same exchange is then one submission. A key is used up by an accepted submission only, so a corrected
/// file may be sent under the key of the one that had errors.
#[utoipa::path(
    post,
    path = "/v1/exchanges/{exchange}/submissions",
    tag = "submissions",
    security(("sender_key" = [])),
    params(
        ("exchange" = String, Path, description = "Which exchange, e.g. `elev.klasseliste`"),
        ("Idempotency-Key" = Option<String>, Header, description = "Names this submission; 1 to 255 characters"),
        ("Sluse-Verdict-Digest" = Option<String>, Header, description = "SHA-256 of the sender's own answer"),
        ("Sluse-File-Name" = Option<String>, Header, description = "The file's name, percent-encoded"),
        ("Content-Encoding" = Option<String>, Header, description = "`gzip`: inflated within the limit of a body"),
        ("Accept-Language" = Option<String>, Header, description = "nb, nn or en: language of findings in words"),
    ),
    request_body(
        description = "The payload: JSON, NDJSON, CSV, or the exchange's own lines as text/plain. Any application/…+json is JSON. A charset \
            need not be named; if it is, the content must be in it: utf-8 or windows-1252.",
        content(
            (String = "application/json"),
            (String = "application/ld+json"),
            (String = "application/x-ndjson"),
            (String = "text/csv"),
            (String = "text/plain")
        )
    ),
    responses(
        (status = 201, description = "Accepted; the receipt", content_type = "application/json", body = Object),
        (status = 400, description = "Cannot be judged, or a header cannot be read", body = Problem),
        (status = 401, description = "No known key", body = Problem),
        (status = 408, description = "The body did not arrive in time", body = Problem),
        (status = 409, description = "The key was used for something else", body = Problem),
        (status = 413, description = "Too large", body = Problem),
        (status = 415, description = "Not a format of this exchange, another encoding than was named, or a content encoding other than gzip", body = Problem),
        (status = 422, description = "Has errors; findings", body = Problem),
        (status = 429, description = "Too much at once; see Retry-After", body = Problem),
        (status = 503, description = "Not now; see Retry-After", body = Problem),
    )
)]
pub(super) async fn hand_in(
    State(gate): State<Arc<Gate>>,
    Caller(sender): Caller,
    Path(exchange): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let lang = lang::of(&headers);
    let started = Instant::now();
    // Held until the work is done, also when the client has gone: this is what bounds memory.
    let Ok(place) = gate.places.clone().try_acquire_owned() else {
        metrics::submission("", "busy", started);
        return Problem::of(StatusCode::TOO_MANY_REQUESTS, "busy").retry_after(1).into_response();
    };
    let read = match IntakeHeaders::read(&headers, gate.exchanges.own_format(&exchange)) {
        Ok(read) => read,
        Err(problem) => return problem.into_response(),
    };
    let body = match receive(&gate, &headers, body, lang).await {
        Ok(body) => body,
        Err(response) => return response,
    };
    let submission = Submission {
        sender,
        exchange: exchange.clone(),
        format: read.format,
        charset: read.charset,
        idempotency_key: read.idempotency_key,
        client_digest: read.client_digest,
        file_name: read.file_name,
        body,
    };
    let work = tokio::spawn({
        let gate = gate.clone();
        async move {
            let passed = submit::submit(gate, submission).await;
            drop(place);
            passed
        }
    });
    let limit = Duration::from_secs(gate.config.limits.timeout_seconds);
    let passed = match timeout(limit, work).await {
        Ok(ended) => ended.unwrap_or(Err(GateError::Stopped)),
        // The work goes on; the same submission sent again finds it done.
        Err(_) => return unavailable("it takes longer than expected; send the same again"),
    };
    answer(&gate, &exchange, passed, lang, started).await
}

/// The whole body, within its limits of size and time.
async fn receive(gate: &Arc<Gate>, headers: &HeaderMap, body: Body, lang: &'static str) -> Result<Bytes, Response> {
    let limits = gate.config.limits;
    let announced = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    let too_large = || words::refused(gate.clone(), refusal::too_large(limits.body_bytes, gate.engine.ruleset()), lang);
    if announced.is_some_and(|length| length > limits.body_bytes as u64) {
        return Err(too_large().await);
    }
    match timeout(Duration::from_secs(limits.timeout_seconds), to_bytes(body, limits.body_bytes)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(error)) if is_length_limit(&error) => Err(too_large().await),
        Ok(Err(_)) => {
            let detail = "it did not arrive whole, or is not what Content-Encoding says";
            Err(Problem::of(StatusCode::BAD_REQUEST, "broken_off").detail(detail).into_response())
        }
        Err(_) => Err(Problem::of(StatusCode::REQUEST_TIMEOUT, "too_slow").into_response()),
    }
}

fn is_length_limit(error: &axum::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if error.is::<http_body_util::LengthLimitError>() {
            return true;
        }
        cause = error.source();
    }
    false
}

async fn answer(
    gate: &Arc<Gate>,
    exchange: &str,
    passed: Result<Submitted, GateError>,
    lang: &'static str,
    started: Instant,
) -> Response {
    // The exchange's name is told only once it is known to be one: anybody can ask for any name.
    let told = |outcome| metrics::submission(exchange, outcome, started);
    match passed {
        Ok(Submitted::Accepted(receipt)) => {
            told("accepted");
            receipted(receipt, false)
        }
        Ok(Submitted::Replayed(receipt)) => {
            told("replayed");
            receipted(receipt, true)
        }
        Ok(Submitted::Conflict) => {
            metrics::submission("", "conflict", started);
            Problem::of(StatusCode::CONFLICT, "conflict").detail("use a new key for new content").into_response()
        }
        Ok(Submitted::Invalid(answer)) => {
            told("invalid");
            words::invalid(gate.clone(), answer, lang).await
        }
        Ok(Submitted::Refused(refusal)) => {
            metrics::submission("", "refused", started);
            words::refused(gate.clone(), refusal, lang).await
        }
        Ok(Submitted::OtherCharset(read_as)) => {
            metrics::submission("", "refused", started);
            let detail = format!("the content is {read_as}: name that in Content-Type, or no charset");
            Problem::of(StatusCode::UNSUPPORTED_MEDIA_TYPE, "charset").detail(detail).into_response()
        }
        Err(stuck) => {
            metrics::submission("", "failed", started);
            failed(&stuck)
        }
    }
}

fn failed(stuck: &GateError) -> Response {
    tracing::error!(error = %stuck, "a submission got stuck");
    match stuck {
        GateError::Engine(error @ (EngineError::Memory { .. } | EngineError::Deadline { .. })) => {
            Problem::of(StatusCode::PAYLOAD_TOO_LARGE, "too_much_work").detail(error.to_string()).into_response()
        }
        GateError::Engine(_) | GateError::Unreadable | GateError::Stopped => {
            Problem::of(StatusCode::INTERNAL_SERVER_ERROR, "bug").into_response()
        }
        GateError::Storage(_) | GateError::Vault(_) => unavailable("nothing was stored; send the same again"),
    }
}

fn unavailable(detail: &str) -> Response {
    Problem::of(StatusCode::SERVICE_UNAVAILABLE, "unavailable").detail(detail).retry_after(1).into_response()
}

fn receipted(receipt: Vec<u8>, replayed: bool) -> Response {
    #[derive(Deserialize)]
    struct Receipt {
        payload: Payload,
    }
    #[derive(Deserialize)]
    struct Payload {
        submission: uuid::Uuid,
    }
    let id = serde_json::from_slice::<Receipt>(&receipt).map(|receipt| receipt.payload.submission);
    let mut response = (StatusCode::CREATED, receipt).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(location) = id.map_or(Ok(HeaderValue::from_static("")), |id| format!("/v1/submissions/{id}").parse()) {
        headers.insert(LOCATION, location);
    }
    if replayed {
        headers.insert(REPLAYED, HeaderValue::from_static("true"));
    }
    response
}
