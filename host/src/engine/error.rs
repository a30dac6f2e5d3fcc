//! What can go wrong with the module itself. None of these is a verdict, and none holds anything of the payload.

use wasmtime::Trap;

/// The module failed while it worked. The instance is gone; the engine goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EngineError {
    /// The module stopped itself: a bug in the rules.
    #[error("the rule module failed ({0}); this is a bug in the rules, not in the file")]
    Trap(Trap),
    /// The module returned, but not as its contract says.
    #[error("the rule module broke its contract: {0}")]
    Protocol(&'static str),
    /// The module did not return in time.
    #[error("the rule module did not finish within {seconds} s and was stopped; send the file in smaller parts")]
    Deadline {
        /// The limit, in seconds.
        seconds: u64,
    },
    /// The module asked for more memory than one submission may use.
    #[error("judging this takes more than {mebibytes} MiB of memory; send the file in smaller parts")]
    Memory {
        /// The limit, in MiB.
        mebibytes: usize,
    },
}

/// Why a module cannot be put to work.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// Not a WebAssembly module, or one that uses what this engine does not offer.
    #[error("the rule module cannot be compiled: {0}")]
    Compile(String),
    /// The module is not of the shape the contract demands.
    #[error("the rule module is not admitted: {0}")]
    NotAdmitted(String),
    /// The engine could not be set up on this machine.
    #[error(
        "the rule engine cannot start: {0}; it reserves about 4 GiB of address space (not memory) per instance, \
         so look for a limit such as `ulimit -v`"
    )]
    Engine(String),
}
