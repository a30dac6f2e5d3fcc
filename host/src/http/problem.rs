//! Errors as RFC 9457 problem details.

use axum::http::header::{ACCEPT_ENCODING, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::value::RawValue;
use utoipa::ToSchema;

/// A problem, for programs by `type` and for people by `title` and `detail`. Never holds anything of a payload.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Problem {
    /// `urn:sluse:problem:<code>`; stable.
    #[serde(rename = "type")]
    #[schema(example = "urn:sluse:problem:invalid")]
    kind: String,
    /// The HTTP status.
    status: u16,
    /// What kind of problem it is.
    title: &'static str,
    /// What happened this time and what to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// The module's answer, byte for byte.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    answer: Option<Box<RawValue>>,
    /// The answer's findings in words, in the same order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<Object>>)]
    findings: Option<Box<RawValue>>,
    /// The module's refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    refusal: Option<Box<RawValue>>,
    /// The refusal in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    words: Option<Box<RawValue>>,
    /// The language of `detail`, `findings` and `words` when the module made them.
    #[serde(skip)]
    lang: Option<&'static str>,
    #[serde(skip)]
    retry_after_seconds: Option<u64>,
    #[serde(skip)]
    accept_encoding: Option<&'static str>,
}

impl Problem {
    pub(super) fn of(status: StatusCode, code: &str) -> Self {
        Self {
            kind: format!("urn:sluse:problem:{code}"),
            status: status.as_u16(),
            title: title(code, status),
            detail: None,
            answer: None,
            findings: None,
            refusal: None,
            words: None,
            lang: None,
            retry_after_seconds: None,
            accept_encoding: None,
        }
    }

    pub(super) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    pub(super) fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after_seconds = Some(seconds);
        self
    }

    /// The content encodings that would have been taken (RFC 7694).
    pub(super) fn accept_encoding(mut self, encodings: &'static str) -> Self {
        self.accept_encoding = Some(encodings);
        self
    }

    pub(super) fn answer(mut self, answer: Box<RawValue>, findings: Option<Box<RawValue>>) -> Self {
        (self.answer, self.findings) = (Some(answer), findings);
        self
    }

    pub(super) fn refusal(mut self, refusal: Box<RawValue>, words: Option<Box<RawValue>>) -> Self {
        (self.refusal, self.words) = (Some(refusal), words);
        self
    }

    pub(super) fn lang(mut self, lang: &'static str) -> Self {
        self.lang = Some(lang);
        self
    }
}

fn title(code: &str, status: StatusCode) -> &'static str {
    match code {
        "invalid" => "The submission has errors",
        "refused" => "The submission cannot be judged",
        "no_key" => "A sender's key is needed",
        "conflict" => "The idempotency key was used for something else",
        "busy" => "Too much at once",
        "too_slow" => "The body did not arrive in time",
        "media_type" => "The media type names no known format",
        "charset" => "The content is not in the encoding that the media type names",
        "content_encoding" => "The content encoding is not taken",
        "broken_off" => "The body broke off",
        "header" => "A header cannot be read",
        "unavailable" => "The gate cannot take this now",
        _ => status.canonical_reason().unwrap_or("Problem"),
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(lang) = self.lang {
            headers.insert("content-language", HeaderValue::from_static(lang));
        }
        if let Some(seconds) = self.retry_after_seconds {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(encodings) = self.accept_encoding {
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(encodings));
        }
        response
    }
}

/// A handler's panic: the client learns that it was us, and nothing else.
pub(super) fn of_panic(_panic: Box<dyn std::any::Any + Send>) -> Response {
    Problem::of(StatusCode::INTERNAL_SERVER_ERROR, "bug").into_response()
}
