//! Holds implementations of the identifiers' column against the oracle, chunk by chunk. No difference is allowed.
//!
//! | module | idea |
//! | --- | --- |
//! | [`sides`] | those who are compared: the core, the plain module in wasmtime, the plain module in Node |
//! | [`compare`] | their bytes against the oracle's |

pub mod compare;
pub mod sides;
