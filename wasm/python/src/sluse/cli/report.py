"""An answer in the forms a reader may want, as the native program writes them."""

from __future__ import annotations

import csv as rows_of_text
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TextIO

from ..answer import Answer, Unchecked
from ..findings import Finding, Place, Words
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


@dataclass(frozen=True)
class Layout:
    """How the findings of a table are laid out."""

    lang: str
    by: str
    show_info: bool
    #: By row: class and name, where they are asked for.
    names: Mapping[int, str] = field(default_factory=dict)


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


def table(answer: Answer, shown: Shown, layout: Layout, out: TextIO) -> None:
    """For people: the findings by rule or by person, then what it all comes to."""
    findings(answer, shown, layout, out)
    print(answer.summary or "", file=out)
    unchecked([answer], layout.lang, out)


def findings(answer: Answer, shown: Shown, layout: Layout, out: TextIO) -> None:
    """The findings by rule or by person."""
    words = WORDS[layout.lang]
    said: dict[str, list[Finding]] = {}
    told = []
    for finding in shown.findings:
        if layout.show_info or finding.severity != "info":
            told.append(finding)
        else:
            said.setdefault(finding.rule, []).append(finding)
    (_rules if layout.by == "rule" else _people)(told, layout, words, out)
    beyond = {each.rule: each for each in answer.more}
    for rule, findings in sorted(said.items()):
        more = beyond.pop(rule, None)
        count = len(findings) + shown.folded.get(rule, 0) + (more.count if more else 0)
        of = _words(findings[0])
        print(f"{_paint(of.severity, 'info')}  {rule}  {count} × ({words.show_info})", file=out)
        _wrapped(of.what, out)
    if said:
        print(file=out)
    for each in beyond.values():
        print(f"{each.rule}: {each.words}", file=out)
    if beyond:
        print(file=out)
    if shown.more:
        print(words.more.format(more=shown.more) + "\n", file=out)


def unchecked(answers: Iterable[Answer], lang: str, out: TextIO) -> None:
    """Which rules could not be checked here, by who decides them, each once."""
    told: dict[str | None, list[Unchecked]] = {}
    for answer in answers:
        groups: dict[str, list[Unchecked]] = {}
        for each in answer.unchecked:
            groups.setdefault(each.needs, []).append(each)
        for rules in groups.values():
            told.setdefault(rules[0].line, rules)
    if told:
        print(f"{WORDS[lang].not_checked}:", file=out)
    for line, rules in told.items():
        indent = "  "
        if len(rules) > 1:
            print(f"  {line}", file=out)
            indent = "    "
        for rule in rules:
            print(f"{indent}{rule.rule}: {rule.words}", file=out)


def summary(rows: Sequence[tuple[str, Answer | None]], lang: str, out: TextIO) -> None:
    """One line for each file: how much is in it, and what is wrong with it."""
    words = WORDS[lang]
    cells = [[words.file, words.records, words.errors, words.warnings, words.verdict]]
    for name, answer in rows:
        if answer is None:
            cells.append([name, "", "", "", words.no_verdict])
            continue
        counts = answer.counts
        verdict = words.verdicts[0 if counts.error else 1 if counts.warning else 2]
        cells.append([name, str(counts.records), str(counts.error), str(counts.warning), verdict])
    widths = [max(len(row[column]) for row in cells) for column in range(5)]
    for at, row in enumerate(cells):
        line = [
            cell.rjust(width) if at and column in (1, 2, 3) else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths))
        ]
        print("  ".join(line).rstrip(), file=out)


def _people(findings: list[Finding], layout: Layout, words: Around, out: TextIO) -> None:
    people: dict[tuple[int, int], list[Finding]] = {}
    for finding in findings:
        # A finding without a row belongs to the file, whatever its line.
        person = (finding.at.row, finding.at.line or 0) if finding.at.row is not None else (0, 0)
        people.setdefault(person, []).append(finding)
    for (row, line), each in sorted(people.items(), key=lambda entry: entry[0]):
        name = layout.names.get(row)
        print(_heading(row, line, words) + (f"  {name}" if name is not None else ""), file=out)
        for finding in each:
            _finding(finding, words, out)
        print(file=out)


