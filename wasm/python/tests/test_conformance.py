"""The vectors, through the wheel: the same bytes as everywhere else."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from repository import Vector, id_columns, vectors

import sluse
from sluse.runtime import CHECK, Runtime

ALL = vectors()
OPTIONS = {"exchange", "as_of", "mode", "format", "file_name", "known", "budget"}


def options(vector: Vector) -> dict[str, object] | None:
    """The arguments of `check` that make this head, if there are any."""
    try:
        head = json.loads(vector.head)
    except ValueError:
        return None
    texts = isinstance(head, dict) and all(isinstance(head.get(name, ""), str) for name in OPTIONS - {"known", "budget"})
    known = texts and all(isinstance(held, list) for held in head.get("known", {"": []}).values())
    # A key may stand twice.
    same = json.dumps(head, ensure_ascii=False).encode() == vector.head
    return head if same and known and head.keys() <= OPTIONS and {"as_of", "mode"} <= head.keys() else None


def test_there_are_vectors() -> None:
    assert len(ALL) >= 150
    assert sum(options(vector) is not None for vector in ALL) >= 100


@pytest.mark.parametrize("vector", ALL, ids=lambda vector: vector.name)
def test_the_module_gives_the_kept_bytes(vector: Vector) -> None:
    assert Runtime.carried().call(CHECK, vector.head, vector.body) == (vector.status, vector.answer)


@pytest.mark.parametrize("vector", [each for each in ALL if options(each)], ids=lambda vector: vector.name)
def test_check_gives_the_kept_bytes(vector: Vector) -> None:
    asked = options(vector)
    assert asked is not None
    if vector.status == 0:
        answer = sluse.check(vector.body, **asked)
        assert answer.bytes == vector.answer
        assert json.loads(answer.bytes)["verdict"] == answer.verdict
    else:
        kind = sluse.BudgetReached if vector.status == 2 else sluse.Refused
        # What the caller can mend is a ValueError as well.
        if json.loads(vector.answer)["refusal"]["code"] in ("bad_call", "unknown_exchange"):
            kind = sluse.WrongOption
        with pytest.raises(kind) as refused:
            sluse.check(vector.body, **asked)
        assert refused.value.bytes == vector.answer
        assert type(refused.value) is kind


def test_many_threads_at_once_get_the_same_bytes() -> None:
    short = [vector for vector in ALL if len(vector.body) < 1 << 16]
    threads = 16
    gate = threading.Barrier(threads)

    def run(offset: int) -> int:
        gate.wait()
        rotated = short[offset * 7 % len(short) :] + short[: offset * 7 % len(short)]
        for vector in rotated:
            assert Runtime.carried().call(CHECK, vector.head, vector.body) == (vector.status, vector.answer), vector.name
        return len(rotated)

    with ThreadPoolExecutor(threads) as pool:
        assert sum(pool.map(run, range(threads))) == threads * len(short)


@pytest.mark.parametrize(("asked", "cases"), id_columns(), ids=lambda each: str(each)[:80])
def test_columns_of_identifiers_get_the_written_verdicts(asked: dict, cases: list) -> None:
    ids = sluse.Ids(**asked)
    texts = [case.text for case in cases]
    told = ids.parse(texts)
    for case, verdict in zip(cases, told, strict=True):
        expected = {"valid": False, "kind": None, "synthetic": None, "control": None, "separators": False, "reason": None}
        assert vars(verdict) == expected | case.expect, case.name
        assert ids.parse_one(case.text) == verdict, case.name
