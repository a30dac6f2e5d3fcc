"""One list, judged by the rule module."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, Union

from . import answer, options, source
from .answer import Answer, Lang, Mode, Ruleset, Where
from .errors import BudgetReached, ModuleMismatch, Refused, WrongOption, WrongType, WrongValue
from .runtime import ANSWER, BUDGET, CATALOGUE, CHECK, Runtime

Day = Union[str, datetime.date]
#: What the caller's register holds, by the need that `unchecked` names: numbers and names, or records as they are sent.
Known = Mapping[str, Iterable[Union[str, Mapping[str, object]]]]


def check(
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
) -> Answer:
    """Judges a whole list: bytes, a text, a path or a file object.

    A str is the payload itself; a file is named by a `pathlib.Path`. Files are read to their end before they are
    judged, a megabyte at a time, with `progress(bytes_read, bytes_in_all)` after each; what is longer than 64 MiB is
    refused without reading further. Larger inputs must be divided: the module judges a list as a whole.

    >>> import sluse
    >>> row = '{"kommunenummer":"4601","skolenummer":"46505","fylkesnummer":"46","klasse":"10A",'
    >>> row += '"fødselsnummer":"05820998866","elev_namn":"Lang Alt"}'
    >>> answer = sluse.check(row, "elev.klasseliste", as_of="2026-03-10", mode="test", lang="en")
    >>> answer.verdict
    'invalid'
    >>> [(found.rule, found.at.field) for found in answer if found.severity == "error"]
    [('elev-i1d', 'fødselsnummer')]

    Args:
        data: The payload.
        exchange: What it is meant for, such as `elev.klasseliste`; recognised from the content when left out.
        as_of: The day to judge by, `YYYY-MM-DD` or a date: rules and code lists change, and this is the only clock.
        mode: `test` takes synthetic identifiers, `production` refuses them.
        lang: The language of words beside the findings: `nb`, `nn` or `en`; no words when left out.
        where: Where the words are read, since what to do next differs: beside a `list` that is extracted anew, in the
            `form` in which the record is written, or by those who run a `system` that sends records. The verdict is the
            same.
        known: What your own register holds, so that rules that need it are judged too, by need: `elev.innsendt`
            (numbers), `nir.register` (records, as `keys` names them), `nir.roller`, `nir.lover`, and in `nir.koder` what
            your own codes stand for. An empty list says that there is nothing.
        format: `json`, `ndjson`, `csv` or `vigo`; recognised when left out.
        file_name: The file's name, which some rules are about; a path's own name when left out.
        budget: Work that may be spent, in place of the module's limit of 134 217 728.
        progress: Called while a file is read; what it raises ends the reading.

    Raises:
        Refused: the payload cannot be judged at all; `BudgetReached` when the work would pass its limit.
        WrongType, WrongValue: an argument is not what it must be; the message says what to do. A value that the module does
            not know is a `WrongOption`, which names those that it knows.
        OSError: the file cannot be read.
    """
    asked = Asked(exchange, as_of, mode, lang, known, format, file_name, budget, where)
    runtime, out = judged(CHECK, data, asked, progress)
    return answer.read(runtime, out, lang, where)


class Asked(NamedTuple):
    """What every operation on a payload is told beside the payload."""

    exchange: str | None
    as_of: Day
    mode: Mode
    lang: Lang | None
    known: Known | None
    format: str | None
    file_name: str | None
    budget: int | None
    where: Where = "list"


def judged(
    op: int, data: source.Payload, asked: Asked, progress: source.Progress | None, **more: object
) -> tuple[Runtime, bytes]:
    """Reads the payload, does the operation, and gives the module's answer; what it refuses is raised."""
    members = dict(
        exchange=asked.exchange,
        as_of=day(asked.as_of),
        mode=text("mode", asked.mode),
        format=asked.format,
        file_name=asked.file_name if asked.file_name is not None else source.name(data),
        budget=asked.budget,
        **more,
    )
    told = {} if asked.known is None else _told(asked.known)
    head = call_head(**members)
    if asked.lang is not None:
        language(asked.lang)
    runtime = Runtime.carried()
    if asked.where != "list":
        # Whether there is such a place, the module decides: before the payload is read.
        answer.render(runtime, b"{}", "en", text("where", asked.where))
    payload = source.read(data, progress)
    body = payload
    if told:
        sizes = {"payload": len(payload)} | {need: len(values) for need, values in told.items()}
        head = call_head(**members, parts=[{"name": name, "bytes": size} for name, size in sizes.items()])
        body = b"".join([payload, *told.values()])
    status, out = runtime.call(op, head, body)
    if status != ANSWER:
        raise refused(runtime, status, out, asked.lang, {**asked._asdict(), **more}, asked.where)
    if len(payload) > source.PAYLOAD_BYTES:
        raise ModuleMismatch("the rule module takes longer payloads than this version of sluse: upgrade sluse")
    return runtime, out


