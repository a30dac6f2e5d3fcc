//! Operation 3: answers, refusals and timelines as sentences.

use super::Severity;
use serde::{Deserialize, Serialize};

/// The head of operation 3.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RenderCall {
    /// `nb`, `nn` or `en`.
    pub lang: String,
    /// Where the sentences are read: `list`, which is usual, `form` or `system`.
    #[serde(default, rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// An answer or a refusal as sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Rules of which more findings were made than are told.
    #[serde(default)]
    pub more: Vec<RenderedMore>,
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

/// How many more findings of a rule there are, as a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedMore {
    /// The rule.
    pub rule: String,
    /// How many more there are.
    pub what: String,
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
    /// The key in `known` that they need.
    pub needs: String,
    /// Each rule.
    pub rules: Vec<RenderedRule>,
    /// Who decides, in one line for all of them.
    pub what: String,
}

/// A rule as a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedRule {
    /// The rule.
    pub rule: String,
    /// What it would have looked for, and who decides it.
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
