//! What calls, answers and renderings look like, for those who write and read them: hosts and tests.
//!
//! The core itself writes answers with [`crate::canonical`]; these types are for the other side of the door.

use core::fmt;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the two bytes of a row of operation 10 mean: types that decode them, and judge nothing.
pub mod ids {
    pub use crate::ids::{Convention, Kind, Reason, Verdict};
}

/// The head of operation 1.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Absent: recognised by the module.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange: Option<String>,
    /// `ÅÅÅÅ-MM-DD`, the only clock.
    pub as_of: String,
    /// `production` or `test`.
    pub mode: Mode,
    /// `json`, `ndjson`, `csv` or `vigo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The file's name, for the rules about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// What the caller's register already holds, by need.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<BTreeMap<String, Vec<Known>>>,
    /// Work that may be spent, if less than the limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<u64>,
}

/// Something that the caller's register holds.
#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Known {
    /// A number, a role, a law.
    Text(String),
    /// A record: numbers, `true` and `false` as texts too.
    Row(BTreeMap<String, String>),
}

// By hand, because `known` holds personal numbers, and a file's name may.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { exchange, as_of, mode, format, file_name: _, known: _, budget } = self;
        write!(f, "Call({exchange:?}, {as_of}, {mode:?}, {format:?}, {budget:?}, …)")
    }
}

/// The head of operation 11: that of a check, and who.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TimelineCall {
    /// What a check would be asked.
    #[serde(flatten)]
    pub call: Call,
    /// The participant, from 1 in the order of the payload; absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<u64>,
}

/// The head of operation 10.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdsCall {
    /// `ÅÅÅÅ-MM-DD`, the only clock.
    pub as_of: String,
    /// The kinds that the column takes; `any` stands for those that are told apart by themselves.
    pub kind: Vec<String>,
    /// `production` or `test`.
    pub mode: Mode,
    /// The postnummer that exist; absent: their form alone is looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postnummer: Option<Vec<String>>,
    /// How many rows the body has.
    pub rows: u64,
    /// The characters that the column's field tolerates inside an identifier, of space, `-` and `.`; absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separators: Option<String>,
}

/// Whether synthetic numbers are admitted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// They are refused.
    #[default]
    Production,
    /// They are admitted and named.
    Test,
}

/// The outcome of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The day of the check.
    pub as_of: String,
    /// Counts.
    pub counts: Counts,
    /// The exchange.
    pub exchange: String,
    /// Findings, sorted by place and rule.
    pub findings: Vec<Finding>,
    /// Which law each participant's records follow; absent in exchanges that have no participants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laws: Option<Vec<Law>>,
    /// The mode.
    pub mode: Mode,
    /// How the payload was read.
    pub read_as: ReadAs,
    /// The rule set.
    pub ruleset: Ruleset,
    /// Rules that need what the caller did not give.
    pub unchecked: Vec<Unchecked>,
    /// The verdict.
    pub verdict: Verdict,
    /// Work spent.
    pub work: u64,
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Errors.
    pub error: u64,
    /// Things said for the record.
    pub info: u64,
    /// Records read.
    pub records: u64,
    /// Warnings.
    pub warning: u64,
}

/// Three values: the gate refines `undecided`, never contradicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing is wrong and everything was checked.
    Valid,
    /// At least one error.
    Invalid,
    /// Nothing wrong found; some rules need what was not there.
    Undecided,
}

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The record cannot be received as it is.
    Error,
    /// Look at it; it may be right.
    Warning,
    /// Said for the record.
    Info,
}

/// Which law a participant's records follow on the day of the check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    /// The record of the person.
    pub at: Place,
    /// `introduksjonsloven`, `integreringsloven`, `kap6a`: one, or the candidates where facts are missing.
    pub candidates: Vec<String>,
    /// What would leave fewer candidates: `ankomst`, `forste_innvilgelse`, `kollektiv_beskyttelse`.
    pub missing: Vec<String>,
    /// Why: one of [`crate::nir::lov::Grunn`].
    pub reason: String,
}

/// A rule broken at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Arguments for the words; never personal.
    pub args: BTreeMap<String, Arg>,
    /// Where.
    pub at: Place,
    /// Other places, where the finding is about more than one.
    pub related: Vec<Place>,
    /// The rule.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
}

