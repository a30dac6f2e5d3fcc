//! The plain module in wasmtime, as its page of docs says: a host of few lines, and not the product's own.

use std::collections::BTreeMap;

use sluse_core::{OP_CATALOGUE, OP_CHECK, OP_IDS, OP_RENDER};
use sluse_tests::id_vectors::Column;
use sluse_tests::place::built;
use sluse_tests::vectors::{self, Output};
use wasmtime::{Engine, Instance, Memory, Module, Store, TypedFunc};

use super::{LANGUAGES, Said, head_of_render};

/// Every vector on one instance: nothing of one call may reach the next.
pub(super) fn run() -> Vec<Said> {
    let mut plain = Plain::load();
    vectors::all()
        .into_iter()
        .map(|vector| {
            let output = plain.call(OP_CHECK, &vector.head, &vector.body);
            let words = LANGUAGES.map(|lang| {
                let words = plain.call(OP_RENDER, head_of_render(lang).as_bytes(), &output.bytes);
                (lang.to_owned(), String::from_utf8(words.bytes).expect("UTF-8"))
            });
            Said { name: vector.name, output, words: BTreeMap::from(words) }
        })
        .collect()
}

/// Columns of identifiers on one instance.
pub(crate) fn columns(columns: &[Column]) -> Vec<Vec<u8>> {
    let mut plain = Plain::load();
    columns.iter().map(|column| plain.call(OP_IDS, &column.head(), &column.body()).bytes).collect()
}

/// The module's catalogue.
pub(super) fn catalogue() -> Vec<u8> {
    Plain::load().call(OP_CATALOGUE, b"{}", b"").bytes
}

struct Plain {
    store: Store<()>,
    memory: Memory,
    alloc: TypedFunc<u32, u32>,
    free: TypedFunc<(u32, u32), ()>,
    call: TypedFunc<(u32, u32, u32, u32, u32), u32>,
    out_ptr: TypedFunc<(), u32>,
    out_len: TypedFunc<(), u32>,
}

impl Plain {
    fn load() -> Self {
        let engine = Engine::default();
        let module = Module::from_file(&engine, built("target/sluse.wasm")).expect("a module");
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).expect("no imports");
        let memory = instance.get_memory(&mut store, "memory").expect("a memory");
        Self {
            alloc: instance.get_typed_func(&mut store, "sluse_alloc").expect("exported"),
            free: instance.get_typed_func(&mut store, "sluse_free").expect("exported"),
            call: instance.get_typed_func(&mut store, "sluse_call").expect("exported"),
            out_ptr: instance.get_typed_func(&mut store, "sluse_out_ptr").expect("exported"),
            out_len: instance.get_typed_func(&mut store, "sluse_out_len").expect("exported"),
            memory,
            store,
        }
    }

    fn call(&mut self, op: u32, head: &[u8], body: &[u8]) -> Output {
        let (head, body) = (self.put(head), self.put(body));
        let status = self.call.call(&mut self.store, (op, head.0, head.1, body.0, body.1)).expect("no trap");
        let start = self.out_ptr.call(&mut self.store, ()).expect("no trap") as usize;
        let length = self.out_len.call(&mut self.store, ()).expect("no trap") as usize;
        let bytes = self.memory.data(&self.store)[start..start + length].to_vec();
        for room in [head, body] {
            self.free.call(&mut self.store, room).expect("no trap");
        }
        Output { status, bytes }
    }

    fn put(&mut self, bytes: &[u8]) -> (u32, u32) {
        let length = u32::try_from(bytes.len()).expect("it fits");
        let ptr = self.alloc.call(&mut self.store, length).expect("no trap");
        assert_ne!(ptr, 0, "no room");
        self.memory.write(&mut self.store, ptr as usize, bytes).expect("inside the memory");
        (ptr, length)
    }
}
