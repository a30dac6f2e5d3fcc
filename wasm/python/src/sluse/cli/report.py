"""An answer in the forms a reader may want, as the native program writes them."""

from __future__ import annotations

import csv as rows_of_text
import json
import os
import sys
from dataclasses import dataclass, field
from typing import TextIO

from ..answer import Answer, Finding, Place, Words
from .words import WORDS, Around

WIDTH = 100
_COLOURS = {"error": 31, "warning": 33, "info": 36}


@dataclass
class Shown:
    """The findings that are shown, in the file's order, and how many are not."""

    findings: list[Finding] = field(default_factory=list)
    #: By rule: info findings beside the one that stands for them.
    folded: dict[str, int] = field(default_factory=dict)
    more: int = 0


def shorten(answer: Answer, most: int, fold_info: bool) -> Shown:
    """Keeps the gravest. With `fold_info` one info finding of each rule stands for all, and they do not count."""
    shown = Shown()
    kept = set()
    for severity in ("error", "warning", "info"):
        for at, finding in enumerate(answer.findings):
            if finding.severity != severity:
                continue
            if fold_info and severity == "info":
                if finding.rule not in shown.folded:
                    kept.add(at)
                shown.folded[finding.rule] = shown.folded.get(finding.rule, -1) + 1
            elif most > 0:
                most -= 1
                kept.add(at)
            else:
                shown.more += 1
    shown.findings = [finding for at, finding in enumerate(answer.findings) if at in kept]
    return shown


def table(answer: Answer, shown: Shown, lang: str, show_info: bool, out: TextIO) -> None:
    """For people: the findings of each person together, then what it all comes to."""
    words = WORDS[lang]
    people: dict[tuple[int, int], list[Finding]] = {}
    said: dict[str, list[Finding]] = {}
    for finding in shown.findings:
        if show_info or finding.severity != "info":
            # A finding without a row belongs to the file, whatever its line.
            person = (finding.at.row, finding.at.line or 0) if finding.at.row is not None else (0, 0)
            people.setdefault(person, []).append(finding)
        else:
            said.setdefault(finding.rule, []).append(finding)
    for (row, line), findings in sorted(people.items(), key=lambda entry: entry[0]):
        print(_heading(row, line, words), file=out)
        for finding in findings:
            _finding(finding, words, out)
        print(file=out)
    beyond = {each.rule: each for each in answer.more}
    for rule, findings in sorted(said.items()):
        more = beyond.pop(rule, None)
        count = len(findings) + shown.folded.get(rule, 0) + (more.count if more else 0)
        of = _words(findings[0])
        print(f"{_paint(of.severity, 'info')}  {rule}  {count} × ({words.show_info})", file=out)
        _wrapped(of.what, out)
    if said:
        print(file=out)
    if shown.more:
        print(words.more.format(more=shown.more) + "\n", file=out)
    for each in beyond.values():
        print(f"{each.rule}: {each.words}", file=out)
    if beyond:
        print(file=out)
    print(answer.summary or "", file=out)
    if answer.unchecked:
        print(f"{words.not_checked}:", file=out)
    for each in answer.unchecked:
        print(f"  {each.rule}: {each.words}", file=out)


def _heading(row: int, line: int, words: Around) -> str:
    if row == 0:
        return words.whole_file
    return f"{words.row} {row}, {words.line} {line}" if line else f"{words.row} {row}"


def _finding(finding: Finding, words: Around, out: TextIO) -> None:
    of = _words(finding)
    # The pointer where the payload has no field names of its own.
    place = finding.at.field or finding.at.pointer or ""
    print(f"  {_paint(of.severity, finding.severity)}  {finding.rule}  {place}", file=out)
    for text in (of.what, f"{words.why}: {of.why}", f"{words.advice}: {of.advice}"):
        _wrapped(text, out)


def _words(finding: Finding) -> Words:
    assert finding.words is not None  # The command asks for words in every form but json.
    return finding.words


def _wrapped(text: str, out: TextIO) -> None:
    width = (os.get_terminal_size(out.fileno()).columns if out.isatty() else WIDTH) - 4
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            print(f"    {line}", file=out)
            line = ""
        line = f"{line} {word}" if line else word
    print(f"    {line}", file=out)


def _paint(text: str, severity: str) -> str:
    plain = not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return text if plain else f"\x1b[{_COLOURS[severity]}m{text}\x1b[0m"


def jsonl(answer: Answer, shown: Shown, lang: str, show_info: bool, out: TextIO) -> None:
    """One finding per line, the module's own fields and its words side by side."""
    for finding in shown.findings:
        of = _words(finding)
        line = {
            "args": finding.args,
            "at": _place(finding.at),
            "related": [_place(at) for at in finding.related],
            "rule": finding.rule,
            "severity": finding.severity,
            "place": of.place,
            "what": of.what,
            "why": of.why,
            "advice": of.advice,
        }
        print(json.dumps(line, ensure_ascii=False, separators=(",", ":")), file=out)


def _place(at: Place) -> dict[str, int | str]:
    return {key: value for key, value in sorted(vars(at).items()) if value is not None}


def csv(answer: Answer, shown: Shown, lang: str, show_info: bool, out: TextIO) -> None:
    """One finding per row, for spreadsheets."""
    rows = rows_of_text.writer(out, lineterminator="\n")
    rows.writerow(["row", "line", "field", "pointer", "severity", "rule", "place", "what", "why", "advice"])
    for finding in shown.findings:
        at, of = finding.at, _words(finding)
        rows.writerow(
            [at.row, at.line, at.field, at.pointer, finding.severity, finding.rule, of.place, of.what, of.why, of.advice]
        )
