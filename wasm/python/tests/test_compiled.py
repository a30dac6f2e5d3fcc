"""Compiled code that is kept: whatever is wrong with it does no harm, and what is not this user's alone is not run."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
import wasmtime

from sluse import compiled

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="without Unix permissions nothing is kept")

#: Two modules that differ in what they answer.
ONE, TWO = (bytes(wasmtime.wat2wasm(f'(module (func (export "f") (result i32) i32.const {n}))')) for n in (1, 2))


class Counting:
    """wasmtime, and how often it compiled and loaded."""

    WasmtimeError = wasmtime.WasmtimeError

    def __init__(self) -> None:
        self.compiled = self.loaded = 0
        self.engine = wasmtime.Engine()
        outer = self

        class Module:
            def __new__(cls, engine: wasmtime.Engine, wasm: bytes) -> wasmtime.Module:  # type: ignore[misc]
                outer.compiled += 1
                return wasmtime.Module(engine, wasm)

            @staticmethod
            def deserialize(engine: wasmtime.Engine, code: bytes) -> wasmtime.Module:
                loaded = wasmtime.Module.deserialize(engine, code)
                outer.loaded += 1
                return loaded

        self.Module = Module

    def answer(self, wasm: bytes = ONE) -> int:
        module = compiled.module(self, self.engine, wasm)
        store = wasmtime.Store(self.engine)
        return int(wasmtime.Instance(store, module, []).exports(store)["f"](store))  # type: ignore[operator]


def counts(wasm: bytes = ONE) -> tuple[int, int, int]:
    """What the module of these bytes answers, and whether it was compiled or loaded for it."""
    runtime = Counting()
    return runtime.answer(wasm), runtime.compiled, runtime.loaded


COMPILED, LOADED = (1, 1, 0), (1, 0, 1)


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("SLUSE_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache" / "python"


def only_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_what_one_has_compiled_the_next_one_loads(cache: Path) -> None:
    assert [counts(), counts(), counts()] == [COMPILED, LOADED, LOADED]
    assert (cache.stat().st_mode & 0o777, only_file(cache).stat().st_mode & 0o777) == (0o700, 0o600)
    # Another module is another file, and its answer its own.
    assert [counts(TWO), counts(TWO), counts()] == [(2, 1, 0), (2, 0, 1), LOADED]


def test_the_carried_module_is_kept_and_gives_the_same_answer(cache: Path) -> None:
    program = "import sluse; print(sluse.check('[]', 'elev.klasseliste', as_of='2026-03-10').bytes)"
    told = [subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=120) for _ in range(2)]
    assert told[0].stdout == told[1].stdout and told[0].returncode == told[1].returncode == 0, told
    assert only_file(cache).suffix == ".cwasm"


@pytest.mark.parametrize("damage", ["empty", "short", "a bit", "digest", "no code", "code of another"])
def test_a_damaged_file_is_compiled_anew_and_replaced(cache: Path, damage: str) -> None:
    assert counts() == COMPILED
    file = only_file(cache)
    good = file.read_bytes()
    middle = len(good) // 2
    file.write_bytes(
        {
            "empty": b"",
            "short": good[:middle],
            "a bit": good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
            "digest": bytes(32) + good[32:],
            "no code": hashlib.sha256(b"x").digest() + b"x",
            "code of another": good[:32] + bytes(wasmtime.Module(wasmtime.Engine(), TWO).serialize()),
        }[damage]
    )
    assert [counts(), counts()] == [COMPILED, LOADED]
    assert file.read_bytes()[:32] == good[:32]


def test_code_for_another_configuration_is_not_run(cache: Path) -> None:
    assert counts() == COMPILED
    config = wasmtime.Config()
    config.consume_fuel = True
    file = only_file(cache)
    code = bytes(wasmtime.Module(wasmtime.Engine(config), ONE).serialize())
    file.write_bytes(hashlib.sha256(code).digest() + code)
    assert [counts(), counts()] == [COMPILED, LOADED]


@pytest.mark.parametrize(
    ("which", "mode"), [("folder", 0o755), ("folder", 0o770), ("folder", 0o777), ("file", 0o644), ("file", 0o606)]
)
def test_what_others_can_get_at_is_not_run(cache: Path, which: str, mode: int) -> None:
    assert counts() == COMPILED
    (cache if which == "folder" else only_file(cache)).chmod(mode)
    assert counts() == COMPILED


def test_what_belongs_to_another_is_not_run(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert counts() == COMPILED
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    assert counts() == COMPILED


def test_links_are_not_followed(cache: Path, tmp_path: Path) -> None:
    assert counts() == COMPILED
    file, elsewhere = only_file(cache), tmp_path / "elsewhere"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    assert counts() == COMPILED
    cache.rename(tmp_path / "moved")
    cache.symlink_to(tmp_path / "moved")
    assert [counts(), counts()] == [COMPILED, COMPILED]


@pytest.mark.parametrize("obstacle", ["a file", "below a file", "a full disk", "no rename"])
def test_a_folder_that_cannot_be_written_is_no_error(cache: Path, obstacle: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    if obstacle == "a file":
        cache.parent.mkdir()
        cache.write_text("")
    elif obstacle == "below a file":
        cache.parent.write_text("")
    else:
        monkeypatch.setattr(*((compiled.tempfile, "mkstemp") if obstacle == "a full disk" else (os, "replace")), full)
    assert [counts(), counts()] == [COMPILED, COMPILED]
    # Nothing half-written stays behind.
    assert not cache.is_dir() or list(cache.iterdir()) == []


def test_it_can_be_left_out(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert counts() == COMPILED
    monkeypatch.setenv("SLUSE_NO_CACHE", "1")
    assert counts() == COMPILED
    only_file(cache).unlink()
    assert counts() == COMPILED and list(cache.iterdir()) == []


def test_where_it_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value, expected in (
        ("HOME", "/users/kari", "/users/kari/.cache/sluse/python"),
        ("XDG_CACHE_HOME", "/caches", "/caches/sluse/python"),
        ("SLUSE_CACHE_DIR", "/var/cache/sluse", "/var/cache/sluse/python"),
    ):
        if name == "HOME":
            for other in ("SLUSE_CACHE_DIR", "XDG_CACHE_HOME"):
                monkeypatch.setenv(other, "")
        monkeypatch.setenv(name, value)
        assert compiled.folder() == Path(expected)
    for name in ("SLUSE_CACHE_DIR", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name)
    assert compiled.folder() is None and counts() == COMPILED


def test_only_the_newest_are_kept(cache: Path) -> None:
    for n in range(6):
        counts(bytes(wasmtime.wat2wasm(f'(module (func (export "f") (result i32) i32.const {n + 10}))')))
    assert len(list(cache.iterdir())) == compiled.KEPT
