//! Reads a receipt and says, line by line, what of it holds.

use ed25519_dalek::{Signature, VerifyingKey};
use serde_json::Value;
use subtle::ConstantTimeEq;

use super::{hmac_sha256, key_id};
use crate::{canonical, log};

/// Whether one thing that a receipt says holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// There was nothing to compare with.
    NotChecked,
}

/// One thing that was checked in a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptCheck {
    /// Whether it holds.
    pub holds: Holds,
    /// What was looked at: `signature`, `signer`, `key id`, `log leaf`, `payload`.
    pub what: &'static str,
    /// The same in a sentence.
    pub says: String,
}

/// Everything that was checked in one receipt.
#[derive(Clone, Debug)]
pub struct Verified {
    /// The receipt's payload, readable whether or not it holds.
    pub payload: Value,
    /// The checks, in the order in which they were made.
    pub checks: Vec<ReceiptCheck>,
}

impl Verified {
    /// Whether nothing that was checked in the receipt failed.
    pub fn holds(&self) -> bool {
        self.checks.iter().all(|check| check.holds != Holds::No)
    }
}

/// Verifies a receipt, against the payload and the gate's published key when they are given.
///
/// # Errors
/// A sentence when the bytes are not a receipt at all.
pub fn verify(receipt: &[u8], payload: Option<&[u8]>, key_hex: Option<&str>) -> Result<Verified, String> {
    let document: Value = serde_json::from_slice(receipt).map_err(|error| format!("not JSON: {error}"))?;
    let says = document.get("payload").filter(|value| value.is_object()).ok_or("it has no payload")?;
    let public_key: [u8; 32] = hex_member(&document, "public_key")?;
    let signature: [u8; 64] = hex_member(&document, "signature")?;
    let checks = vec![
        signature_holds(says, &public_key, &signature),
        signer_is(&public_key, key_hex)?,
        key_id_fits(says, &public_key),
        leaf_fits(says),
        payload_fits(says, payload),
    ];
    Ok(Verified { payload: says.clone(), checks })
}

fn hex_member<const N: usize>(object: &Value, name: &str) -> Result<[u8; N], String> {
    let text = object.get(name).and_then(Value::as_str).ok_or_else(|| format!("it has no {name}"))?;
    let mut bytes = [0u8; N];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| format!("its {name} is not {} hexadecimal digits", 2 * N))?;
    Ok(bytes)
}

fn check(what: &'static str, holds: bool, yes: impl Into<String>, no: impl Into<String>) -> ReceiptCheck {
    if holds {
        ReceiptCheck { holds: Holds::Yes, what, says: yes.into() }
    } else {
        ReceiptCheck { holds: Holds::No, what, says: no.into() }
    }
}

fn signature_holds(says: &Value, public_key: &[u8; 32], signature: &[u8; 64]) -> ReceiptCheck {
    // strict: refuses weak keys and the malleable encodings that plain verification lets through
    let holds = VerifyingKey::from_bytes(public_key)
        .and_then(|key| key.verify_strict(&canonical::bytes(says), &Signature::from_bytes(signature)))
        .is_ok();
    let no = "the signature does not fit: the receipt was changed after it was signed";
    check("signature", holds, "unchanged since it was signed", no)
}

fn signer_is(public_key: &[u8; 32], key_hex: Option<&str>) -> Result<ReceiptCheck, String> {
    let Some(key_hex) = key_hex else {
        let says = "not compared: give the gate's published key to know who signed".to_owned();
        return Ok(ReceiptCheck { holds: Holds::NotChecked, what: "signer", says });
    };
    let mut expected = [0u8; 32];
    hex::decode_to_slice(key_hex.trim(), &mut expected)
        .map_err(|_| "the key to compare with is not 64 hexadecimal digits".to_owned())?;
    let same = bool::from(expected.ct_eq(public_key));
    Ok(check("signer", same, "signed with the given key", "signed with another key than the given one"))
}

fn key_id_fits(says: &Value, public_key: &[u8; 32]) -> ReceiptCheck {
    let named = says["gate"]["key_id"].as_str().unwrap_or_default();
    let fits = named == key_id(public_key);
    check("key id", fits, format!("names its key {named}"), "names another key than it carries")
}

fn leaf_fits(says: &Value) -> ReceiptCheck {
    let mut leaf = says.clone();
    let position = leaf.as_object_mut().and_then(|members| members.remove("log")).unwrap_or_default();
    let hash = hex::encode(log::leaf_hash(&canonical::bytes(&leaf)));
    let fits = position["leaf_hash"].as_str() == Some(hash.as_str());
    let yes = format!("is leaf {} of the gate's log", position["index"]);
    check("log leaf", fits, yes, "the log leaf is not this receipt's")
}

