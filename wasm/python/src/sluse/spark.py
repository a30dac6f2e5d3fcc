"""Tables in Spark: `check(frame, …)` gives findings as a table that joins with the input, `valid_ids(column, …)` a column.

Each batch, or each list, is one call of the module in the worker that holds it; nothing is collected. Workers need this
package as the driver has it. The module is loaded once in each of Spark's Python workers, which live for many tasks; compiled
code is kept on each machine, in the folder that `SLUSE_CACHE_DIR` names there.
"""

from __future__ import annotations

import datetime
import decimal
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from . import checking
from .answer import Answer, Lang, Mode
from .checking import Day, Known
from .errors import PackageMissing, WrongType, WrongValue
from .ids import Ids
from .tables import pyarrow

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame

_WORDS = ("place", "what", "why", "advice")


def check(
    frame: DataFrame,
    exchange: str,
    *,
    row_id: str,
    as_of: Day,
    by: str | Sequence[str] = (),
    mode: Mode = "production",
    lang: Lang | None = None,
    known: Known | None = None,
) -> DataFrame:
    """Judges the rows of a table whose columns are named as the exchange's fields; other columns are left out.

    With `by`, rows that are equal there are one list, such as a school's, and judged as a whole: rules that compare rows
    (a pupil who stands twice) see the list and nothing else. A list must fit into a worker's memory. Without `by` each
    batch of Arrow is judged as a list, wherever Spark cuts: then those rules see a batch only, and findings of a whole list
    come once for each batch.

    Args:
        frame: The table.
        exchange: Such as `elev.klasseliste`.
        row_id: The column by which findings are joined with the table; it is not judged.
        as_of: The day to judge by.
        by: The columns that make a list.
        mode: `test` takes synthetic identifiers.
        lang: The language of words beside the findings; no words when left out.
        known: What your own register holds; it goes to every worker.

    Returns:
        A row per finding: `row_id` (null where the list as a whole is meant), `severity`, `rule`, `field`, `related` (the
        row ids of other rows concerned), `args` as JSON; and with `lang` `place`, `what`, `why`, `advice`.

    Raises:
        WrongValue: no column is a field of the exchange, or a column that is named is not there.
        WrongType: a type of column that JSON has not.
    """
    types = _types()
    fields = _fields(exchange)
    given = [by] if isinstance(by, str) else list(by)
    for name in [row_id, *given]:
        if name not in frame.columns:
            raise WrongValue(f"the table has no column {name}")
    judged = [name for name in frame.columns if name in fields and name != row_id]
    if not judged:
        raise WrongValue(f"no column of the table is a field of {exchange}: rename them as {', '.join(sorted(fields))}")
    options = {"as_of": checking.day(as_of), "mode": mode, "lang": lang, "known": known}
    identity = frame.schema[row_id].dataType
    text = types.StringType()
    schema = types.StructType(
        [
            types.StructField(row_id, identity),
            *(types.StructField(name, text) for name in ("severity", "rule", "field")),
            types.StructField("related", types.ArrayType(identity)),
            types.StructField("args", text),
            *(types.StructField(name, text) for name in (_WORDS if lang else ())),
        ]
    )
    judge = _judge(exchange, row_id, judged, options)
    # In backticks, since a dot in a name would be taken as a field of a struct.
    narrow = frame.select(*(f"`{name}`" for name in dict.fromkeys([row_id, *given, *judged])))
    if given:
        return narrow.groupBy(*given).applyInArrow(judge, schema)

    def batches(each: Iterator[Any]) -> Iterator[Any]:
        for batch in each:
            if batch.num_rows:
                yield from judge(pyarrow().Table.from_batches([batch])).to_batches()

    return narrow.mapInArrow(batches, schema)


