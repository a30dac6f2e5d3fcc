"""What a timeline tells of participants, as values: records, deadlines and hours, by day."""

from __future__ import annotations

from dataclasses import dataclass

from .answer import LawWords
from .findings import Place


@dataclass(frozen=True)
class Chosen:
    """Which law a person's records follow on the day of the check; several candidates where facts are missing."""

    candidates: tuple[str, ...]
    missing: tuple[str, ...]
    reason: str
    #: When a language was asked for.
    words: LawWords | None = None


@dataclass(frozen=True)
class DeadlineWords:
    """What a deadline is, and how sure it is."""

    kind: str
    evidence: str


@dataclass(frozen=True)
class Deadline:
    """A day by which something must have happened, or after which it may not go on."""

    kind: str
    #: With leave.
    day: str
    #: The same day where leave moves nothing.
    without_leave: str
    #: What it rests on: `verified`, `inferred`, `provisional`.
    evidence: str
    #: The item whose deadline it is, as an index into the person's items.
    under: int | None = None
    #: When a language was asked for.
    words: DeadlineWords | None = None


@dataclass(frozen=True)
class HoursWords:
    """What hours were given in."""

    ordning: str
    timetype: str


@dataclass(frozen=True)
class Hours:
    """A sum of hours, in hundredths."""

    ordning: str
    timetype: str
    hundredths: int
    #: The most that may be given, where the law is certain and has a number.
    ceiling_hundredths: int | None = None
    #: When a language was asked for.
    words: HoursWords | None = None


@dataclass(frozen=True)
class ItemCode:
    """A code of a record: the wire's name of its field, and our key in our list."""

    field: str
    key: str
    list: str


@dataclass(frozen=True)
class ItemWords:
    """Names of an item's type and of its codes, in their order."""

    type: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """A record on the timeline, or `gjenapning`: that a programme goes on after its end."""

    type: str
    #: First and last day; no last one while it is open, and none where it has no readable day.
    first: str | None
    last: str | None
    #: The end is a plan: of a programme that has not ended, or of training that still goes on.
    planned: bool
    #: The register holds it, and it is not sent.
    known: bool
    #: It has been taken back.
    annulled: bool
    codes: tuple[ItemCode, ...]
    #: The findings about it, as indices into the answer's.
    findings: tuple[int, ...]
    #: None where it is only known.
    at: Place | None = None
    #: Which of its type it is: the key of the first of `codes`, where the record has it.
    code: str | None = None
    #: The day on which a vedtak was made.
    decided: str | None = None
    #: The item it belongs to, as an index into the same items.
    under: int | None = None
    #: When a language was asked for.
    words: ItemWords | None = None


@dataclass(frozen=True)
class Person:
    """A participant: an ordinal in the order of the payload, without a number, a name or a text of any record."""

    ordinal: int
    law: Chosen
    #: The records, by day; what has no readable day stands last.
    items: tuple[Item, ...]
    #: By day.
    deadlines: tuple[Deadline, ...]
    hours: tuple[Hours, ...]
    #: Findings about the record of the person, as indices into the answer's.
    findings: tuple[int, ...]
    #: The record of the person; None where it is only known.
    at: Place | None = None
