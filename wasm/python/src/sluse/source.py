"""Payloads, wherever they come from, as bytes: never more than one byte beyond what the module takes."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Final, Union

from .errors import WrongType, WrongValue

#: The module's own limit. What is longer is cut one byte behind it and refused by the module, in its own words.
PAYLOAD_BYTES: Final = 64 << 20
#: What is read of a file at a time.
CHUNK_BYTES: Final = 1 << 20

Payload = Union[bytes, bytearray, memoryview, str, "os.PathLike[str]", IO[bytes], IO[str]]
#: Called with the bytes read so far, and with all there are where that is known.
Progress = Callable[[int, Union[int, None]], object]


def read(data: Payload, progress: Progress | None = None) -> bytes:
    """The payload's bytes; those of a text are its UTF-8.

    Raises:
        WrongType: it is none of the types above.
        WrongValue: a text that has no UTF-8, or that is the name of a file.
        OSError: the file cannot be read.
    """
    if isinstance(data, (bytes, bytearray, memoryview)):
        view = memoryview(data)
        if view.nbytes <= PAYLOAD_BYTES:
            return data if isinstance(data, bytes) else bytes(view)
        return bytes(view.cast("B")[: PAYLOAD_BYTES + 1])
    if isinstance(data, str):
        return _encoded(_not_a_path(data[: PAYLOAD_BYTES + 1]))[: PAYLOAD_BYTES + 1]
    if isinstance(data, os.PathLike):
        with open(data, "rb") as file:
            return _read(file, progress)
    if hasattr(data, "read"):
        return _read(data, progress)
    raise WrongType(_remedy(data))


def name(data: Payload) -> str | None:
    """The name of a file, where the payload is a path: some rules are about it."""
    return Path(data).name if isinstance(data, os.PathLike) else None


def _read(file: Any, progress: Progress | None) -> bytes:
    total = _size(file) if progress else None
    whole = io.BytesIO()
    # One byte more than the limit is enough to be refused; a pipe or a growing file has no size to trust.
    while (room := PAYLOAD_BYTES + 1 - whole.tell()) > 0:
        chunk = file.read(min(CHUNK_BYTES, room))
        if isinstance(chunk, str):
            chunk = _encoded(chunk)
        if not isinstance(chunk, (bytes, bytearray, memoryview)):
            raise WrongType(f"the file object's read() gave {type(chunk).__name__}, not bytes or str")
        if not chunk:
            break
        whole.write(chunk)
        if progress is not None:
            progress(whole.tell(), total)
    return whole.getvalue()[: PAYLOAD_BYTES + 1]


def _size(file: Any) -> int | None:
    try:
        return max(0, os.fstat(file.fileno()).st_size - file.tell()) or None
    except (AttributeError, OSError, ValueError):
        return None


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise WrongValue(
            "the text holds half a character (a lone surrogate), which no file can: read the file as bytes instead"
        ) from error


def _not_a_path(text: str) -> str:
    """A text is the payload itself. One that names a file was meant as a path; guessing would judge the name."""
    if 0 < len(text) < 1024 and "\n" not in text and "\0" not in text and os.path.isfile(text):
        raise WrongValue("a str is the payload itself, and this one is the name of a file: pass pathlib.Path(…) to read it")
    return text


def _remedy(data: object) -> str:
    kind = f"{type(data).__module__}.{type(data).__qualname__}".removeprefix("builtins.")
    takes = "sluse.check takes bytes, str, a pathlib.Path or a file object"
    if isinstance(data, (dict, list, tuple)):
        return f"{takes}, not {kind}: records in Python go in as json.dumps(…)"
    if hasattr(data, "to_csv"):
        return f"{takes}, not {kind}: a frame goes in as frame.to_csv(sep=';', index=False)"
    if hasattr(data, "to_pylist"):
        return f"{takes}, not {kind}: a table goes in as json.dumps(table.to_pylist())"
    return f"{takes}, not {kind}"
