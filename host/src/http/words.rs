//! Findings and refusals as problems, with the module's words in the reader's language.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::problem::Problem;
use crate::engine::Reply;
use crate::gate::Gate;

/// The module's answer as it stands, and its findings in words.
pub(super) async fn invalid(gate: Arc<Gate>, answer: Vec<u8>, lang: &'static str) -> Response {
    #[derive(Deserialize)]
    struct Words {
        findings: Box<RawValue>,
        summary: String,
    }
    let (answer, words) = render::<Words>(gate, answer, lang).await;
    let Some(answer) = raw(answer) else { return bug() };
    let problem = Problem::of(StatusCode::UNPROCESSABLE_ENTITY, "invalid").lang(lang);
    match words {
        Some(words) => problem.detail(words.summary).answer(answer, Some(words.findings)),
        None => problem.answer(answer, None),
    }
    .into_response()
}

/// The module's refusal and its words.
pub(super) async fn refused(gate: Arc<Gate>, refused: Vec<u8>, lang: &'static str) -> Response {
    #[derive(Deserialize)]
    struct Refused {
        refusal: Box<RawValue>,
    }
    #[derive(Deserialize)]
    struct Coded {
        code: String,
    }
    #[derive(Deserialize)]
    struct Said {
        what: String,
        advice: String,
    }
    let (refused, words) = render::<Refused>(gate, refused, lang).await;
    let Ok(Refused { refusal }) = serde_json::from_slice(&refused) else { return bug() };
    let Ok(Coded { code }) = serde_json::from_str(refusal.get()) else { return bug() };
    let problem = Problem::of(status(&code), "refused").lang(lang);
    match words {
        Some(Refused { refusal: words }) => {
            let said: Option<Said> = serde_json::from_str(words.get()).ok();
            let detail = said.map(|said| format!("{} {}", said.what, said.advice)).unwrap_or_default();
            problem.detail(detail).refusal(refusal, Some(words))
        }
        None => problem.refusal(refusal, None),
    }
    .into_response()
}

/// The HTTP status of a refusal's code.
fn status(code: &str) -> StatusCode {
    match code {
        "too_large" | "too_many_records" | "budget_reached" => StatusCode::PAYLOAD_TOO_LARGE,
        "wrong_format" | "file_kind" => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        _ => StatusCode::BAD_REQUEST,
    }
}

/// Gives the bytes back beside their words. Without words the bytes still say everything.
async fn render<T: serde::de::DeserializeOwned + Send + 'static>(
    gate: Arc<Gate>,
    bytes: Vec<u8>,
    lang: &'static str,
) -> (Vec<u8>, Option<T>) {
    let rendering = tokio::task::spawn_blocking(move || {
        let words = match gate.engine.render(lang, &bytes) {
            Ok(Reply::Answer(words)) => serde_json::from_slice(&words).ok(),
            Ok(Reply::Refused(_) | Reply::OverBudget(_)) => None,
            Err(error) => {
                tracing::error!(%error, "findings cannot be put into words");
                None
            }
        };
        (bytes, words)
    });
    rendering.await.unwrap_or_default()
}

fn raw(bytes: Vec<u8>) -> Option<Box<RawValue>> {
    String::from_utf8(bytes).ok().and_then(|text| RawValue::from_string(text).ok())
}

fn bug() -> Response {
    Problem::of(StatusCode::INTERNAL_SERVER_ERROR, "bug").into_response()
}
