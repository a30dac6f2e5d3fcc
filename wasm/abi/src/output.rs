//! What the last operation said, kept where the host can read it.

use std::cell::RefCell;

thread_local! {
    static OUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Lets `write` make the output anew; its room is used again from call to call.
pub(crate) fn replace<T>(write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    OUT.with_borrow_mut(|out| {
        out.clear();
        write(out)
    })
}

/// Where the output begins.
#[expect(unsafe_code, reason = "an export must keep its name")]
// SAFETY: no other symbol has this name.
#[unsafe(no_mangle)]
pub extern "C" fn sluse_out_ptr() -> *const u8 {
    OUT.with_borrow(|out| out.as_ptr())
}

/// How many bytes the output has.
#[expect(unsafe_code, reason = "an export must keep its name")]
// SAFETY: no other symbol has this name.
#[unsafe(no_mangle)]
pub extern "C" fn sluse_out_len() -> u32 {
    // The module's addresses have 32 bits, so that no output is longer than this.
    OUT.with_borrow(|out| out.len() as u32)
}
