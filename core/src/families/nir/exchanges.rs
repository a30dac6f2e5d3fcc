//! Nasjonalt introduksjonsregister (NIR): the introduction programme and language training of newcomers.

use crate::record::Exchanges;

mod ws4;

pub use ws4::{TITLE, WS4};

/// The one exchange that there is, by its name.
pub const ALL: &[&str] = &["nir.ws4"];

/// Every exchange.
pub const EXCHANGES: Exchanges = &[&WS4];
