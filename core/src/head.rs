//! The head of a call: what to check the payload as, and by which day.

use crate::date::Date;
use crate::decode::json_value::Value;
use crate::exchanges::{self, Exchange, Exchanges, Format};
use crate::known::{self, Known, ReadKoder};
use crate::limits;
use crate::refusal::{Code, Refusal};
use crate::rule::ALWAYS;

/// What a head may speak of.
pub(crate) struct Judges {
    /// The exchanges that the module judges.
    pub(crate) exchanges: Exchanges,
    /// How a vendor's codes are read, where one of them has codes.
    pub(crate) koder: Option<ReadKoder>,
}

/// A head that has been read.
pub(crate) struct Head<'a> {
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
    /// What the caller's register already holds.
    pub(crate) known: Known,
    /// Rows that `known` tells of: a JSON array of records.
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

impl<'a> Head<'a> {
    /// Reads a head: a JSON object with these keys and no others, and `member` if the operation has one.
    ///
    /// # Errors
    /// [`Code::BadCall`] naming the key, [`Code::UnknownExchange`].
    pub(crate) fn parse(judges: &Judges, bytes: &'a [u8], member: Option<Member>) -> Result<Self, Box<Refusal>> {
        if bytes.len() > limits::HEAD_BYTES {
            return Err(bad("known"));
        }
        let text = core::str::from_utf8(bytes).map_err(|_| bad("call"))?;
        let Ok((Value::Object(members), register)) = Value::parse_beside(text, &known::REGISTER) else {
            return Err(bad("call"));
        };

        let mut head = Self {
            exchange: None,
            as_of: Date::new(1, 1, 1).ok_or_else(|| bad("as_of"))?,
            production: true,
            format: None,
            file_name: None,
            budget: limits::WORK,
            known: Known::default(),
            register: None,
            person: None,
            rows: Vec::new(),
        };
        let mut has_rows = false;
        let mut as_of = None;
        for (at, (key, value)) in members.iter().enumerate() {
            if members.get(..at).is_some_and(|before| before.iter().any(|(other, _)| other == key)) {
                return Err(bad("duplicate"));
            }
            match key.as_str() {
                "exchange" => {
                    let id = value.text().ok_or_else(|| bad("exchange"))?;
                    let found = exchanges::among(judges.exchanges, id);
                    head.exchange = Some(found.ok_or_else(|| Refusal::exchange(Code::UnknownExchange))?);
                }
                "as_of" => as_of = value.text().and_then(Date::parse),
                "mode" => {
                    head.production = match value.text() {
                        Some("production") => true,
                        Some("test") => false,
                        _ => return Err(bad("mode")),
                    }
                }
                "format" => {
                    let name = value.text().ok_or_else(|| bad("format"))?;
                    let format = Format::ALL.into_iter().find(|format| format.name() == name);
                    head.format = Some(format.ok_or_else(|| bad("format"))?);
                }
                "file_name" => head.file_name = Some(value.text().ok_or_else(|| bad("file_name"))?.to_owned()),
                "budget" => head.budget = value.int().ok_or_else(|| bad("budget"))?,
                "known" => {
                    head.known = Known::read(value, judges.koder)?;
                    head.register = register;
                }
                "person" if member == Some(Member::Person) => {
                    head.person = Some(value.int().filter(|&person| person > 0).ok_or_else(|| bad("person"))?);
                }
                "rows" if member == Some(Member::Rows) => {
                    head.rows = ascending(value).ok_or_else(|| bad("rows"))?;
                    has_rows = true;
                }
                _ => return Err(bad("unknown key")),
            }
        }
        // Before its rules begin this rule set has nothing to say, and silence would look like approval.
        head.as_of = as_of.filter(|&day| day >= ALWAYS).ok_or_else(|| bad("as_of"))?;
        if member == Some(Member::Rows) && !has_rows {
            return Err(bad("rows"));
        }
        Ok(head)
    }
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
