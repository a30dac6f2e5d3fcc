//! What a family of exchanges does in a call: reads records, judges them, and says more than findings where it has more.

use crate::finding::Report;
use crate::format::LineFormat;
use crate::formats::Event;
use crate::formats::recognise::Signs;
use crate::ids::Policy;
use crate::json::canonical::Writer;
use crate::json::value::Value;
use crate::judgement::Context;
use crate::judgement::Judgement;
use crate::record::{Draft, Exchange, Exchanges};
use crate::refusal::Refusal;
use crate::rule::RuleInfo;

/// What a module judges: every family for gates and runtimes, one for a form, and what tells all of them apart.
///
/// A form loads its rules before the first keystroke. Its module carries the exchanges and rules of one family, and none of
/// the code of another. The rule set, its digest and each verdict are the same; what a module does not judge it refuses.
pub trait Module {
    /// The family, or all of them as one.
    type Family: Family;
    /// What payloads are told apart by, also those that the module does not judge.
    const SIGNS: Signs;
}

/// A family of exchanges: what is kept from record to record while one payload of it is judged.
pub trait Family: Sized {
    /// Its exchanges.
    const EXCHANGES: Exchanges;
    /// The key of `known` whose values are records of the exchange, read as those of the payload are.
    const REGISTER: Option<&'static str>;
    /// What a caller may tell it beside the payload.
    type Known: Default;
    /// What is asked of the caller's register.
    type Wanted: Wanted;

    /// Reads what the caller tells under a key of `known`; whether the key is one of the family's.
    ///
    /// # Errors
    /// [`BadCall`](crate::refusal::Code::BadCall) where it cannot be read, or was told before.
    fn tell(known: &mut Self::Known, need: &str, values: &[Value]) -> Result<bool, Box<Refusal>>;

    /// Begins to judge a payload.
    ///
    /// # Errors
    /// [`BadCall`](crate::refusal::Code::BadCall) where the records of the caller's register cannot be read.
    fn begin(context: &Context, asked: Asked<'_, Self>, report: &mut Report) -> Result<Self, Box<Refusal>>;

    /// Reads and judges one part of the payload.
    fn read(&mut self, event: &Event<'_>, context: &Context, report: &mut Report);

    /// Judges what belongs together, when so many records have been read.
    fn finish(&mut self, records: u32, context: &Context, report: &mut Report);

    /// The rules that could not be checked, because the caller did not tell what they need.
    fn unchecked(&self, context: &Context) -> Vec<&'static RuleInfo>;

    /// Begins to ask for what the caller's register should be looked up for.
    /// Nothing where the exchange is none of the family's.
    fn wanted(known: Self::Known, exchange: &Exchange, numbers: Policy) -> Option<Self::Wanted>;

    /// Reads a payload in a format of lines, if that is the family's own; returns how many records there are, or refuses as
    /// every decoder does.
    fn lines(
        _: &LineFormat,
        _: &str,
        _: &mut Report,
        _: &mut impl FnMut(Event<'_>, &mut Report),
    ) -> Option<Result<u32, Box<Refusal>>> {
        None
    }

    /// Writes what an answer says beside findings, before `mode`.
    fn write_more(&self, _: &Judgement, _: &mut Writer<'_>) {}

    /// Writes what the records in the rows that were asked for are called.
    fn write_labels(&self, json: &mut Writer<'_>) {
        json.array(|_| {});
    }

    /// Writes the timelines of the participants, or of one of them.
    fn write_timelines(&self, _: &Judgement, _: Option<u64>, _: &mut Writer<'_>) {}
}

/// What a family is told before it reads the first record.
pub struct Asked<'a, F: Family> {
    /// What the caller tells.
    pub known: F::Known,
    /// The records of the caller's register: a JSON array.
    pub register: Option<&'a str>,
    /// The rows that labels are asked for, ascending.
    pub rows: Vec<u64>,
    /// Which personal numbers records take.
    pub numbers: Policy,
}

/// What is asked of the caller's register about the records of a payload.
pub trait Wanted {
    /// Looks at one record.
    fn read(&mut self, draft: &Draft<'_>, exchange: &'static Exchange, report: &mut Report);

    /// Writes `holds`: which records the register will hold.
    fn write_holds(&self, json: &mut Writer<'_>);

    /// Writes `wants`: under which keys the register is looked up.
    fn write_wants(&self, json: &mut Writer<'_>);
}
