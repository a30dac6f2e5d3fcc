//! The keys of NIR's code lists as constants, a module a list: a misspelt code does not compile.
//!
//! ```
//! use sluse_core::families::nir::codes::{ordning, timetype};
//! use sluse_core::families::nir::kodeverk::Kodeverk;
//! assert!(Kodeverk::Ordning.kode(ordning::KULTUR_VERDIER).is_some());
//! assert!(Kodeverk::Timetype.kode(timetype::KULTUR_VERDIER).is_some());
//! ```

include!(concat!(env!("OUT_DIR"), "/codes.rs"));
