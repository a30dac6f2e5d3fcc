//! What a check of an exchange needs to know, and who can tell a host.

/// Who tells what a check needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provider {
    /// The register that the host keeps of this exchange: rows, as operation 4 gives them.
    Register,
    /// What others have sent: personal numbers.
    OtherSenders,
    /// What the sender may register.
    SendersRoles,
    /// Which laws the way to the receiver carries.
    ReceiversLaws,
    /// What the sender's own codes stand for.
    SendersCodes,
}

impl Provider {
    /// The name in the catalogue.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::OtherSenders => "other_senders",
            Self::SendersRoles => "senders_roles",
            Self::ReceiversLaws => "receivers_laws",
            Self::SendersCodes => "senders_codes",
        }
    }
}

/// Something that rules need to know beside the payload.
pub struct Need {
    /// The name in `known` and in `unchecked`, e.g. `nir.register`.
    pub id: &'static str,
    /// Who tells it.
    pub provider: Provider,
    /// What can be told, where it is one of few words.
    pub values: &'static [&'static str],
}