/// An argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A whole number.
    Int(u64),
    /// One of the rule set's own words.
    Text(String),
}

/// A place in the payload.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The wire's name of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The physical line, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// JSON Pointer, for JSON payloads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The record, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u64>,
}

/// How the payload was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadAs {
    /// `utf-8` or `windows-1252`.
    pub encoding: String,
    /// `json`, `ndjson`, `csv` or `vigo`.
    pub format: String,
}

/// The rule set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruleset {
    /// Its name.
    pub id: String,
    /// Its digest.
    pub sha256: String,
}

/// A rule that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unchecked {
    /// The key in `known` that it needs.
    pub needs: String,
    /// The rule.
    pub rule: String,
}

/// The outcome of operation 11: the members of an [`Answer`], and these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeline {
    /// What a check answers.
    #[serde(flatten)]
    pub answer: Answer,
    /// How many the payload tells of, whoever was asked for.
    pub participants: u64,
    /// All of them, or the one that was asked for; none where there is no such person.
    pub persons: Vec<Person>,
}

/// A participant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The record of the person; absent where it is only known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// Days by which something must have happened, in order.
    pub deadlines: Vec<Deadline>,
    /// Findings about that record, as indices.
    pub findings: Vec<u64>,
    /// Hours of training that have been registered.
    pub hours: Vec<Hours>,
    /// What happened, by day; what has no readable day stands last.
    pub items: Vec<Item>,
    /// Which law the records follow on the day of the check.
    pub law: Chosen,
    /// From 1, in the order of the payload.
    pub ordinal: u64,
}

/// Which law, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// As in [`Law`].
    pub candidates: Vec<String>,
    /// As in [`Law`].
    pub missing: Vec<String>,
    /// As in [`Law`].
    pub reason: String,
}

/// A day by which something must have happened, or after which it may not go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// With leave.
    pub day: String,
    /// What it rests on: `verified`, `inferred`, `provisional`.
    pub evidence: String,
    /// `program_start`, `programfrist`, `programfrist_forlenget`, `norskfrist`, `norskfrist_senest`, `nir_oppstart`,
    /// `nir_gjennomforing`, `arsavslutning`.
    pub kind: String,
    /// The item whose deadline it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<u64>,
    /// Without leave; the same day where leave moves nothing.
    pub without_leave: String,
}

/// A sum of hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// The most that may be given, in hundredths of hours, where the law is certain and gives a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling_hundredths: Option<u64>,
    /// In hundredths of hours.
    pub hundredths: u64,
    /// Key of the ordning.
    pub ordning: String,
    /// Key of the kind of hours.
    pub timetype: String,
}

/// A record on the timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// It is taken back.
    pub annulled: bool,
    /// The record; absent where it is only known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// Which of its type it is: the key of the first of `codes`, where the record has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Every code of the record that stands in a list of ours.
    pub codes: Vec<ItemCode>,
    /// The day on which a vedtak was made; it lasts from `from`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<String>,
    /// Findings about the record, as indices.
    pub findings: Vec<u64>,
    /// The first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The caller's register holds it; it is not sent.
    pub known: bool,
    /// The end is a plan: of a programme that has not ended, or of training that still goes on.
    pub planned: bool,
    /// The last day, absent while it is open; what takes one day begins and ends on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The type of the record, or `gjenapning`.
    #[serde(rename = "type")]
    pub slag: String,
    /// The item it belongs to, as an index into the items of the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<u64>,
}

/// A code of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemCode {
    /// The wire's name of the field.
    pub field: String,
    /// Our key.
    pub key: String,
    /// The list it stands in.
    pub list: String,
}

/// The outcome of a call that could not be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Why.
    pub refusal: Refusal,
    /// The rule set.
    pub ruleset: Ruleset,
}

/// Why a payload cannot be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// What the words need.
    pub args: BTreeMap<String, RefusalArg>,
    /// Where reading ended.
    pub at: RefusalPlace,
    /// One of [`crate::refusal::Code`].
    pub code: String,
}

