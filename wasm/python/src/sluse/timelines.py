"""The answer of a check, and what happened to each participant beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import answer, source
from .answer import Answer, Lang, Mode, Where
from .checking import Asked, Day, Known, judged
from .errors import WrongType
from .findings import Place
from .participants import (
    Chosen,
    Deadline,
    DeadlineWords,
    Hours,
    HoursWords,
    Item,
    ItemCode,
    ItemWords,
    Person,
)
from .runtime import TIMELINE, Runtime


@dataclass(frozen=True)
class Timeline:
    """The outcome of `timeline`: what `check` answers, and the participants."""

    answer: Answer
    #: How many the payload tells of, whoever was asked for.
    participants: int
    #: All of them, or the one that was asked for; none where there is no such person.
    persons: tuple[Person, ...]
    #: The module's own bytes, canonical JSON.
    bytes: bytes = field(repr=False)

    def in_words(self, lang: Lang, *, where: Where = "list") -> Timeline:
        """The same timeline with words in another language, or for another place."""
        return _read(Runtime.carried(), self.bytes, lang, where)


def timeline(
    data: source.Payload,
    exchange: str | None = None,
    *,
    as_of: Day,
    person: int | None = None,
    mode: Mode = "production",
    lang: Lang | None = None,
    where: Where = "list",
    known: Known | None = None,
    format: str | None = None,
    file_name: str | None = None,
    budget: int | None = None,
    progress: source.Progress | None = None,
) -> Timeline:
    """Judges a payload as `check` does, and tells what happened to each participant, by day.

    >>> import sluse
    >>> records = '''[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},
    ...   {"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
    ...    "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]'''
    >>> course = sluse.timeline(records, "nir.ws4", as_of="2026-03-10", mode="test", lang="en", person=1)
    >>> course.participants, course.answer.verdict
    (1, 'undecided')
    >>> item = course.persons[0].items[0]
    >>> item.type, item.first, item.last, item.words.codes
    ('vedtak', '2025-09-01', '2027-08-31', ('Award', 'Introduction programme'))

    Args:
        data, exchange, as_of, mode, where, known, format, file_name, budget, progress: As `check` has them.
        person: The participant to tell of, from 1 in the order of the payload; all of them when left out.
        lang: The language of words beside findings, items, deadlines, hours and laws; no words when left out.

    Raises:
        Refused: as of `check`; with the code `unknown_exchange` where an exchange is not about participants.
        WrongType, WrongValue, OSError: as of `check`.
    """
    if person is not None and (isinstance(person, bool) or not isinstance(person, int)):
        raise WrongType(f"person is a whole number from 1, not {type(person).__name__}")
    asked = Asked(exchange, as_of, mode, lang, known, format, file_name, budget, where)
    runtime, out = judged(TIMELINE, data, asked, progress, person=person)
    return _read(runtime, out, lang, where)


def _read(runtime: Runtime, out: bytes, lang: Lang | None, where: Where) -> Timeline:
    words = answer.render(runtime, out, lang, where) if lang is not None else None
    told = json.loads(out)
    participants, persons = told.pop("participants"), told.pop("persons")
    # Without its two members it is the Answer, byte for byte; members stay in their order, which is the canonical one.
    judged_alone = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
    says: list[Any] = words["persons"] if words else [None] * len(persons)
    return Timeline(
        answer=answer.made(judged_alone, words, lang),
        participants=participants,
        persons=tuple(map(_person, persons, says)),
        bytes=out,
    )


def _person(person: Mapping[str, Any], words: Mapping[str, Any] | None) -> Person:
    def each(name: str) -> zip[tuple[Any, Any]]:
        return zip(person[name], words[name] if words else [None] * len(person[name]))

    law = person["law"]
    return Person(
        ordinal=person["ordinal"],
        law=Chosen(
            tuple(law["candidates"]),
            tuple(law["missing"]),
            law["reason"],
            answer.law_words(words["law"] if words else None),
        ),
        items=tuple(_item(item, named) for item, named in each("items")),
        deadlines=tuple(
            Deadline(**deadline, words=DeadlineWords(**named) if named else None)
            for deadline, named in each("deadlines")
        ),
        hours=tuple(Hours(**hours, words=HoursWords(**named) if named else None) for hours, named in each("hours")),
        findings=tuple(person["findings"]),
        at=_place(person),
    )


def _item(item: Mapping[str, Any], words: Mapping[str, Any] | None) -> Item:
    return Item(
        type=item["type"],
        first=item.get("from"),
        last=item.get("to"),
        planned=item["planned"],
        known=item["known"],
        annulled=item["annulled"],
        codes=tuple(ItemCode(**code) for code in item["codes"]),
        findings=tuple(item["findings"]),
        at=_place(item),
        code=item.get("code"),
        decided=item.get("decided"),
        under=item.get("under"),
        words=ItemWords(words["type"], tuple(words["codes"])) if words else None,
    )


def _place(of: Mapping[str, Any]) -> Place | None:
    return Place(**of["at"]) if "at" in of else None
