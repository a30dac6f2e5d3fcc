//! The codes of NIR's lists as constants, a module a list: a misspelt code does not compile, nor does one of another list.
//!
//! ```
//! use sluse_core::families::nir::codes::{ordning, timetype};
//! use sluse_core::families::nir::kodeverk::Kodeverk;
//! assert_eq!(Kodeverk::Ordning.kode("KULTUR_VERDIER"), Some(ordning::KULTUR_VERDIER.kode()));
//! assert_eq!(timetype::KULTUR_VERDIER.key(), "KULTUR_VERDIER");
//! ```

use super::kodeverk::{Code, CodesOf, Kodeverk};

include!(concat!(env!("OUT_DIR"), "/codes.rs"));
