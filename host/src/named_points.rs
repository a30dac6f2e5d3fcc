//! Named places on the way of a submission where a drill can stop the process and kill it.
//!
//! In a program built for drills (the feature `drills`, which the tests of this package turn on and nothing else),
//! `SLUSE_HALT_AT=<point>` makes the thread that reaches the point print `halted at <point>` on stderr and stand still.
//! In the program that is handed out no point is left.

/// The body has been received, nothing has been judged.
pub const AFTER_READ: &str = "after_read";
/// The module has answered, nothing has been written.
pub const AFTER_CHECK: &str = "after_check";
/// Everything has been written inside the transaction, which is not committed.
pub const BEFORE_COMMIT: &str = "before_commit";
/// Committed; the client has not been answered.
pub const AFTER_COMMIT: &str = "after_commit";
/// The row is leased, nothing has been sent to the receiver.
pub const BEFORE_DELIVERY: &str = "before_delivery";
/// The receiver has answered, nothing of it has been written here.
pub const AFTER_DELIVERY: &str = "after_delivery";
/// The receiver's receipt has been verified and not stored.
pub const BEFORE_RECEIPT_STORED: &str = "before_receipt_stored";

/// Every point, in the order in which a submission meets them.
pub const ALL: [&str; 7] =
    [AFTER_READ, AFTER_CHECK, BEFORE_COMMIT, AFTER_COMMIT, BEFORE_DELIVERY, AFTER_DELIVERY, BEFORE_RECEIPT_STORED];

/// Stands still here if the drill asked for this point.
#[cfg(feature = "drills")]
pub fn reach(point: &str) {
    static WANTED: std::sync::OnceLock<Option<String>> = std::sync::OnceLock::new();
    let wanted = WANTED.get_or_init(|| std::env::var("SLUSE_HALT_AT").ok());
    if wanted.as_deref() == Some(point) {
        eprintln!("halted at {point}");
        loop {
            std::thread::park();
        }
    }
}

/// Goes on: nothing stands still in the program that is handed out.
#[cfg(not(feature = "drills"))]
pub fn reach(_point: &str) {}
