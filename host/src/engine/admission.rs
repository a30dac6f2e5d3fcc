//! What a module must look like before it is let near a payload: no imports, one memory, the contract's exports.

use wasmtime::{ExternType, Module, ValType};

use super::LoadError;

/// The signature of an export: how many i32 it takes and gives.
struct Signature {
    name: &'static str,
    takes: usize,
    gives: usize,
}

/// The exports of the plain module beside its memory. [`super::guest`] calls them.
const FUNCTIONS: [Signature; 6] = [
    Signature { name: "sluse_abi_v1", takes: 0, gives: 1 },
    Signature { name: "sluse_alloc", takes: 1, gives: 1 },
    Signature { name: "sluse_free", takes: 2, gives: 0 },
    Signature { name: "sluse_call", takes: 5, gives: 1 },
    Signature { name: "sluse_out_ptr", takes: 0, gives: 1 },
    Signature { name: "sluse_out_len", takes: 0, gives: 1 },
];

/// Admits a module or says what is wrong with it.
pub(super) fn admit(module: &Module) -> Result<(), LoadError> {
    let refuse = |why: String| Err(LoadError::NotAdmitted(why));
    if let Some(import) = module.imports().next() {
        return refuse(format!("it imports `{}.{}`, and must import nothing", import.module(), import.name()));
    }
    let mut seen = 0;
    for export in module.exports() {
        let name = export.name();
        match export.ty() {
            ExternType::Memory(memory) if name == "memory" && !memory.is_shared() && !memory.is_64() => {}
            ExternType::Func(function) => {
                let Some(signature) = FUNCTIONS.iter().find(|known| known.name == name) else {
                    return refuse(format!("it exports `{name}`, which the contract does not know"));
                };
                let all_i32 = function.params().chain(function.results()).all(|ty| matches!(ty, ValType::I32));
                if !all_i32 || function.params().len() != signature.takes || function.results().len() != signature.gives
                {
                    return refuse(format!("`{name}` does not have the contract's signature"));
                }
            }
            _ => return refuse(format!("it exports `{name}`, which the contract does not know")),
        }
        seen += 1;
    }
    if seen == FUNCTIONS.len() + 1 { Ok(()) } else { refuse("it lacks one of the contract's exports".to_owned()) }
}
