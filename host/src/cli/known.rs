//! `--known FILE`: what a register holds already, as a call has it.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use sluse_wire::limits::REGISTER_BYTES;
use sluse_wire::{Call, Known};

use crate::cli::CliError;
use crate::cli::input::{Input, Origin};
use crate::engine::Engine;
use crate::exchanges::{Exchanges, Provider};

/// What is known beside a payload.
pub(super) struct Told {
    /// By need, for the head of a call.
    known: BTreeMap<String, Vec<Known>>,
    /// What registers hold, each a JSON array for a part of the body, by need.
    held: Vec<(String, Vec<u8>)>,
}

impl Told {
    /// Tells it in a call of that body.
    pub(super) fn tell(&self, call: &mut Call, body: &mut Vec<u8>) {
        call.known = Some(self.known.clone());
        for (need, records) in &self.held {
            call.tell(need, records, body);
        }
    }
}

/// Reads an object of lists by need, or a list of records: what the register of the exchange holds, or where none is named,
/// every register that there is.
pub(super) fn read(path: &Path, exchange: Option<&str>, engine: &Engine) -> Result<Told, CliError> {
    let wrong = || {
        CliError::Stopped {
        what: format!("{} is not what a register holds", path.display()),
        remedy: "give a JSON list of records as in the file itself, or an object such as {\"nir.register\":[…]}; values are \
                 texts, numbers, true or false"
            .to_owned(),
    }
    };
    let bytes = match Origin::new(path).read(REGISTER_BYTES as u64)? {
        Input::Payload(bytes) => bytes,
        Input::TooLarge => {
            return Err(CliError::Stopped {
                what: format!("{} has more than {} MiB", path.display(), REGISTER_BYTES >> 20),
                remedy: "leave out the records of other participants".to_owned(),
            });
        }
    };
    let exchanges = engine.exchanges()?;
    let by_need = match serde_json::from_slice(&bytes).map_err(|_| wrong())? {
        Value::Array(rows) => {
            let rows = Value::Array(rows);
            registers(&exchanges, exchange).into_iter().map(|need| (need, rows.clone())).collect()
        }
        Value::Object(needs) => needs.into_iter().collect::<Vec<_>>(),
        _ => return Err(wrong()),
    };
    let every = registers(&exchanges, None);
    let mut told = Told { known: BTreeMap::new(), held: Vec::new() };
    for (need, rows) in by_need {
        let rows = list(rows).ok_or_else(wrong)?;
        if every.contains(&need) {
            told.held.push((need, serde_json::to_vec(&rows).map_err(|_| wrong())?));
        } else {
            told.known.insert(need, rows);
        }
    }
    Ok(told)
}

/// The needs that registers fill: of the exchange, or of all.
fn registers(exchanges: &Exchanges, exchange: Option<&str>) -> Vec<String> {
    let named = exchange.and_then(|exchange| exchanges.need(exchange, Provider::Register));
    let every = || exchanges.told_by(Provider::Register).map(|(_, need)| need.id.clone()).collect();
    named.map_or_else(every, |need| vec![need.id.clone()])
}

fn list(rows: Value) -> Option<Vec<Known>> {
    let Value::Array(rows) = rows else { return None };
    rows.into_iter().map(known).collect()
}

fn known(value: Value) -> Option<Known> {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| Some((name, text(value)?)));
            Some(Known::Row(members.collect::<Option<_>>()?))
        }
        value => text(value).map(Known::Text),
    }
}

/// A call has every value as a text.
fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use sluse_wire::Known;

    use super::known;

    #[test]
    fn values_become_texts() {
        let row = known(json!({"type": "norskdeltakelse", "timer": 37.5, "omsorgsoppfolging": false}));
        let Some(Known::Row(row)) = row else { panic!("a row") };
        assert_eq!(row.values().map(String::as_str).collect::<Vec<_>>(), ["false", "37.5", "norskdeltakelse"]);
        assert!(known(json!({"type": null})).is_none());
        assert!(known(json!([1])).is_none());
    }
}
