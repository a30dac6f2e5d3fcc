//! The exports of the plain module's contract.

use wasmtime::{Module, ModuleExport};

use super::LoadError;

/// Where the exports are found in an instance, looked up by name once per module.
pub(super) struct Exports {
    pub(super) version: ModuleExport,
    pub(super) memory: ModuleExport,
    pub(super) alloc: ModuleExport,
    pub(super) free: ModuleExport,
    pub(super) call: ModuleExport,
    pub(super) out_ptr: ModuleExport,
    pub(super) out_len: ModuleExport,
}

impl Exports {
    pub(super) fn of(module: &Module) -> Result<Self, LoadError> {
        let find = |name: &str| {
            module.get_export_index(name).ok_or_else(|| LoadError::NotAdmitted(format!("it lacks the export `{name}`")))
        };
        Ok(Self {
            version: find("sluse_abi_v1")?,
            memory: find("memory")?,
            alloc: find("sluse_alloc")?,
            free: find("sluse_free")?,
            call: find("sluse_call")?,
            out_ptr: find("sluse_out_ptr")?,
            out_len: find("sluse_out_len")?,
        })
    }
}
