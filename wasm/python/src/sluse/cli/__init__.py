"""The console command `sluse`: `check` as the native program shows it.

Exit codes: 0 nothing at that level, 1 findings, 2 cannot judge (refusal, wrong usage, unreadable file).
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..answer import Answer, Lang
from ..checking import Known, check
from ..errors import Refused, SluseError
from . import files, known, report, sarif
from .words import WORDS, Around, of_environment

CANNOT_JUDGE = 2

_EPILOG = """\
Examples:
  sluse check elever.csv                           is this list ready to send?
  sluse check lister/                              every list of a folder, in one table
  sluse check elever.csv --mode test --lang en     a list of synthetic pupils, findings in English
  sluse check - --exchange elev.vigo1 < vigo.txt   from standard input, as what it is known to be
  sluse check elever.csv --format sarif > x.sarif  for code scanning and editors
  sluse check elever.csv --format json | sha256sum the verdict digest that a receipt holds

Exit codes: 0 nothing at that level, 1 findings, 2 cannot judge (refusal, wrong usage, unreadable file); of several files
the highest.

This is the command of the Python package. It shows what the native program's `sluse check` shows, byte for byte, in all
its forms, but no progress while a long file is read, no names (--show-names), and its help is in English only.
It has no other command: for the handbook (`sluse explain`, `sluse rules`), identifiers line by line (`sluse id`),
timelines in the terminal (`sluse nir`), sending and the gate, take the native program. In Python,
`sluse.Ids`, `sluse.timeline` and `sluse.catalogue` give the same."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and gives its exit code."""
    given = _parser().parse_args(arguments)
    try:
        return _check(given)
    except BrokenPipeError:
        # The reader has what it wanted. What is still buffered has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (SluseError, OSError) as error:
        print(f"sluse: {_said(error)}", file=sys.stderr)
        return CANNOT_JUDGE
    except KeyboardInterrupt:
        return 130


def _said(error: SluseError | OSError) -> str:
    """An error as the native program tells it."""
    if isinstance(error, OSError) and error.filename is not None:
        system = f"{error.strerror} (os error {error.errno})"
        return f"cannot read {error.filename}: {system}; check the name and that you may read it"
    return str(error)