def _rules(findings: list[Finding], layout: Layout, words: Around, out: TextIO) -> None:
    """What is wrong, the rows that have it, and one advice for them all; the gravest first."""
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        of = _words(finding)
        groups.setdefault((finding.rule, of.why, of.advice), []).append(finding)
    grave = ("error", "warning", "info")
    for (rule, why, advice), group in sorted(groups.items(), key=lambda entry: grave.index(entry[1][0].severity)):
        fields = sorted({name for finding in group if (name := _field(finding.at))})
        severity = _paint(_words(group[0]).severity, group[0].severity)
        print(f"{severity}  {rule}  {len(group)} ×  {', '.join(fields)}".rstrip(), file=out)
        whats: dict[str, list[Finding]] = {}
        for finding in group:
            whats.setdefault(_words(finding).what, []).append(finding)
        for what, each in whats.items():
            _wrapped(what, out)
            if layout.names:
                for finding in each:
                    said = (
                        f"{_places([at], words)}  {layout.names.get(at.row, '') if at.row is not None else ''}".rstrip()
                        for at in (finding.at, *finding.related)
                    )
                    print(f"      {'  ↔  '.join(said)}", file=out)
            else:
                _wrapped(_places([finding.at for finding in each], words), out, "      ")
        _wrapped(f"{words.why}: {why}", out)
        _wrapped(f"{words.advice}: {advice}", out)
        print(file=out)


def _field(at: Place) -> str:
    """The field's name; where the payload has none of its own, the last name of the pointer."""
    return at.field or (at.pointer or "").rpartition("/")[2]


def _places(places: Sequence[Place], words: Around) -> str:
    rows = [at.row for at in places if at.row is not None]
    lines = [at.line for at in places if at.line is not None]
    parts = [words.whole_file] if len(rows) < len(places) else []
    if rows:
        parts.append(f"{words.row} {_ranges(rows)}")
    return ", ".join(parts) + (f" ({words.line} {_ranges(lines)})" if lines else "")


def _ranges(numbers: Iterable[int]) -> str:
    """Numbers in order, each once; three and more in a row as first and last.

    >>> _ranges([9, 1, 2, 4, 5, 6, 6])
    '1, 2, 4–6, 9'
    """
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][-1] + 1 == number:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)


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


def _wrapped(text: str, out: TextIO, indent: str = "    ") -> None:
    width = (os.get_terminal_size(out.fileno()).columns if out.isatty() else WIDTH) - len(indent)
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            print(f"{indent}{line}", file=out)
            line = ""
        line = f"{line} {word}" if line else word
    print(f"{indent}{line}", file=out)


def _paint(text: str, severity: str) -> str:
    plain = not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return text if plain else f"\x1b[{_COLOURS[severity]}m{text}\x1b[0m"


def jsonl(file: str | None, shown: Shown, out: TextIO) -> None:
    """One finding per line, the module's own fields and its words side by side, with the file if that is told."""
    for finding in shown.findings:
        of = _words(finding)
        line: dict[str, object] = {} if file is None else {"file": file}
        line |= {
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


def csv(files: Sequence[tuple[str, Shown]], several: bool, out: TextIO) -> None:
    """One finding per row, for spreadsheets; of several files, each with its file first.

    Semicolons, and a byte order mark: a spreadsheet that is set up for Norwegian takes commas for decimals and a file without
    the mark for Windows-1252.
    """
    out.write("\ufeff")
    rows = rows_of_text.writer(out, delimiter=";", lineterminator="\n")
    rows.writerow([*(["file"] if several else []), "row", "line", "field", "pointer", "severity", "rule", "place", "what", "why", "advice"])
    for file, shown in files:
        for finding in shown.findings:
            at, of = finding.at, _words(finding)
            cells = [at.row, at.line, at.field, at.pointer, finding.severity, finding.rule]
            rows.writerow([*([file] if several else []), *cells, of.place, of.what, of.why, of.advice])
