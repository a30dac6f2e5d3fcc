"""Compiled code kept between processes: a compilation takes most of a second, loading its result some milliseconds.

Compiled code is *trusted* code: the processor runs it as it stands. So it is taken only from a folder and a file that
belong to the user running this process and that nobody else can get at, as the gate does it; and since a damaged one would
end the process, each file begins with the digest of the rest. Anything less, any failure, and any system without Unix
permissions means a compilation instead, never an error.

The folder is `python` in `$SLUSE_CACHE_DIR`, else in `sluse` in the user's cache folder. `SLUSE_NO_CACHE=1` keeps nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import stat
import tempfile
from pathlib import Path
from typing import Any, Final

#: Files kept: a few environments of different versions may share the folder.
KEPT: Final = 4
_DIGEST_BYTES: Final = 32
#: Permission bits that let anybody but the owner in.
_OTHERS: Final = 0o077


def module(wasmtime: Any, engine: Any, wasm: bytes) -> Any:
    """The module of these bytes, from the cache if it is there and can be trusted.

    Raises:
        wasmtime.WasmtimeError: the bytes are no module.
    """
    path = _path(wasm)
    if path is None:
        return wasmtime.Module(engine, wasm)
    code = _load(path)
    if code is not None:
        # Of another configuration or for another processor: wasmtime looks, and says so.
        with contextlib.suppress(wasmtime.WasmtimeError):
            return wasmtime.Module.deserialize(engine, code)
    compiled = wasmtime.Module(engine, wasm)
    with contextlib.suppress(OSError, wasmtime.WasmtimeError):
        _store(path, bytes(compiled.serialize()))
    return compiled


def folder() -> Path | None:
    """Where compiled code is kept; None where it is not."""
    if not hasattr(os, "geteuid") or os.environ.get("SLUSE_NO_CACHE"):
        return None
    for name, below in (("SLUSE_CACHE_DIR", "python"), ("XDG_CACHE_HOME", "sluse/python"), ("HOME", ".cache/sluse/python")):
        if value := os.environ.get(name):
            return Path(value, below)
    return None


def _path(wasm: bytes) -> Path | None:
    """One file for each module, version of wasmtime, and kind of machine."""
    if (kept_in := folder()) is None:
        return None
    # Here, since it takes longer to load than the rest of this package.
    from importlib import metadata

    try:
        version = metadata.version("wasmtime")
    except metadata.PackageNotFoundError:
        return None
    machine = f"{platform.system()}-{platform.machine()}".lower()
    return kept_in / f"{hashlib.sha256(wasm).hexdigest()}-{version}-{machine}.cwasm"


def _load(path: Path) -> bytes | None:
    try:
        # What is looked at is what is read: the folder and the file are opened first, and no link is followed.
        within = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            file = os.open(path.name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=within)
            with open(file, "rb") as opened:
                folder_is, file_is = os.fstat(within), os.fstat(file)
                if not (_mine_alone(folder_is) and _mine_alone(file_is) and stat.S_ISREG(file_is.st_mode)):
                    return None
                kept = opened.read()
        finally:
            os.close(within)
    except OSError:
        return None
    digest, code = kept[:_DIGEST_BYTES], kept[_DIGEST_BYTES:]
    return code if hashlib.sha256(code).digest() == digest else None


def _mine_alone(entry: os.stat_result) -> bool:
    return entry.st_uid == os.geteuid() and entry.st_mode & _OTHERS == 0


def _store(path: Path, code: bytes) -> None:
    """Writes the file whole or not at all, in a folder made for this user alone."""
    path.parent.parent.mkdir(parents=True, exist_ok=True)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    if not _mine_alone(os.lstat(path.parent)):
        return
    # Made by mkstemp for this user alone, under a name that nobody has.
    file, scratch = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with open(file, "wb") as opened:
            opened.write(hashlib.sha256(code).digest() + code)
        os.replace(scratch, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(scratch)
        raise
    _prune(path.parent)


def _prune(kept_in: Path) -> None:
    """Removes all but the newest files. Another process may do the same."""
    files = sorted(kept_in.glob("*.cwasm"), key=lambda file: file.stat().st_mtime_ns)
    for file in files[:-KEPT]:
        file.unlink(missing_ok=True)
