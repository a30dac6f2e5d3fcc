//! The work on one submission: one instance, reused from call to call and dropped after a failure.

use serde::{Deserialize, Serialize};
use sluse_wire::{Call, IdsCall, LabelsCall, RenderCall, Ruleset, TimelineCall};
use sluse_wire::{OP_CATALOGUE, OP_CHECK, OP_IDS, OP_KEYS, OP_LABELS, OP_RENDER, OP_TIMELINE};

use super::guest::Guest;
use super::module::RuleModule;
use super::slots::Slot;
use super::{EngineError, Limits};

/// The reply of the module to a call: how it ended when the module did its work. The bytes are the module's own, unchanged.
#[derive(Clone, PartialEq, Eq)]
pub enum Reply {
    /// The module judged; the bytes are the canonical answer.
    Answer(Vec<u8>),
    /// The module cannot judge this input; the bytes are the refusal.
    Refused(Vec<u8>),
    /// The work budget was spent before the verdict; the bytes are the refusal.
    OverBudget(Vec<u8>),
}

// Answers hold no personal data, but what is called "bytes" tends to end up in logs: show the size only.
impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Answer(bytes) => write!(f, "Answer({} bytes)", bytes.len()),
            Self::Refused(bytes) => write!(f, "Refused({} bytes)", bytes.len()),
            Self::OverBudget(bytes) => write!(f, "OverBudget({} bytes)", bytes.len()),
        }
    }
}

/// One submission's instance. See [`super::Engine::session`].
///
/// A thread that holds a session must not wait for another one: with all places taken so, nobody would get on.
pub struct Session<'a> {
    module: &'a RuleModule,
    limits: Limits,
    // The instance goes back to the pool before its place is given away: fields drop in this order.
    guest: Option<Guest>,
    _slot: Slot<'a>,
}

impl<'a> Session<'a> {
    pub(super) fn new(module: &'a RuleModule, limits: Limits, slot: Slot<'a>) -> Self {
        Self { module, limits, guest: None, _slot: slot }
    }

    /// Judges one payload. One that is given away, not lent, is let go as soon as the module has its own copy.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed; the next call gets a fresh instance.
    pub fn check(&mut self, call: &Call, body: impl AsRef<[u8]>) -> Result<Reply, EngineError> {
        self.run(OP_CHECK, &head(call)?, body)
    }

    /// Says which keys of the caller's register the rules want, and what the register will hold.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed; the next call gets a fresh instance.
    pub fn keys(&mut self, call: &Call, body: &[u8]) -> Result<Reply, EngineError> {
        self.run(OP_KEYS, &head(call)?, body)
    }

    /// Judges one payload about participants; the answer holds their timelines too.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed; the next call gets a fresh instance.
    pub fn timeline(&mut self, call: &TimelineCall, body: &[u8]) -> Result<Reply, EngineError> {
        self.run(OP_TIMELINE, &head(call)?, body)
    }

    /// Says what the pupils in some rows of a payload are called. The output is personal data, for the screen only.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed; the next call gets a fresh instance.
    pub fn labels(&mut self, call: &LabelsCall, body: &[u8]) -> Result<Reply, EngineError> {
        self.run(OP_LABELS, &head(call)?, body)
    }

    /// Puts an answer, a timeline or a refusal into words.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed; the next call gets a fresh instance.
    pub fn render(&mut self, lang: &str, answer: &[u8]) -> Result<Reply, EngineError> {
        self.run(OP_RENDER, &head(&RenderCall { lang: lang.to_owned(), place: None })?, answer)
    }

    /// Judges identifiers in a column: `call.rows + 1` offsets (32 bits, little-endian), then the bytes they point into.
    /// The answer is one verdict byte for each row, then one kind byte for each.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed; the next call gets a fresh instance.
    pub fn ids(&mut self, call: &IdsCall, column: &[u8]) -> Result<Reply, EngineError> {
        match self.run(OP_IDS, &head(call)?, column)? {
            Reply::Answer(bytes) if bytes.len() as u64 != call.rows.saturating_mul(2) => {
                Err(EngineError::Protocol("it gave answers for another number of rows"))
            }
            outcome => Ok(outcome),
        }
    }

    /// Every rule, as the module's canonical JSON.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed or refused; the next call gets a fresh instance.
    pub fn catalogue(&mut self) -> Result<Vec<u8>, EngineError> {
        match self.run(OP_CATALOGUE, b"{}", b"")? {
            Reply::Answer(bytes) => Ok(bytes),
            Reply::Refused(_) | Reply::OverBudget(_) => Err(EngineError::Protocol("it refused its own catalogue")),
        }
    }

    /// The rule set the module is of. It signs everything it says with it, so the shortest thing to ask for will do:
    /// the refusal of a payload of no bytes.
    pub(super) fn ruleset(&mut self) -> Result<Ruleset, EngineError> {
        #[derive(Deserialize)]
        struct Signed {
            ruleset: Ruleset,
        }
        let (Reply::Answer(said) | Reply::Refused(said) | Reply::OverBudget(said)) =
            self.check(&Call::default(), b"")?;
        let signed: Result<Signed, _> = serde_json::from_slice(&said);
        signed.map(|signed| signed.ruleset).map_err(|_| EngineError::Protocol("it does not name its rule set"))
    }

    fn take_guest(&mut self) -> Result<Guest, EngineError> {
        match self.guest.take() {
            Some(guest) => Ok(guest),
            None => Guest::new(self.module, self.limits),
        }
    }

    fn run(&mut self, op: u32, head: &[u8], body: impl AsRef<[u8]>) -> Result<Reply, EngineError> {
        let mut guest = self.take_guest()?;
        // A failed call leaves here, and the instance with it.
        let (status, out) = guest.run(op, head, body)?;
        self.guest = Some(guest);
        match status {
            0 => Ok(Reply::Answer(out)),
            1 => Ok(Reply::Refused(out)),
            2 => Ok(Reply::OverBudget(out)),
            _ => Err(EngineError::Protocol("it gave a status the contract does not know")),
        }
    }
}

fn head(value: &impl Serialize) -> Result<Vec<u8>, EngineError> {
    serde_json::to_vec(value).map_err(|_| EngineError::Protocol("a call cannot be written as JSON"))
}
