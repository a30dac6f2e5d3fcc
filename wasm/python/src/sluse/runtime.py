"""Runs the plain module: bytes into its memory, an operation, bytes out.

The contract stands on top of ``wasm/abi/src/lib.rs``. Compiling takes a moment and is done in the first call, unless an
earlier process has left its result (``compiled.py``).
An instance is used by one thread at a time: those at rest wait in a pool, and each call takes one for itself, so that
any number of threads may call at once. After a trap the instance is dropped, since its memory may hold anything.
"""

from __future__ import annotations

import ctypes
import os
import threading
from collections import deque
from collections.abc import Sequence
from importlib import resources
from typing import Any, Final, NamedTuple, Union

from . import compiled
from .errors import ModuleFault, ModuleMismatch, OutOfRoom, RuntimeMissing

CHECK: Final = 1
CATALOGUE: Final = 2
RENDER: Final = 3
KEYS: Final = 4
IDS: Final = 10
TIMELINE: Final = 11

ANSWER: Final = 0
REFUSAL: Final = 1
BUDGET: Final = 2

#: What one instance may use, as in the gate: the payload, its decoded form and the answer.
MEMORY_BYTES: Final = 512 << 20
#: An instance whose memory has grown beyond this is not kept: memory never shrinks.
KEPT_BYTES: Final = 64 << 20
#: Room that an instance keeps for short heads and bodies, which saves four of seven calls.
HEAD_ROOM: Final = 4 << 10
BODY_ROOM: Final = 64 << 10


class Span(NamedTuple):
    """Bytes that lie at an address and are kept alive by `owner`: Arrow's buffers go over without a copy in between."""

    address: int
    length: int
    owner: object


Part = Union[bytes, Span]


def _wasmtime() -> Any:
    try:
        import wasmtime
    except ModuleNotFoundError as error:
        raise RuntimeMissing("sluse runs on the package wasmtime: pip install 'wasmtime>=48,<49'") from error
    except (OSError, RuntimeError, ImportError) as error:
        raise RuntimeMissing(
            "the native library of the package wasmtime does not load on this machine: "
            f"{error}. It needs 64-bit Linux (glibc), macOS or Windows on x86-64 or ARM; "
            "try pip install --force-reinstall 'wasmtime>=48,<49'"
        ) from error
    return wasmtime


class Runtime:
    """One compiled module with its instances. Safe to use from any thread.

    >>> from sluse.runtime import CATALOGUE, Runtime
    >>> status, out = Runtime.carried().call(CATALOGUE, b"{}")
    >>> status, out[:13]
    (0, b'{"exchanges":')
    """

    def __init__(self, module: bytes) -> None:
        """Compiles a module and looks whether it keeps the contract.

        Raises:
            RuntimeMissing: there is no WebAssembly runtime.
            ModuleMismatch: the bytes are no module, or one of another contract.
        """
        self._wasmtime = _wasmtime()
        config = self._wasmtime.Config()
        # The module is ours, but the next one of its kind may not be: nothing beyond what it is built for.
        config.wasm_threads = False
        self._engine = self._wasmtime.Engine(config)
        try:
            self._module = compiled.module(self._wasmtime, self._engine, module)
        except self._wasmtime.WasmtimeError as error:
            raise _mismatch("it is no WebAssembly module that this runtime takes") from error
        if self._module.imports:
            raise _mismatch("it asks for imports, which the contract has none of")
        # Appending and popping are atomic, so that no lock is needed around them.
        self._resting: deque[_Instance] = deque(maxlen=max(4, os.cpu_count() or 1))
        self._resting.append(_Instance(self._wasmtime, self._engine, self._module))

    @classmethod
    def carried(cls) -> Runtime:
        """The module that this package carries, compiled once in a process.

        Raises:
            RuntimeMissing: there is no WebAssembly runtime.
            ModuleMismatch: the file in the package is missing or not the one it was built with.
        """
        global _carried
        with _carrying:
            if _carried is None:
                _carried = cls(carried_module())
            return _carried

    def call(self, op: int, head: bytes, body: bytes | Sequence[Part] = b"") -> tuple[int, bytes]:
        """Does one operation and gives its status and output. The body may come in parts, one behind the other.

        Raises:
            ModuleFault: the module trapped.
            OutOfRoom: head or body do not fit into the module's memory.
        """
        parts: Sequence[Part] = [body] if isinstance(body, bytes) else body
        try:
            instance = self._resting.pop()
        except IndexError:
            instance = _Instance(self._wasmtime, self._engine, self._module)
        try:
            result = instance.call(op, [head], parts)
        except self._wasmtime.Trap as error:
            raise ModuleFault(
                f"the rule module stopped in operation {op}; nothing was judged. "
                "This is a fault in Sluse: please report it with the rule set's digest, and without the payload"
            ) from error
        except self._wasmtime.WasmtimeError as error:
            raise ModuleFault(f"the rule module could not be run: {error}") from error
        if instance.is_small():
            self._resting.append(instance)
        return result


