//! Time of a unit of work, so measured that other programs of the machine disturb little.

use std::time::Instant;

use serde::Deserialize;
use sluse_core::{OP_CHECK, Status, call, limits};

use super::payload;

/// The most nanoseconds that a unit of work may take natively.
pub const LIMIT_NS: f64 = 25.0;

/// On a machine that is slow or has much else to do: how much longer than that of ordinary records a unit may take, both
/// measured at the same time.
const TIMES_ORDINARY: f64 = 5.0;

/// How often what seems to take too long is measured again.
const AGAIN: usize = 8;

/// A call.
pub struct Case {
    /// What it is made of.
    pub name: String,
    /// Its head and its body.
    pub call: (Vec<u8>, Vec<u8>),
}

/// What a unit of work of a call takes.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The call.
    pub name: String,
    /// Nanoseconds a unit.
    pub ns: f64,
    /// Units.
    pub work: u64,
}

/// Measures every call; gives those that take too long, and the dearest of all, the dearest first.
pub fn search(cases: impl Iterator<Item = Case>, tell: impl Fn(usize)) -> (Vec<Measured>, Vec<Measured>) {
    let (mut too_long, mut all) = (Vec::new(), Vec::new());
    let ordinary = payload::ordinary();
    for (number, case) in cases.enumerate() {
        tell(number);
        let mut best = measure(&case);
        let mut is_too_long = best.ns > LIMIT_NS;
        for _ in 0..AGAIN {
            if !is_too_long {
                break;
            }
            let beside = measure(&ordinary).ns;
            let again = measure(&case);
            if again.ns < best.ns {
                best = again;
            }
            is_too_long = best.ns > LIMIT_NS.max(TIMES_ORDINARY * beside);
        }
        if is_too_long {
            too_long.push(best.clone());
        }
        all.push(best);
    }
    for list in [&mut too_long, &mut all] {
        list.sort_by(|one, other| other.ns.total_cmp(&one.ns));
    }
    (too_long, all)
}

/// # Panics
/// When the call is refused for another reason than its work.
fn measure(case: &Case) -> Measured {
    #[derive(Deserialize)]
    struct Answer {
        work: u64,
    }
    let mut out = Vec::new();
    let begun = Instant::now();
    let (head, body) = &case.call;
    let status = call(OP_CHECK, head, body, &mut out);
    let time = begun.elapsed();
    let work = match status {
        Status::Answer => serde_json::from_slice::<Answer>(&out).expect("an answer tells its work").work,
        Status::Budget => limits::WORK,
        Status::Refusal => panic!("{} is refused: {}", case.name, String::from_utf8_lossy(&out)),
    };
    // Both are far below 2^52.
    #[expect(clippy::cast_precision_loss, reason = "a measurement")]
    let ns = time.as_nanos() as f64 / work as f64;
    Measured { name: case.name.clone(), ns, work }
}
