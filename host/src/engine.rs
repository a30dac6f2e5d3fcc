//! Runs the rule module: the only place a verdict can come from.
//!
//! A module is compiled once and instantiated afresh for every submission: what one submission leaves behind in the
//! module's memory cannot reach the next. Within a submission the instance is reused ([`Session`]); after a trap it is
//! dropped, because its memory can no longer be trusted.
//!
//! A call ends in one of three ways, and they are never mixed up:
//!
//! | what | type |
//! | --- | --- |
//! | the module judged | [`Reply::Answer`] |
//! | the module cannot judge this input, or its work budget is spent | [`Reply::Refused`], [`Reply::OverBudget`] |
//! | the module failed: trap, broken contract, deadline, memory | [`EngineError`], never a verdict |
//!
//! Calls block the calling thread. An async caller runs them where blocking is allowed.
//!
//! # Bounds
//! One submission uses at most [`Limits::memory_bytes`] of module memory, and at most [`Limits::instances`] submissions
//! run at once; further callers wait their turn. The product of the two bounds the engine. The module's own work budget
//! decides first, and the same everywhere; [`Limits::deadline`] is a gate's backstop for a module that does not return.

mod admission;
mod cache;
mod error;
mod exports;
mod guest;
mod limits;
mod memory_bound;
mod module;
mod session;
mod slots;
mod ticker;

use std::path::Path;
use std::sync::OnceLock;

use sluse_wire::{Call, Ruleset};

pub use cache::{Cache, Source, default_dir};
pub use error::{EngineError, LoadError};
pub use limits::Limits;
pub use session::{Reply, Session};

use crate::exchanges::Exchanges;
use module::RuleModule;
use slots::Slots;
use ticker::Ticker;

/// The rule module this program was built with.
static EMBEDDED: &[u8] = include_bytes!(env!("SLUSE_MODULE_PATH"));

/// A compiled rule module, ready to judge. Shared between threads behind an `Arc`.
pub struct Engine {
    module: RuleModule,
    limits: Limits,
    slots: Slots,
    ruleset: Ruleset,
    catalogue: OnceLock<Vec<u8>>,
    _ticker: Option<Ticker>,
}

impl Engine {
    /// The engine for the rule module built into this program.
    ///
    /// With a `cache_dir` the compiled code is kept there and the next start takes well under a millisecond instead of
    /// a compilation. A cache that cannot be used or trusted is only slower, never an error.
    ///
    /// # Errors
    /// See [`Engine::from_bytes`].
    pub fn embedded(cache_dir: Option<&Path>, limits: Limits) -> Result<Self, LoadError> {
        Self::from_bytes(EMBEDDED, cache_dir, limits)
    }

    /// The engine for any module that keeps the contract of the plain module.
    ///
    /// # Errors
    /// - The bytes are no WebAssembly module, or one this engine cannot compile.
    /// - The module imports something, has more than one memory, exports anything but the contract, speaks another
    ///   version of it, or cannot be instantiated within the limits or does not name its rule set.
    /// - The address space for [`Limits`] cannot be reserved.
    pub fn from_bytes(wasm: &[u8], cache_dir: Option<&Path>, limits: Limits) -> Result<Self, LoadError> {
        let module = RuleModule::load(wasm, cache_dir.map(Cache::in_folder).as_ref(), limits)?;
        let ticker = limits.deadline.map(|_| Ticker::start(module.engine())).transpose()?;
        let slots = Slots::new(limits.instances);
        // Asked at once: a module that cannot be put to work should stop the program's start, not its first submission.
        let ruleset = Session::new(&module, limits, slots.take())
            .ruleset()
            .map_err(|error| LoadError::NotAdmitted(error.to_string()))?;
        Ok(Self { module, limits, slots, ruleset, catalogue: OnceLock::new(), _ticker: ticker })
    }

    /// Starts the work on one submission: a fresh instance for as many calls as it takes.
    ///
    /// Waits while [`Limits::instances`] submissions are under way.
    pub fn session(&self) -> Session<'_> {
        Session::new(&self.module, self.limits, self.slots.take())
    }

    /// Judges one payload.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed; then there is no verdict.
    pub fn check(&self, call: &Call, body: &[u8]) -> Result<Reply, EngineError> {
        self.session().check(call, body)
    }

    /// Puts an answer or a refusal into words.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed.
    pub fn render(&self, lang: &str, answer: &[u8]) -> Result<Reply, EngineError> {
        self.session().render(lang, answer)
    }

    /// Every rule with its sources, dates, words and examples, as the module's canonical JSON.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed or refused.
    pub fn catalogue(&self) -> Result<&[u8], EngineError> {
        if let Some(bytes) = self.catalogue.get() {
            return Ok(bytes);
        }
        let bytes = self.session().catalogue()?;
        Ok(self.catalogue.get_or_init(|| bytes))
    }

    /// What the catalogue says of the exchanges.
    ///
    /// # Errors
    /// [`EngineError`] if the module failed, or its catalogue cannot be read.
    pub fn exchanges(&self) -> Result<Exchanges, EngineError> {
        Exchanges::read(self.catalogue()?).map_err(|_| EngineError::Protocol("its catalogue tells of no exchanges"))
    }

    /// The rule set that judges, as the module itself names it.
    pub fn ruleset(&self) -> &Ruleset {
        &self.ruleset
    }

    /// SHA-256 of the module's bytes, in lower-case hex.
    pub fn module_sha256(&self) -> &str {
        self.module.sha256()
    }

    /// Where the compiled code came from: the cache, or a compilation now.
    pub fn source(&self) -> Source {
        self.module.source()
    }
}

#[cfg(test)]
mod tests;
