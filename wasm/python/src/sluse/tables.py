"""Findings as Arrow tables and pandas frames. Both packages are optional and imported here only."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from .errors import PackageMissing
from .findings import Finding


def pyarrow() -> Any:
    """The package pyarrow, with its functions.

    Raises:
        PackageMissing: it is not installed.
    """
    try:
        import pyarrow
        import pyarrow.compute
    except ImportError as error:
        raise PackageMissing("this needs pyarrow: pip install 'sluse[arrow]'") from error
    return pyarrow


def pandas() -> Any:
    """The package pandas.

    Raises:
        PackageMissing: it is not installed.
    """
    try:
        import pandas
    except ImportError as error:
        raise PackageMissing("this needs pandas: pip install 'sluse[pandas]'") from error
    return pandas


def of_findings(findings: Sequence[Finding], *, worded: bool) -> Any:
    """One row per finding, in their order. The schema is the same for all that have words, and for all that have none."""
    pa = pyarrow()
    place = pa.struct([("row", pa.int64()), ("line", pa.int64()), ("field", pa.string()), ("pointer", pa.string())])
    text = pa.string()
    columns = {
        "row": pa.array((found.at.row for found in findings), pa.int64()),
        "line": pa.array((found.at.line for found in findings), pa.int64()),
        "field": pa.array((found.at.field for found in findings), text),
        "pointer": pa.array((found.at.pointer for found in findings), text),
        "severity": pa.array((found.severity for found in findings), text),
        "rule": pa.array((found.rule for found in findings), text),
        "args": pa.array((_json(found.args) for found in findings), text),
        "related": pa.array(([vars(at) for at in found.related] for found in findings), pa.list_(place)),
    }
    if worded:
        for name in ("place", "what", "why", "advice"):
            columns[name] = pa.array((getattr(found.words, name) for found in findings), text)
    return pa.table(columns)


def _json(args: object) -> str:
    return json.dumps(args, ensure_ascii=False, separators=(",", ":"))


def to_pandas(table: Any) -> Any:
    """A table as a frame, whole numbers staying whole where some are missing."""
    pd = pandas()
    whole = {pyarrow().int64(): pd.Int64Dtype(), pyarrow().bool_(): pd.BooleanDtype()}
    return table.to_pandas(types_mapper=whole.get)
