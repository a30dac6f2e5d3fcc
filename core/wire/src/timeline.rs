//! Operation 11: what happened to participants, by day.

use super::{Answer, Call, Place};
use serde::{Deserialize, Serialize};

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
