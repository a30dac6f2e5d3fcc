"""What the caller's register is asked for before a check, and what it will hold after an acceptance."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import source
from .answer import Lang, Mode, Ruleset, Where
from .checking import Asked, Day, Known, judged
from .runtime import KEYS


@dataclass(frozen=True)
class Reference:
    """A record, by its type and the sender's id."""

    type: str
    id: str = field(repr=False)


@dataclass(frozen=True)
class Wanted:
    """Keys of a need, sorted, each once. What is printed of it are counts."""

    #: Numbers of persons.
    persons: tuple[str, ...]
    #: Records that the payload holds or names.
    records: tuple[Reference, ...]

    def __repr__(self) -> str:
        return f"Wanted(<{len(self.persons)} persons>, <{len(self.records)} records>)"


@dataclass(frozen=True)
class Holding:
    """A record that a register will hold when the payload is accepted. What is printed of it is its type."""

    type: str
    #: The sender's id.
    id: str = field(repr=False)
    #: The record, spelled as `known` wants it: every value a text.
    row: Mapping[str, str] = field(repr=False)
    #: The DUF-nummer of the person it is about, where the payload tells.
    person: str | None = field(default=None, repr=False)
    #: Else the record that tells, which the register may hold.
    follows: Reference | None = field(default=None, repr=False)
    #: What an annulment takes back.
    annuls: Reference | None = field(default=None, repr=False)
    #: The first day on which it says something; None: from the beginning.
    first: str | None = field(default=None, repr=False)
    #: The last day; None: until further notice.
    last: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Keys:
    """What to fetch for `known`, and what to keep. It holds numbers of persons: what is printed of it are counts.

    >>> import sluse
    >>> record = '[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]'
    >>> keys = sluse.keys(record, "nir.ws4", as_of="2026-03-10", mode="test")
    >>> keys
    Keys(exchange='nir.ws4', wants={'nir.register': Wanted(<1 persons>, <1 records>)}, holds=<1 records>)
    >>> held = {"nir.register": [holding.row for holding in keys.holds]}
    >>> sluse.check("[]", "nir.ws4", as_of="2026-03-10", mode="test", known=held).counts.records
    0
    """

    exchange: str
    #: By need: `nir.register` or `elev.innsendt`.
    wants: Mapping[str, Wanted]
    #: In the order of the payload.
    holds: tuple[Holding, ...]
    ruleset: Ruleset
    #: The module's own bytes, canonical JSON.
    bytes: bytes

    def __repr__(self) -> str:
        return f"Keys(exchange={self.exchange!r}, wants={self.wants!r}, holds=<{len(self.holds)} records>)"


def keys(
    data: source.Payload,
    exchange: str | None = None,
    *,
    as_of: Day,
    mode: Mode = "production",
    lang: Lang | None = None,
    where: Where = "list",
    known: Known | None = None,
    format: str | None = None,
    file_name: str | None = None,
    budget: int | None = None,
    progress: source.Progress | None = None,
) -> Keys:
    """Tells which keys of your register the rules want to know about, before a payload is checked; nothing is judged.

    Fetch what your register holds under `wants`, give it to `check` as `known`, and keep `holds` when the payload is
    accepted. A record without an id or a type of the exchange is not there: that is for `check` to say.

    >>> import sluse
    >>> row = '{"kommunenummer":"4601","skolenummer":"46505","fødselsnummer":"05820998865"}'
    >>> sluse.keys(row, "elev.klasseliste", as_of="2026-03-10", mode="test").wants["elev.innsendt"].persons
    ('05820998865',)

    Args:
        data, exchange, as_of, mode, format, file_name, budget, progress: As `check` has them.
        lang, where: The language of a refusal, and where it is read.
        known: Only `nir.koder` is looked at: what your own codes stand for.

    Raises:
        Refused, WrongType, WrongValue, OSError: as of `check`.
    """
    asked = Asked(exchange, as_of, mode, lang, known, format, file_name, budget, where)
    _, out = judged(KEYS, data, asked, progress)
    told = json.loads(out)
    return Keys(
        exchange=told["exchange"],
        wants={need: _wanted(wanted) for need, wanted in told["wants"].items()},
        holds=tuple(map(_holding, told["holds"])),
        ruleset=Ruleset(**told["ruleset"]),
        bytes=out,
    )


def _wanted(wanted: Mapping[str, Any]) -> Wanted:
    return Wanted(tuple(wanted["persons"]), tuple(Reference(**record) for record in wanted["records"]))


def _holding(holding: Mapping[str, Any]) -> Holding:
    def reference(name: str) -> Reference | None:
        return Reference(**holding[name]) if name in holding else None

    return Holding(
        type=holding["type"],
        id=holding["id"],
        row=holding["row"],
        person=holding.get("person"),
        follows=reference("follows"),
        annuls=reference("annuls"),
        first=holding.get("from"),
        last=holding.get("to"),
    )
