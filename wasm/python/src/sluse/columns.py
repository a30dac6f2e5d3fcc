"""Columns of texts, wherever they come from, in the shape that the module takes: Arrow's offsets and bytes.

Lists need no package; everything else goes through pyarrow.
"""

from __future__ import annotations

import array
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final

from .errors import WrongType, WrongValue
from .runtime import Part, Span
from .tables import pyarrow

#: A list, a pandas Series, an Arrow array or chunked array, a numpy array, or what speaks Arrow's PyCapsule interface.
Column = Any

#: What the module is given at once: a fraction of what it takes, so that its memory stays small.
PIECE_BYTES: Final = 16 << 20
#: Rows of a list that are encoded at once.
PIECE_ROWS: Final = 1 << 20

_TEXTS: Final = "identifiers are texts, since numbers lose their leading zeros: read or cast the column as str"


@dataclass(frozen=True)
class Piece:
    """Rows that the module is given in one call."""

    rows: int
    #: Offsets, then the bytes that they point into.
    parts: list[Part]
    #: For each row 1 where it has a value, else 0; None when all have.
    present: bytes | None = None

    def masked(self, values: bytes, null: int) -> bytes:
        """The values with `null` where a row has none."""
        if self.present is None:
            return values
        size = len(values)
        keep = int.from_bytes(self.present.translate(_FULL), "little")
        gaps = int.from_bytes(self.present.translate(bytes([null]) + bytes(255)), "little")
        return (int.from_bytes(values, "little") & keep | gaps).to_bytes(size, "little")


_FULL: Final = bytes([0]) + b"\xff" * 255


def pieces(column: Column) -> Iterator[Piece]:
    """The column as the module takes it, at least one piece.

    Raises:
        WrongType: it is no column of texts.
        WrongValue: a text that has no UTF-8.
    """
    if isinstance(column, (list, tuple)):
        return _of_list(column)
    return _of_arrow(_arrow(column))


def index_of(column: Column) -> Any:
    """The index of a pandas Series, else None."""
    return column.index if _is_pandas(column) else None


def _is_pandas(column: object) -> bool:
    # Asked of the module's name, so that pandas is not imported by those who do not use it.
    return type(column).__module__.partition(".")[0] == "pandas"


def _of_list(column: list[Any] | tuple[Any, ...]) -> Iterator[Piece]:
    for start in range(0, max(len(column), 1), PIECE_ROWS):
        rows = column[start : start + PIECE_ROWS] if len(column) > PIECE_ROWS else column
        yield _encoded(rows, start)


def _encoded(rows: list[Any] | tuple[Any, ...], start: int) -> Piece:
    present = None
    try:
        try:
            whole = "".join(rows)
        except TypeError:
            present = bytes(row is not None for row in rows)
            rows = ["" if row is None else row for row in rows]
            whole = "".join(rows)
        values = whole.encode()
        # Only ASCII is as long in bytes as in characters.
        offsets = _offsets(rows if len(values) == len(whole) else [row.encode() for row in rows])
    except TypeError as error:
        at, wrong = next((at, row) for at, row in enumerate(rows) if not isinstance(row, str))
        raise WrongType(f"row {start + at} of the column is {type(wrong).__name__}, neither str nor None: {_TEXTS}") from error
    except UnicodeEncodeError as error:
        raise WrongValue("a text of the column holds half a character (a lone surrogate)") from error
    return Piece(len(rows), [offsets, values], present)


def _offsets(rows: Sequence[str] | Sequence[bytes]) -> bytes:
    lengths = set(map(len, rows))
    if len(lengths) == 1:
        # As most columns of identifiers are, and then nothing has to be added up.
        (length,) = lengths
        ends = array.array("i", range(0, length * len(rows) + 1, length) if length else [0] * (len(rows) + 1))
    else:
        ends = array.array("i", accumulate(map(len, rows), initial=0))
    if sys.byteorder == "big":
        ends.byteswap()
    return ends.tobytes()


def _arrow(column: Column) -> Any:
    """The column as a chunked array of texts with offsets of 32 bits."""
    pa = pyarrow()
    chunked = _chunked(pa, column)
    kind = chunked.type
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    texts = pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind)
    if not texts and not pa.types.is_null(kind):
        raise WrongType(f"the column is of type {chunked.type}: {_TEXTS}")
    return chunked


