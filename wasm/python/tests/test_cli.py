"""The console command shows what the native program shows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from repository import LIST, NATIVE, ROOT, VECTORS

COMMAND = Path(sys.executable).with_name("sluse.exe" if os.name == "nt" else "sluse")
BASE = ["--as-of", "2026-03-10", "--mode", "test"]


def run(program: Path, *arguments: str, stdin: bytes | None = None, **environment: str) -> tuple[int, bytes, bytes]:
    told = subprocess.run(
        [program, *arguments], input=stdin, capture_output=True, env=os.environ | environment, timeout=120, cwd=ROOT
    )
    return told.returncode, told.stdout, told.stderr


SAMPLES = ROOT / "tests" / "samples"
CALLS = [
    ["check", str(file), *BASE, "--lang", lang, *more]
    for file, lang, more in [
        (LIST, "nb", []),
        (LIST, "nn", ["--show-info"]),
        (LIST, "en", ["--format", "jsonl"]),
        (LIST, "en", ["--format", "csv"]),
        (LIST, "nb", ["--max-findings", "1"]),
        (LIST, "nb", ["--max-findings", "1", "--format", "csv"]),
        (SAMPLES / "liste-med-feil.csv", "nb", []),
        (SAMPLES / "liste-med-feil.csv", "nn", ["--format", "csv"]),
        (SAMPLES / "bra-liste.txt", "en", []),
        (SAMPLES / "bra-vigoskole.json", "en", ["--fail-on", "warning"]),
        (SAMPLES / "stor-liste.csv", "nb", []),
        (VECTORS / "elev" / "klasseliste" / "windows-1252.csv", "en", []),
        (ROOT / "LICENSE", "nb", []),
        (ROOT / "Cargo.lock", "en", ["--exchange", "elev.vigoskole"]),
    ]
]


@pytest.mark.parametrize("arguments", CALLS, ids=lambda call: " ".join([Path(call[1]).name, *call[6:]]))
def test_the_same_is_shown_as_by_the_native_program(arguments: list[str]) -> None:
    assert NATIVE.exists(), "`cargo xtask build` makes the native program that this is compared with"
    assert run(COMMAND, *arguments) == run(NATIVE, *arguments)


def test_json_is_the_modules_own_bytes() -> None:
    import sluse

    code, out, _ = run(COMMAND, "check", str(LIST), *BASE, "--format", "json")
    assert (code, out) == (1, sluse.check(LIST, as_of="2026-03-10", mode="test").bytes)
    code, out, _ = run(COMMAND, "check", "-", *BASE, "--format", "json", stdin=b"")
    assert (code, b'"empty"' in out) == (2, True)


def test_exit_codes_and_what_is_said_of_wrong_usage() -> None:
    assert run(COMMAND, "check", "-", *BASE, stdin=LIST.read_bytes())[0] == 1
    assert run(COMMAND, "check", "none.csv", *BASE)[0] == 2
    code, out, err = run(COMMAND, "check", str(LIST), "--format", "sarif")
    assert (code, out) == (2, b"") and b"invalid choice" in err
    code, out, err = run(COMMAND, "check", str(LIST), "--as-of", "in March")
    assert (code, out) == (2, b"") and b"bad_call" in err
    assert b"native program has more" in run(COMMAND, "check", "--help")[1]


def test_a_reader_that_leaves_is_no_failure() -> None:
    piped = subprocess.run(
        f"'{COMMAND}' check tests/samples/stor-liste.csv {' '.join(BASE)} --format csv | head -1",
        shell=True, capture_output=True, cwd=ROOT, timeout=120,
    )  # fmt: skip
    assert (piped.stdout[:4], piped.stderr) == (b"row,", b"")
