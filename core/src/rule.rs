//! What a rule is: identity, severity, evidence and dates; its words and its examples stand beside it as separate
//! statics, so that a face that renders no text carries none.

use crate::context::Context;
use crate::date::Date;
use crate::finding::Report;
use crate::link::{Deltaker, Gjentakelse, Innsending, Innsendt, ToNumre};
use crate::schema::{Elev, Liste, Post, Skoleplass, Slutt};

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

/// What a rule rests on. It bounds the severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

/// Where the check of a rule stands and what it is given.
#[derive(Clone, Copy)]
pub enum Check {
    /// A row in a record's field table (required, length, kind): the schema reports it.
    Field,
    /// The decoder reports it: the bytes themselves, before there is a record.
    Decode,
    /// One pupil.
    Elev(fn(&Elev<'_>, &Context, &mut Report)),
    /// One pupil, of whose name something is not [plain](crate::names::is_plain).
    OddName(fn(&Elev<'_>, &Context, &mut Report)),
    /// The class of one pupil: asked once of rows that say the same, as long as there is nothing to say.
    Klasse(fn(&Skoleplass<'_>, &Context, &mut Report)),
    /// Where one pupil goes to school, the class apart: asked as rarely.
    Skoleplass(fn(&Skoleplass<'_>, &Context, &mut Report)),
    /// The head of the list.
    Liste(fn(&Liste<'_>, &Context, &mut Report)),
    /// The list as a whole, when its last record has been read.
    Slutt(fn(&Slutt, &Context, &mut Report)),
    /// Two records of the list about the same person.
    Gjentakelse(fn(&Gjentakelse, &Context, &mut Report)),
    /// Two records of the list that may be of one pupil, under two kinds of number.
    ToNumre(fn(&ToNumre, &Context, &mut Report)),
    /// One record of a submission about persons.
    Post(fn(&Post, &Context, &mut Report)),
    /// One participant, with all records about the person that stand.
    Deltaker(fn(&Deltaker<'_, '_>, &Context, &mut Report)),
    /// All records of a submission about persons.
    Innsending(fn(&Innsending<'_>, &Context, &mut Report)),
    /// A pupil that the caller's register already holds; needs `known`, else the rule is listed as unchecked.
    Innsendt(fn(&Innsendt, &Context, &mut Report)),
}

/// A rule. Its file holds `RULE`, `WORDS` and `EXAMPLES`; its line in [`crate::rules`] puts it to work.
pub struct Rule {
    /// Never reused. The file's name begins with its last part.
    pub id: &'static str,
    /// Bounded by the evidence.
    pub severity: Severity,
    /// What the rule rests on.
    pub evidence: Evidence,
    /// First day on which the rule is in force, by the date of the check.
    pub since: Date,
    /// First day on which it is no longer in force.
    pub until: Option<Date>,
    /// The exchanges it belongs to.
    pub exchanges: &'static [&'static str],
    /// The key in `known` without which it cannot be checked.
    pub needs: Option<&'static str>,
    /// The check.
    pub check: Check,
}

impl Rule {
    /// Whether the rule is in force on the day.
    #[must_use]
    pub fn in_force(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
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
pub struct Source {
    /// The work.
    pub title: &'static str,
    /// The place in it.
    pub section: &'static str,
    /// Where to read it; empty where it is not public on the net.
    pub url: &'static str,
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

/// An input and what the rule says of it: a test and a line of the handbook.
pub struct Example {
    /// What it shows.
    pub name: &'static str,
    /// The exchange.
    pub exchange: &'static str,
    /// `json`, `ndjson`, `csv` or `vigo`.
    pub format: &'static str,
    /// `test` unless the example is about production.
    pub mode: &'static str,
    /// The day of the check.
    pub as_of: &'static str,
    /// What the caller's register holds, as the JSON of `known`; empty where nothing is given.
    pub known: &'static str,
    /// The whole payload.
    pub input: &'static [u8],
    /// How many findings of this very rule it gives.
    pub reports: u32,
}
