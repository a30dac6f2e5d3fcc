//! Operation 10: a column of identifiers, each with a verdict.

use crate::Status;
use crate::answer;
use crate::date::Date;
use crate::ids;
use crate::ids::{Kinds, Policy, Postnummer, Postnummerliste, Separators};
use crate::json::value::Value;
use crate::limits;
use crate::refusal::{Code, Refusal};

/// Judges the column in `body` by `head`, and writes two bytes per row, or the refusal, into `out`.
pub fn identify(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    match judge(head, body, out) {
        Ok(()) => Status::Answer,
        Err(refusal) => answer::write_refusal(&refusal, &[], out),
    }
}

fn judge(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Result<(), Box<Refusal>> {
    let Head { policy, rows } = Head::parse(head)?;
    if body.len() > limits::PAYLOAD_BYTES {
        return Err(Refusal::limit(Code::TooLarge, limits::PAYLOAD_BYTES as u64));
    }
    let (offsets, values) = usize::try_from(rows)
        .ok()
        .and_then(|rows| rows.checked_add(1)?.checked_mul(4))
        .and_then(|end| body.split_at_checked(end))
        .ok_or_else(|| bad("rows"))?;
    ids::judge_column(&policy, offsets, values, out).map_err(|_| bad("offsets"))
}

struct Head {
    policy: Policy,
    rows: u64,
}

impl Head {
    fn parse(head: &[u8]) -> Result<Self, Box<Refusal>> {
        let mut rows = None;
        let policy = policy(head, |key, value| {
            if key == "rows" {
                rows = value.int();
            }
            key == "rows"
        })?;
        Ok(Self { policy, rows: rows.ok_or_else(|| bad("rows"))? })
    }
}

/// Reads a policy from a JSON object; `other` takes the keys that are not a policy's, and says whether it knew them.
///
/// # Errors
/// [`Code::BadCall`] naming the key.
pub fn policy(head: &[u8], mut other: impl FnMut(&str, &Value) -> bool) -> Result<Policy, Box<Refusal>> {
    if head.len() > limits::HEAD_BYTES {
        return Err(bad("postnummer"));
    }
    let text = core::str::from_utf8(head).map_err(|_| bad("call"))?;
    let Ok(Value::Object(members)) = Value::parse(text) else { return Err(bad("call")) };
    let (mut as_of, mut kinds) = (None, None);
    let (mut production, mut separators, mut postnummer) = (true, Separators::NONE, None);
    for (at, (key, value)) in members.iter().enumerate() {
        if members.iter().take(at).any(|(before, _)| before == key) {
            return Err(bad("duplicate"));
        }
        match key.as_str() {
            "as_of" => as_of = value.text().and_then(Date::parse),
            "kind" => kinds = Some(read_kinds(value).ok_or_else(|| bad("kind"))?),
            "mode" => production = read_mode(value).ok_or_else(|| bad("mode"))?,
            "separators" => {
                separators = value.text().and_then(Separators::read).ok_or_else(|| bad("separators"))?;
            }
            "postnummer" => postnummer = Some(read_postnummer(value).ok_or_else(|| bad("postnummer"))?),
            key if other(key, value) => {}
            _ => return Err(bad("unknown key")),
        }
    }
    Ok(Policy {
        kinds: kinds.unwrap_or(Kinds::ANY),
        production,
        as_of: as_of.ok_or_else(|| bad("as_of"))?,
        separators,
        postnummer,
    })
}

fn read_mode(value: &Value) -> Option<bool> {
    match value.text()? {
        "production" => Some(true),
        "test" => Some(false),
        _ => None,
    }
}

/// A kind's id or `any`, or a list of them that names at least one.
fn read_kinds(value: &Value) -> Option<Kinds> {
    match value {
        Value::Array(names) if !names.is_empty() => {
            names.iter().try_fold(Kinds::NONE, |kinds, name| Some(kinds.union(Kinds::read(name.text()?)?)))
        }
        name => Kinds::read(name.text()?),
    }
}

fn read_postnummer(value: &Value) -> Option<Postnummerliste> {
    let Value::Array(codes) = value else { return None };
    codes.iter().map(|code| Postnummer::parse(code.text()?)).collect()
}

fn bad(key: &'static str) -> Box<Refusal> {
    Refusal::names(Code::BadCall, "key", vec![key])
}
