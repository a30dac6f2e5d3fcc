"""What can go wrong, each with a remedy: everything that this package raises is a :class:`SluseError`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class SluseError(Exception):
    """The root of all errors of this package."""


class WrongType(SluseError, TypeError):
    """Something of a type that cannot be judged, such as a column of numbers where texts are due."""


class WrongValue(SluseError, ValueError):
    """Something of the right type that cannot be taken."""


class PackageMissing(SluseError, ImportError):
    """An optional package is needed for what was asked; the message says which."""


class RuntimeMissing(SluseError, ImportError):
    """The WebAssembly runtime, or its native library, is not there or does not load."""


class ModuleMismatch(SluseError, ImportError):
    """The rule module is not one that this package can speak with."""


class ModuleFault(SluseError, RuntimeError):
    """The rule module stopped in the middle: a fault, never a verdict. The next call begins with a fresh instance."""


class OutOfRoom(SluseError, MemoryError):
    """What was handed over does not fit into the rule module's memory."""


@dataclass(frozen=True)
class RefusalPlace:
    """Where in the payload reading ended; all from 1 but `offset`, which counts bytes from 0."""

    line: int | None = None
    column: int | None = None
    offset: int | None = None


class Refused(SluseError):
    """The payload cannot be judged at all: not JSON, too large, an unknown exchange. Nothing is said about any record.

    >>> import sluse
    >>> try:
    ...     sluse.check(b"", as_of="2026-11-22")
    ... except sluse.Refused as refusal:
    ...     print(refusal.code, "|", refusal)
    empty | The file is empty. [empty] Extract the list from the school system again. If it happens again, tell the vendor.
    """

    #: The code, which never changes its meaning: `empty`, `not_json`, `unknown_exchange`, …
    code: str
    #: Where reading ended.
    at: RefusalPlace
    #: What the words need: limits and names that would have been right, never anything of the payload.
    details: Mapping[str, Any]
    #: What is wrong, why it matters, what to do, in the language asked for, else English.
    what: str
    why: str
    advice: str
    #: The place in words; empty when the whole payload is meant.
    place: str

    def __init__(self, out: bytes, refusal: Mapping[str, Any], words: Mapping[str, str]) -> None:
        #: The module's own bytes, canonical JSON.
        self.bytes = out
        self.code = refusal["code"]
        at = refusal["at"]
        self.at = RefusalPlace(line=at.get("line"), column=at.get("column"), offset=at.get("offset"))
        self.details = dict(refusal["args"])
        self.what, self.why, self.advice = words["what"], words["why"], words["advice"]
        self.place = words["place"]
        self._words = dict(words)
        place = f" ({self.place})" if self.place else ""
        super().__init__(f"{self.what}{place} [{self.code}] {self.advice}")

    def __reduce__(self) -> tuple[Any, ...]:
        # Spark and multiprocessing carry exceptions from worker to caller.
        at = {key: value for key, value in vars(self.at).items() if value is not None}
        return type(self), (self.bytes, {"code": self.code, "at": at, "args": self.details}, self._words)


class WrongOption(Refused, WrongValue):
    """An option has a value that the module does not know. The message names the option, the value and those that it takes.

    >>> import sluse
    >>> try:
    ...     sluse.check(b"[]", "elev.klasseliste", as_of="2026-03-10", mode="prod")
    ... except ValueError as wrong:
    ...     print(wrong)
    mode is 'prod'; give 'production' or 'test' [bad_call]
    """

    def __init__(self, out: bytes, refusal: Mapping[str, Any], words: Mapping[str, str], message: str) -> None:
        super().__init__(out, refusal, words)
        self.args = (message,)

    def __reduce__(self) -> tuple[Any, ...]:
        kind, given = super().__reduce__()
        return kind, (*given, str(self))


class BudgetReached(Refused):
    """The work would pass its limit, which is counted the same on every machine."""
