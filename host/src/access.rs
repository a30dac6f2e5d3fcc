//! Senders and their keys.
//!
//! A key is 256 random bits, shown once and stored as its SHA-256. A slow password hash would add nothing: it protects
//! secrets that people choose, by making each guess expensive; nobody can guess 256 random bits at any price, and a
//! fast hash keeps every request cheap. The hash is looked up in an index; the final comparison takes constant time.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Marks a key as one of ours, so that a scanner of leaked secrets can recognise it.
const PREFIX: &str = "sluse_";

/// The SHA-256 of a sender's key: how a key is stored and looked up.
pub type KeyHash = [u8; 32];

/// Makes a sender's key, to be shown once.
pub fn new_key() -> Result<String, getrandom::Error> {
    let mut secret = zeroize::Zeroizing::new([0u8; 32]);
    getrandom::fill(secret.as_mut_slice())?;
    Ok(format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(secret.as_slice())))
}

/// Gives the hash that is stored of a sender's key.
pub fn key_hash(key: &str) -> KeyHash {
    Sha256::digest(key.as_bytes()).into()
}

/// Reads a sender's key from an `Authorization` header: `Bearer <key>`.
pub fn bearer(header: &str) -> Option<&str> {
    let (scheme, key) = header.trim().split_once(' ')?;
    let key = key.trim();
    (scheme.eq_ignore_ascii_case("bearer") && key.starts_with(PREFIX)).then_some(key)
}

/// Whether the stored hash is the presented key's, in constant time.
pub fn same(stored: &KeyHash, presented: &KeyHash) -> bool {
    stored.ct_eq(presented).into()
}

/// A sender's name: what an operator types and reads in lists, 1 to 64 of letters, digits, space and `-_.`.
pub fn is_name(name: &str) -> bool {
    let fits = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '.');
    (1..=64).contains(&name.chars().count()) && name.trim() == name && name.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_differ_and_are_found_in_the_header() {
        let (one, two) = (new_key().expect("random"), new_key().expect("random"));
        assert_ne!(one, two);
        assert_eq!(bearer(&format!("Bearer {one}")), Some(one.as_str()));
        assert_eq!(bearer(&format!("bearer  {one} ")), Some(one.as_str()));
        assert!(same(&key_hash(&one), &key_hash(&one)));
        assert!(!same(&key_hash(&one), &key_hash(&two)));
    }

    #[test]
    fn what_is_no_bearer_key_is_none() {
        for header in ["", "Bearer", "Bearer ", "Basic c2x1c2U6", "Bearer abc", "sluse_abc"] {
            assert_eq!(bearer(header), None, "{header:?}");
        }
    }

    #[test]
    fn names_are_short_and_plain() {
        for good in ["Testvik", "Testvik kommune", "fagsystem-1", "Ås"] {
            assert!(is_name(good), "{good:?}");
        }
        for bad in ["", " Testvik", "a\nb", "<b>", &"a".repeat(65)] {
            assert!(!is_name(bad), "{bad:?}");
        }
    }
}
