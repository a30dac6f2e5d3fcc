//! How much memory an instance may use, and whether it asked for more.

use wasmtime::ResourceLimiter;

/// What a store carries beside the module: the memory bound, and whether it was reached.
pub(super) struct MemoryBound {
    pub(super) memory_bytes: usize,
    pub(super) memory_refused: bool,
}

impl ResourceLimiter for MemoryBound {
    fn memory_growing(&mut self, _current: usize, desired: usize, _maximum: Option<usize>) -> wasmtime::Result<bool> {
        let allowed = desired <= self.memory_bytes;
        self.memory_refused |= !allowed;
        Ok(allowed)
    }

    fn table_growing(&mut self, current: usize, _desired: usize, _maximum: Option<usize>) -> wasmtime::Result<bool> {
        // A table is made with its full size, which the pool bounds; rules have no cause to let it grow.
        Ok(current == 0)
    }
}
