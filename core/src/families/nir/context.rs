//! What a rule about participants may know beside the record it is given.

use super::needs::Known;
use crate::date::Date;

/// What a rule about participants may know beside the record: the day, and what the caller tells.
pub struct Context {
    /// The only clock.
    pub as_of: Date,
    /// Whether synthetic numbers are refused.
    pub production: bool,
    /// What the caller tells.
    pub known: Known,
}
