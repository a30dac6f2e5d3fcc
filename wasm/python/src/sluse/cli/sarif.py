"""SARIF 2.1.0, the form that code scanning, editors and review tools read, as the native program writes it.

Places become regions (line) and logical locations (JSON Pointer); rules with their words are the tool's metadata; what
could not be checked, and refusals, are notifications of the run.
"""

from __future__ import annotations

import json
from importlib import metadata
from typing import Any, Final, TextIO
from urllib.parse import quote

from ..answer import Answer, Lang
from ..checking import catalogue
from ..findings import Place
from .report import Shown

SCHEMA: Final = "https://schemastore.azurewebsites.net/schemas/json/sarif-2.1.0.json"
_LEVELS: Final = {"error": "error", "warning": "warning", "info": "note"}


class Log:
    """A log as it grows, file by file."""

    def __init__(self) -> None:
        self._results: list[Any] = []
        self._said: list[Any] = []
        self._judged = True
        self._rules = False

    def answer(self, answer: Answer, shown: Shown, file: str) -> None:
        """Adds a judged file, for an answer with words."""
        self._rules = True
        for finding in shown.findings:
            assert finding.words is not None  # The command asks for words in every form but json.
            self._results.append(
                {
                    "ruleId": finding.rule,
                    "level": _LEVELS[finding.severity],
                    "message": {"text": f"{finding.words.what} {finding.words.advice}"},
                    "locations": [_location(file, finding.at)],
                    "relatedLocations": [_location(file, at) for at in finding.related],
                }
            )
        told = [(each.rule, each.words) for each in answer.more]
        told += [(each.rule, each.words) for each in answer.unchecked]
        said = (_notification("note", f"{rule}: {words}") for rule, words in told)
        self._said += [each for each in said if each not in self._said]

    def failure(self, why: str, file: str) -> None:
        """Adds a file that could not be judged."""
        self._said.append(_notification("error", why) | {"locations": [_location(file, Place())]})
        self._judged = False

    def finish(self, lang: Lang) -> dict[str, Any]:
        """The log, with the rules that judged; a log of nothing but refusals needs none."""
        rules = [_descriptor(rule, lang) for rule in catalogue()["rules"]] if self._rules else []
        return _log(rules, self._results, self._judged, self._said)


def write(log: dict[str, Any], out: TextIO) -> None:
    """Writes a log, indented for people who open it."""
    print(json.dumps(log, ensure_ascii=False, indent=2, sort_keys=True), file=out)


def _log(rules: list[Any], results: list[Any], judged: bool, said: list[Any]) -> dict[str, Any]:
    driver = {"name": "sluse", "semanticVersion": metadata.version("sluse"), "rules": rules}
    invocation = {"executionSuccessful": judged, "toolExecutionNotifications": said}
    run = {
        "tool": {"driver": driver},
        "invocations": [invocation],
        "results": results,
        "columnKind": "unicodeCodePoints",
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _descriptor(rule: dict[str, Any], lang: Lang) -> dict[str, Any]:
    def text(part: str) -> dict[str, str]:
        # What a finding fills in, such as the year that was expected, stands as ‹expected›.
        return {"text": rule[part][lang].replace("{", "‹").replace("}", "›")}

    link = next((source["url"] for source in rule["sources"] if source["url"]), None)
    return {
        "id": rule["id"],
        "shortDescription": text("what"),
        "fullDescription": text("why"),
        "help": text("advice"),
        "defaultConfiguration": {"level": _LEVELS[rule["severity"]]},
    } | ({"helpUri": link} if link else {})


def _location(file: str, at: Place) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(file)}}
    if at.line is not None:
        physical["region"] = {"startLine": at.line}
    location: dict[str, Any] = {"physicalLocation": physical}
    # The JSON Pointer where there is one, else the field's name.
    full = at.pointer if at.pointer is not None else at.field
    if full is not None:
        location["logicalLocations"] = [{"name": at.field or "", "fullyQualifiedName": full, "kind": "member"}]
    return location


def _uri(file: str) -> str:
    """The path as a URI reference: relative paths stay relative.

    >>> _uri("lister/10A æ.csv"), _uri("/lister/~a"), _uri("-")
    ('lister/10A%20%C3%A6.csv', 'file:///lister/~a', 'stdin')
    """
    if file == "-":
        return "stdin"
    return ("file://" if file.startswith("/") else "") + quote(file, safe="/-._~")


def _notification(level: str, text: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": text}}
