"""The component in wasmtime for Python: the answers of the plain module, byte for byte."""

from __future__ import annotations

import json
import struct
from typing import Any

import pytest
from repository import LIST, ROOT, Vector, id_columns, vectors
from rules import CATALOGUE, CHECK, FILE, IDS, KEYS, OPERATIONS, PLAIN, RENDER, TIMELINE, Rules, call, record
from wasmtime.component import FuncType, Record

from sluse.runtime import Runtime

FUNCTIONS = {OPERATIONS: {"check", "timeline", "keys", "render", "catalogue", "ids"}, PLAIN: {"call"}}

#: wasmtime for Python hands over a list of bytes one by one, a text in one piece.
LONG = 1 << 20

ALL = vectors()


@pytest.fixture(scope="module")
def rules() -> Rules:
    """One instance for all: nothing of one call may reach the next."""
    return Rules()


def said_by_record(vector: Vector) -> Record | None:
    """The call as a record, if a record can say it."""
    try:
        head = json.loads(vector.head)
    except ValueError:
        return None
    texts = isinstance(head, dict) and all(isinstance(head.get(key, ""), str) for key in ("exchange", "format", "file_name"))
    # A key may stand twice.
    same = json.dumps(head, ensure_ascii=False).encode() == vector.head
    names = {"exchange", "as_of", "mode", "format", "file_name", "known", "budget"}
    if not (texts and same and {"as_of", "mode"} <= head.keys() <= names and head["mode"] in ("production", "test")):
        return None
    budget = head.get("budget", 0)
    # What is no object by need, a record cannot say.
    known = isinstance(head.get("known", {}), dict)
    return call(**head) if known and isinstance(head["as_of"], str) and isinstance(budget, int) and 0 <= budget < 1 << 32 else None


def payload(vector: Vector) -> bytes | str:
    return vector.body if len(vector.body) < LONG else vector.body.decode()


TYPED = [(vector, said_by_record(vector)) for vector in ALL if said_by_record(vector)]


def test_imports_nothing_and_exports_the_contract() -> None:
    told = Rules.component.type
    assert told.imports(Rules.engine) == {}
    exports = {name: interface.exports(Rules.engine) for name, interface in told.exports(Rules.engine).items()}
    functions = {name: {each for each, item in items.items() if isinstance(item, FuncType)} for name, items in exports.items()}
    assert functions == FUNCTIONS


def test_is_not_much_larger_than_the_plain_module() -> None:
    assert FILE.stat().st_size < 1.1 * (ROOT / "target" / "sluse.wasm").stat().st_size


def test_there_are_vectors() -> None:
    assert len(ALL) >= 150
    assert len(TYPED) >= 140


@pytest.mark.parametrize("vector", ALL, ids=lambda vector: vector.name)
def test_the_plain_door_gives_the_kept_bytes(vector: Vector, rules: Rules) -> None:
    assert rules.plain(CHECK, vector.head, payload(vector)) == (vector.status, vector.answer)


@pytest.mark.parametrize(("vector", "asked"), TYPED, ids=lambda each: getattr(each, "name", ""))
def test_check_gives_the_kept_bytes_and_the_words_of_the_plain_module(vector: Vector, asked: Record, rules: Rules) -> None:
    assert rules.ask("check", asked, payload(vector)) == (vector.status, vector.answer)
    for lang in ("nb", "nn", "en"):
        words = Runtime.carried().call(RENDER, json.dumps({"lang": lang}).encode(), vector.answer)
        assert rules.ask("render", lang, vector.answer.decode()) == words


@pytest.mark.parametrize(("vector", "asked"), TYPED, ids=lambda each: getattr(each, "name", ""))
def test_keys_and_timelines_are_those_of_the_plain_module(vector: Vector, asked: Record, rules: Rules) -> None:
    def plain(op: int, **more: object) -> tuple[int, bytes]:
        return Runtime.carried().call(op, json.dumps(json.loads(vector.head) | more).encode(), vector.body)

    body = payload(vector)
    assert rules.ask("keys", asked, body) == plain(KEYS)
    assert rules.ask("timeline", asked, body, None) == plain(TIMELINE)
    assert rules.ask("timeline", asked, body, 1) == plain(TIMELINE, person=1)


def test_a_text_is_judged_as_its_bytes(rules: Rules) -> None:
    body = LIST.read_bytes()
    assert rules.ask("check", call(), body.decode()) == rules.ask("check", call(), body)


def test_catalogue_is_the_plain_modules(rules: Rules) -> None:
    assert rules.ask("catalogue") == Runtime.carried().call(CATALOGUE, b"{}")


@pytest.mark.parametrize(("asked", "cases"), id_columns(), ids=lambda each: str(each)[:80])
def test_columns_of_identifiers_get_the_plain_modules_bytes(asked: dict[str, Any], cases: list[Any], rules: Rules) -> None:
    kinds = [asked["kind"]] if isinstance(asked["kind"], str) else asked["kind"]
    column = record(**{name: value for name, value in asked.items() if name != "kind"}, kinds=kinds)
    rows = [case.text for case in cases]
    status, told = rules.ask("ids", column, rows)
    assert status == 0
    assert [verdict >= 128 for verdict in told.verdicts] == [case.expect["valid"] for case in cases]

    bodies = [row.encode() for row in rows]
    ends = [sum(map(len, bodies[:end])) for end in range(len(bodies) + 1)]
    arrow = struct.pack(f"<{len(ends)}i", *ends) + b"".join(bodies)
    head = json.dumps({name: value for name, value in asked.items() if value is not None} | {"rows": len(rows)})
    assert rules.plain(IDS, head, arrow) == Runtime.carried().call(IDS, head.encode(), arrow) == (0, told.verdicts + told.kinds)