def _parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(prog="sluse", description="Sluse's rules, from the Python package")
    commands = whole.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser(
        "check",
        help="check files against the rules",
        description="Shows, rule by rule, what is wrong, in which rows, why it matters and what to do.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = check.add_argument
    add("files", metavar="FILE", nargs="+", help="files to check, - for standard input; of a folder those that look like lists")
    add("--exchange", help="what the files are, e.g. elev.klasseliste [default: recognised from the content]")
    add("--as-of", metavar="YYYY-MM-DD", help="the date to check as of [default: today in Norway]")
    add("--mode", choices=["production", "test"], default="production", help="`test` takes synthetic identifiers")
    add("--known", metavar="FILE", type=Path, help="what the register holds: a JSON list of records, or an object by need")
    add("--lang", choices=["nb", "nn", "en"], help="language of the findings [default: from SLUSE_LANG, LC_ALL, …]")
    add("--format", choices=["table", "json", "jsonl", "csv", "sarif"], default="table", help="how to show the result")
    add("--fail-on", choices=["error", "warning"], default="error", help="the lowest level that gives exit code 1")
    add("--max-findings", type=int, metavar="N", help="show at most so many findings, the gravest; 0 shows all")
    add("--show-info", action="store_true", help="in the table, show every info finding instead of one line per rule")
    add("--by", choices=["rule", "person"], default="rule", help="in the table, what findings stand together by")
    return whole


@dataclass
class _Checked:
    """A file, and what became of it: an answer with what is shown of it, a refusal, or why it cannot be read."""

    file: str
    answer: Answer | None = None
    shown: report.Shown = field(default_factory=report.Shown)
    refusal: Refused | None = None
    failure: SluseError | OSError | None = None


def _check(given: argparse.Namespace) -> int:
    named = files.of(given.files)
    held = None if given.known is None else known.read(given.known)
    lang: Lang = given.lang or of_environment(os.environ)
    checked = [_judged(file, given, held, lang, named.several) for file in named.paths]
    _show(checked, named, given, lang)
    return max((_code(file, given.fail_on) for file in checked), default=0)


def _judged(file: str, given: argparse.Namespace, held: Known | None, lang: Lang, several: bool) -> _Checked:
    try:
        answer = check(
            sys.stdin.buffer if file == "-" else Path(file),
            given.exchange,
            as_of=given.as_of or today(datetime.datetime.now(datetime.timezone.utc)),
            mode=given.mode,
            lang=lang if given.format != "json" else None,
            known=held,
        )
    except Refused as refusal:
        return _Checked(file, refusal=refusal)
    except (SluseError, OSError) as error:
        # One that cannot be read does not keep the others from being checked.
        if several:
            return _Checked(file, failure=error)
        raise
    table = given.format == "table"
    most = given.max_findings if given.max_findings is not None else (1000 if table else 0)
    if given.format == "json":
        return _Checked(file, answer)
    return _Checked(file, answer, report.shorten(answer, most or len(answer.findings), table and not given.show_info))


def _code(file: _Checked, fail_on: str) -> int:
    if file.answer is None:
        return CANNOT_JUDGE
    counts = file.answer.counts
    return int(counts.error > 0 or (fail_on == "warning" and counts.warning > 0))


def _show(checked: list[_Checked], named: files.Files, given: argparse.Namespace, lang: Lang) -> None:
    answers = [(file.file, file.answer, file.shown) for file in checked if file.answer is not None]
    if given.format == "json":
        _json(checked, named.several)
    else:
        _as_texts()
    if given.format == "table":
        layout = report.Layout(lang, given.by, given.show_info)
        if not named.several:
            for _, answer, shown in answers:
                report.table(answer, shown, layout, sys.stdout)
        else:
            _table(checked, layout)
    elif given.format == "jsonl":
        for file, _, shown in answers:
            report.jsonl(file if named.several else None, shown, sys.stdout)
    elif given.format == "csv" and answers:
        report.csv([(file, shown) for file, _, shown in answers], named.several, sys.stdout)
    elif given.format == "sarif":
        _sarif(checked, lang)
    sys.stdout.flush()
    _beside(checked, named, given.format, lang)


def _table(checked: list[_Checked], layout: report.Layout) -> None:
    """The findings of each, and one table of them all."""
    for file in checked:
        if file.answer is not None and file.shown.findings:
            print(f"== {file.file} ==\n")
            report.findings(file.answer, file.shown, layout, sys.stdout)
    report.summary([(file.file, file.answer) for file in checked], layout.lang, sys.stdout)
    report.unchecked([file.answer for file in checked if file.answer is not None], layout.lang, sys.stdout)


def _sarif(checked: list[_Checked], lang: Lang) -> None:
    log = sarif.Log()
    for file in checked:
        if file.answer is not None:
            log.answer(file.answer, file.shown, file.file)
        elif file.refusal is not None:
            log.failure(f"{file.refusal.what} {file.refusal.advice}", file.file)
        elif file.failure is not None:
            log.failure(_said(file.failure), file.file)
    sarif.write(log.finish(lang), sys.stdout)


def _beside(checked: list[_Checked], named: files.Files, form: str, lang: Lang) -> None:
    """On standard error: why there is no verdict, what is not shown, and what was not looked at."""
    words = WORDS[lang]
    for file in checked:
        name = f"{file.file}: " if named.several else ""
        if file.failure is not None:
            print(f"sluse: {_said(file.failure)}", file=sys.stderr)
        elif file.refusal is not None and form != "json":
            _refusal(name, file.refusal, words)
        elif file.answer is not None and form not in ("json", "table"):
            if file.shown.more:
                print(name + words.more.format(more=file.shown.more), file=sys.stderr)
            for each in file.answer.more:
                print(f"{name}{each.rule}: {each.words}", file=sys.stderr)
    if named.passed_over:
        print(f"{words.passed_over}: {', '.join(named.passed_over)}", file=sys.stderr)


def _as_texts() -> None:
    """Texts are UTF-8 with plain line ends everywhere, as the native program writes them."""
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]


def _json(checked: list[_Checked], several: bool) -> None:
    """The module's own bytes; of several files one line each, with the file."""
    sys.stdout.flush()
    out = sys.stdout.buffer
    for file in checked:
        # An answer without findings is an empty sequence, and false.
        said = file.answer if file.answer is not None else file.refusal
        if said is None:
            continue
        if several:
            name = json.dumps(file.file, ensure_ascii=False).encode()
            kind = b"answer" if file.answer is not None else b"refused"
            out.write(b'{"file":' + name + b',"' + kind + b'":' + said.bytes + b"}\n")
        else:
            out.write(said.bytes + (b"\n" if sys.stdout.isatty() else b""))
    out.flush()


def _refusal(name: str, refusal: Refused, words: Around) -> None:
    place = f" ({refusal.place})" if refusal.place else ""
    print(f"{name}{refusal.what}{place} [{refusal.code}]", file=sys.stderr)
    print(f"  {words.why}: {refusal.why}\n  {words.advice}: {refusal.advice}", file=sys.stderr)
    if candidates := refusal.details.get("candidates"):
        print(f"  --exchange {' | '.join(candidates)}", file=sys.stderr)


def today(now: datetime.datetime) -> str:
    """The day in Norway, by the rule for summer time: a machine without a time zone database knows it too.

    >>> today(datetime.datetime(2026, 7, 1, 22, 0, tzinfo=datetime.timezone.utc))
    '2026-07-02'
    >>> today(datetime.datetime(2026, 1, 1, 22, 59, tzinfo=datetime.timezone.utc))
    '2026-01-01'
    """
    begins, ends = (_last_sunday(now.year, month) for month in (3, 10))
    summer = begins <= now < ends
    return (now + datetime.timedelta(hours=2 if summer else 1)).date().isoformat()


def _last_sunday(year: int, month: int) -> datetime.datetime:
    """01:00 UTC on the month's last Sunday, when clocks change; March and October have 31 days."""
    last = datetime.datetime(year, month, 31, 1, tzinfo=datetime.timezone.utc)
    return last - datetime.timedelta(days=(last.weekday() + 1) % 7)
