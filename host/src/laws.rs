//! The laws that a way to NIR may carry.

use sluse_core::nir::lov::Lov;

/// All of them, by name.
pub(crate) fn every_law() -> Vec<String> {
    Lov::ALL.into_iter().map(|law| law.name().to_owned()).collect()
}
