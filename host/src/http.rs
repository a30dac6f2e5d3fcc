//! The gate over HTTP. This file is the table of contents: every address, its handler, and what surrounds them.

mod access;
mod cors;
mod gate;
mod health;
mod intake_headers;
mod lang;
mod listener;
mod metrics;
mod observe;
mod pages;
mod problem;
mod receipt;
mod records;
mod rules;
mod server;
mod submission;
mod submissions;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::from_fn;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::decompression::RequestDecompressionLayer;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::gate::Gate;
use access::BearerKey;
use problem::Problem;

pub use gate::{Description, RulesetName};
pub use server::serve;

/// What the whole interface has in common.
#[derive(OpenApi)]
#[openapi(
    info(title = "Sluse", description = "A gate: checks what is handed in, gives receipts, passes on."),
    modifiers(&BearerKey)
)]
struct Interface;

/// Every address of the gate.
fn router(gate: Arc<Gate>) -> Router {
    // What it cannot take away stays in the headers, and is answered as a problem.
    let inflated = RequestDecompressionLayer::new().pass_through_unaccepted(true);
    let (addresses, interface) = OpenApiRouter::with_openapi(Interface::openapi())
        .routes(routes!(submissions::hand_in))
        .layer(inflated)
        .routes(routes!(submission::look_up))
        .routes(routes!(receipt::fetch))
        .routes(routes!(records::of_submission))
        .routes(routes!(records::of_sender))
        .routes(routes!(gate::describe))
        .routes(routes!(rules::list))
        .routes(routes!(health::alive))
        .routes(routes!(health::ready))
        .routes(routes!(metrics::scrape))
        .split_for_parts();
    let pages = gate.config.pages.clone();
    let from_elsewhere = cors::layer(&gate.config.origins);
    let known = addresses
        .route("/openapi.json", axum::routing::get(move || async move { axum::Json(interface) }))
        .method_not_allowed_fallback(|| async { Problem::of(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed") });
    pages::beside(known, pages)
        .layer(CatchPanicLayer::custom(problem::of_panic))
        .layer(from_fn(pages::protective_headers))
        .layer(from_elsewhere)
        .layer(from_fn(observe::observe))
        .with_state(gate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interface_description_is_openapi_3_1_and_names_every_address() {
        let (_, interface) = OpenApiRouter::<Arc<Gate>>::with_openapi(Interface::openapi())
            .routes(routes!(submissions::hand_in))
            .routes(routes!(submission::look_up))
            .split_for_parts();
        let json = serde_json::to_value(&interface).expect("JSON");
        assert!(json["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
        assert!(json["paths"]["/v1/exchanges/{exchange}/submissions"]["post"].is_object());
    }
}
