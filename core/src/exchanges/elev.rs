//! Pupil lists from primary school to upper-secondary admission (VIGO).

mod klasseliste;
mod vigo1;
mod vigoskole;

pub use klasseliste::KLASSELISTE;
pub use vigo1::{AV_LAYOUT, EOF_LAYOUT, TOF_LAYOUT, VIGO1};
pub use vigoskole::VIGOSKOLE;

use super::{Need, Provider};
use crate::rule::Text;

const NEEDS: &[Need] = &[Need { id: "elev.innsendt", provider: Provider::OtherSenders, values: &[] }];

/// What the exchanges are called, in the order of [`super::EXCHANGES`].
pub(super) static TITLES: [&Text; 3] = [&klasseliste::TITLE, &vigo1::TITLE, &vigoskole::TITLE];
