//! Who tells what a check needs to know.

use serde::{Deserialize, Serialize};

/// Who tells what a check of an exchange needs to know beside the payload, as the catalogue names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Provider {
    /// The register that the host keeps of the exchange: rows, as operation 4 gives them.
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
    /// Every provider.
    pub const ALL: [Self; 5] =
        [Self::Register, Self::OtherSenders, Self::SendersRoles, Self::ReceiversLaws, Self::SendersCodes];

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
