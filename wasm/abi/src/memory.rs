//! Room that the host writes into and the module reads.

use std::alloc::{GlobalAlloc, Layout};
use std::ptr::{NonNull, null_mut};

/// Apart from what calls allocate, so that a body which is kept for several calls is in the way of none.
#[cfg(target_family = "wasm")]
static ROOM: crate::arena::Arena<{ 64 * 1024 }> = crate::arena::Arena::new();
#[cfg(not(target_family = "wasm"))]
static ROOM: std::alloc::System = std::alloc::System;

/// Room for `len` bytes, or null when there is none left. Its content is what the host writes, and nothing before that.
#[expect(unsafe_code, reason = "an export must keep its name, and gives out raw memory")]
// SAFETY: no other symbol has this name.
#[unsafe(no_mangle)]
pub extern "C" fn sluse_alloc(len: u32) -> *mut u8 {
    match bytes(len) {
        None => null_mut(),
        Some(layout) if layout.size() == 0 => NonNull::dangling().as_ptr(),
        // SAFETY: the size is not 0.
        Some(layout) => unsafe { ROOM.alloc(layout) },
    }
}

/// Gives room back.
///
/// # Safety
/// `ptr` came from [`sluse_alloc`] with this very `len` and was not given back before.
#[expect(unsafe_code, reason = "an export must keep its name, and takes raw memory back")]
// SAFETY: no other symbol has this name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sluse_free(ptr: *mut u8, len: u32) {
    if let Some(layout) = bytes(len).filter(|layout| layout.size() != 0) {
        // SAFETY: `sluse_alloc` made the room at `ptr` with the same layout, since the length is the same.
        unsafe { ROOM.dealloc(ptr, layout) }
    }
}

/// The bytes that the host wrote at `ptr`.
///
/// # Safety
/// `ptr` came from [`sluse_alloc`] with at least `len`, the host has written `len` bytes there, and does not give the
/// room back while the slice is used.
#[expect(unsafe_code, reason = "the host says where it wrote")]
pub(crate) unsafe fn given<'a>(ptr: *const u8, len: u32) -> &'a [u8] {
    let Some(layout) = bytes(len).filter(|layout| layout.size() != 0) else {
        return &[];
    };
    // SAFETY: `sluse_alloc` made at least `len` bytes there, the host wrote them, and a layout's size fits an isize.
    unsafe { std::slice::from_raw_parts(ptr, layout.size()) }
}

fn bytes(len: u32) -> Option<Layout> {
    Layout::array::<u8>(usize::try_from(len).ok()?).ok()
}
