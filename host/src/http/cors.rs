//! Pages of other origins that may ask this gate from a browser (CORS): those that the operator names, and by default none.

use std::time::Duration;

use axum::http::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderName, HeaderValue, Method};
use tower_http::cors::CorsLayer;

/// The headers that a page of another origin may send beside what every page may.
const SENT: [HeaderName; 6] = [
    AUTHORIZATION,
    CONTENT_ENCODING,
    CONTENT_TYPE,
    HeaderName::from_static("idempotency-key"),
    HeaderName::from_static("sluse-file-name"),
    HeaderName::from_static("sluse-verdict-digest"),
];

/// The headers of an answer that a page of another origin may read.
const READ: [HeaderName; 5] = [
    CONTENT_LANGUAGE,
    LOCATION,
    RETRY_AFTER,
    HeaderName::from_static("sluse-replayed"),
    HeaderName::from_static("x-request-id"),
];

/// How long a browser may remember what it may send.
const REMEMBERED: Duration = Duration::from_secs(3600);

/// Answers preflights and marks answers for the origins named. Without credentials: a sender's key is no cookie.
pub(super) fn layer(origins: &[String]) -> CorsLayer {
    let origins: Vec<HeaderValue> = origins.iter().filter_map(|origin| origin.parse().ok()).collect();
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers(SENT)
        .expose_headers(READ)
        .max_age(REMEMBERED)
}
