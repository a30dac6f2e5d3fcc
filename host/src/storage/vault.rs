//! Bodies at rest: each under a key of its own, and that key under the gate's master key.
//!
//! Destroying a submission's wrapped key destroys its body, also in every backup of the database.

use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::key_file::{self, KeyFileError};
use crate::receipts::hmac_sha256;

/// XChaCha20-Poly1305: a nonce this long may be random without ever meeting itself.
const NONCE_BYTES: usize = 24;

/// A body and its file's name, sealed under a key of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The submission's own key, wrapped by the master key.
    pub wrapped_key: Vec<u8>,
    /// The body.
    pub body: Vec<u8>,
    /// The file name, which may hold a person's name.
    pub file_name: Option<Vec<u8>>,
}

/// What can go wrong with the vault.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The system gave no randomness.
    #[error("the system gave no randomness")]
    NoRandomness,
    /// The stored bytes do not open: another master key, or they were changed.
    #[error("the stored body does not open under this master key")]
    DoesNotOpen,
}

/// The gate's keys for bodies at rest, derived from its master key.
pub struct Vault {
    wrapping: Zeroizing<[u8; 32]>,
    fingerprints: Zeroizing<[u8; 32]>,
}

impl Vault {
    /// Opens the master key in `path`, made at first start.
    pub fn open_key(path: &Path) -> Result<Self, KeyFileError> {
        let master = key_file::open_or_create(path)?;
        let derived = |purpose: &[u8]| Zeroizing::new(hmac_sha256(master.as_slice(), &[purpose]));
        Ok(Self { wrapping: derived(b"sluse wrapping 1"), fingerprints: derived(b"sluse fingerprints 1") })
    }

    /// A keyed hash: equal inputs can be recognised here and by nobody who only has the database.
    pub fn fingerprint(&self, parts: &[&[u8]]) -> [u8; 32] {
        // Each part is preceded by its length, so that no two lists of parts run together into the same bytes.
        let lengths: Vec<[u8; 8]> = parts.iter().map(|part| (part.len() as u64).to_be_bytes()).collect();
        let framed: Vec<&[u8]> = lengths.iter().zip(parts).flat_map(|(length, part)| [&length[..], *part]).collect();
        hmac_sha256(self.fingerprints.as_slice(), &framed)
    }

    /// Seals a body under a new key that only opens for this submission.
    pub fn seal(&self, id: Uuid, body: &[u8], file_name: Option<&str>) -> Result<Sealed, VaultError> {
        let mut key = Zeroizing::new([0u8; 32]);
        getrandom::fill(key.as_mut_slice()).map_err(|_| VaultError::NoRandomness)?;
        let name = file_name.map(|name| encrypt(&key, id, b"name", name.as_bytes())).transpose()?;
        Ok(Sealed {
            wrapped_key: encrypt(&self.wrapping, id, b"key", key.as_slice())?,
            body: encrypt(&key, id, b"body", body)?,
            file_name: name,
        })
    }

    /// Opens what [`Vault::seal`] sealed: body and file name.
    pub fn open(&self, id: Uuid, sealed: &Sealed) -> Result<(Vec<u8>, Option<String>), VaultError> {
        let unwrapped = Zeroizing::new(decrypt(&self.wrapping, id, b"key", &sealed.wrapped_key)?);
        let key: &[u8; 32] = unwrapped.as_slice().try_into().map_err(|_| VaultError::DoesNotOpen)?;
        let body = decrypt(key, id, b"body", &sealed.body)?;
        let name = sealed.file_name.as_deref().map(|name| decrypt(key, id, b"name", name)).transpose()?;
        let name = name.map(String::from_utf8).transpose().map_err(|_| VaultError::DoesNotOpen)?;
        Ok((body, name))
    }
}

/// Binds the bytes to their submission and their role, so that rows cannot be swapped unnoticed.
fn bound_to(id: Uuid, role: &[u8]) -> Vec<u8> {
    [id.as_bytes(), role].concat()
}

fn encrypt(key: &[u8; 32], id: Uuid, role: &[u8], plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    let mut nonce = [0u8; NONCE_BYTES];
    getrandom::fill(&mut nonce).map_err(|_| VaultError::NoRandomness)?;
    let payload = Payload { msg: plain, aad: &bound_to(id, role) };
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| VaultError::DoesNotOpen)?;
    Ok([&nonce[..], &sealed].concat())
}

fn decrypt(key: &[u8; 32], id: Uuid, role: &[u8], stored: &[u8]) -> Result<Vec<u8>, VaultError> {
    let (nonce, sealed) = stored.split_first_chunk::<NONCE_BYTES>().ok_or(VaultError::DoesNotOpen)?;
    let payload = Payload { msg: sealed, aad: &bound_to(id, role) };
    XChaCha20Poly1305::new(key.into()).decrypt(nonce.into(), payload).map_err(|_| VaultError::DoesNotOpen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault() -> Vault {
        let folder = tempfile::tempdir().expect("a folder");
        Vault::open_key(&folder.path().join("master.key")).expect("a key")
    }

    #[test]
    fn what_is_sealed_opens_again_and_shows_nothing() {
        let (vault, id) = (vault(), Uuid::now_v7());
        let sealed = vault.seal(id, b"Testvik skole", Some("liste.csv")).expect("sealed");
        assert!(!sealed.body.windows(7).any(|window| window == b"Testvik"));
        let (body, name) = vault.open(id, &sealed).expect("opened");
        assert_eq!((body.as_slice(), name.as_deref()), (&b"Testvik skole"[..], Some("liste.csv")));
    }

    #[test]
    fn it_opens_neither_elsewhere_nor_changed_nor_under_another_key() {
        let (ours, id) = (vault(), Uuid::now_v7());
        let sealed = ours.seal(id, b"body", None).expect("sealed");
        assert!(ours.open(Uuid::now_v7(), &sealed).is_err());
        assert!(vault().open(id, &sealed).is_err());
        for position in 0..sealed.body.len() {
            let mut changed = sealed.clone();
            changed.body[position] ^= 1;
            assert!(ours.open(id, &changed).is_err());
        }
        let destroyed = Sealed { wrapped_key: Vec::new(), ..sealed };
        assert!(ours.open(id, &destroyed).is_err());
    }

    #[test]
    fn fingerprints_keep_parts_apart_and_need_the_key() {
        let ours = vault();
        assert_eq!(ours.fingerprint(&[b"ab", b"c"]), ours.fingerprint(&[b"ab", b"c"]));
        assert_ne!(ours.fingerprint(&[b"ab", b"c"]), ours.fingerprint(&[b"a", b"bc"]));
        assert_ne!(ours.fingerprint(&[b"ab"]), vault().fingerprint(&[b"ab"]));
    }
}
