"""What the module answers, as values: verdict, counts, findings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from . import options, tables
from .errors import WrongOption
from .findings import Finding, Place, Words
from .runtime import ANSWER, RENDER, Runtime

Lang = Literal["nb", "nn", "en"]
Mode = Literal["production", "test"]
Verdict = Literal["valid", "invalid", "undecided"]
#: Where words are read, since what to do next differs.
Where = Literal["list", "form", "system"]


@dataclass(frozen=True)
class Ruleset:
    """Identifies the rules that judged: equal digests mean equal verdicts."""

    id: str
    sha256: str


@dataclass(frozen=True)
class Counts:
    """How many records, and how many findings of each severity."""

    records: int
    error: int
    warning: int
    info: int


@dataclass(frozen=True)
class ReadAs:
    """How the payload was read."""

    format: str
    encoding: str


@dataclass(frozen=True)
class More:
    """A rule of which there are more findings than the answer holds, and how many more."""

    rule: str
    count: int
    #: When a language was asked for.
    words: str | None = None


@dataclass(frozen=True)
class Unchecked:
    """A rule that was not judged, and the key of `known` that it needs."""

    rule: str
    needs: str
    #: When a language was asked for.
    words: str | None = None
    #: One line for all rules with this need, when a language was asked for.
    line: str | None = None


@dataclass(frozen=True)
class LawWords:
    """Names of laws and of facts, and why, in words."""

    candidates: tuple[str, ...]
    missing: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Law:
    """Which law a participant's records follow on the day of the check; several candidates where facts are missing."""

    at: Place
    candidates: tuple[str, ...]
    missing: tuple[str, ...]
    reason: str
    #: When a language was asked for.
    words: LawWords | None = None


@dataclass(frozen=True)
class Answer:
    """The outcome of a check.

    `undecided` is the normal verdict of a good list: nothing is wrong, but rules that need the register's own data,
    named in `unchecked`, could not be judged here.

    >>> import sluse
    >>> answer = sluse.check('[{"klasse":"10A"}]', "elev.klasseliste", as_of="2026-03-10", mode="test", lang="en")
    >>> answer.verdict, answer.counts.records, bool(answer)
    ('invalid', 1, False)
    >>> first = answer.findings[0]
    >>> first.rule, first.at.pointer, first.words.what
    ('elev-l3', '/0/kommunenummer', 'The municipality number is missing or does not have four digits.')
    """

    verdict: Verdict
    counts: Counts
    #: By place and rule: of one rule at most 1000, the first by place. `counts` counts all.
    findings: tuple[Finding, ...]
    #: How many more findings there are of rules of which not all stand in `findings`.
    more: tuple[More, ...]
    unchecked: tuple[Unchecked, ...]
    exchange: str
    as_of: str
    mode: Mode
    read_as: ReadAs
    ruleset: Ruleset
    #: The work done, in the module's own units: the same on every machine.
    work: int
    #: Only in exchanges that have participants.
    laws: tuple[Law, ...] | None
    #: The language of the words, when one was asked for.
    lang: Lang | None
    #: Counts and verdict in a sentence, when a language was asked for.
    summary: str | None
    #: The module's own bytes, canonical JSON: equal answers are equal bytes, on every runtime.
    bytes: bytes = field(repr=False)

    def __bool__(self) -> bool:
        """Whether nothing is wrong: `valid` or `undecided`."""
        return self.verdict != "invalid"

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def in_words(self, lang: Lang, *, where: Where = "list") -> Answer:
        """The same answer with words in another language, or for another place."""
        return read(Runtime.carried(), self.bytes, lang, where)

    def to_arrow(self) -> Any:
        """The findings as a table: a row each, with `row` to join with the list that was judged.

        Raises:
            PackageMissing: pyarrow is not installed.
        """
        return tables.of_findings(self.findings, worded=self.lang is not None)

    def to_pandas(self) -> Any:
        """The findings as a DataFrame; places that a finding has not are missing values.

        Raises:
            PackageMissing: pandas or pyarrow is not installed.
        """
        return tables.to_pandas(self.to_arrow())


def read(runtime: Runtime, out: bytes, lang: Lang | None, where: Where = "list") -> Answer:
    """An answer's bytes as a value."""
    return made(out, render(runtime, out, lang, where) if lang is not None else None, lang)


def made(out: bytes, words: Mapping[str, Any] | None, lang: Lang | None) -> Answer:
    """An answer's bytes, and the module's words for them, as a value."""
    answer = json.loads(out)
    says: list[Any] = words["findings"] if words else [None] * len(answer["findings"])
    further = {each["rule"]: each["what"] for each in words["more"]} if words else {}
    groups = words["unchecked"] if words else []
    needs = {each["rule"]: each["what"] for group in groups for each in group["rules"]}
    lines = {group["needs"]: group["what"] for group in groups}
    laws = answer.get("laws")
    named: list[Any] = words["laws"] if words and laws is not None else [None] * len(laws or ())
    return Answer(
        verdict=answer["verdict"],
        counts=Counts(**answer["counts"]),
        findings=tuple(map(_finding, answer["findings"], says)),
        more=tuple(More(rule, count, further.get(rule)) for rule, count in answer["more"].items()),
        unchecked=tuple(
            Unchecked(each["rule"], each["needs"], needs.get(each["rule"]), lines.get(each["needs"]))
            for each in answer["unchecked"]
        ),
        exchange=answer["exchange"],
        as_of=answer["as_of"],
        mode=answer["mode"],
        read_as=ReadAs(**answer["read_as"]),
        ruleset=Ruleset(**answer["ruleset"]),
        work=answer["work"],
        laws=None if laws is None else tuple(map(_law, laws, named)),
        lang=lang,
        summary=words["summary"] if words else None,
        bytes=out,
    )


def _finding(finding: Mapping[str, Any], words: Mapping[str, str] | None) -> Finding:
    return Finding(
        rule=finding["rule"],
        severity=finding["severity"],
        at=Place(**finding["at"]),
        related=tuple(Place(**place) for place in finding["related"]),
        args=finding["args"],
        words=None
        if words is None
        else Words(
            severity=words["severity_text"],
            place=words["place"],
            what=words["what"],
            why=words["why"],
            advice=words["advice"],
        ),
    )


def _law(law: Mapping[str, Any], words: Mapping[str, Any] | None) -> Law:
    return Law(
        at=Place(**law["at"]),
        candidates=tuple(law["candidates"]),
        missing=tuple(law["missing"]),
        reason=law["reason"],
        words=law_words(words),
    )


def law_words(words: Mapping[str, Any] | None) -> LawWords | None:
    if words is None:
        return None
    return LawWords(tuple(words["candidates"]), tuple(words["missing"]), words["reason"])


def render(runtime: Runtime, out: bytes, lang: str, where: str = "list") -> dict[str, Any]:
    """The module's words for an answer or a refusal that it gave."""
    asked = {"lang": lang, "where": where}
    status, words = runtime.call(RENDER, json.dumps(asked).encode(), out)
    read: dict[str, Any] = json.loads(words)
    if status != ANSWER:
        refusal = read["refusal"]
        (option,) = refusal["args"]["key"]
        told = f"{options.told(option, asked, {})} [{refusal['code']}]"
        raise WrongOption(words, refusal, render(runtime, words, "en")["refusal"], told)
    return read
