//! What a check of an exchange needs to know beside the payload.

pub use sluse_wire::Provider;

/// Something that rules need to know beside the payload.
pub struct Need {
    /// The name in `known` and in `unchecked`, e.g. `nir.register`.
    pub id: &'static str,
    /// Who tells it.
    pub provider: Provider,
    /// What can be told, where it is one of few words.
    pub values: &'static [&'static str],
}
