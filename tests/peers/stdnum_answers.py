"""Answers of python-stdnum: a text a line on stdin, 1 or 0 for each on stdout.

The argument names the module, such as stdnum.no.orgnr. Nothing that is read is ever printed.
"""

import datetime
import importlib
import io
import sys


class OnOneDay(datetime.date):
    """stdnum.no.fodselsnummer asks the clock whether a person is born; here it is always the same day."""

    @classmethod
    def today(cls):
        return cls(2026, 11, 22)


class Calendar:
    date = OnOneDay


def main():
    checker = importlib.import_module(sys.argv[1])
    if hasattr(checker, "datetime"):
        checker.datetime = Calendar
    texts = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="\n").read().split("\n")
    sys.stdout.write("".join("1" if checker.is_valid(text) else "0" for text in texts))


main()
