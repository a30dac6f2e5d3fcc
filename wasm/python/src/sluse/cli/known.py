"""`--known FILE`: what a register holds already, read as the native program reads it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from ..checking import Known
from ..errors import WrongValue

#: The module's limit for what a register holds.
REGISTER_BYTES: Final = 32 << 20


def read(path: Path) -> Known:
    """A list of records of `nir.ws4`, or an object of lists by need.

    Raises:
        WrongValue: the file holds something else, or too much.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        content = file.read(REGISTER_BYTES + 1)
    if len(content) > REGISTER_BYTES:
        raise WrongValue(f"{path} has more than {REGISTER_BYTES >> 20} MiB; leave out the records of other participants")
    try:
        # Numbers stay as they are written: a call has every value as a text.
        held = json.loads(content, parse_int=str, parse_float=str, parse_constant=_not_json)
        by_need = {"nir.register": held} if isinstance(held, list) else held
        return {need: [_known(each) for each in _listed(rows)] for need, rows in by_need.items()}
    except (ValueError, AttributeError, RecursionError):
        # Without the cause, which may quote the file.
        raise WrongValue(
            f"{path} is not what a register holds; give a JSON list of records as in the file itself, or an object such as "
            '{"nir.register":[…]}; values are texts, numbers, true or false'
        ) from None


def _listed(rows: object) -> list[Any]:
    if not isinstance(rows, list):
        raise ValueError
    return rows


def _known(value: object) -> str | dict[str, str]:
    if isinstance(value, dict):
        return {name: _text(each) for name, each in value.items()}
    return _text(value)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        raise ValueError
    return value


def _not_json(name: str) -> str:
    raise ValueError(name)
