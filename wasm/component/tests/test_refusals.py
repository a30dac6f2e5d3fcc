"""What the component does not judge, in wasmtime for Python: why, and that it is no verdict."""

from __future__ import annotations

import json
from typing import Any

import pytest
from repository import LIST
from rules import CHECK, Rules, call, record
from wasmtime import WasmtimeError
from wasmtime.component import Record


@pytest.fixture(scope="module")
def rules() -> Rules:
    return Rules()


def code(said: tuple[int, Any]) -> tuple[int, str, Any]:
    status, refusal = said[0], json.loads(said[1])["refusal"]
    return status, refusal["code"], refusal["args"].get("key")


BAD = {
    "no payload": (call(), b"", (1, "empty", None)),
    "not UTF-8": (call(format="json"), b"[\xff]", (1, "not_utf8", None)),
    "NUL": (call(), b"\x00", (1, "binary", None)),
    "no day": (call(as_of="in March"), b"x", (1, "bad_call", ["as_of"])),
    "no format of ours": (call(format="xml"), b"x", (1, "bad_call", ["format"])),
    "an unknown exchange": (call(exchange="elev.none"), b"x", (1, "unknown_exchange", None)),
    "what is known is no JSON": (call(told={"nir.roller": "["}), b"x", (1, "bad_call", ["known"])),
    "what is known is nothing": (call(told={"nir.roller": ""}), b"x", (1, "bad_call", ["known"])),
    "what is known is no list": (call(told={"nir.roller": "{}"}), b"x", (1, "bad_call", ["known"])),
    "what is known goes on": (call(told={"nir.roller": "[][]"}), b"x", (1, "bad_call", ["known"])),
    "a need that there is not": (call(told={"nir.rolle": "[]"}), b"x", (1, "bad_call", ["known"])),
    "a need as the payload": (call(told={"payload": "[]"}), b"x", (1, "bad_call", ["known"])),
    "quotes stay within a text": (call(exchange='","mode":"production'), b"x", (1, "unknown_exchange", None)),
    "no work allowed": (call(exchange="elev.klasseliste", budget=1), LIST.read_bytes(), (2, "budget_reached", None)),
}


@pytest.mark.parametrize(("asked", "body", "why"), BAD.values(), ids=BAD.keys())
def test_what_cannot_be_judged_is_refused(asked: Record, body: bytes, why: tuple[int, str, Any], rules: Rules) -> None:
    for operation, more in (("check", []), ("keys", []), ("timeline", [None])):
        assert code(rules.ask(operation, asked, body, *more)) == why, operation


def test_what_else_is_refused(rules: Rules) -> None:
    assert code(rules.plain(CHECK, b"\xff", b"x")) == (1, "bad_call", ["call"])
    assert code(rules.plain(99, "{}", b"x")) == (1, "bad_call", ["op"])
    assert code(rules.ask("render", "dk", "{}")) == (1, "bad_call", ["lang"])
    assert code(rules.ask("timeline", call(), LIST.read_bytes(), 0)) == (1, "bad_call", ["person"])
    column = record(as_of="2026-03-10", mode="test", kinds=["shoe size"], separators=None, postnummer=None)
    assert code(rules.ask("ids", column, ["1"])) == (1, "bad_call", ["kind"])
    setattr(column, "kinds", ["any"])
    assert rules.ask("ids", column, [])[1].verdicts == b""


def test_a_trap_is_no_verdict_and_the_next_instance_starts_clean() -> None:
    small = Rules(memory_size=4 << 20)
    with pytest.raises(WasmtimeError):
        small.ask("check", call(), "x" * (8 << 20))
    assert Rules().ask("check", call(), LIST.read_bytes())[0] == 0
