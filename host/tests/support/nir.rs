//! A participant's records, synthetic: DUF-nummer of the year 2999.

use serde_json::Value;

use super::request::{Answer, Sender};

pub const DUF: &str = "299900000102";

pub const PERSON: &str = r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}"#;
pub const VEDTAK: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#;
pub const PROGRAMME: &str = r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01",
    "planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}"#;
pub const TILTAK: &str = r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"ARBEIDSTRENING",
    "fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5}"#;
/// Takes [`TILTAK`] back.
pub const ANNULMENT: &str = r#"{"type":"annullering","id":"a1","gjelder_type":"tiltak","gjelder":"t1",
    "dato":"2026-03-01","annulleringsgrunn":"FEILREGISTRERT"}"#;
/// What stands in its place.
pub const TILTAK_LATER: &str = r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"ARBEIDSTRENING",
    "fra":"2025-11-01","til":"2026-02-28","timer_per_uke":7.5}"#;

pub fn record(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

pub fn records(texts: &[&str]) -> Vec<Value> {
    texts.iter().map(|text| record(text)).collect()
}

pub fn send(sender: &Sender<'_>, records: &[Value]) -> Answer {
    try_send(sender, records).expect("an answer")
}

/// `None` when the gate was gone before it answered.
pub fn try_send(sender: &Sender<'_>, records: &[Value]) -> Option<Answer> {
    let body = serde_json::to_vec(records).expect("JSON");
    sender.try_post("nir.ws4", "application/json", &[], &body)
}
