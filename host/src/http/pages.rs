//! Static pages, and the headers that protect whoever reads them.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::handler::HandlerWithoutStateExt;
use axum::http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tower_http::services::ServeDir;

use super::problem::Problem;
use crate::gate::Gate;

/// Nothing but our own files; WebAssembly may be compiled, no script may be made from text.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; \
     connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Serves the folder at every address that nothing else answers at.
pub(super) fn beside(router: Router<Arc<Gate>>, folder: Option<PathBuf>) -> Router<Arc<Gate>> {
    match folder {
        Some(folder) => router.fallback_service(ServeDir::new(folder).not_found_service(nothing_here.into_service())),
        None => router.fallback(nothing_here),
    }
}

async fn nothing_here() -> Response {
    Problem::of(StatusCode::NOT_FOUND, "not_found").into_response()
}

/// On every answer: an error page is read in the same browser.
pub(super) async fn protective_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}
