"""The component as a host of Python would hold it."""

from __future__ import annotations

import json
from typing import Any

from repository import ROOT
from wasmtime import Engine, Store
from wasmtime.component import Component, Linker, Record, Variant

FILE = ROOT / "target" / "sluse.component.wasm"
OPERATIONS = "sluse:rules/operations@1.0.0"
PLAIN = "sluse:rules/plain@1.0.0"

#: The plain module's numbers.
CHECK, CATALOGUE, RENDER, KEYS, IDS, TIMELINE = 1, 2, 3, 4, 10, 11


class Rules:
    """One instance, as a host would keep it."""

    engine = Engine()
    component = Component.from_file(engine, str(FILE))

    def __init__(self, memory_size: int = 512 << 20) -> None:
        self.store = Store(self.engine)
        self.store.set_limits(memory_size=memory_size)
        self.instance = Linker(self.engine).instantiate(self.store, self.component)

    def ask(self, name: str, *arguments: Any, of: str = OPERATIONS) -> tuple[int, Any]:
        """The plain module's status, and what was said, as bytes where it is a text."""
        interface = self.instance.get_export_index(self.store, of)
        function = self.instance.get_func(self.store, self.instance.get_export_index(self.store, name, interface))
        said = function(self.store, *arguments)
        if isinstance(said, Variant):
            return ["refused", "budget-reached"].index(said.tag) + 1, said.payload.encode()
        return 0, said.encode() if isinstance(said, str) else said

    def plain(self, op: int, head: bytes | str, body: bytes | str) -> tuple[int, bytes]:
        return self.ask("call", op, head, body, of=PLAIN)


def record(**members: Any) -> Record:
    made = Record()
    for name, value in members.items():
        setattr(made, name.replace("_", "-"), value)
    return made


def call(as_of: str = "2026-03-10", mode: str = "test", known: Any = None, told: Any = None, **more: Any) -> Record:
    """What is `known` is written as JSON; what is `told` is JSON already."""
    members = dict.fromkeys(["exchange", "format", "file_name", "budget"]) | more
    told = {need: json.dumps(values, ensure_ascii=False) for need, values in (known or {}).items()} | (told or {})
    told_records = [record(need=need, values=values) for need, values in told.items()]
    return record(as_of=as_of, mode=mode, known=told_records, **members)
