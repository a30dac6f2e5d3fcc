//! A policy at work: what it said of eleven digits holds for all others of the same facts, and is looked up from then on.

use core::borrow::Borrow;

use crate::ids::Verdict;
use crate::ids::eleven;
use crate::ids::eleven_digits::ElevenDigits;
use crate::ids::facts::Facts;
use crate::ids::personnummer::{Deler, Fodselsar};
use crate::ids::policy::Policy;

/// A policy, and what it has said so far. It says what [`Policy::judge`] says, several times as fast.
///
/// ```
/// use sluse_core::{date::Date, ids::{ElevenDigits, Kinds, Policy, Reason, RememberingPolicy}};
/// let mut policy = RememberingPolicy::new(Policy::test(Kinds::ANY, Date::new(2026, 11, 22).unwrap()));
/// let mut judged = |text: &[u8]| policy.judge_with_fodselsar(ElevenDigits::read(text).unwrap());
/// assert_eq!(judged(b"05820998865").1, [Some(2009), None]);
/// assert_eq!(judged(b"05820998866").0.reason(), Some(Reason::Control));
/// ```
#[derive(Debug)]
pub struct RememberingPolicy<P> {
    policy: P,
    said: [u16; NUMBERS],
}

/// A power of two, so that a number of facts needs no check. The upper half is no facts', and never filled.
const NUMBERS: usize = 2 * Facts::COUNT;

/// Nothing was said yet: no verdict has these bytes.
pub(super) const NOTHING: u16 = 0;

impl<P: Borrow<Policy>> RememberingPolicy<P> {
    /// A policy that has said nothing so far.
    #[must_use]
    pub const fn new(policy: P) -> Self {
        Self { policy, said: [NOTHING; NUMBERS] }
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        self.policy.borrow()
    }

    /// The verdict on eleven digits, and the years of birth that [`Policy::fodselsar`] tells of it.
    // A form's module is made small; where one number is judged at a time, it is worth its size.
    #[must_use]
    #[inline(always)]
    pub fn judge_with_fodselsar(&mut self, digits: ElevenDigits) -> (Verdict, Fodselsar) {
        let deler = Deler::take_apart(digits);
        let facts = Facts::of(deler);
        let verdict = match self.said(facts.number()) {
            NOTHING => self.judge_closer(facts, deler),
            bytes => of_bytes(bytes),
        };
        (verdict, self.policy().fodselsar_of(deler, verdict))
    }

    /// The bytes of what was said of facts of this number.
    #[inline(always)]
    pub(super) fn said(&self, number: u16) -> u16 {
        self.said[usize::from(number) % NUMBERS]
    }

    /// The bytes of the verdict on a text, remembered where it follows from the facts.
    pub(super) fn judge(&mut self, text: &[u8]) -> u16 {
        match ElevenDigits::read(text).map(Deler::take_apart) {
            Some(deler) => bytes_of(self.judge_closer(Facts::of(deler), deler)),
            None => bytes_of(self.policy().judge(text)),
        }
    }

    #[inline(never)]
    fn judge_closer(&mut self, facts: Facts, deler: Deler) -> Verdict {
        match eleven::by_facts(self.policy(), facts) {
            Some(verdict) => {
                self.said[usize::from(facts.number()) % NUMBERS] = bytes_of(verdict);
                verdict
            }
            None => eleven::by_last_five(self.policy(), facts, deler),
        }
    }
}

/// A verdict's byte, and its kind's.
const fn bytes_of(verdict: Verdict) -> u16 {
    u16::from_le_bytes([verdict.byte(), verdict.kind_byte()])
}

const fn of_bytes(bytes: u16) -> Verdict {
    let [byte, kind] = bytes.to_le_bytes();
    Verdict::of_bytes(byte, kind)
}
