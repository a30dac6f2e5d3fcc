//! The log of receipts: one leaf per accepted submission, hashed as RFC 6962 § 2.1 says.
//!
//! A leaf is the canonical receipt payload without its `log` member, so that a receipt proves its own leaf. The leaf
//! is appended in the transaction that accepts the submission: there is no receipt without a leaf and no gap.

use sha2::{Digest, Sha256};

/// A receipt's position in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Counted from 0.
    pub index: u64,
    /// See [`leaf_hash`].
    pub leaf_hash: [u8; 32],
}

/// SHA-256 over `0x00` and the leaf. The prefix keeps leaves apart from inner nodes (RFC 6962 § 2.1).
pub fn leaf_hash(leaf: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update([0x00]);
    hash.update(leaf);
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_empty_leaf_hashes_as_in_the_certificate_transparency_vectors() {
        let expected = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
        assert_eq!(hex::encode(super::leaf_hash(b"")), expected);
    }
}
