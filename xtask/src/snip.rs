//! Accepts the making of panic messages out of the web module.
//!
//! A panic there ends in a trap, and its message is printed nowhere: the target has no standard error. Yet the code that
//! would write it, number and string formatting and all, is a tenth of the module. So the functions that begin a panic
//! trap at once, and wasm-opt then drops what nobody calls any more. What a panic means to a caller stays the same.

use walrus::ir::{Instr, InstrLocId, Unreachable};
use walrus::{FunctionKind, Module};

/// The beginnings of the names of functions that never return, one of which every panic passes.
const BEGIN_A_PANIC: [&str; 11] = [
    "__rustc::rust_begin_unwind",
    "alloc::alloc::handle_alloc_error",
    "core::panicking::",
    "core::option::unwrap_failed",
    "core::option::expect_failed",
    "core::result::unwrap_failed",
    "core::slice::index::slice_index_fail",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::str::slice_error_fail",
    "alloc::raw_vec::handle_error",
    "std::alloc::default_alloc_error_hook",
];

/// What of the standard library's traits only a panic's message calls: formatting, and what a handler asks of the payload.
/// Their functions stand in tables, so wasm-opt takes them for reachable whatever is called.
const SERVES_A_PANIC: [&str; 3] = [" as core::fmt::", " as core::any::Any>::", "::panic_handler::"];

/// How the names of source files begin that a panic's message would tell, ours and those of the standard library.
const SOURCES: [&[u8]; 4] = [b"core/src/", b"wasm/js/src/", b"/rustc/", b"/crates/"];

/// Lets every panic trap where it begins, and leaves zeros of what it would have told.
pub(crate) fn panics(module: &mut Module) {
    let data: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    data.into_iter().for_each(|id| blank_sources(&mut module.data.get_mut(id).value));
    for function in module.funcs.iter_mut() {
        let begins_a_panic = function.name.as_deref().is_some_and(begins_a_panic);
        if let (true, FunctionKind::Local(local)) = (begins_a_panic, &mut function.kind) {
            let mut body = local.builder_mut().func_body();
            body.instrs_mut().clear();
            body.instrs_mut().push((Instr::Unreachable(Unreachable {}), InstrLocId::default()));
        }
    }
}

/// Names of source files end in NUL, as the compiler writes them for languages that need it.
fn blank_sources(data: &mut [u8]) {
    let mut at = 0;
    while at < data.len() {
        let rest = &mut data[at..];
        let name = SOURCES
            .iter()
            .any(|source| rest.starts_with(source))
            .then(|| rest.split(|byte| *byte == 0).next().filter(|name| name.ends_with(b".rs")).map(<[u8]>::len));
        let length = name.flatten().unwrap_or_default();
        rest[..length].fill(0);
        at += length.max(1);
    }
}

fn begins_a_panic(name: &str) -> bool {
    let name = without_hashes(name);
    // The core writes its texts byte by byte: what formats is, in the module, for messages of panics and nothing else.
    BEGIN_A_PANIC.iter().any(|begin| name.starts_with(begin)) || SERVES_A_PANIC.iter().any(|part| name.contains(part))
}

/// `core[1f2e]::panicking::panic_fmt` is `core::panicking::panic_fmt`.
fn without_hashes(name: &str) -> String {
    let mut depth = 0;
    name.chars()
        .filter(|character| {
            depth += i32::from(*character == '[');
            let outside = depth == 0;
            depth -= i32::from(*character == ']');
            outside
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{begins_a_panic, blank_sources};

    #[test]
    fn blanks_the_names_of_sources_and_nothing_else() {
        let mut data = *b"words/rustc/ab/raw_vec.rs\0core/src/date.rs\0core/src/ of words\0";
        blank_sources(&mut data);
        assert_eq!(String::from_utf8_lossy(&data).replace('\0', ""), "wordscore/src/ of words");
    }

    #[test]
    fn knows_what_begins_a_panic_by_its_name() {
        assert!(begins_a_panic("core[c5930c85a12de822]::panicking::panic_fmt"));
        assert!(begins_a_panic("core::option::unwrap_failed::h00ff"));
        assert!(begins_a_panic("<char as core[c5930c85a12de822]::fmt::Debug>::fmt"));
        assert!(begins_a_panic("<alloc[1f]::string::String as core[c5930c85a12de822]::fmt::Write>::write_str"));
        assert!(!begins_a_panic("<sluse_core::formats::csv::cells::Rows as core[c5]::iter::Iterator>::next"));
        assert!(!begins_a_panic("sluse_core::call::check::check"));
    }
}
