"""What goes wrong beneath: traps, other modules, a runtime that is not there, forks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import wasmtime
from repository import LIST

import sluse
from sluse import runtime
from sluse.runtime import CHECK, Runtime

GOOD = """
    (memory (export "memory") 2)
    (func (export "sluse_alloc") (param i32) (result i32) i32.const 8)
    (func (export "sluse_free") (param i32 i32))
    (func (export "sluse_out_ptr") (result i32) i32.const {out})
    (func (export "sluse_out_len") (result i32) i32.const 4)
    (func (export "sluse_abi_v1") (result i32) i32.const {version})
    (global $calls (mut i32) (i32.const 0))
    (func (export "sluse_call") (param i32 i32 i32 i32 i32) (result i32) {call} i32.const 0)
"""


def module(call: str = "", version: int = 1, out: int = 0, more: str = "", less: str = "") -> bytes:
    text = "".join(line for line in GOOD.splitlines(keepends=True) if not less or f'"{less}"' not in line)
    return bytes(wasmtime.wat2wasm(f"(module {more} {text.format(call=call, version=version, out=out)})"))


def test_a_trap_is_a_fault_and_the_next_call_begins_afresh() -> None:
    # Remembers in its memory that it was called, and traps the second time.
    stale = Runtime(module("(if (global.get $calls) (then unreachable)) (global.set $calls (i32.const 1))"))
    for _ in range(3):
        assert stale.call(CHECK, b"{}", b"")[0] == 0
        with pytest.raises(sluse.ModuleFault, match="nothing was judged") as fault:
            stale.call(CHECK, b"{}", b"")
        assert isinstance(fault.value, sluse.SluseError) and not isinstance(fault.value, wasmtime.Trap)


def test_the_stack_of_the_module_may_end() -> None:
    deep = module("(call $deep)", more="(func $deep (call $deep))".replace("(func", "(func"))
    with pytest.raises(sluse.ModuleFault):
        Runtime(deep).call(CHECK, b"{}", b"")


def test_a_place_outside_the_memory_is_not_read() -> None:
    with pytest.raises(sluse.ModuleFault, match="outside"):
        Runtime(module(out=(2 << 16) - 3)).call(CHECK, b"{}", b"")
    with pytest.raises(sluse.ModuleFault, match="outside"):
        Runtime(module()).call(CHECK, b"{}", bytes(3 << 16))


def test_what_does_not_fit_is_told() -> None:
    with pytest.raises(sluse.OutOfRoom):
        Runtime.carried().call(CHECK, b"{}", bytes(runtime.MEMORY_BYTES - (1 << 16)))
    assert sluse.check(LIST, as_of="2026-03-10", mode="test").verdict == "invalid"


@pytest.mark.parametrize(
    "wasm",
    [
        b"",
        b"\0asm\1\0\0\0",
        b"no module at all",
        module(version=2),
        module(less="sluse_free"),
        module(less="memory"),
        module(more='(import "env" "now" (func))'),
        module(more="(func $start unreachable) (start $start)"),
        bytes(wasmtime.wat2wasm('(module (memory (export "memory") 1) (func (export "sluse_abi_v1")))')),
    ],
    ids=["empty", "no exports", "text", "version 2", "no free", "no memory", "imports", "start traps", "other types"],
)
def test_another_module_is_not_taken(wasm: bytes) -> None:
    with pytest.raises(sluse.ModuleMismatch, match="reinstall"):
        Runtime(wasm)


def python(program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], env=os.environ | environment, capture_output=True, text=True, timeout=120
    )


NO_WASMTIME = """
import sys
class Missing:
    def find_spec(self, name, *rest):
        if name == "wasmtime": raise {error}
sys.meta_path.insert(0, Missing())
import sluse
try:
    sluse.Ids(as_of="2026-11-22")
except sluse.RuntimeMissing as error:
    assert isinstance(error, ImportError)
    print(error)
"""


def test_a_runtime_that_is_missing_or_does_not_load_is_told() -> None:
    missing = python(NO_WASMTIME.format(error="ModuleNotFoundError('wasmtime')"))
    assert "pip install" in missing.stdout, missing.stderr
    broken = python(NO_WASMTIME.format(error="OSError('libwasmtime.so: cannot open shared object file')"))
    assert "native library" in broken.stdout and "libwasmtime.so" in broken.stdout, broken.stderr
    elsewhere = python(NO_WASMTIME.format(error="RuntimeError('unsupported architecture')"))
    assert "unsupported architecture" in elsewhere.stdout, elsewhere.stderr


def test_importing_loads_nothing() -> None:
    loaded = python("import sluse, sys; print([m for m in ('wasmtime', 'pyarrow', 'pandas', 'numpy') if m in sys.modules])")
    assert loaded.stdout == "[]\n", loaded.stderr


def test_arrow_is_enough_for_arrow() -> None:
    program = """
import sys
class Missing:
    def find_spec(self, name, *rest):
        if name == "pandas": raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Missing())
import sluse, pyarrow
told = sluse.Ids(as_of="2026-11-22").parse(pyarrow.array(["x", "974760673"]).slice(1))
print(told.to_arrow()["kind"].to_pylist(), sluse.check("[]", "elev.klasseliste", as_of="2026-11-22").to_arrow().num_rows)
"""
    assert python(program).stdout == "['orgnr'] 1\n", python(program).stderr


def test_a_wheel_without_its_module_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(runtime.resources, "files", lambda package: tmp_path)
    with pytest.raises(sluse.ModuleMismatch, match="reinstall"):
        runtime.carried_module()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_judges_too() -> None:
    program = """
import os, sluse
ids = sluse.Ids(as_of="2026-11-22")
child = os.fork()
if child == 0:
    os._exit(0 if ids.parse(["974760673"]).valid == [True] else 1)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), ids.parse(["974760673"]).valid)
"""
    assert python(program).stdout == "0 [True]\n"


def test_instances_that_grew_are_not_kept() -> None:
    carried = Runtime(runtime.carried_module())
    assert carried.call(CHECK, b"{}", b"x" * (70 << 20))[0] == 1
    assert len(carried._resting) == 0
    assert carried.call(CHECK, b"{}", b"x")[0] == 1
    assert len(carried._resting) == 1
