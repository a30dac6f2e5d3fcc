//! What becomes of a submission. Pure: no clock, no database, no engine.
//!
//! An idempotency key names one accepted submission of one sender. A submission that was judged invalid or refused is
//! not remembered under its key, so the corrected file may be sent with the same key.

/// A keyed fingerprint of what was sent: exchange, format and body.
pub type Fingerprint = [u8; 32];

/// An accepted submission found under the same sender and idempotency key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prior {
    /// What was sent then.
    pub fingerprint: Fingerprint,
    /// The receipt's stored bytes.
    pub receipt: Vec<u8>,
}

/// What the module said of a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// No errors.
    Valid,
    /// No errors so far; some rules need what a register knows.
    Undecided,
    /// Errors.
    Invalid,
    /// The body could not be judged.
    Refused,
}

/// What the memory says of a submission before the module has been asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum First {
    /// The same was accepted before: answer with the stored receipt.
    Replay(Vec<u8>),
    /// The key was used for something else.
    Conflict,
    /// Nothing is known under this key: ask the module.
    Judge,
}

/// What becomes of a submission that the module has judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Store, receipt, pass on.
    Accept,
    /// Answer with the findings; store nothing.
    Invalid,
    /// Answer with the refusal; store nothing.
    Refused,
}

/// Looks at what is already known under a submission's idempotency key. Asked again when the transaction finds the key taken meanwhile.
pub fn first(prior: Option<Prior>, fingerprint: &Fingerprint) -> First {
    match prior {
        None => First::Judge,
        Some(prior) if prior.fingerprint == *fingerprint => First::Replay(prior.receipt),
        Some(_) => First::Conflict,
    }
}

/// Decides from the module's judgement. *Undecided* is accepted: the gate may only refine it later.
pub fn decide(judgement: Judgement) -> Decision {
    match judgement {
        Judgement::Valid | Judgement::Undecided => Decision::Accept,
        Judgement::Invalid => Decision::Invalid,
        Judgement::Refused => Decision::Refused,
    }
}

/// Whether the body was read in another encoding than its sender names; of ASCII every one says the same.
pub fn is_read_otherwise(named: Option<&str>, read_as: &str, body: &[u8]) -> bool {
    named.is_some_and(|named| named != read_as) && !body.is_ascii()
}

/// Whether the sender's own check gave the same answer; `None` when the sender did not say.
pub fn agreed(client_digest: Option<&str>, gate_digest: &str) -> Option<bool> {
    client_digest.map(|digest| digest.eq_ignore_ascii_case(gate_digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_that_is_named_is_the_one_that_was_read() {
        assert!(!is_read_otherwise(None, "windows-1252", b"\xe5"));
        assert!(!is_read_otherwise(Some("windows-1252"), "windows-1252", b"\xe5"));
        assert!(!is_read_otherwise(Some("windows-1252"), "utf-8", b"a"));
        assert!(is_read_otherwise(Some("utf-8"), "windows-1252", b"\xe5"));
    }

    const THIS: Fingerprint = [1; 32];
    const OTHER: Fingerprint = [2; 32];

    fn prior(fingerprint: Fingerprint) -> Option<Prior> {
        Some(Prior { fingerprint, receipt: b"receipt".to_vec() })
    }

    #[test]
    fn a_new_key_is_judged() {
        assert_eq!(first(None, &THIS), First::Judge);
    }

    #[test]
    fn the_same_again_gives_the_stored_receipt() {
        assert_eq!(first(prior(THIS), &THIS), First::Replay(b"receipt".to_vec()));
    }

    #[test]
    fn something_else_under_the_same_key_is_a_conflict() {
        assert_eq!(first(prior(OTHER), &THIS), First::Conflict);
    }

    #[test]
    fn only_valid_and_undecided_are_accepted() {
        assert_eq!(decide(Judgement::Valid), Decision::Accept);
        assert_eq!(decide(Judgement::Undecided), Decision::Accept);
        assert_eq!(decide(Judgement::Invalid), Decision::Invalid);
        assert_eq!(decide(Judgement::Refused), Decision::Refused);
    }

    #[test]
    fn agreement_is_unknown_when_the_sender_did_not_check() {
        assert_eq!(agreed(None, "ab"), None);
        assert_eq!(agreed(Some("AB"), "ab"), Some(true));
        assert_eq!(agreed(Some("cd"), "ab"), Some(false));
    }
}