def valid_ids(
    column: Column | str, kind: str | Iterable[str] = "any", *, as_of: Day, mode: Mode = "production"
) -> Column:
    """A column of booleans: whether each text is an identifier of the kind; null where the text is.

    Raises:
        Refused: an option has a value that the module does not know.
        PackageMissing: pyspark is not installed, or older than 4.1.
    """
    kinds = kind if isinstance(kind, str) else list(kind)
    day = checking.day(as_of)
    # Wrong options are told here, not in the middle of a query.
    Ids(kinds, mode, as_of=day)
    try:
        from pyspark.sql.functions import arrow_udf
    except ImportError as error:
        raise PackageMissing("this needs Spark 4.1 or newer: pip install 'pyspark>=4.1'") from error

    def valid(texts: Any) -> Any:
        return Ids(kinds, mode, as_of=day).parse(texts).arrow_valid()

    valid.__annotations__ = {"texts": pyarrow().Array, "return": pyarrow().Array}
    judged: Column = arrow_udf(valid, "boolean")(column)
    return judged


def _judge(exchange: str, row_id: str, judged: list[str], options: dict[str, Any]) -> Callable[[Any], Any]:
    def judge(table: Any) -> Any:
        answer = checking.check(_payload(table.select(judged)), exchange, format="ndjson", **options)
        return _findings(answer, row_id, table[row_id])

    return judge


def _payload(table: Any) -> memoryview:
    """The rows as JSON, a line each; what is null is absent, as in a form that was left open.

    Arrow joins the texts: row by row in Python this took four times what the module takes to judge them.
    """
    pa = pyarrow()
    compute, join = pa.compute, pa.compute.binary_join_element_wise
    # Every member with its comma before it, or nothing; then the first comma, or nothing, becomes the brace.
    members = [
        compute.coalesce(join(f",{json.dumps(name, ensure_ascii=False)}:", _json(table[name]), ""), "")
        for name in table.column_names
    ]
    rows = compute.binary_replace_slice(join("", *members, ""), start=0, stop=1, replacement="{")
    lines = join(rows, "}", "").combine_chunks()
    whole = compute.binary_join(pa.ListArray.from_arrays(pa.array([0, len(lines)], pa.int32()), lines), "\n")
    return memoryview(whole[0].as_buffer())


def _json(column: Any) -> Any:
    """A column's values as JSON; what is null stays null."""
    pa = pyarrow()
    if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
        texts = column.cast(pa.string())
        if not pa.compute.any(pa.compute.match_substring_regex(texts, r'["\\\x00-\x1f]')).as_py():
            return pa.compute.binary_join_element_wise('"', texts, '"', "")
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_plain).encode
    try:
        values = [None if value is None else encode(value) for value in column.to_pylist()]
    except ValueError as error:
        raise WrongValue("a column holds a number that JSON has not (NaN or infinite)") from error
    return pa.chunked_array([values], pa.string())


def _plain(value: object) -> str:
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, decimal.Decimal):
        return str(value)
    raise WrongType(f"a column holds {type(value).__name__}, which JSON has not: cast it to a text")


def _findings(answer: Answer, row_id: str, ids: Any) -> Any:
    pa = pyarrow()
    each = ids.to_pylist()
    text = pa.string()

    def of(row: int | None) -> Any:
        return None if row is None else each[row - 1]

    columns = {
        name: pa.array(values, kind)
        for name, values, kind in (
            (row_id, [of(found.at.row) for found in answer], ids.type),
            ("severity", [found.severity for found in answer], text),
            ("rule", [found.rule for found in answer], text),
            ("field", [found.at.field for found in answer], text),
            ("related", [[of(at.row) for at in found.related] for found in answer], pa.list_(ids.type)),
            ("args", [json.dumps(found.args, ensure_ascii=False) for found in answer], text),
        )
    }
    if answer.lang is not None:
        for name in _WORDS:
            columns[name] = pa.array([getattr(found.words, name) for found in answer], text)
    return pa.table(columns)


def _fields(exchange: str) -> set[str]:
    exchanges = {each["id"]: each for each in checking.catalogue()["exchanges"]}
    if exchange not in exchanges:
        raise WrongValue(f"there is no exchange {exchange}: {', '.join(sorted(exchanges))}")
    return {field["name"] for field in exchanges[exchange]["fields"]}


def _types() -> Any:
    try:
        from pyspark.sql import types
    except ImportError as error:
        raise PackageMissing("this needs Spark: pip install 'sluse[spark]'") from error
    return types
