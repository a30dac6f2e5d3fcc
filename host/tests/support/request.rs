//! Ordinary requests.

use std::time::Duration;

use serde_json::Value;
use ureq::Agent;

use super::lists::EXCHANGE;
use super::wait::DEADLINE;

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: ureq::http::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).expect("JSON")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The submission's id in a receipt.
    pub fn submission(&self) -> String {
        self.json()["payload"]["submission"].as_str().expect("a receipt").to_owned()
    }
}

fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).timeout_global(Some(DEADLINE)).build().into()
}

fn read(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Option<Answer> {
    let mut response = response.ok()?;
    let bytes = response.body_mut().with_config().limit(64 << 20).read_to_vec().ok()?;
    Some(Answer { status: response.status().as_u16(), headers: response.headers().clone(), bytes })
}

/// Who sends, and how.
pub struct Sender<'a> {
    pub url: &'a str,
    pub key: &'a str,
}

impl Sender<'_> {
    /// Hands in a class list; `None` when the gate was gone before it answered.
    pub fn try_send(&self, idempotency_key: Option<&str>, list: &[u8]) -> Option<Answer> {
        let headers: Vec<(&str, &str)> = idempotency_key.map(|key| ("Idempotency-Key", key)).into_iter().collect();
        self.try_post(EXCHANGE, "text/csv", &headers, list)
    }

    pub fn send(&self, idempotency_key: Option<&str>, list: &[u8]) -> Answer {
        self.try_send(idempotency_key, list).expect("an answer")
    }

    pub fn post(&self, exchange: &str, media: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        self.try_post(exchange, media, headers, body).expect("an answer")
    }

    pub fn try_post(&self, exchange: &str, media: &str, headers: &[(&str, &str)], body: &[u8]) -> Option<Answer> {
        let mut request = agent()
            .post(format!("{}/v1/exchanges/{exchange}/submissions", self.url))
            .header("Authorization", format!("Bearer {}", self.key))
            .header("Content-Type", media);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        read(request.send(body))
    }

    pub fn get(&self, path: &str) -> Answer {
        let request =
            agent().get(format!("{}{path}", self.url)).header("Authorization", format!("Bearer {}", self.key));
        read(request.call()).expect("an answer")
    }

    /// A submission's state.
    pub fn state(&self, id: &str) -> Value {
        let answer = self.get(&format!("/v1/submissions/{id}"));
        assert_eq!(answer.status, 200);
        answer.json()
    }
}

/// A request without a key.
pub fn get(url: &str, path: &str) -> Answer {
    read(agent().get(format!("{url}{path}")).call()).expect("an answer")
}

/// A request without a key for one of the media types in `accept`.
pub fn get_as(url: &str, path: &str, accept: &str) -> Answer {
    read(agent().get(format!("{url}{path}")).header("Accept", accept).call()).expect("an answer")
}

/// Whether anybody answers.
pub fn answers(url: &str) -> bool {
    let agent: Agent = Agent::config_builder().timeout_global(Some(Duration::from_secs(5))).build().into();
    agent.get(format!("{url}/healthz")).call().is_ok()
}