fn payload_fits(says: &Value, payload: Option<&[u8]>) -> ReceiptCheck {
    let Some(payload) = payload else {
        let says = "not compared: give the file that was sent".to_owned();
        return ReceiptCheck { holds: Holds::NotChecked, what: "payload", says };
    };
    let commitment = &says["commitment"];
    let member = |name| hex_member::<32>(commitment, name);
    let fits = match (commitment["alg"].as_str(), member("nonce"), member("value")) {
        (Some("HMAC-SHA256"), Ok(nonce), Ok(value)) => hmac_sha256(&nonce, &[payload]).ct_eq(&value).into(),
        _ => false,
    };
    check("payload", fits, "the file is the one that was received", "the file is not the one that was received")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use sluse_wire::{Counts, Ruleset};

    use super::super::{Commitment, Signer, Statement};
    use super::{Holds, verify};
    use crate::{canonical, log};

    const SENT: &[u8] = b"kommunenummer;skolenummer\n";

    fn receipt() -> (Signer, Vec<u8>) {
        let folder = tempfile::tempdir().expect("a folder");
        let signer = Signer::open(&folder.path().join("signing.key"), "Testvik").expect("a key");
        let payload = signer.payload(&Statement {
            submission: "0192".to_owned(),
            received_at: "2026-11-22T06:00:00.000Z".to_owned(),
            exchange: "elev.klasseliste",
            as_of: "2026-11-22",
            mode: "test",
            ruleset: &Ruleset { id: "2026.1".to_owned(), sha256: "00".to_owned() },
            module_sha256: "00",
            verdict: "valid",
            verdict_digest: "00",
            client_verdict_digest: None,
            agreed: None,
            counts: &Counts { error: 0, info: 0, records: 1, warning: 0 },
            commitment: Commitment::new([7; 32], SENT),
        });
        let position = log::Position { index: 3, leaf_hash: log::leaf_hash(&canonical::bytes(&payload)) };
        let bytes = signer.seal(payload, &position);
        (signer, bytes)
    }

    fn outcome(receipt: &[u8], payload: Option<&[u8]>, key: Option<&str>) -> Vec<Holds> {
        verify(receipt, payload, key).expect("a receipt").checks.iter().map(|check| check.holds).collect()
    }

    #[test]
    fn a_whole_receipt_holds_against_file_and_key() {
        let (signer, receipt) = receipt();
        assert_eq!(outcome(&receipt, Some(SENT), Some(&signer.public_key_hex())), [Holds::Yes; 5]);
    }

    #[test]
    fn what_was_not_given_is_not_claimed() {
        let (_, receipt) = receipt();
        let expected = [Holds::Yes, Holds::NotChecked, Holds::Yes, Holds::Yes, Holds::NotChecked];
        assert_eq!(outcome(&receipt, None, None), expected);
    }

    #[test]
    fn reformatting_does_not_break_a_receipt() {
        let (_, receipt) = receipt();
        let value: Value = serde_json::from_slice(&receipt).expect("JSON");
        let pretty = serde_json::to_vec_pretty(&value).expect("JSON");
        assert!(verify(&pretty, Some(SENT), None).expect("a receipt").holds());
    }

    #[test]
    fn every_changed_member_breaks_the_signature() {
        let (_, receipt) = receipt();
        let value: Value = serde_json::from_slice(&receipt).expect("JSON");
        let names: Vec<String> = value["payload"].as_object().expect("an object").keys().cloned().collect();
        for name in names {
            let mut changed = value.clone();
            changed["payload"][&name] = json!("changed");
            let bytes = serde_json::to_vec(&changed).expect("JSON");
            assert_eq!(outcome(&bytes, None, None)[0], Holds::No, "{name}");
        }
    }

    #[test]
    fn another_file_or_key_is_told_apart() {
        let (_, receipt) = receipt();
        assert_eq!(outcome(&receipt, Some(b"other"), None)[4], Holds::No);
        assert_eq!(outcome(&receipt, None, Some(&"ab".repeat(32)))[1], Holds::No);
    }

    #[test]
    fn what_is_no_receipt_is_said_to_be_none() {
        for bytes in [&b""[..], b"[]", b"{\"payload\":{}}", b"{\"payload\":{},\"public_key\":\"zz\"}"] {
            assert!(verify(bytes, None, None).is_err());
        }
        let (_, receipt) = receipt();
        assert!(verify(&receipt, None, Some("short")).is_err());
    }
}