def _chunked(pa: Any, column: Column) -> Any:
    if isinstance(column, pa.ChunkedArray):
        return column
    if isinstance(column, pa.Array):
        return pa.chunked_array([column])
    if isinstance(column, (str, bytes)):
        raise WrongType(f"a column is asked for, not {type(column).__name__}: one text is judged by parse_one")
    width = getattr(column, "ndim", 1)
    if width != 1 or isinstance(column, (pa.Table, pa.RecordBatch)) or _is_frame(column):
        raise WrongType(f"a table is no column: name the column of {type(column).__name__} that holds identifiers")
    try:
        if _is_pandas(column) or type(column).__module__ == "numpy":
            made = pa.Array.from_pandas(column)
            return made if isinstance(made, pa.ChunkedArray) else pa.chunked_array([made])
        if hasattr(column, "__arrow_c_stream__") or hasattr(column, "__arrow_c_array__"):
            return pa.chunked_array(column) if hasattr(column, "__arrow_c_stream__") else pa.chunked_array([pa.array(column)])
    except pa.ArrowInvalid as error:
        raise WrongType(f"the column cannot be read as texts ({error}): {_TEXTS}") from error
    except (pa.ArrowTypeError, pa.ArrowNotImplementedError) as error:
        raise WrongType(f"the column holds something else than texts ({error}): {_TEXTS}") from error
    raise WrongType(f"{type(column).__name__} is no column: pass a list, a pandas Series or an Arrow array")


def _is_frame(column: object) -> bool:
    # Polars' frames speak Arrow's interface too, as a column of structs.
    return hasattr(column, "columns") and hasattr(column, "shape")


def _of_arrow(column: Any) -> Iterator[Piece]:
    chunks = [chunk for chunk in column.chunks if len(chunk)] or [pyarrow().array([], pyarrow().string())]
    for chunk in chunks:
        yield from _of_chunk(chunk)


def _of_chunk(chunk: Any) -> Iterator[Piece]:
    pa = pyarrow()
    if pa.types.is_dictionary(chunk.type):
        chunk = chunk.dictionary_decode()
    if pa.types.is_null(chunk.type):
        yield Piece(len(chunk), [bytes(4 * (len(chunk) + 1))], bytes(len(chunk)))
        return
    waiting = [chunk]
    while waiting:
        part = waiting.pop()
        # Sizes are looked at before offsets are made narrow, and halved until they fit.
        if len(part) > 1 and part.nbytes > PIECE_BYTES:
            middle = len(part) // 2
            waiting += [part.slice(middle), part.slice(0, middle)]
        else:
            yield _of_texts(pa, part if pa.types.is_string(part.type) else part.cast(pa.string()))


def _of_texts(pa: Any, texts: Any) -> Piece:
    rows = len(texts)
    present = None
    if texts.null_count:
        flags = texts.is_valid().cast(pa.uint8())
        present = flags.buffers()[1].slice(flags.offset, rows).to_pybytes()
    _, offsets_buffer, values_buffer = texts.buffers()
    if rows == 0 or offsets_buffer is None:
        return Piece(rows, [bytes(4 * (rows + 1))], present)
    offsets = pa.Array.from_buffers(pa.int32(), rows + 1, [None, offsets_buffer], offset=texts.offset)
    begin, end = offsets[0].as_py(), offsets[rows].as_py()
    if begin:
        # Of a slice only its own bytes go over, so its offsets are counted from its beginning.
        offsets = pa.compute.subtract(offsets, pa.scalar(begin, pa.int32()))
    parts: list[Part] = [_span(offsets.buffers()[1], 4 * offsets.offset, 4 * (rows + 1))]
    if values_buffer is not None and end > begin:
        parts.append(_span(values_buffer, begin, end - begin))
    return Piece(rows, parts, present)


def _span(buffer: Any, begin: int, length: int) -> Span:
    if begin < 0 or length < 0 or begin + length > buffer.size:
        raise WrongValue("the column's offsets point past its values: it is damaged")
    return Span(buffer.address + begin, length, buffer)
