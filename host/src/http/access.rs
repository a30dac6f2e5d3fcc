//! Who is asking: the sender behind the bearer key.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use utoipa::Modify;
use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};

use super::problem::Problem;
use crate::access;
use crate::gate::Gate;
use crate::storage::Sender;

/// A sender whose key was right.
pub(super) struct Caller(pub(super) Sender);

impl FromRequestParts<Arc<Gate>> for Caller {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, gate: &Arc<Gate>) -> Result<Self, Response> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let Some(presented) = header.and_then(access::bearer).map(access::key_hash) else {
            return Err(unauthorized("send the header Authorization: Bearer <key>"));
        };
        match gate.storage.sender_by_key(presented).await {
            Ok(Some((sender, stored))) if access::same(&stored, &presented) => Ok(Self(sender)),
            Ok(_) => Err(unauthorized("this key is not known here, or was taken away")),
            Err(error) => {
                tracing::error!(%error, "senders cannot be looked up");
                Err(Problem::of(StatusCode::SERVICE_UNAVAILABLE, "unavailable").retry_after(1).into_response())
            }
        }
    }
}

fn unauthorized(detail: &str) -> Response {
    let mut response = Problem::of(StatusCode::UNAUTHORIZED, "no_key").detail(detail).into_response();
    response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    response
}

/// Names the key in the interface description.
pub(super) struct BearerKey;

impl Modify for BearerKey {
    fn modify(&self, interface: &mut OpenApi) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        interface.components.get_or_insert_default().add_security_scheme("sender_key", scheme);
    }
}
