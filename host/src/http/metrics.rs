//! `GET /metrics`: numbers for Prometheus. Labels come from small closed sets, never from what a client wrote.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use sluse_wire::Ruleset;

use crate::gate::Gate;

static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// The upper edges of the buckets that durations are counted in.
const SECONDS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.25, 1.0, 5.0, 30.0];

/// Starts counting what a gate does; once per process.
pub(super) fn start(gate: &Gate) {
    RECORDER.get_or_init(|| {
        let builder = PrometheusBuilder::new().set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS);
        builder.and_then(PrometheusBuilder::install_recorder).ok()
    });
    describe_counter!("sluse_submissions_total", "Submissions by exchange and outcome");
    describe_histogram!("sluse_submission_seconds", "From the request's head to the answer, by outcome");
    describe_histogram!("sluse_request_seconds", "Requests by route and status");
    describe_gauge!("sluse_outbox_deliveries", "Deliveries that are not acknowledged, by state");
    describe_gauge!("sluse_ruleset_info", "The rule set that judges; always 1");
    let module = gate.engine.module_sha256().to_owned();
    let Ruleset { id, sha256 } = gate.engine.ruleset().clone();
    gauge!("sluse_ruleset_info", "id" => id, "sha256" => sha256, "module_sha256" => module).set(1.0);
}

/// Counts a submission. `exchange` is one that the module knows, or empty.
pub(super) fn submission(exchange: &str, outcome: &'static str, started: Instant) {
    counter!("sluse_submissions_total", "exchange" => exchange.to_owned(), "outcome" => outcome).increment(1);
    histogram!("sluse_submission_seconds", "outcome" => outcome).record(started.elapsed());
}

/// Counts a request and how long it took.
pub(super) fn request(route: &str, status: u16, started: Instant) {
    let (route, status) = (route.to_owned(), status.to_string());
    histogram!("sluse_request_seconds", "route" => route, "status" => status).record(started.elapsed());
}

/// Gives the gate's numbers as Prometheus text.
#[utoipa::path(
    get,
    path = "/metrics",
    tag = "operation",
    responses((status = 200, description = "Prometheus text", content_type = "text/plain", body = String))
)]
pub(super) async fn scrape(State(gate): State<Arc<Gate>>) -> Response {
    for depth in gate.storage.outbox_depth().await.unwrap_or_default() {
        gauge!("sluse_outbox_deliveries", "state" => depth.state).set(depth.deliveries as f64);
    }
    let text = RECORDER.get().and_then(Option::as_ref).map(PrometheusHandle::render).unwrap_or_default();
    ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response()
}
