"""What is wrong, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True)
class Place:
    """Where in the payload. A whole file has none of these; rows and lines count from 1."""

    row: int | None = None
    line: int | None = None
    field: str | None = None
    pointer: str | None = None


@dataclass(frozen=True)
class Words:
    """A finding in words."""

    severity: str
    place: str
    what: str
    why: str
    advice: str


@dataclass(frozen=True)
class Finding:
    """A rule broken at a place. It never holds a value of the payload."""

    rule: str
    severity: Severity
    at: Place
    #: Other places, where the finding is about more than one.
    related: tuple[Place, ...] = ()
    #: Arguments for the words: whole numbers and the rule set's own words, never personal.
    args: Mapping[str, str | int] = field(default_factory=dict)
    #: When a language was asked for.
    words: Words | None = None
