"""Which files the command is asked about: those that are named, and in a folder those that look like lists."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from ..errors import WrongValue

#: How files with lists are called; case does not matter.
LISTS: Final = (".csv", ".txt", ".json", ".ndjson", ".jsonl")
#: What `sluse send` leaves beside a list.
RECEIPT: Final = ".receipt.json"


@dataclass
class Files:
    """The files to check, and those of a folder that were not taken for lists."""

    several: bool
    paths: list[str] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)


def of(named: Sequence[str]) -> Files:
    """Looks into the folders among what was named; their files come by name."""
    files = Files(len(named) > 1)
    for path in named:
        if not os.path.isdir(path):
            files.paths.append(path)
            continue
        files.several = True
        found = [entry.path for entry in os.scandir(path) if entry.is_file() and entry.name[0] not in ".~"]
        found = sorted((path for path in found), key=os.fsencode)
        lists = [path for path in found if path.lower().endswith(LISTS) and not path.lower().endswith(RECEIPT)]
        if not lists:
            raise WrongValue(
                f"cannot read {path}: no file in it looks like a list ({', '.join(LISTS)}); name the file itself"
            )
        files.paths += lists
        files.passed_over += [path for path in found if not path.lower().endswith((*LISTS, RECEIPT))]
    return files
