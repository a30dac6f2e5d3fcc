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
        (LIST, "nn", ["--format", "sarif"]),
        (LIST, "nb", ["--format", "sarif", "--max-findings", "1"]),
        (LIST, "nb", ["--max-findings", "1"]),
        (LIST, "nb", ["--by", "person"]),
        (LIST, "en", ["--by", "person", "--show-info"]),
        (LIST, "nb", ["--max-findings", "1", "--format", "csv"]),
        (SAMPLES / "liste-med-feil.csv", "nb", []),
        (SAMPLES / "liste-med-feil.csv", "nn", ["--format", "csv"]),
        (SAMPLES / "bra-liste.txt", "en", []),
        (SAMPLES / "bra-vigoskole.json", "en", ["--fail-on", "warning"]),
        (SAMPLES / "stor-liste.csv", "nb", []),
        (VECTORS / "elev" / "klasseliste" / "windows-1252.csv", "en", []),
        (SAMPLES / "bra-vigoskole.json", "en", ["--format", "sarif"]),
        (ROOT / "LICENSE", "nb", []),
        (ROOT / "LICENSE", "en", ["--format", "sarif"]),
        (ROOT / "Cargo.lock", "en", ["--exchange", "elev.vigoskole"]),
    ]
]


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "sarif"])
@pytest.mark.parametrize("by", ["rule", "person"])
def test_several_files_and_folders_are_shown_as_by_the_native_program(form: str, by: str, tmp_path: Path) -> None:
    folder = tmp_path / "lister"
    folder.mkdir()
    (folder / "B.CSV").write_bytes(LIST.read_bytes())
    (folder / "a.txt").write_bytes((SAMPLES / "bra-liste.txt").read_bytes())
    for name in (".skjult.csv", "liste.xlsx", "a.txt.receipt.json"):
        (folder / name).write_bytes(b"x")
    call = ["check", str(folder), str(tmp_path / "none.csv"), str(ROOT / "LICENSE"), *BASE, "--lang", "nb", "--format", form]
    code, out, err = native = run(NATIVE, *call, "--by", by)
    assert run(COMMAND, *call, "--by", by) == native
    assert code == 2 and b"liste.xlsx" in err and b".skjult" not in out + err and out.count(b"B.CSV") >= 1


@pytest.mark.parametrize("arguments", CALLS, ids=lambda call: " ".join([Path(call[1]).name, *call[6:]]))
def test_the_same_is_shown_as_by_the_native_program(arguments: list[str]) -> None:
    assert NATIVE.exists(), "`cargo xtask build` makes the native program that this is compared with"
    assert run(COMMAND, *arguments) == run(NATIVE, *arguments)


def test_sarif_names_files_as_the_native_program_does(tmp_path: Path) -> None:
    path = tmp_path / "10A æ%~.csv"
    path.write_bytes(LIST.read_bytes())
    call = [*BASE, "--lang", "nb", "--format", "sarif"]
    same = run(NATIVE, "check", str(path), *call)
    assert run(COMMAND, "check", str(path), *call) == same and b"10A%20%C3%A6%25~.csv" in same[1]
    piped = run(NATIVE, "check", "-", *call, stdin=LIST.read_bytes())
    assert run(COMMAND, "check", "-", *call, stdin=LIST.read_bytes()) == piped


#: A vedtak whose person only the register may hold; a synthetic DUF-nummer of the year 2999.
VEDTAK = b"""[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
  "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"""
KNOWN = [
    '[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]',
    '{"nir.register":[{"type":"person","id":"p1","kommunenummer":4601,"duf":299900000102}],"nir.roller":["kommuneintrobruker"]}',
    '{"nir.register":[{"type":"norskdeltakelse","id":"n1","timer":37.5,"omsorgsoppfolging":false}]}',
    "[]",
    "{}",
    '{"nir.registre":[]}',
    '{"nir.register":[{"type":null}]}',
    '{"nir.register":{}}',
    "[NaN]",
    "17",
    "[",
]


@pytest.mark.parametrize("held", KNOWN)
@pytest.mark.parametrize("form", ["table", "json"])
def test_what_is_known_is_read_as_by_the_native_program(held: str, form: str, tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_text(held)
    call = ["check", "-", "--exchange", "nir.ws4", *BASE, "--lang", "en", "--format", form, "--known", str(path)]
    native = run(NATIVE, *call, stdin=VEDTAK)
    assert run(COMMAND, *call, stdin=VEDTAK) == native
    assert b"299900000102" not in native[1] + native[2]


def test_what_is_known_makes_a_difference(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    call = ["check", "-", "--exchange", "nir.ws4", *BASE, "--known", str(path)]
    path.write_text("[]")
    assert run(COMMAND, *call, stdin=VEDTAK)[0] == 1
    path.write_text(KNOWN[0])
    assert run(COMMAND, *call, stdin=VEDTAK)[0] == 0


def test_files_that_cannot_be_read_are_told_as_by_the_native_program(tmp_path: Path) -> None:
    for file in (tmp_path / "none.csv", tmp_path):
        for call in (["check", str(file), *BASE], ["check", str(LIST), *BASE, "--known", str(file)]):
            code, out, err = run(COMMAND, *call)
            assert (code, out, err) == run(NATIVE, *call)
            assert code == 2 and b"cannot read" in err


def test_json_is_the_modules_own_bytes() -> None:
    import sluse

    code, out, _ = run(COMMAND, "check", str(LIST), *BASE, "--format", "json")
    assert (code, out) == (1, sluse.check(LIST, as_of="2026-03-10", mode="test").bytes)
    code, out, _ = run(COMMAND, "check", "-", *BASE, "--format", "json", stdin=b"")
    assert (code, b'"empty"' in out) == (2, True)


def test_exit_codes_and_what_is_said_of_wrong_usage() -> None:
    assert run(COMMAND, "check", "-", *BASE, stdin=LIST.read_bytes())[0] == 1
    assert run(COMMAND, "check", "none.csv", *BASE)[0] == 2
    code, out, err = run(COMMAND, "check", str(LIST), "--format", "junit")
    assert (code, out) == (2, b"") and b"invalid choice" in err
    code, out, err = run(COMMAND, "check", str(LIST), "--as-of", "in March")
    assert (code, out) == (2, b"") and b"bad_call" in err
    help = run(COMMAND, "check", "--help")[1]
    assert b"It has no other command" in help and all(name in help for name in (b"sluse id", b"sluse explain", b"the gate"))


def test_a_reader_that_leaves_is_no_failure() -> None:
    piped = subprocess.run(
        f"'{COMMAND}' check tests/samples/stor-liste.csv {' '.join(BASE)} --format csv | head -1",
        shell=True, capture_output=True, cwd=ROOT, timeout=120,
    )  # fmt: skip
    assert (piped.stdout[:7], piped.stderr) == (b"\xef\xbb\xbfrow;", b"")