/// An argument of a refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RefusalArg {
    /// A limit.
    Int(u64),
    /// Names that would have been right.
    Names(Vec<String>),
}

/// Where reading ended: a byte of the payload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusalPlace {
    /// Column in bytes, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u64>,
    /// Line, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Byte, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
}

/// The head of operation 3.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RenderCall {
    /// `nb`, `nn` or `en`.
    pub lang: String,
}

/// An answer or a refusal as sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rendered {
    /// The language.
    pub lang: String,
    /// One sentence about the whole; absent for a refusal.
    #[serde(default)]
    pub summary: Option<String>,
    /// In the answer's order.
    #[serde(default)]
    pub findings: Vec<RenderedFinding>,
    /// Which law each participant's records follow; absent in exchanges that have no participants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laws: Option<Vec<RenderedLaw>>,
    /// What the participants' timelines show; absent where none were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persons: Option<Vec<RenderedPerson>>,
    /// Rules that were not checked.
    #[serde(default)]
    pub unchecked: Vec<RenderedUnchecked>,
    /// The refusal, if it was one.
    #[serde(default)]
    pub refusal: Option<RenderedRefusal>,
}

/// A finding as sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedFinding {
    /// What to do.
    pub advice: String,
    /// Where.
    pub place: String,
    /// The rule.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
    /// How much it weighs, in words.
    pub severity_text: String,
    /// What is wrong.
    pub what: String,
    /// Why it matters.
    pub why: String,
}

/// Which laws may apply to a participant, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedLaw {
    /// Their names; one where the facts are enough.
    pub candidates: Vec<String>,
    /// Facts that would leave fewer of them.
    pub missing: Vec<String>,
    /// Why.
    pub reason: String,
}

/// A participant's timeline in words, in the order of its elements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedPerson {
    /// What each deadline is, and how sure it is.
    pub deadlines: Vec<RenderedDeadline>,
    /// What the hours were given in.
    pub hours: Vec<RenderedHours>,
    /// What each item is.
    pub items: Vec<RenderedItem>,
    /// Which laws may apply.
    pub law: RenderedLaw,
}

/// A deadline in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedDeadline {
    /// How sure it is.
    pub evidence: String,
    /// What it is.
    pub kind: String,
}

/// What hours were given in, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedHours {
    /// The ordning.
    pub ordning: String,
    /// The kind of hours.
    pub timetype: String,
}

/// An item in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedItem {
    /// The names of its codes, in their order.
    pub codes: Vec<String>,
    /// The name of its type.
    #[serde(rename = "type")]
    pub slag: String,
}

/// A rule that was not checked, as a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedUnchecked {
    /// The rule.
    pub rule: String,
    /// What it would have looked for.
    pub what: String,
}

/// A refusal as sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedRefusal {
    /// What to do.
    pub advice: String,
    /// Why, as a code.
    pub code: String,
    /// Where; empty if it is about the whole.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// Why it matters.
    pub why: String,
}

/// What operation 4 says. It holds numbers of persons, and whole records: it is not for logs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keys {
    /// The exchange.
    pub exchange: String,
    /// What a register will hold when the payload is accepted, in the order of the payload.
    pub holds: Vec<Holding>,
    /// The rule set.
    pub ruleset: Ruleset,
    /// The keys by need: what to fetch for `known`.
    pub wants: BTreeMap<String, Wanted>,
}

/// The keys of a need.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Numbers of persons.
    pub persons: Vec<String>,
    /// Records that are sent or named, by the sender's ids.
    pub records: Vec<Reference>,
}

/// A record by its type and the sender's id.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reference {
    /// The sender's id.
    pub id: String,
    /// The type.
    #[serde(rename = "type")]
    pub kind: String,
}

/// A record as a register will hold it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// What an annulment takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annuls: Option<Reference>,
    /// What it belongs to in the end, where that is not in the payload.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<Reference>,
    /// The first day on which it says something; absent: from the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The sender's id.
    pub id: String,
    /// The DUF-nummer of the person whom it is about, where the payload tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The record, as `known` has it.
    pub row: BTreeMap<String, String>,
    /// The last day; absent: until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The type.
    #[serde(rename = "type")]
    pub kind: String,
}
