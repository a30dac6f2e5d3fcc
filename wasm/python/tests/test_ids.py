"""Columns of every shape and source give the same verdicts; what is no column of texts says what to do."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from repository import id_columns

import sluse
from sluse import columns

IDS = sluse.Ids(mode="test", as_of="2026-11-22")
TEXTS = ["05820998865", None, "05820998866", "æøå", "", "974760673", None, "4601"]
VALID = [True, None, False, False, False, True, None, True]

SHAPES: dict[str, Any] = {
    "list": TEXTS,
    "tuple": tuple(TEXTS),
    "string": pa.array(TEXTS, pa.string()),
    "large_string": pa.array(TEXTS, pa.large_string()),
    "string_view": pa.array(TEXTS, pa.string_view()),
    "dictionary": pa.array(TEXTS).dictionary_encode(),
    "chunked": pa.chunked_array([TEXTS[:3], [], TEXTS[3:]], pa.string()),
    "slice": pa.array(["x", "yy", *TEXTS, "z"]).slice(2, len(TEXTS)),
    "sliced large": pa.array(["x", "yy", *TEXTS, "z"], pa.large_string()).slice(2, len(TEXTS)),
    "chunks sliced": pa.chunked_array([["x", *TEXTS[:4]], [*TEXTS[4:], "z"]]).slice(1, len(TEXTS)),
    "pandas object": pd.Series(TEXTS, dtype=object),
    "pandas string": pd.Series(TEXTS, dtype="string"),
    "pandas str": pd.Series(TEXTS, dtype="str"),
    "pandas pyarrow": pd.Series(TEXTS, dtype=pd.ArrowDtype(pa.string())),
    "pandas category": pd.Series(TEXTS, dtype="category"),
    "pandas NaN": pd.Series([float("nan") if text is None else text for text in TEXTS], dtype=object),
    "numpy": np.array(TEXTS, dtype=object),
}


@pytest.mark.parametrize("column", SHAPES.values(), ids=SHAPES.keys())
def test_every_shape_gives_the_same_verdicts(column: Any) -> None:
    told = IDS.parse(column)
    assert told.valid == VALID
    assert list(told) == list(IDS.parse(TEXTS))
    assert (told.valid_count, told.invalid_count, told.null_count, len(told)) == (3, 3, 2, 8)


@pytest.mark.parametrize("column", SHAPES.values(), ids=SHAPES.keys())
def test_tables_say_what_the_rows_say(column: Any) -> None:
    told = IDS.parse(column)
    rows = told.to_arrow().to_pylist()
    for row, verdict in zip(rows, told, strict=True):
        if verdict is None:
            assert set(row.values()) == {None}
        else:
            assert row == vars(verdict)


def test_tables_of_every_vector_say_what_the_rows_say() -> None:
    for asked, cases in id_columns():
        told = sluse.Ids(**asked).parse(pa.array([case.text for case in cases]))
        assert told.to_arrow().to_pylist() == [vars(verdict) for verdict in told]


def test_one_call_for_each_chunk(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    real = sluse.runtime.Runtime.call
    monkeypatch.setattr(sluse.runtime.Runtime, "call", lambda self, op, *rest: (calls.append(op), real(self, op, *rest))[1])
    IDS.parse(pa.chunked_array([TEXTS, [], TEXTS, TEXTS]))
    assert calls.count(10) == 3


def test_what_is_long_goes_over_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "PIECE_BYTES", 64)
    monkeypatch.setattr(columns, "PIECE_ROWS", 3)
    assert IDS.parse(TEXTS * 50).valid == VALID * 50
    assert IDS.parse(pa.array(TEXTS * 50)).valid == VALID * 50
    assert IDS.parse(pa.array(TEXTS * 50, pa.large_string()).slice(1)).valid == (VALID * 50)[1:]
    assert IDS.parse(pa.array(["x" * 1000, "05820998865"])).valid == [False, True]


@pytest.mark.parametrize("column", [[], (), pa.array([], pa.string()), pa.chunked_array([], pa.string()), pd.Series([], dtype="str")])
def test_an_empty_column_has_no_rows(column: Any) -> None:
    told = IDS.parse(column)
    assert (len(told), told.valid, told.to_arrow().num_rows) == (0, [], 0)


def test_a_column_of_nulls_alone() -> None:
    assert IDS.parse(pa.nulls(3)).valid == IDS.parse([None] * 3).valid == [None] * 3
    assert IDS.parse(pd.Series([None, None], dtype=object)).valid == [None, None]


def test_a_frame_keeps_the_index() -> None:
    frame = pd.DataFrame({"nr": ["05820998865", None]}, index=["a", "b"])
    told = IDS.parse(frame["nr"]).to_pandas()
    assert list(told.index) == ["a", "b"]
    assert told.loc["a", "kind"] == "fnr" and told["valid"].isna().tolist() == [False, True]
    assert frame.join(told).columns.tolist()[:2] == ["nr", "valid"]


NO_COLUMN: dict[str, Any] = {
    "int64": pa.array([5820998865]),
    "pandas int64": pd.Series([5820998865]),
    "pandas float": pd.Series([5820998865.0, float("nan")]),
    "binary": pa.array([b"05820998865"]),
    "list of int": [5820998865],
    "mixed": pd.Series(["05820998865", 5820998865], dtype=object),
    "bool": pa.array([True]),
    "list of bytes": [b"05820998865"],
    "nested": pa.array([["05820998865"]]),
    "table": pa.table({"a": TEXTS}),
    "batch": pa.record_batch({"a": TEXTS}),
    "frame": pd.DataFrame({"a": TEXTS}),
    "matrix": np.array([["a"], ["b"]]),
    "text": "05820998865",
    "number": 5820998865,
    "nothing": None,
    "set": {"05820998865"},
    "dictionary of int": pa.array([1, 1]).dictionary_encode(),
}


@pytest.mark.parametrize("column", NO_COLUMN.values(), ids=NO_COLUMN.keys())
def test_what_is_no_column_of_texts_says_what_to_do(column: Any) -> None:
    with pytest.raises(sluse.WrongType) as wrong:
        IDS.parse(column)
    remedies = ("read or cast the column as str", "name the column", "parse_one", "pass a list, a pandas Series")
    assert any(remedy in str(wrong.value) for remedy in remedies), wrong.value
    assert "58209" not in str(wrong.value), "an error holds nothing of the column"


def test_half_a_character_is_told() -> None:
    with pytest.raises(sluse.WrongValue, match="half a character"):
        IDS.parse(["\ud800"])


@pytest.mark.parametrize(
    "options",
    [{"kind": "fødselsnummer"}, {"kind": []}, {"mode": "prod"}, {"as_of": "2026-02-30"}, {"separators": "/"}, {"postnummer": ["x"]}],
    ids=str,
)
def test_values_that_the_module_does_not_know_are_refused_at_once(options: dict[str, Any]) -> None:
    with pytest.raises(sluse.Refused) as refused:
        sluse.Ids(**{"as_of": "2026-11-22"} | options)
    assert refused.value.code == "bad_call"
    assert refused.value.details["key"] == list(options)
    assert isinstance(refused.value, ValueError) and str(refused.value).startswith(*options)


@pytest.mark.parametrize("options", [{"kind": 1}, {"kind": b"fnr"}, {"mode": None}, {"as_of": 2026}, {"postnummer": [1]}], ids=str)
def test_options_of_a_wrong_type_are_told(options: dict[str, Any]) -> None:
    with pytest.raises(sluse.WrongType):
        sluse.Ids(**{"as_of": "2026-11-22"} | options)


def test_many_threads_at_once_get_the_same_verdicts() -> None:
    column = pa.array(TEXTS * 2000)
    expected = IDS.parse(column)
    gate = threading.Barrier(16)

    def run(_: int) -> None:
        gate.wait()
        for _ in range(10):
            told = IDS.parse(column)
            assert (told.verdicts, told.kinds) == (expected.verdicts, expected.kinds)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(run, range(16)))
