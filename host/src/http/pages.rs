//! Static pages, and the headers that protect whoever reads them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::handler::HandlerWithoutStateExt;
use axum::http::header::{ACCEPT, CONTENT_SECURITY_POLICY, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use tower_http::services::ServeDir;

use super::problem::Problem;
use crate::gate::Gate;

/// Nothing but our own files; WebAssembly may be compiled, no script may be made from text.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; \
     connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The page among the pages that says that there is none at an address.
const NO_SUCH_PAGE: &str = "404.html";

/// Serves the folder at every address that nothing else answers at.
pub(super) fn beside(router: Router<Arc<Gate>>, folder: Option<PathBuf>) -> Router<Arc<Gate>> {
    let Some(folder) = folder else { return router.fallback(async || nothing_here()) };
    let page: Arc<Path> = folder.join(NO_SUCH_PAGE).into();
    let missing = move |uri: Uri, headers: HeaderMap| no_such_page(page.clone(), uri, headers);
    router.fallback_service(ServeDir::new(folder).not_found_service(missing.into_service()))
}

/// A page for a person who has followed a wrong address; a problem for programs, and where only programs ask.
async fn no_such_page(page: Arc<Path>, uri: Uri, headers: HeaderMap) -> Response {
    let page =
        if wants_page(&headers) && !uri.path().starts_with("/v1/") { tokio::fs::read(&page).await.ok() } else { None };
    let mut response = page.map_or_else(nothing_here, |page| (StatusCode::NOT_FOUND, Html(page)).into_response());
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept"));
    response
}

fn nothing_here() -> Response {
    Problem::of(StatusCode::NOT_FOUND, "not_found").into_response()
}

/// Browsers name HTML when they go to an address; programs, and browsers that fetch a part of a page, do not.
fn wants_page(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(ACCEPT).into_iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|range| {
        let (kind, parameters) = range.split_once(';').unwrap_or((range, ""));
        let weight = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("q="));
        kind.trim().eq_ignore_ascii_case("text/html") && weight.is_none_or(|weight| weight.trim().parse() != Ok(0.0))
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_goes_to_an_address_wants_a_page_and_who_fetches_does_not() {
        let accepting = |accept: &'static str| HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static(accept))]);
        for accept in ["text/html", "text/html,application/xhtml+xml,*/*;q=0.8", "*/*, Text/HTML ; level=1; q=0.5"] {
            assert!(wants_page(&accepting(accept)), "{accept}");
        }
        for accept in ["*/*", "application/json", "text/css,*/*;q=0.1", "text/html;q=0", "text/html; q=0.0", ""] {
            assert!(!wants_page(&accepting(accept)), "{accept}");
        }
        assert!(!wants_page(&HeaderMap::new()));
    }
}
