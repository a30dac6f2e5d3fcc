//! From what eleven digits are to what a policy says of them.

use crate::ids::control::Control;
use crate::ids::eleven_digits::ElevenDigits;
use crate::ids::facts::Facts;
use crate::ids::kostra_plassholder::KostraPlassholder;
use crate::ids::marks::{Lead, Mark};
use crate::ids::personnummer::Deler;
use crate::ids::policy::Policy;
use crate::ids::vigo_fiktivt;
use crate::ids::{Kind, Kinds, Reason, Verdict};

/// The verdict on eleven digits.
pub(super) fn judge(policy: &Policy, digits: ElevenDigits) -> Verdict {
    let deler = Deler::take_apart(digits);
    let facts = Facts::of(deler);
    by_facts(policy, facts).unwrap_or_else(|| by_last_five(policy, facts, deler))
}

/// The verdict as far as it follows from the facts alone; `None` where the last five digits may tell something else.
pub(super) fn by_facts(policy: &Policy, facts: Facts) -> Option<Verdict> {
    let by_tail = match (facts.lead, facts.mark) {
        _ if !facts.date || !policy.kinds.meets(Kinds::PERSONS) => false,
        (Lead::Day, Mark::None) => !facts.control_holds(),
        (Lead::DayPlus40, Mark::None) => {
            policy.kinds.has(Kind::Vigo) && (!facts.control_holds() || not_issued_yet(policy, facts))
        }
        _ => false,
    };
    (!by_tail).then(|| as_they_stand(policy, facts))
}

/// The verdict where the last five digits are looked at too.
pub(super) fn by_last_five(policy: &Policy, facts: Facts, deler: Deler) -> Verdict {
    match facts.lead {
        Lead::Day if KostraPlassholder::has_the_pattern(&deler.digits.values()) => {
            Verdict::invalid(Reason::Placeholder)
        }
        Lead::DayPlus40 if vigo_fiktivt::has_the_pattern(deler) => Verdict::valid(Kind::Vigo),
        _ => as_they_stand(policy, facts),
    }
}

fn as_they_stand(policy: &Policy, facts: Facts) -> Verdict {
    if !policy.kinds.meets(Kinds::PERSONS) {
        return match policy.kinds.has(Kind::Kontonr) {
            true if facts.second_control_fits() => Verdict::valid(Kind::Kontonr),
            true => Verdict::invalid(Reason::Control),
            false => Verdict::invalid(Reason::Form),
        };
    }
    match facts.lead {
        Lead::EightOrNine => felles_hjelpenummer(policy, facts),
        Lead::NoDay => or_kontonummer(policy, facts, Reason::Date),
        Lead::Day | Lead::DayPlus40 if !facts.date => or_kontonummer(policy, facts, Reason::Date),
        Lead::Day | Lead::DayPlus40 => match facts.mark {
            Mark::Npid | Mark::SyntheticNpid => Verdict::invalid(Reason::Npid),
            _ if facts.control_holds() => person(policy, facts),
            _ => or_kontonummer(policy, facts, told_by_marks(policy, facts)),
        },
    }
}

/// A number that begins with 8 or 9: no date, no marks, and the rule of 1964 alone.
fn felles_hjelpenummer(policy: &Policy, facts: Facts) -> Verdict {
    match (facts.control, policy.kinds.has(Kind::Fhn)) {
        (Control::Since1964, true) => Verdict::valid(Kind::Fhn),
        (Control::Since1964, false) => Verdict::invalid(Reason::OtherKind),
        (_, true) => or_kontonummer(policy, facts, Reason::Control),
        (_, false) => or_kontonummer(policy, facts, Reason::OtherKind),
    }
}

/// What reads as no person's number may be an account's.
fn or_kontonummer(policy: &Policy, facts: Facts, reason: Reason) -> Verdict {
    if policy.kinds.has(Kind::Kontonr) && facts.second_control_fits() {
        Verdict::valid(Kind::Kontonr)
    } else {
        Verdict::invalid(reason)
    }
}

/// A date and control digits that hold: whether this policy takes such a number today.
fn person(policy: &Policy, facts: Facts) -> Verdict {
    let Some(kind) = asked_as(policy, facts) else { return Verdict::invalid(Reason::OtherKind) };
    let convention = facts.mark.convention(facts.lead);
    // As an H-nummer a month + 40 is real.
    if policy.production && convention.is_some() && kind != Kind::Hnr {
        return Verdict::invalid(Reason::Synthetic);
    }
    if not_issued_yet(policy, facts) {
        return Verdict::invalid(Reason::NotIssuedYet);
    }
    Verdict::valid(kind).made_up_by(convention).only_from_2032(!facts.holds_since_1964())
}

/// The kind asked for that such marks belong to. Where month + 40 may be either, H-nummer comes first.
fn asked_as(policy: &Policy, facts: Facts) -> Option<Kind> {
    let kind = match (facts.lead, facts.mark) {
        (Lead::DayPlus40, _) => Kind::Dnr,
        (_, Mark::Plus40) if policy.kinds.has(Kind::Hnr) => Kind::Hnr,
        _ => Kind::Fnr,
    };
    policy.kinds.has(kind).then_some(kind)
}

/// What is wrong with a date whose control digits do not hold: they, unless its marks are those of another kind.
fn told_by_marks(policy: &Policy, facts: Facts) -> Reason {
    let fiktivt = facts.lead == Lead::DayPlus40 && facts.mark == Mark::None && policy.kinds.has(Kind::Vigo);
    if fiktivt || asked_as(policy, facts).is_some() { Reason::Control } else { Reason::OtherKind }
}

/// Only the rule of 2032 holds, and the day is before.
fn not_issued_yet(policy: &Policy, facts: Facts) -> bool {
    facts.control_holds() && !facts.holds_since_1964() && !policy.takes_2032()
}
