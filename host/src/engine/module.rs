//! One module, compiled and admitted: what every instance is made from.

use sha2::{Digest, Sha256};
use wasmtime::{
    Config, Enabled, Engine, InstanceAllocationStrategy, InstancePre, Linker, Module, OptLevel,
    PoolingAllocationConfig, Strategy,
};

use super::cache::{Cache, Source};
use super::exports::Exports;
use super::memory_bound::MemoryBound;
use super::{Limits, LoadError, admission};

/// Memory kept mapped between submissions, and cleared where it was written, so that most of them touch no fresh page: the
/// whole history of a municipality, 25 000 records, takes as much, and on fresh pages a tenth longer.
const RESIDENT_BYTES: usize = 16 * 1024 * 1024;
/// The table of functions that is kept mapped between submissions.
const RESIDENT_TABLE_BYTES: usize = 64 * 1024;

/// A compiled module with its instantiation prepared.
pub(super) struct RuleModule {
    pre: InstancePre<MemoryBound>,
    exports: Exports,
    sha256: String,
    source: Source,
}

impl RuleModule {
    pub(super) fn load(wasm: &[u8], cache: Option<&Cache>, limits: Limits) -> Result<Self, LoadError> {
        let engine = Engine::new(&config(limits)).map_err(|error| LoadError::Engine(format!("{error:#}")))?;
        let sha256 = hex::encode(Sha256::digest(wasm));
        let (module, source) = match cache.and_then(|cache| cache.load(&engine, &sha256)) {
            Some(module) => (module, Source::Cache),
            None => {
                let module =
                    Module::from_binary(&engine, wasm).map_err(|error| LoadError::Compile(format!("{error:#}")))?;
                if let Some(cache) = cache {
                    cache.store(&engine, &sha256, &module);
                }
                (module, Source::Compiled)
            }
        };
        admission::admit(&module)?;
        let exports = Exports::of(&module)?;
        let pre = Linker::new(&engine)
            .instantiate_pre(&module)
            .map_err(|error| LoadError::NotAdmitted(format!("{error:#}")))?;
        Ok(Self { pre, exports, sha256, source })
    }

    pub(super) fn engine(&self) -> &Engine {
        self.pre.module().engine()
    }

    pub(super) fn pre(&self) -> &InstancePre<MemoryBound> {
        &self.pre
    }

    pub(super) fn exports(&self) -> &Exports {
        &self.exports
    }

    pub(super) fn sha256(&self) -> &str {
        &self.sha256
    }

    pub(super) fn source(&self) -> Source {
        self.source
    }
}

/// How modules are compiled and run.
///
/// The default memory reservation with its guard pages stays: explicit bounds checks cost 1.4 to 1.8 times. Epochs,
/// not fuel: both stop a loop, and fuel costs more. What the rules do not use is off, and what could differ between
/// processors (relaxed SIMD, the bits of a NaN) is off or made equal.
fn config(limits: Limits) -> Config {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_core_instances(limits.instances)
        .total_memories(limits.instances)
        .total_tables(limits.instances)
        .max_memory_size(limits.memory_bytes)
        .linear_memory_keep_resident(RESIDENT_BYTES)
        .table_keep_resident(RESIDENT_TABLE_BYTES)
        // Only what was written is cleared between submissions, where the kernel can tell (Linux 6.7).
        .pagemap_scan(Enabled::Auto)
        .max_unused_warm_slots(limits.instances);
    let mut config = Config::new();
    config
        .strategy(Strategy::Cranelift)
        .cranelift_opt_level(OptLevel::Speed)
        .cranelift_nan_canonicalization(true)
        .wasm_relaxed_simd(false)
        .wasm_memory64(false)
        .wasm_multi_memory(false)
        .wasm_backtrace_max_frames(None)
        .epoch_interruption(limits.deadline.is_some())
        .allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
    config
}
