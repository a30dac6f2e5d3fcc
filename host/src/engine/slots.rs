//! Lets only as many submissions run at once as the pool holds instances; the others wait their turn.

use std::sync::{Condvar, Mutex, PoisonError};

/// The places for submissions that are judged at once.
pub(super) struct Slots {
    free: Mutex<u32>,
    freed: Condvar,
}

/// A place to judge one submission in, given back when dropped.
pub(super) struct Slot<'a>(&'a Slots);

impl Slots {
    pub(super) fn new(count: u32) -> Self {
        Self { free: Mutex::new(count), freed: Condvar::new() }
    }

    /// Waits for a place. Every call has a deadline, so a place comes free in bounded time.
    pub(super) fn take(&self) -> Slot<'_> {
        // A counter cannot be left half changed, so a poisoned lock is still sound.
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = self.freed.wait_while(free, |free| *free == 0).unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Slot(self)
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.freed.notify_one();
    }
}
