//! What becomes of a delivery after an attempt. Pure: time and jitter come in as arguments.

/// The first pause after a failed attempt to deliver.
const FIRST_PAUSE_MS: i64 = 1_000;
/// The longest pause between two attempts, unless the receiver asks for it.
const LONGEST_PAUSE_MS: i64 = 15 * 60_000;
/// A receiver may ask for a pause up to this long; more would be forgetting.
const LONGEST_ASKED_PAUSE_MS: i64 = 6 * 3_600_000;
/// About two days of trying: a receiver that is down over a week-end gets the delivery on Monday.
pub const MAX_ATTEMPTS: u32 = 200;

/// What happened in one attempt to deliver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// The receiver took it and its receipt holds.
    Taken,
    /// The receiver took it, but its receipt does not prove that.
    Unproven,
    /// The receiver said no, with this HTTP status.
    Declined(u16),
    /// The receiver asked to be left alone for a while, or was broken.
    Busy {
        /// The pause it asked for.
        retry_after_ms: Option<i64>,
    },
    /// No answer.
    Unreachable,
    /// This gate could not even try: the stored body cannot be opened, the key file is missing, …
    Unsendable,
}

/// Why a delivery stands still until an operator looks at it. Never holds personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParkReason {
    /// The receiver judged it invalid (422).
    Invalid,
    /// The receiver has another submission under this transfer id (409).
    Conflict,
    /// The receiver does not know or does not admit this gate (401, 403).
    NotAdmitted,
    /// The receiver declined otherwise (other 4xx).
    Declined,
    /// The receiver's receipt did not hold.
    ReceiptUnproven,
    /// Tried until there was no use.
    GaveUp,
    /// This gate could not send.
    Unsendable,
}

impl ParkReason {
    /// As stored and shown.
    pub fn name(self) -> &'static str {
        match self {
            ParkReason::Invalid => "receiver_found_errors",
            ParkReason::Conflict => "receiver_has_another_under_this_id",
            ParkReason::NotAdmitted => "receiver_does_not_admit_this_gate",
            ParkReason::Declined => "receiver_declined",
            ParkReason::ReceiptUnproven => "receiver_receipt_does_not_hold",
            ParkReason::GaveUp => "gave_up",
            ParkReason::Unsendable => "cannot_be_sent",
        }
    }
}

/// What to do with a delivery next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Done.
    Acknowledged,
    /// Try again at this time (milliseconds since 1970).
    RetryAt(i64),
    /// Stand still.
    Parked(ParkReason),
}

/// Decides after attempt number `attempts` (the first is 1). `jitter` is between 0 and 1.
pub fn decide(attempts: u32, now_ms: i64, attempt: &Attempt, jitter: f64) -> Step {
    let asked_ms = match attempt {
        Attempt::Taken => return Step::Acknowledged,
        Attempt::Unproven => return Step::Parked(ParkReason::ReceiptUnproven),
        Attempt::Unsendable => return Step::Parked(ParkReason::Unsendable),
        Attempt::Declined(status) => return Step::Parked(declined(*status)),
        Attempt::Busy { retry_after_ms } => retry_after_ms.unwrap_or(0).clamp(0, LONGEST_ASKED_PAUSE_MS),
        Attempt::Unreachable => 0,
    };
    if attempts >= MAX_ATTEMPTS {
        return Step::Parked(ParkReason::GaveUp);
    }
    Step::RetryAt(now_ms + pause_ms(attempts, jitter).max(asked_ms))
}

fn declined(status: u16) -> ParkReason {
    match status {
        401 | 403 => ParkReason::NotAdmitted,
        409 => ParkReason::Conflict,
        422 => ParkReason::Invalid,
        _ => ParkReason::Declined,
    }
}

