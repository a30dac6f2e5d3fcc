"""The console command `sluse`: `check` as the native program shows it.

Exit codes: 0 nothing at that level, 1 findings, 2 cannot judge (refusal, wrong usage, unreadable file).
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ..answer import Answer, Lang
from ..checking import check
from ..errors import Refused, SluseError
from . import known, report, sarif
from .words import WORDS, of_environment

CANNOT_JUDGE = 2

_EPILOG = """\
Examples:
  sluse check elever.csv                           is this list ready to send?
  sluse check elever.csv --mode test --lang en     a list of synthetic pupils, findings in English
  sluse check - --exchange elev.vigo1 < vigo.txt   from standard input, as what it is known to be
  sluse check elever.csv --format sarif > x.sarif  for code scanning and editors
  sluse check elever.csv --format json | sha256sum the verdict digest that a receipt holds

Exit codes: 0 nothing at that level, 1 findings, 2 cannot judge (refusal, wrong usage, unreadable file).

This is the command of the Python package. It shows what the native program's `sluse check` shows, byte for byte, in all
its forms, but no progress while a long file is read. It has no other command: for the handbook (`sluse explain`,
`sluse rules`), identifiers line by line (`sluse id`), timelines in the terminal (`sluse nir`), sending and the gate, take
the native program. In Python, `sluse.Ids`, `sluse.timeline` and `sluse.catalogue` give the same."""


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
        help="check a file against the rules",
        description="Shows, per person, every finding: which field, what is wrong, why it matters and what to do.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = check.add_argument
    add("file", metavar="FILE", help="the file to check, or - for standard input")
    add("--exchange", help="what the file is, e.g. elev.klasseliste [default: recognised from the content]")
    add("--as-of", metavar="YYYY-MM-DD", help="the date to check as of [default: today in Norway]")
    add("--mode", choices=["production", "test"], default="production", help="`test` takes synthetic identifiers")
    add("--known", metavar="FILE", type=Path, help="what the register holds: a JSON list of records, or an object by need")
    add("--lang", choices=["nb", "nn", "en"], help="language of the findings [default: from LC_ALL, LC_MESSAGES or LANG]")
    add("--format", choices=["table", "json", "jsonl", "csv", "sarif"], default="table", help="how to show the result")
    add("--fail-on", choices=["error", "warning"], default="error", help="the lowest level that gives exit code 1")
    add("--max-findings", type=int, metavar="N", help="show at most so many findings, the gravest; 0 shows all")
    add("--show-info", action="store_true", help="in the table, show every info finding instead of one line per rule")
    return whole


def _check(given: argparse.Namespace) -> int:
    lang: Lang = given.lang or of_environment(os.environ)
    try:
        answer = check(
            sys.stdin.buffer if given.file == "-" else Path(given.file),
            given.exchange,
            as_of=given.as_of or today(datetime.datetime.now(datetime.timezone.utc)),
            mode=given.mode,
            lang=lang if given.format != "json" else None,
            known=None if given.known is None else known.read(given.known),
        )
    except Refused as refusal:
        return _refusal(refusal, given, lang)
    _show(answer, given, lang)
    counts = answer.counts
    return int(counts.error > 0 or (given.fail_on == "warning" and counts.warning > 0))


def _show(answer: Answer, given: argparse.Namespace, lang: Lang) -> None:
    if given.format == "json":
        _json(answer.bytes)
        return
    table = given.format == "table"
    most = given.max_findings if given.max_findings is not None else (1000 if table else 0)
    shown = report.shorten(answer, most or len(answer.findings), table and not given.show_info)
    _as_texts()
    if given.format == "sarif":
        sarif.write(sarif.of_answer(answer, shown, given.file, lang), sys.stdout)
    else:
        write = {"table": report.table, "jsonl": report.jsonl, "csv": report.csv}[given.format]
        write(answer, shown, lang, given.show_info, sys.stdout)
    if shown.more and not table:
        print(WORDS[lang].more.format(more=shown.more), file=sys.stderr)
    if not table:
        for each in answer.more:
            print(f"{each.rule}: {each.words}", file=sys.stderr)
    sys.stdout.flush()


def _as_texts() -> None:
    """Texts are UTF-8 with plain line ends everywhere, as the native program writes them."""
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]


def _json(out: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(out + (b"\n" if sys.stdout.isatty() else b""))
    sys.stdout.buffer.flush()


def _refusal(refusal: Refused, given: argparse.Namespace, lang: str) -> int:
    if given.format == "json":
        _json(refusal.bytes)
        return CANNOT_JUDGE
    words = WORDS[lang]
    place = f" ({refusal.place})" if refusal.place else ""
    print(f"{refusal.what}{place} [{refusal.code}]", file=sys.stderr)
    print(f"  {words.why}: {refusal.why}\n  {words.advice}: {refusal.advice}", file=sys.stderr)
    if candidates := refusal.details.get("candidates"):
        print(f"  --exchange {' | '.join(candidates)}", file=sys.stderr)
    if given.format == "sarif":
        _as_texts()
        sarif.write(sarif.of_refusal(refusal, given.file), sys.stdout)
        sys.stdout.flush()
    return CANNOT_JUDGE


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
