//! JSON: a scanner that borrows, values of a head, and the canonical writer (RFC 8785).

pub mod canonical;
pub mod scanner;
pub mod value;