class _Instance:
    """An instance and the store it lives in: for one thread at a time."""

    def __init__(self, wasmtime: Any, engine: Any, module: Any) -> None:
        self._store = wasmtime.Store(engine)
        self._store.set_limits(memory_size=MEMORY_BYTES)
        try:
            exports = wasmtime.Instance(self._store, module, []).exports(self._store)
        except (wasmtime.Trap, wasmtime.WasmtimeError) as error:
            raise _mismatch("it does not start") from error
        self._memory = _export(exports, "memory", wasmtime.Memory)
        function = wasmtime.Func
        version = _export(exports, "sluse_abi_v1", function)
        self._alloc = _export(exports, "sluse_alloc", function)
        self._free = _export(exports, "sluse_free", function)
        self._call = _export(exports, "sluse_call", function)
        self._out_ptr = _export(exports, "sluse_out_ptr", function)
        self._out_len = _export(exports, "sluse_out_len", function)
        self._rooms: tuple[int, int] = (0, 0)
        try:
            if version(self._store) != 1:
                raise _mismatch("its sluse_abi_v1 does not answer 1")
            self._rooms = (self._allocate(HEAD_ROOM), self._allocate(BODY_ROOM))
        except (wasmtime.Trap, wasmtime.WasmtimeError) as error:
            raise _mismatch("its exports are not what the contract says") from error

    def call(self, op: int, head: Sequence[Part], body: Sequence[Part]) -> tuple[int, bytes]:
        head_at, head_length = self._put(head, self._rooms[0], HEAD_ROOM)
        body_at, body_length = self._put(body, self._rooms[1], BODY_ROOM)
        # The binding's integers have a sign; addresses above 2 GiB do not occur below the limit of memory.
        status = self._call(self._store, op, head_at, head_length, body_at, body_length)
        out = self._read(self._out_ptr(self._store), self._out_len(self._store))
        self._give_back(head_at, head_length, self._rooms[0])
        self._give_back(body_at, body_length, self._rooms[1])
        return status, out

    def is_small(self) -> bool:
        return bool(self._memory.data_len(self._store) <= KEPT_BYTES)

    def _put(self, parts: Sequence[Part], room: int, size: int) -> tuple[int, int]:
        length = sum(part.length if isinstance(part, Span) else len(part) for part in parts)
        start = room if length <= size else self._allocate(length)
        at = start
        base = self._bounded(start, length)
        for part in parts:
            source, count = (part.address, part.length) if isinstance(part, Span) else (part, len(part))
            if count:
                ctypes.memmove(base + at - start, source, count)
            at += count
        return start, length

    def _allocate(self, length: int) -> int:
        at = self._alloc(self._store, length) if length <= MEMORY_BYTES else 0
        if at == 0:
            raise OutOfRoom(f"{length} bytes do not fit into the rule module's memory of {MEMORY_BYTES} bytes")
        return int(at)

    def _give_back(self, at: int, length: int, room: int) -> None:
        if at != room:
            self._free(self._store, at, length)

    def _read(self, at: int, length: int) -> bytes:
        return ctypes.string_at(self._bounded(at, length), length)

    def _bounded(self, at: int, length: int) -> int:
        """The address of the module's `at` in this process, if `length` bytes lie there. It changes when memory grows."""
        if at < 0 or length < 0 or at + length > self._memory.data_len(self._store):
            raise ModuleFault("the rule module names a place outside its memory")
        base = ctypes.addressof(self._memory.data_ptr(self._store).contents)
        return base + at


def _export(exports: Any, name: str, kind: type) -> Any:
    try:
        export = exports[name]
    except KeyError:
        export = None
    if not isinstance(export, kind):
        raise _mismatch(f"it does not export {name}")
    return export


def _mismatch(why: str) -> ModuleMismatch:
    return ModuleMismatch(
        f"the rule module is not one that this version of sluse speaks with: {why}. "
        "Package and module belong together: pip install --force-reinstall sluse"
    )


def carried_module() -> bytes:
    """The bytes of the module that this package carries: the very ones that gates run."""
    try:
        return (resources.files(__package__) / "sluse.wasm").read_bytes()
    except OSError as error:
        raise ModuleMismatch(
            "this installation of sluse is without its rule module sluse.wasm: pip install --force-reinstall sluse; "
            "in a clone, `cargo xtask build` makes it and pip install takes it in"
        ) from error


_carried: Runtime | None = None
_carrying = threading.Lock()


def _after_fork() -> None:
    """A forked child goes on with the parent's compiled module: compiling anew would wait for threads that it has not.

    Only the lock may have been held, by a thread that is not there any more.
    """
    global _carrying
    _carrying = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