/// Doubling pauses, of which the later half is random, so that many gates do not return to a receiver all at once.
fn pause_ms(attempts: u32, jitter: f64) -> i64 {
    let doublings = attempts.saturating_sub(1).min(20);
    let full_ms = (FIRST_PAUSE_MS << doublings).min(LONGEST_PAUSE_MS);
    let half_ms = full_ms / 2;
    half_ms + (half_ms as f64 * jitter.clamp(0.0, 1.0)) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_000_000;
    const BUSY: Attempt = Attempt::Busy { retry_after_ms: None };

    #[test]
    fn what_the_receiver_took_is_acknowledged_at_any_attempt() {
        for attempts in [1, 2, MAX_ATTEMPTS, u32::MAX] {
            assert_eq!(decide(attempts, NOW, &Attempt::Taken, 0.5), Step::Acknowledged);
        }
    }

    #[test]
    fn a_no_is_parked_with_its_reason() {
        let reasons = [
            (400, ParkReason::Declined),
            (401, ParkReason::NotAdmitted),
            (403, ParkReason::NotAdmitted),
            (404, ParkReason::Declined),
            (409, ParkReason::Conflict),
            (413, ParkReason::Declined),
            (422, ParkReason::Invalid),
        ];
        for (status, reason) in reasons {
            assert_eq!(decide(1, NOW, &Attempt::Declined(status), 0.5), Step::Parked(reason));
        }
        assert_eq!(decide(1, NOW, &Attempt::Unproven, 0.5), Step::Parked(ParkReason::ReceiptUnproven));
        assert_eq!(decide(1, NOW, &Attempt::Unsendable, 0.5), Step::Parked(ParkReason::Unsendable));
    }

    #[test]
    fn pauses_double_up_to_a_limit_and_jitter_moves_the_later_half() {
        for attempt in [Attempt::Unreachable, BUSY] {
            assert_eq!(decide(1, NOW, &attempt, 0.0), Step::RetryAt(NOW + 500));
            assert_eq!(decide(1, NOW, &attempt, 1.0), Step::RetryAt(NOW + 1_000));
            assert_eq!(decide(2, NOW, &attempt, 1.0), Step::RetryAt(NOW + 2_000));
            assert_eq!(decide(4, NOW, &attempt, 1.0), Step::RetryAt(NOW + 8_000));
            assert_eq!(decide(11, NOW, &attempt, 1.0), Step::RetryAt(NOW + LONGEST_PAUSE_MS));
            assert_eq!(decide(MAX_ATTEMPTS - 1, NOW, &attempt, 0.0), Step::RetryAt(NOW + LONGEST_PAUSE_MS / 2));
        }
    }

    #[test]
    fn jitter_outside_its_range_is_held_inside() {
        assert_eq!(decide(1, NOW, &BUSY, -3.0), Step::RetryAt(NOW + 500));
        assert_eq!(decide(1, NOW, &BUSY, 9.0), Step::RetryAt(NOW + 1_000));
        assert_eq!(decide(1, NOW, &BUSY, f64::NAN), Step::RetryAt(NOW + 500));
    }

    #[test]
    fn the_receivers_wish_is_honoured_within_reason() {
        let asks = |ms| Attempt::Busy { retry_after_ms: Some(ms) };
        assert_eq!(decide(1, NOW, &asks(60_000), 0.5), Step::RetryAt(NOW + 60_000));
        assert_eq!(decide(1, NOW, &asks(0), 0.0), Step::RetryAt(NOW + 500), "never sooner than the own pause");
        assert_eq!(decide(1, NOW, &asks(-5), 0.0), Step::RetryAt(NOW + 500));
        assert_eq!(decide(1, NOW, &asks(i64::MAX), 0.0), Step::RetryAt(NOW + LONGEST_ASKED_PAUSE_MS));
    }

    #[test]
    fn trying_ends() {
        assert_eq!(decide(MAX_ATTEMPTS, NOW, &Attempt::Unreachable, 0.5), Step::Parked(ParkReason::GaveUp));
        assert_eq!(decide(MAX_ATTEMPTS, NOW, &BUSY, 0.5), Step::Parked(ParkReason::GaveUp));
    }
}
