//! What a rule is: identity, severity, evidence and dates; its words and its examples stand beside it as separate
//! statics, so that a face that renders no text carries none.

mod example;
mod table;

pub use example::Example;
pub use table::Table;
pub(crate) use table::exchanges_of;

use crate::date::Date;
use crate::format::Form;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The record cannot be received as it is.
    Error,
    /// Look at it; it may be right.
    Warning,
    /// Said for the record.
    Info,
}

impl Severity {
    /// The name in answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// What a rule rests on, the firmest first. It bounds the severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// A law or a specification says so: may be an error.
    Verified,
    /// The record contradicts itself: may be an error.
    Logical,
    /// A reading of practice: warns at most.
    Inferred,
    /// From memory, or a list nobody could read: leaves the verdict undecided at most.
    Provisional,
}

impl Evidence {
    /// The name in the catalogue.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Logical => "logical",
            Self::Inferred => "inferred",
            Self::Provisional => "provisional",
        }
    }

    /// The most that a finding may weigh that rests on it.
    #[must_use]
    pub const fn bound(self) -> Severity {
        match self {
            Self::Verified | Self::Logical => Severity::Error,
            Self::Inferred | Self::Provisional => Severity::Warning,
        }
    }
}

/// What a rule is, without its check. Its file holds `RULE`, `WORDS` and `EXAMPLES`, and `CHECK` where a family checks it;
/// its line in the table of its family puts it to work.
pub struct RuleInfo {
    /// Never reused. The file's name begins with its last part.
    pub id: &'static str,
    /// The most that a finding of it weighs; bounded by the evidence.
    pub severity: Severity,
    /// What it rests on; a finding may rest on less, and then weighs no more than that allows.
    pub evidence: Evidence,
    /// First day on which the rule is in force, by the date of the check.
    pub since: Date,
    /// First day on which it is no longer in force.
    pub until: Option<Date>,
    /// The exchanges it belongs to.
    pub exchanges: &'static [&'static str],
    /// The form of payload that it is about, whatever the exchange.
    pub form: Option<Form>,
    /// The key in `known` without which it cannot be checked.
    pub needs: Option<&'static str>,
}

impl RuleInfo {
    /// A rule that forbids.
    #[must_use]
    pub const fn error(id: &'static str, evidence: Evidence) -> Self {
        Self::new(id, Severity::Error, evidence)
    }

    /// A rule that asks to look again.
    #[must_use]
    pub const fn warning(id: &'static str, evidence: Evidence) -> Self {
        Self::new(id, Severity::Warning, evidence)
    }

    /// A rule that says something for the record.
    #[must_use]
    pub const fn info(id: &'static str, evidence: Evidence) -> Self {
        Self::new(id, Severity::Info, evidence)
    }

    const fn new(id: &'static str, severity: Severity, evidence: Evidence) -> Self {
        Self { id, severity, evidence, since: ALWAYS, until: None, exchanges: &[], form: None, needs: None }
    }

    /// Belongs to these exchanges.
    #[must_use]
    pub const fn of(self, exchanges: &'static [&'static str]) -> Self {
        Self { exchanges, ..self }
    }

    /// Belongs to every exchange whose payload may have that form.
    #[must_use]
    pub const fn of_form(self, form: Form) -> Self {
        Self { form: Some(form), ..self }
    }

    /// Cannot be checked without what the caller tells under that key of `known`.
    #[must_use]
    pub const fn needs(self, need: &'static str) -> Self {
        Self { needs: Some(need), ..self }
    }

    /// Is no longer in force from that day.
    #[must_use]
    pub const fn until(self, day: Option<Date>) -> Self {
        Self { until: day, ..self }
    }

    /// How much a finding of it weighs that rests on that: never more than the rule, and an error only where it may be one.
    #[must_use]
    pub fn weighs(&self, evidence: Evidence) -> Severity {
        // The weightiest severity comes first.
        self.severity.max(evidence.bound())
    }

    /// Whether the exchange of that id is one of those that it belongs to.
    pub(crate) const fn is_of(&self, exchange: &str) -> bool {
        let mut at = 0;
        while at < self.exchanges.len() {
            if is_same(self.exchanges[at].as_bytes(), exchange.as_bytes()) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Whether the rule is in force on the day.
    #[must_use]
    pub fn in_force(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
}

/// Whether two names are one, also asked where nothing but constants is reckoned.
const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// The usual first day: before any list this rule set can meet.
pub const ALWAYS: Date = Date::new(2020, 1, 1).unwrap();

/// A text in the three languages. `{name}` stands for an argument of the finding.
#[derive(Clone, Copy)]
pub struct Text {
    /// Bokmål.
    pub nb: &'static str,
    /// Nynorsk.
    pub nn: &'static str,
    /// English.
    pub en: &'static str,
}

/// A law or specification.
#[derive(Clone, Copy)]
pub struct Source {
    /// The work.
    pub title: &'static str,
    /// The place in it.
    pub section: &'static str,
    /// Where to read it; empty where it is not public on the net.
    pub url: &'static str,
}

impl Source {
    /// A work as a whole.
    #[must_use]
    pub const fn new(title: &'static str, url: &'static str) -> Self {
        Self { title, section: "", url }
    }

    /// That place in the work.
    #[must_use]
    pub const fn at(self, section: &'static str) -> Self {
        Self { section, ..self }
    }
}

/// What a rule says to people.
pub struct Words {
    /// What is wrong.
    pub what: Text,
    /// Why it matters.
    pub why: Text,
    /// What to do.
    pub advice: Text,
    /// Names of the arguments that the texts may use.
    pub args: &'static [&'static str],
    /// What the rule rests on.
    pub sources: &'static [Source],
}

/// The table of some rules, one line each: their modules, identities, words and examples. The tables are separate statics,
/// so that a face that renders no text carries no words and no examples. With a type of check and the
/// exchanges of the family before the lines, their checks as well.
macro_rules! rules {
    ($($rule:ident,)*) => {
        $(pub(crate) mod $rule;)*

        /// Every rule, in the order of the handbook.
        pub static RULES: &[&RuleInfo] = &[$(&$rule::RULE,)*];
        /// What every rule says.
        pub static WORDS: &[(&RuleInfo, &Words)] = &[$((&$rule::RULE, &$rule::WORDS),)*];
        /// What every rule accepts and reports.
        pub static EXAMPLES: &[(&RuleInfo, &[Example])] = &[$((&$rule::RULE, $rule::EXAMPLES),)*];
    };
    ($check:ty, of $exchanges:path: $($rule:ident,)*) => {
        $crate::rule::rules! { $($rule,)* }

        /// How every rule is checked.
        pub(crate) static CHECKS: $crate::rule::Table<$check> = $crate::rule::Table {
            rules: &[$((&$rule::RULE, $rule::CHECK),)*],
            exchanges: $exchanges,
            of: &$crate::rule::exchanges_of(&[$(&$rule::RULE,)*], $exchanges),
        };
    };
}
pub(crate) use rules;
