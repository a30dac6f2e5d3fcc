//! What the last operation said, kept where the host can read it.

use std::cell::RefCell;

/// As a rule an output has fewer bytes.
const SHORT: usize = 16 * 1024;

/// An output; a short one lies where nothing is allocated, so that nothing of a call is left once it is done.
struct Output {
    short: [u8; SHORT],
    length: usize,
    long: Vec<u8>,
}

thread_local! {
    static OUT: RefCell<Output> = const { RefCell::new(Output { short: [0; SHORT], length: 0, long: Vec::new() }) };
}

/// Lets `write` make the output anew.
pub(crate) fn replace<T>(write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    OUT.with_borrow_mut(|out| {
        out.long = Vec::new();
        let mut said = Vec::with_capacity(SHORT / 4);
        let result = write(&mut said);
        out.keep(said);
        result
    })
}

impl Output {
    fn keep(&mut self, said: Vec<u8>) {
        self.length = said.len();
        match self.short.get_mut(..said.len()) {
            Some(short) => short.copy_from_slice(&said),
            None => self.long = said,
        }
    }

    fn bytes(&self) -> &[u8] {
        self.short.get(..self.length).unwrap_or(&self.long)
    }
}

/// Where the output begins.
#[expect(unsafe_code, reason = "an export must keep its name")]
// SAFETY: no other symbol has this name.
#[unsafe(no_mangle)]
pub extern "C" fn sluse_out_ptr() -> *const u8 {
    OUT.with_borrow(|out| out.bytes().as_ptr())
}

/// How many bytes the output has.
#[expect(unsafe_code, reason = "an export must keep its name")]
// SAFETY: no other symbol has this name.
#[unsafe(no_mangle)]
pub extern "C" fn sluse_out_len() -> u32 {
    // The module's addresses have 32 bits, so that no output is longer than this.
    OUT.with_borrow(|out| out.length as u32)
}

#[cfg(test)]
mod tests {
    use super::{OUT, SHORT, replace};

    #[test]
    fn an_output_of_any_length_stands_until_the_next() {
        for length in [3, SHORT, SHORT + 1, 0, 5 * SHORT, 7] {
            let said: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            assert_eq!(replace(|out| out.extend_from_slice(&said)), ());
            assert!(OUT.with_borrow(|out| out.bytes() == said), "{length}");
        }
    }
}
