//! How a call of the module ended.

/// How a call ended. The numbers are those of the plain module's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Status {
    /// An answer stands in the output.
    Answer = 0,
    /// A refusal stands in the output: the payload cannot be judged.
    Refusal = 1,
    /// The work budget is spent; a refusal that says so stands in the output.
    Budget = 2,
}
