"""Identifiers: one column, one call. Nothing is judged here; the module's two bytes per row are unpacked."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, overload

from . import columns, tables
from .answer import Mode
from .checking import Day, call_head, day, refused, text
from .errors import WrongType
from .runtime import ANSWER, CATALOGUE, IDS, Runtime

# How a verdict byte is packed; the contract on top of wasm/abi says it, and never changes it.
_VALID: Final = 0x80
_SEPARATORS: Final = 0x10
_ONLY_2032: Final = 0x08
_CONVENTION: Final = 0x07
#: What stands for a row that is null: no reason has this number, and none will before there are 127 of them.
_NULL: Final = 0x7F


@dataclass(frozen=True)
class IdVerdict:
    """What is known of one identifier. That it stands in a register is another question."""

    valid: bool
    #: As which kind it holds: `fnr`, `dnr`, `orgnr`, …
    kind: str | None = None
    #: The convention by which it is synthetic: `tenor`, …
    synthetic: str | None = None
    #: The rule that its control digits hold, `1964` or only `2032`; persons' numbers only.
    control: str | None = None
    #: Separators were left out: what is stored is not yet the identifier.
    separators: bool = False
    #: Why it does not hold: `form`, `date`, `control`, …
    reason: str | None = None


class IdVerdicts:
    """The verdicts of a column, in its order; None where the column has no value.

    >>> import sluse
    >>> ids = sluse.Ids("fnr", mode="test", as_of="2026-11-22")
    >>> verdicts = ids.parse(["05820998865", "05820998866", None])
    >>> verdicts.valid
    [True, False, None]
    >>> verdicts[0].synthetic, verdicts[1].reason, verdicts[2]
    ('tenor', 'control', None)
    >>> verdicts.invalid_count
    1
    """

    #: The module's verdict bytes; 127 where the column has no value.
    verdicts: bytes
    #: The module's kind bytes; 0 where the row is of no kind or has no value.
    kinds: bytes

    def __init__(self, verdicts: bytes, kinds: bytes, names: _Names, index: Any = None) -> None:
        self.verdicts, self.kinds = verdicts, kinds
        self._names, self._index = names, index

    def __len__(self) -> int:
        return len(self.verdicts)

    def __iter__(self) -> Iterator[IdVerdict | None]:
        return map(self._names.verdict, self.verdicts, self.kinds)

    @overload
    def __getitem__(self, row: int) -> IdVerdict | None: ...
    @overload
    def __getitem__(self, row: slice) -> list[IdVerdict | None]: ...
    def __getitem__(self, row: int | slice) -> IdVerdict | list[IdVerdict | None] | None:
        if isinstance(row, slice):
            return list(map(self._names.verdict, self.verdicts[row], self.kinds[row]))
        return self._names.verdict(self.verdicts[row], self.kinds[row])

    @property
    def valid(self) -> list[bool | None]:
        """By row: whether it holds as one of the kinds asked for."""
        return [None if verdict == _NULL else verdict >= _VALID for verdict in self.verdicts]

    @property
    def valid_count(self) -> int:
        """How many rows hold."""
        return len(self.verdicts.translate(None, bytes(range(_VALID))))

    @property
    def null_count(self) -> int:
        """How many rows have no value."""
        return self.verdicts.count(_NULL)

    @property
    def invalid_count(self) -> int:
        """How many rows have a value that does not hold."""
        return len(self) - self.valid_count - self.null_count

    def to_arrow(self) -> Any:
        """A table with a row for each of the column's: valid, kind, reason, synthetic, control, separators.

        Raises:
            PackageMissing: pyarrow is not installed.
        """
        pa = tables.pyarrow()
        names = self._names
        return pa.table(
            {
                "valid": self.arrow_valid(),
                "kind": self.arrow_kind(),
                "reason": _named(pa, self.verdicts.translate(names.reason_at), names.reasons),
                "synthetic": _named(pa, self.verdicts.translate(names.convention_at), names.conventions),
                "control": _named(pa, names.controls_at(self.verdicts, self.kinds), names.controls),
                "separators": _booleans(pa, self.verdicts.translate(names.separators_at)),
            }
        )

    def arrow_valid(self) -> Any:
        """Whether each row holds, as an Arrow array of booleans."""
        return _booleans(tables.pyarrow(), self.verdicts.translate(self._names.valid_at))

    def arrow_kind(self) -> Any:
        """The kind of each row, as a dictionary-encoded Arrow array of texts."""
        return _named(tables.pyarrow(), self.kinds, self._names.kinds)

    def to_pandas(self) -> Any:
        """The same as a DataFrame, with the index of the Series that was judged.

        Raises:
            PackageMissing: pandas or pyarrow is not installed.
        """
        frame = tables.to_pandas(self.to_arrow())
        return frame if self._index is None else frame.set_axis(self._index, axis="index")


class Ids:
    """A field that takes identifiers: which kinds, by which day, in which mode.

    >>> import sluse
    >>> sluse.Ids(["fnr", "dnr"], mode="test", as_of="2026-11-22", separators=" ").parse_one("058209 98865")
    IdVerdict(valid=True, kind='fnr', synthetic='tenor', control='1964', separators=True, reason=None)

    Args:
        kind: `any`, a kind, or a list of kinds; `catalogue()["ids"]` names them.
        mode: `test` takes synthetic numbers, `production` refuses them.
        as_of: The day to judge by, the only clock.
        separators: Which of space, `-` and `.` the field tolerates inside an identifier; none when left out.
        postnummer: The postnummer that exist; when left out, four digits are one.

    Raises:
        WrongOption: an option has a value that the module does not know; the message names those that it knows.
        WrongType: an option is of a wrong type.
    """

    def __init__(
        self,
        kind: str | Iterable[str] = "any",
        mode: Mode = "production",
        *,
        as_of: Day,
        separators: str | None = None,
        postnummer: Iterable[str] | None = None,
    ) -> None:
        self._options: dict[str, Any] = {
            "as_of": day(as_of),
            "kind": kind if isinstance(kind, str) else _texts("kind", kind),
            "mode": text("mode", mode),
            "separators": None if separators is None else text("separators", separators),
            "postnummer": None if postnummer is None else _texts("postnummer", postnummer),
        }
        # A wrong option is told here, not at the first column.
        self.parse([])

    def parse(self, column: columns.Column) -> IdVerdicts:
        """Judges a column: a list, a pandas Series, an Arrow array or what gives one; one call for each of its chunks.

        Raises:
            WrongType: it is no column of texts; the message says how to get one.
            WrongValue: a text that has no UTF-8.
        """
        runtime = Runtime.carried()
        verdicts, kinds = [], []
        # An empty column is asked for too, so that what is wrong with the options is told.
        for piece in columns.pieces(column):
            rows = piece.rows
            status, out = runtime.call(IDS, call_head(rows=rows, **self._options), piece.parts)
            if status != ANSWER:
                raise refused(runtime, status, out, None, self._options)
            verdicts.append(piece.masked(out[:rows], _NULL))
            kinds.append(piece.masked(out[rows:], 0))
        return IdVerdicts(b"".join(verdicts), b"".join(kinds), _names(runtime), columns.index_of(column))

    def parse_one(self, value: str) -> IdVerdict:
        """Judges one text. For many, `parse` is hundreds of times as fast.

        Raises:
            WrongType: it is no text.
        """
        verdict = self.parse([text("an identifier", value)])[0]
        assert verdict is not None  # A text is never null.
        return verdict


class _Names:
    """The module's names for its bytes, out of its catalogue, and tables of 256 bytes that unpack a column at a time.

    Position 0 of each list of names stands for none.
    """

    def __init__(self, catalogue: dict[str, Any]) -> None:
        self.kinds = _by_code(catalogue["kinds"])
        self.reasons = _by_code(catalogue["reasons"])
        self.conventions = _by_code(catalogue["conventions"])
        self.controls = [None, "1964", "2032"]
        self._with_control = frozenset(kind["code"] for kind in catalogue["kinds"] if kind["control"])
        every = range(256)
        self.valid_at = bytes(_NULL if each == _NULL else each >= _VALID for each in every)
        self.reason_at = bytes(each if each < _VALID and each != _NULL else 0 for each in every)
        self.convention_at = bytes(each & _CONVENTION if each >= _VALID else 0 for each in every)
        self.separators_at = bytes(
            _NULL if each == _NULL else each >= _VALID and each & _SEPARATORS > 0 for each in every
        )
        self._control_at = bytes((2 if each & _ONLY_2032 else 1) if each >= _VALID else 0 for each in every)
        self._has_control = bytes(0xFF if each in self._with_control else 0 for each in every)
        self.verdict = functools.cache(self._verdict)

    def controls_at(self, verdicts: bytes, kinds: bytes) -> bytes:
        both = int.from_bytes(verdicts.translate(self._control_at), "little") & int.from_bytes(
            kinds.translate(self._has_control), "little"
        )
        return both.to_bytes(len(verdicts), "little")

    def _verdict(self, verdict: int, kind: int) -> IdVerdict | None:
        if verdict == _NULL:
            return None
        if verdict < _VALID:
            return IdVerdict(valid=False, reason=self.reasons[verdict])
        return IdVerdict(
            valid=True,
            kind=self.kinds[kind],
            synthetic=self.conventions[verdict & _CONVENTION],
            control=self.controls[self._control_at[verdict]] if kind in self._with_control else None,
            separators=bool(verdict & _SEPARATORS),
        )


def _by_code(entries: list[dict[str, Any]]) -> list[str | None]:
    names: list[str | None] = [None] * (1 + max(entry["code"] for entry in entries))
    for entry in entries:
        names[entry["code"]] = entry["id"]
    return names


@functools.cache
def _names(runtime: Runtime) -> _Names:
    return _Names(json.loads(runtime.call(CATALOGUE, b"{}")[1])["ids"])


def _texts(name: str, values: Iterable[str]) -> list[str]:
    if isinstance(values, (bytes, bytearray)) or not isinstance(values, Iterable):
        raise WrongType(f"{name} is a list of str, not {type(values).__name__}")
    return [text(name, value) for value in values]


def _booleans(pa: Any, flags: bytes) -> Any:
    array = pa.Array.from_buffers(pa.uint8(), len(flags), [None, pa.py_buffer(flags)])
    return pa.compute.if_else(pa.compute.equal(array, _NULL), None, pa.compute.equal(array, 1))


def _named(pa: Any, codes: bytes, names: list[str | None]) -> Any:
    """Codes of which 0 is null, as texts of a dictionary."""
    array = pa.Array.from_buffers(pa.int8(), len(codes), [None, pa.py_buffer(codes)])
    indices = pa.compute.if_else(pa.compute.equal(array, 0), None, array)
    # The dictionary keeps a place for 0, which no row points to.
    return pa.DictionaryArray.from_arrays(indices, pa.array([name or "" for name in names], pa.string()))
