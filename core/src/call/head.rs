//! The head of a call: what to check the payload as, and by which day.

use super::family::{Family, Module};
use super::parts::Parts;
use crate::date::Date;
use crate::format::Format;
use crate::formats::recognise::ids;
use crate::json::value::Value;
use crate::limits;
use crate::record::{Exchange, Exchanges};
use crate::refusal::{Code, Refusal};
use crate::rule::ALWAYS;

/// What a head says of the payload.
pub(crate) struct Says {
    /// The exchange, if the caller names it.
    pub(crate) exchange: Option<&'static Exchange>,
    /// The only clock.
    pub(crate) as_of: Date,
    /// Whether synthetic numbers are refused.
    pub(crate) production: bool,
    /// The format, if the caller names it.
    pub(crate) format: Option<Format>,
    /// The file's name, for the rules about it.
    pub(crate) file_name: Option<String>,
    /// Work that may be spent.
    pub(crate) budget: u64,
}

/// A head that has been read.
pub(crate) struct Head<'a, F: Family> {
    /// What it says of the payload.
    pub(crate) says: Says,
    /// What the caller tells beside the payload.
    pub(crate) known: F::Known,
    /// The payload: the body, or its part of that name.
    pub(crate) payload: &'a [u8],
    /// The records of the caller's register: a JSON array.
    pub(crate) register: Option<&'a str>,
    /// The person that a timeline is asked for, from 1.
    pub(crate) person: Option<u64>,
    /// The rows that labels are asked for, ascending.
    pub(crate) rows: Vec<u64>,
}

/// The member that the head of one operation has beside those of a Call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Member {
    /// `person`, of a timeline.
    Person,
    /// `rows`, of labels; it must be there.
    Rows,
}

impl<'a, F: Family> Head<'a, F> {
    /// Reads a head: a JSON object with these keys and no others, and `member` if the operation has one; and the parts of
    /// the body that it tells of.
    ///
    /// # Errors
    /// [`Code::BadCall`] naming the key, [`Code::UnknownExchange`].
    pub(crate) fn parse<M: Module<Family = F>>(
        head: &[u8],
        body: &'a [u8],
        member: Option<Member>,
    ) -> Result<Self, Box<Refusal>> {
        if head.len() > limits::HEAD_BYTES {
            return Err(bad("known"));
        }
        let text = core::str::from_utf8(head).map_err(|_| bad("call"))?;
        let Ok(Value::Object(members)) = Value::parse(text) else { return Err(bad("call")) };

        let mut says = Says {
            exchange: None,
            as_of: Date::new(1, 1, 1).ok_or_else(|| bad("as_of"))?,
            production: true,
            format: None,
            file_name: None,
            budget: limits::WORK,
        };
        let (mut known, mut person, mut rows) = (F::Known::default(), None, Vec::new());
        let mut parts = Parts::whole(body);
        let mut has_rows = false;
        let mut as_of = None;
        for (at, (key, value)) in members.iter().enumerate() {
            if members.get(..at).is_some_and(|before| before.iter().any(|(other, _)| other == key)) {
                return Err(bad("duplicate"));
            }
            match key.as_str() {
                "exchange" => {
                    let id = value.text().ok_or_else(|| bad("exchange"))?;
                    let found = F::EXCHANGES.iter().copied().find(|exchange| exchange.id == id);
                    says.exchange =
                        Some(found.ok_or_else(|| Refusal::names(Code::UnknownExchange, "candidates", ids(M::SIGNS)))?);
                }
                "as_of" => as_of = value.text().and_then(Date::parse),
                "mode" => {
                    says.production = match value.text() {
                        Some("production") => true,
                        Some("test") => false,
                        _ => return Err(bad("mode")),
                    }
                }
                "format" => {
                    let name = value.text().ok_or_else(|| bad("format"))?;
                    let format = formats(F::EXCHANGES).find(|format| format.name() == name);
                    says.format = Some(format.ok_or_else(|| bad("format"))?);
                }
                "file_name" => says.file_name = Some(value.text().ok_or_else(|| bad("file_name"))?.to_owned()),
                "budget" => says.budget = value.int().ok_or_else(|| bad("budget"))?,
                "known" => tell::<F>(&mut known, value)?,
                "parts" => parts = Parts::cut(value, body).ok_or_else(|| bad("parts"))?,
                "person" if member == Some(Member::Person) => {
                    person = Some(value.int().filter(|&person| person > 0).ok_or_else(|| bad("person"))?);
                }
                "rows" if member == Some(Member::Rows) => {
                    rows = ascending(value).ok_or_else(|| bad("rows"))?;
                    has_rows = true;
                }
                _ => return Err(bad("unknown key")),
            }
        }
        // Before its rules begin this rule set has nothing to say, and silence would look like approval.
        says.as_of = as_of.filter(|&day| day >= ALWAYS).ok_or_else(|| bad("as_of"))?;
        if member == Some(Member::Rows) && !has_rows {
            return Err(bad("rows"));
        }
        let mut register = None;
        for (need, values) in parts.told {
            let read = if F::REGISTER == Some(need) {
                register = Some(values);
                F::tell(&mut known, need, &[])
            } else {
                let values = Value::parse(values).map_err(|_| bad_known())?;
                array(&values).and_then(|values| F::tell(&mut known, need, values))
            };
            if !read? {
                return Err(bad_known());
            }
        }
        Ok(Self { says, known, payload: parts.payload, register, person, rows })
    }
}

/// Every format that one of the exchanges comes in, and those that are nobody's own.
fn formats(exchanges: Exchanges) -> impl Iterator<Item = Format> {
    Format::COMMON.into_iter().chain(exchanges.iter().flat_map(|exchange| exchange.formats).copied())
}

/// Reads the member `known`. The records of a register are a part of the body: as many as a payload's, they are read as one.
fn tell<F: Family>(known: &mut F::Known, value: &Value) -> Result<(), Box<Refusal>> {
    let Value::Object(members) = value else { return Err(bad_known()) };
    for (need, value) in members {
        if F::REGISTER == Some(need) || !F::tell(known, need, array(value)?)? {
            return Err(bad_known());
        }
    }
    Ok(())
}

fn array(value: &Value) -> Result<&[Value], Box<Refusal>> {
    if let Value::Array(values) = value { Ok(values) } else { Err(bad_known()) }
}

/// What is said of a `known` that cannot be read.
pub(crate) fn bad_known() -> Box<Refusal> {
    bad("known")
}

/// An array of whole numbers from 1, each above the one before it.
fn ascending(value: &Value) -> Option<Vec<u64>> {
    let Value::Array(elements) = value else { return None };
    let mut rows = Vec::with_capacity(elements.len());
    for element in elements {
        let row = element.int()?;
        if row <= rows.last().copied().unwrap_or(0) {
            return None;
        }
        rows.push(row);
    }
    Some(rows)
}

fn bad(key: &'static str) -> Box<Refusal> {
    Refusal::names(Code::BadCall, "key", vec![key])
}
