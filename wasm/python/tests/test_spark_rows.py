"""Rows of a table as the module reads them; Spark itself is not needed for that."""

from __future__ import annotations

import datetime
import decimal
import json
import math
from typing import Any

import pyarrow as pa
import pytest

import sluse
from sluse.spark import _payload

TEXTS = ["Lang Alt", "Øde Arterie", 'a "quoted" \\ name', "\x00\x1f\n\t\r", "😀\u2028\u2029\x7f", "", None]
TABLES = {
    "texts": {"elev_namn": TEXTS},
    "texts that need no escape": {"elev_namn": ["Lang Alt", None, "Øde Arterie"]},
    "large texts": {"elev_namn": pa.array(TEXTS, pa.large_string())},
    "a name that needs an escape": {'the "name"\\': ["a"], "øæå": ["b"]},
    "several types": {
        "a": [1, None, -(2**62)],
        "b": [True, False, None],
        "c": [1.5, None, 1e300],
        "d": ["x", None, None],
    },
    "all null in a row": {"a": pa.array([None, "x"], pa.string()), "b": pa.array([None, 1], pa.int32())},
    "all null": {"a": pa.array([None, None], pa.string())},
    "of no type": {"a": [None, None]},
    "chunks": {"a": pa.chunked_array([["x", "y"], [], [None, '"']]), "b": pa.chunked_array([[1], [2, 3, 4]])},
    "no rows": {"a": pa.array([], pa.string()), "b": pa.array([], pa.int64())},
    "no chunks": {"a": pa.chunked_array([], pa.string())},
}


def expected(table: Any) -> list[dict[str, Any]]:
    return [{name: value for name, value in row.items() if value is not None} for row in table.to_pylist()]


def lines(table: Any) -> list[Any]:
    # JSON lines end with a line feed and nothing else; Python's splitlines knows more line ends.
    return [json.loads(line) for line in bytes(_payload(table)).decode().split("\n")]


@pytest.mark.parametrize("columns", TABLES.values(), ids=TABLES.keys())
def test_rows_are_the_columns_values_and_what_is_null_is_absent(columns: dict[str, Any]) -> None:
    table = pa.table(columns)
    if table.num_rows:
        assert lines(table) == expected(table)
    else:
        assert bytes(_payload(table)) == b""
    for start in range(table.num_rows):
        assert lines(table.slice(start, 2)) == expected(table.slice(start, 2))


def test_days_moments_and_decimals_are_texts() -> None:
    table = pa.table(
        {
            "day": [datetime.date(2026, 3, 10)],
            "moment": [datetime.datetime(2026, 3, 10, 14)],
            "number": [decimal.Decimal("7.50")],
        }
    )
    assert json.loads(bytes(_payload(table))) == {"day": "2026-03-10", "moment": "2026-03-10T14:00:00", "number": "7.50"}


def test_what_json_has_not_is_told() -> None:
    for number in (math.nan, math.inf):
        with pytest.raises(sluse.WrongValue, match="NaN or infinite"):
            _payload(pa.table({"a": [1.0, number]}))
    with pytest.raises(sluse.WrongType, match="bytes"):
        _payload(pa.table({"a": [b"x"]}))
