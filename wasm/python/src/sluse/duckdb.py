"""Identifiers in SQL: `sluse_id_valid(text, kind)` and `sluse_id_kind(text)` in DuckDB.

DuckDB hands over some two thousand rows at a time, on as many threads as it has: each such piece is one call of the
module, on an instance of its own.

>>> import duckdb, sluse.duckdb
>>> connection = sluse.duckdb.register(duckdb.connect(), as_of="2026-11-22", mode="test")
>>> connection.sql("select sluse_id_valid('05820998865', 'fnr'), sluse_id_valid(null, 'fnr')").fetchall()
[(True, None)]
>>> connection.sql("select sluse_id_kind('974760673'), sluse_id_kind('974760674')").fetchall()
[('orgnr', None)]
>>> connection.close()
"""

from __future__ import annotations

import functools
import importlib.util
from typing import TYPE_CHECKING, Any

from .answer import Mode
from .checking import Day
from .errors import PackageMissing
from .ids import Ids
from .tables import pyarrow

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def register(
    connection: DuckDBPyConnection, *, as_of: Day, mode: Mode = "production", separators: str | None = None
) -> DuckDBPyConnection:
    """Registers both functions with a connection, and gives it back.

    `sluse_id_valid(text, kind)` is true, false, or null where the text or the kind is; `kind` is `any`, a kind, or kinds
    with commas between. `sluse_id_kind(text)` is the kind that `any` finds, or null where it finds none.
    The options are those of `Ids`; a connection that has the functions must forget them first
    (`connection.remove_function('sluse_id_valid')`).

    Raises:
        Refused: an option has a value that the module does not know.
        PackageMissing: pyarrow or numpy is not installed.
    """
    pa = pyarrow()
    if importlib.util.find_spec("numpy") is None:
        raise PackageMissing("functions in DuckDB need numpy: pip install 'sluse[duckdb]'")

    @functools.cache
    def field(kind: str) -> Ids:
        kinds = [each.strip() for each in kind.split(",")]
        return Ids(kinds[0] if len(kinds) == 1 else kinds, mode, as_of=as_of, separators=separators)

    def valid(texts: Any, kinds: Any) -> Any:
        asked = kinds.unique().to_pylist()
        if len(asked) == 1 and asked[0] is not None:
            return field(asked[0]).parse(texts).arrow_valid()
        # Each row may ask for another kind: the whole piece is judged as each of them, and a row takes its own.
        told = pa.nulls(len(texts), pa.bool_())
        for kind in (each for each in asked if each is not None):
            mine = pa.compute.equal(kinds, kind)
            told = pa.compute.if_else(mine, field(kind).parse(texts).arrow_valid(), told)
        return told

    def kind(texts: Any) -> Any:
        return field("any").parse(texts).arrow_kind().cast(pa.string())

    # Wrong options are told here, not in the middle of a query.
    field("any")
    # The default would keep nulls back, and take none as an answer: «no kind» is one.
    make: Any = connection.create_function
    make("sluse_id_valid", valid, ["VARCHAR", "VARCHAR"], "BOOLEAN", type="arrow", null_handling="special")
    make("sluse_id_kind", kind, ["VARCHAR"], "VARCHAR", type="arrow", null_handling="special")
    return connection
