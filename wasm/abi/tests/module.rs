//! The plain module is what its contract says: read off the file that gates embed.

use std::path::Path;

use wasmparser::types::EntityType;
use wasmparser::{ExternalKind, Parser, Payload, ValType};

/// A size that tells when something large was linked in by accident; raise it with a reason. Last: reading a usual line by
/// the shape of the one before, before that the rules of NIR with their words and examples.
const SIZE_MAX: usize = 1_420_000;

const EXPORTS: [(&str, ExternalKind); 7] = [
    ("memory", ExternalKind::Memory),
    ("sluse_abi_v1", ExternalKind::Func),
    ("sluse_alloc", ExternalKind::Func),
    ("sluse_call", ExternalKind::Func),
    ("sluse_free", ExternalKind::Func),
    ("sluse_out_len", ExternalKind::Func),
    ("sluse_out_ptr", ExternalKind::Func),
];

fn module() -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/sluse.wasm");
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}; run `cargo xtask build` first", path.display()))
}

fn sections(module: &[u8]) -> Vec<Payload<'_>> {
    Parser::new(0).parse_all(module).map(|section| section.expect("a well-formed section")).collect()
}

#[test]
fn imports_nothing() {
    let module = module();
    let imports = sections(&module).into_iter().find_map(|section| match section {
        Payload::ImportSection(imports) => Some(imports.count()),
        _ => None,
    });
    assert_eq!(imports.unwrap_or(0), 0);
}

#[test]
fn starts_nothing() {
    let module = module();
    assert!(!sections(&module).iter().any(|section| matches!(section, Payload::StartSection { .. })));
}

#[test]
fn has_one_memory_of_32_bits() {
    let module = module();
    let memories: Vec<_> = sections(&module)
        .into_iter()
        .filter_map(|section| match section {
            Payload::MemorySection(memories) => Some(memories.into_iter().map(|memory| memory.expect("a memory"))),
            _ => None,
        })
        .flatten()
        .collect();
    assert_eq!(memories.len(), 1);
    assert!(!memories[0].memory64 && !memories[0].shared);
}

#[test]
fn exports_the_contract_and_nothing_else() {
    let module = module();
    let mut exports: Vec<_> = sections(&module)
        .into_iter()
        .filter_map(|section| match section {
            Payload::ExportSection(exports) => Some(exports),
            _ => None,
        })
        .flatten()
        .map(|export| export.expect("an export"))
        .map(|export| (export.name.to_owned(), export.kind))
        .collect();
    exports.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(exports, EXPORTS.map(|(name, kind)| (name.to_owned(), kind)));
}

#[test]
fn exports_take_and_give_i32_only() {
    let module = module();
    let types = wasmparser::Validator::new().validate_all(&module).expect("a valid module");
    let types = types.as_ref();
    let exports = sections(&module).into_iter().filter_map(|section| match section {
        Payload::ExportSection(exports) => Some(exports),
        _ => None,
    });
    for export in exports.flatten().map(|export| export.expect("an export")) {
        if let Some(EntityType::Func(function)) = types.entity_type_from_export(&export) {
            let function = types[function].unwrap_func();
            let mut values = function.params().iter().chain(function.results());
            assert!(values.all(|value| *value == ValType::I32), "{}", export.name);
        }
    }
}

#[test]
fn is_not_large() {
    let size = module().len();
    assert!(size <= SIZE_MAX, "{size} bytes");
}
