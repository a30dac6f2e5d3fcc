//! Room for what a call needs, in the memory that the module begins with.
//!
//! Asking the host for more memory costs a system call in every fresh instance, and finding a free piece among many costs
//! more than most pieces are used. What a small call allocates therefore lies in one array, one piece behind the other, and
//! once none is in use the array is empty again. What does not fit is the standard library's.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, UnsafeCell};

/// An array that pieces are taken from, for one thread.
#[repr(C, align(16))]
pub(crate) struct Arena<const SIZE: usize> {
    bytes: UnsafeCell<[u8; SIZE]>,
    /// Where the next piece begins at the earliest.
    end: Cell<usize>,
    /// How many pieces are in use.
    pieces: Cell<usize>,
}

#[expect(unsafe_code, reason = "a static must say that it may be shared")]
// SAFETY: a module has one thread (an instance is used by one at a time, and its memory is not shared); natively only tests
// make arenas, each its own.
unsafe impl<const SIZE: usize> Sync for Arena<SIZE> {}

impl<const SIZE: usize> Arena<SIZE> {
    /// An empty one.
    pub(crate) const fn new() -> Self {
        Self { bytes: UnsafeCell::new([0; SIZE]), end: Cell::new(0), pieces: Cell::new(0) }
    }

    /// Where a piece begins in the array, if it is one of it.
    fn offset(&self, piece: *mut u8) -> Option<usize> {
        let offset = (piece as usize).wrapping_sub(self.bytes.get() as usize);
        (offset < SIZE).then_some(offset)
    }

    fn take(&self, layout: Layout) -> Option<*mut u8> {
        let base = self.bytes.get().cast::<u8>();
        let start = (base as usize + self.end.get()).next_multiple_of(layout.align()) - base as usize;
        let end = start.checked_add(layout.size()).filter(|end| *end <= SIZE)?;
        self.end.set(end);
        self.pieces.set(self.pieces.get() + 1);
        // Of no bytes of the array where the layout has none: it is never asked for.
        Some(base.wrapping_add(start))
    }

    fn give_back(&self, offset: usize, size: usize) {
        self.pieces.set(self.pieces.get() - 1);
        if self.pieces.get() == 0 {
            self.end.set(0);
        } else if offset + size == self.end.get() {
            self.end.set(offset);
        }
    }

    /// Makes the last piece longer or shorter where it lies.
    fn resize(&self, offset: usize, size: usize, new_size: usize) -> bool {
        let fits = offset + size == self.end.get() && offset.checked_add(new_size).is_some_and(|end| end <= SIZE);
        if fits {
            self.end.set(offset + new_size);
        }
        fits
    }
}

#[expect(unsafe_code, reason = "an allocator gives out raw memory")]
// SAFETY: a piece lies in the array, behind the end of every piece in use, at a multiple of its alignment; it is in use until
// it is given back, and until then the end stays behind it. All other room is that of `System`.
unsafe impl<const SIZE: usize> GlobalAlloc for Arena<SIZE> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps what `alloc` asks of it.
        self.take(layout).unwrap_or_else(|| unsafe { System.alloc(layout) })
    }

    unsafe fn dealloc(&self, piece: *mut u8, layout: Layout) {
        match self.offset(piece) {
            Some(offset) => self.give_back(offset, layout.size()),
            // SAFETY: what does not lie in the array came from `System`, with this layout.
            None => unsafe { System.dealloc(piece, layout) },
        }
    }

    unsafe fn realloc(&self, piece: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        let Some(offset) = self.offset(piece) else {
            // SAFETY: as above, and the caller keeps what `realloc` asks of it.
            return unsafe { System.realloc(piece, layout, new_size) };
        };
        if self.resize(offset, layout.size(), new_size) {
            return piece;
        }
        // SAFETY: the caller keeps that the new size is not 0 and does not overflow with this alignment.
        let moved = unsafe { self.alloc(Layout::from_size_align_unchecked(new_size, layout.align())) };
        if !moved.is_null() {
            // SAFETY: both pieces are in use, apart from each other, and as long as the shorter one.
            unsafe { piece.copy_to_nonoverlapping(moved, layout.size().min(new_size)) };
            self.give_back(offset, layout.size());
        }
        moved
    }
}

#[cfg(test)]
mod tests {
    use super::Arena;
    use std::alloc::{GlobalAlloc, Layout};

    const fn layout(size: usize, align: usize) -> Layout {
        match Layout::from_size_align(size, align) {
            Ok(layout) => layout,
            Err(_) => panic!("a layout"),
        }
    }

    #[test]
    #[expect(unsafe_code, reason = "the allocator is asked as Rust asks it")]
    fn pieces_lie_apart_until_all_have_been_given_back() {
        let arena = Arena::<1024>::new();
        let mut number = 1_u64;
        for _ in 0..50 {
            let mut pieces: Vec<(*mut u8, Layout, u8)> = Vec::new();
            for mark in 0..60_u8 {
                number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let picked = (number >> 33) as usize;
                let of = layout(1 + picked % 90, 1 << (picked % 5));
                match picked % 7 {
                    // One is given back, and one made longer or shorter.
                    0 if !pieces.is_empty() => {
                        let (piece, of, mark) = pieces.swap_remove(picked % pieces.len());
                        // SAFETY: the piece is in use, `of` bytes long, and was filled.
                        unsafe {
                            assert!(std::slice::from_raw_parts(piece, of.size()).iter().all(|byte| *byte == mark));
                            arena.dealloc(piece, of);
                        }
                    }
                    1 if !pieces.is_empty() => {
                        let at = picked % pieces.len();
                        let (piece, of, mark) = pieces[at];
                        let new = layout(1 + picked % 200, of.align());
                        // SAFETY: as above; the new piece is filled before it is looked at.
                        unsafe {
                            let moved = arena.realloc(piece, of, new.size());
                            let kept = of.size().min(new.size());
                            assert!(std::slice::from_raw_parts(moved, kept).iter().all(|byte| *byte == mark));
                            moved.write_bytes(mark, new.size());
                            pieces[at] = (moved, new, mark);
                        }
                    }
                    _ => {
                        // SAFETY: the layout has bytes.
                        let piece = unsafe { arena.alloc(of) };
                        assert_eq!(piece as usize % of.align(), 0, "{of:?}");
                        // SAFETY: the piece is in use and `of` bytes long.
                        unsafe { piece.write_bytes(mark, of.size()) };
                        pieces.push((piece, of, mark));
                    }
                }
            }
            assert!(pieces.iter().any(|(piece, ..)| arena.offset(*piece).is_some()), "the array is used again");
            for (piece, of, mark) in pieces {
                // SAFETY: as above.
                unsafe {
                    assert!(std::slice::from_raw_parts(piece, of.size()).iter().all(|byte| *byte == mark));
                    arena.dealloc(piece, of);
                }
            }
            assert_eq!((arena.end.get(), arena.pieces.get()), (0, 0));
        }
    }
}