def refused(
    runtime: Runtime, status: int, out: bytes, lang: str | None, given: Mapping[str, Any], where: str = "list"
) -> Refused:
    """A refusal as an exception, in words; that of an option tells which one it is and what it takes."""
    words = answer.render(runtime, out, lang or "en", where)["refusal"]
    refusal = json.loads(out)["refusal"]
    if status == BUDGET:
        return BudgetReached(out, refusal, words)
    option = _option(refusal, given)
    if option is not None:
        return WrongOption(out, refusal, words, f"{options.told(option, given, catalogue())} [{refusal['code']}]")
    return Refused(out, refusal, words)


def _option(refusal: Mapping[str, Any], given: Mapping[str, Any]) -> str | None:
    """The option that a refusal is about, if it is about one."""
    if refusal["code"] == "bad_call":
        (key,) = refusal["args"].get("key", [None])
        # The only number that JSON may not have.
        key = "budget" if key == "call" and isinstance(given.get("budget"), float) else key
        return key if key in given else None
    # Without a name it is the payload that no exchange was recognised in.
    of_name = refusal["code"] == "unknown_exchange" and given.get("exchange") is not None
    known = {exchange["id"] for exchange in catalogue()["exchanges"]} if of_name else set()
    return "exchange" if of_name and given["exchange"] not in known else None


def catalogue() -> dict[str, Any]:
    """Every exchange, rule and refusal there is, with words in three languages and JSON Schemas.

    >>> import sluse
    >>> [rule["what"]["nb"] for rule in sluse.catalogue()["rules"] if rule["id"] == "elev-v11"]
    ['Eleven står i lista fra før, med de samme opplysningene: {related}.']
    """
    read: dict[str, Any] = json.loads(Runtime.carried().call(CATALOGUE, b"{}")[1])
    return read


def ruleset() -> Ruleset:
    """The rules of the module that this package carries: the digest that a gate's receipt names too.

    >>> import sluse
    >>> len(sluse.ruleset().sha256)
    64
    """
    return Ruleset(**catalogue()["ruleset"])


def call_head(**members: Any) -> bytes:
    """A head as the module reads it; what is None is left out."""
    return _json({key: value for key, value in members.items() if value is not None})


def day(value: Day) -> str:
    """A day as the module reads it; whether there is such a day, the module decides."""
    if isinstance(value, datetime.datetime):
        raise WrongType("as_of is a day, not a moment, since a moment has another day elsewhere: pass .date() of it")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return text("as_of", value)


def text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise WrongType(f"{name} is a str, not {type(value).__name__}")
    return value


def language(lang: object) -> None:
    if text("lang", lang) not in ("nb", "nn", "en"):
        raise WrongValue(f"lang is {lang!r}; give 'nb', 'nn' or 'en', or leave it out")


def _told(known: Known) -> dict[str, bytes]:
    """What is known, by need: each a JSON list, for a part of the body."""
    if not isinstance(known, Mapping):
        raise WrongType("known is a mapping from the need that `unchecked` names to what your register holds")
    told = {}
    for need, held in known.items():
        if isinstance(held, (str, bytes, Mapping)) or not isinstance(held, Iterable):
            raise WrongType(f"known[{need!r}] is a list of texts or records, not {type(held).__name__}")
        listed = [dict(each) if isinstance(each, Mapping) else text(f"known[{need!r}]", each) for each in held]
        told[need] = _json(listed)
    return told


def _json(value: object) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except (TypeError, ValueError) as error:
        raise WrongType(f"an option is of a type or a value that JSON has not: {error}") from error
