//! One living instance: bytes in, bytes out, over the contract of the plain module.
//!
//! Everything the module says is checked here before it is believed: where its output lies, how long it is, which
//! status it gives. Each surprise is an [`EngineError`], after which the instance must not be used again.

use wasmtime::{Instance, Memory, ModuleExport, Store, Trap, TypedFunc, WasmParams, WasmResults};

use super::memory_bound::MemoryBound;
use super::module::RuleModule;
use super::ticker::TICK;
use super::{EngineError, Limits};

/// The version of the contract: what `sluse_abi_v1` gives.
const VERSION: u32 = 1;

/// A living instance of a module, and its store.
pub(super) struct Guest {
    store: Store<MemoryBound>,
    memory: Memory,
    alloc: TypedFunc<u32, u32>,
    free: TypedFunc<(u32, u32), ()>,
    call: TypedFunc<(u32, u32, u32, u32, u32), u32>,
    out_ptr: TypedFunc<(), u32>,
    out_len: TypedFunc<(), u32>,
    limits: Limits,
}

impl Guest {
    pub(super) fn new(module: &RuleModule, limits: Limits) -> Result<Self, EngineError> {
        let state = MemoryBound { memory_bytes: limits.memory_bytes, memory_refused: false };
        let mut store = Store::new(module.engine(), state);
        store.limiter(|state| state);
        start_clock(&mut store, limits);
        let instance = module
            .pre()
            .instantiate(&mut store)
            .map_err(|error| failure(&error, &store, limits, "it cannot be instantiated"))?;
        let exports = module.exports();
        let version: TypedFunc<(), u32> = function(&instance, &mut store, &exports.version)?;
        if version.call(&mut store, ()).ok() != Some(VERSION) {
            return Err(EngineError::Protocol("it speaks another version of the contract"));
        }
        let memory = instance
            .get_module_export(&mut store, &exports.memory)
            .and_then(wasmtime::Extern::into_memory)
            .ok_or(EngineError::Protocol("it has no memory"))?;
        Ok(Self {
            memory,
            alloc: function(&instance, &mut store, &exports.alloc)?,
            free: function(&instance, &mut store, &exports.free)?,
            call: function(&instance, &mut store, &exports.call)?,
            out_ptr: function(&instance, &mut store, &exports.out_ptr)?,
            out_len: function(&instance, &mut store, &exports.out_len)?,
            store,
            limits,
        })
    }

    /// One operation of the contract: its status and its output.
    pub(super) fn run(&mut self, op: u32, head: &[u8], body: impl AsRef<[u8]>) -> Result<(u32, Vec<u8>), EngineError> {
        start_clock(&mut self.store, self.limits);
        let head = self.put(head)?;
        let room = self.put(body.as_ref())?;
        // The module has its own: what is not lent but given is held no longer than it must.
        drop(body);
        let body = room;
        let call = self.call.clone();
        let status = self.ask(&call, (op, head.0, head.1, body.0, body.1))?;
        let out = self.output()?;
        let free = self.free.clone();
        self.ask(&free, head)?;
        self.ask(&free, body)?;
        Ok((status, out))
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(u32, u32), EngineError> {
        let len = u32::try_from(bytes.len()).map_err(|_| self.over_memory())?;
        let alloc = self.alloc.clone();
        let ptr = self.ask(&alloc, len)?;
        if ptr == 0 {
            // So the contract says that there is no room left.
            return Err(self.over_memory());
        }
        self.memory
            .write(&mut self.store, ptr as usize, bytes)
            .map_err(|_| EngineError::Protocol("it gave room outside its memory"))?;
        Ok((ptr, len))
    }

    fn output(&mut self) -> Result<Vec<u8>, EngineError> {
        let (out_ptr, out_len) = (self.out_ptr.clone(), self.out_len.clone());
        let start = self.ask(&out_ptr, ())? as usize;
        let len = self.ask(&out_len, ())? as usize;
        self.memory
            .data(&self.store)
            .get(start..)
            .and_then(|rest| rest.get(..len))
            .map(<[u8]>::to_vec)
            .ok_or(EngineError::Protocol("its output lies outside its memory"))
    }

    fn ask<P: WasmParams, R: WasmResults>(&mut self, function: &TypedFunc<P, R>, params: P) -> Result<R, EngineError> {
        function
            .call(&mut self.store, params)
            .map_err(|error| failure(&error, &self.store, self.limits, "a call failed without a trap"))
    }

    fn over_memory(&self) -> EngineError {
        over_memory(self.limits)
    }
}

fn function<P: WasmParams, R: WasmResults>(
    instance: &Instance,
    store: &mut Store<MemoryBound>,
    export: &ModuleExport,
) -> Result<TypedFunc<P, R>, EngineError> {
    instance
        .get_module_export(&mut *store, export)
        .and_then(wasmtime::Extern::into_func)
        .and_then(|function| function.typed(&*store).ok())
        .ok_or(EngineError::Protocol("an export has another signature"))
}

/// Names a failure. A module that was refused memory and then gave up says `unreachable`; the cause is the memory.
fn failure(
    error: &wasmtime::Error,
    store: &Store<MemoryBound>,
    limits: Limits,
    otherwise: &'static str,
) -> EngineError {
    match error.downcast_ref::<Trap>() {
        Some(Trap::Interrupt) => {
            EngineError::Deadline { seconds: limits.deadline.map_or(0, |deadline| deadline.as_secs()) }
        }
        _ if store.data().memory_refused => over_memory(limits),
        Some(trap) => EngineError::Trap(*trap),
        None => EngineError::Protocol(otherwise),
    }
}

fn over_memory(limits: Limits) -> EngineError {
    EngineError::Memory { mebibytes: limits.memory_bytes / (1024 * 1024) }
}

fn start_clock(store: &mut Store<MemoryBound>, limits: Limits) {
    if let Some(deadline) = limits.deadline {
        let ticks = u64::try_from(deadline.as_nanos().div_ceil(TICK.as_nanos())).unwrap_or(u64::MAX / 2);
        // One more, because the current tick is already partly over.
        store.set_epoch_deadline(ticks.saturating_add(1));
    }
}
