//! One log line and one measurement per request. Neither holds an address as it was asked for, a header or a body:
//! any of them may hold a person's number.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use uuid::Uuid;

use super::metrics;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub(super) async fn observe(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let id = Uuid::now_v7().to_string();
    let mut response = next.run(request).await;
    let (route, status) = (route.as_ref().map_or("other", MatchedPath::as_str), response.status().as_u16());
    let elapsed_us = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    tracing::info!(%id, %method, route, status, elapsed_us, "request");
    metrics::request(route, status, started);
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}
