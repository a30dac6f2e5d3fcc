"""The hosts on the page docs/embed.md, taken from it and run."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from repository import LIST, ROOT, id_columns, vectors

import sluse

PAGE = (ROOT / "docs" / "embed.md").read_text()
MODULE = ROOT / "target" / "sluse.wasm"


def block(language: str) -> str:
    (only,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    assert only.count("\n") < 100, f"{language}: a host fits into a hundred lines"
    return str(only)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "host.py").write_text(block("python"))
    (tmp_path / "host.mjs").write_text(block("js"))
    return tmp_path


def run(*command: str | Path, folder: Path, **more: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*map(str, command)], cwd=folder, capture_output=True, timeout=300, **more)  # type: ignore[call-overload,no-any-return]


HOSTS = {"python": [sys.executable, "host.py"], "js": ["node", "host.mjs"]}


@pytest.mark.parametrize("host", HOSTS.values(), ids=HOSTS.keys())
def test_a_list_on_the_command_line(host: list[str], folder: Path) -> None:
    told = run(*host, MODULE, "elev.klasseliste", "2026-03-10", LIST, folder=folder)
    assert told.stdout == sluse.check(LIST.read_bytes(), "elev.klasseliste", as_of="2026-03-10", mode="test").bytes
    assert (told.returncode, told.stderr) == (0, b"")
    refused = run(*host, MODULE, "elev.none", "2026-03-10", LIST, folder=folder)
    assert refused.returncode == 1 and b"unknown_exchange" in refused.stdout


EVERYTHING = {
    "python": """
import json, sys
from host import CHECK, Fault, Sluse
given = json.load(sys.stdin)
sluse = Sluse(sys.argv[1])
calls = [sluse.call(CHECK, head.encode(), body.encode()) for head, body in given["calls"]]
ids = [sluse.ids(texts, **asked) for asked, texts in given["ids"]]
json.dump({"calls": [[status, out.decode()] for status, out in calls], "ids": ids}, sys.stdout)
""",
    "js": """
import { readFileSync } from "node:fs";
import { Sluse } from "./host.mjs";
const given = JSON.parse(readFileSync(0));
const sluse = new Sluse(await WebAssembly.compile(readFileSync(process.argv[2])));
const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })];
const calls = given.calls.map(([head, body]) => sluse.call(1, encoder.encode(head), encoder.encode(body)));
const ids = given.ids.map(([asked, texts]) => sluse.ids(texts, asked));
process.stdout.write(JSON.stringify({ calls: calls.map(({ status, out }) => [status, decoder.decode(out)]), ids }));
""",
}


@pytest.mark.parametrize(("language", "host"), HOSTS.items(), ids=HOSTS.keys())
def test_every_vector(language: str, host: list[str], folder: Path) -> None:
    all_vectors = [each for each in vectors() if len(each.body) < 1 << 20 and _is_text(each.body)]
    columns = [({k: v for k, v in asked.items() if v is not None}, cases) for asked, cases in id_columns()]
    given = {
        "calls": [[each.head.decode(), each.body.decode()] for each in all_vectors],
        "ids": [[asked, [case.text for case in cases]] for asked, cases in columns],
    }
    name = "everything.py" if language == "python" else "everything.mjs"
    (folder / name).write_text(EVERYTHING[language])
    told = run(host[0], name, MODULE, folder=folder, input=json.dumps(given).encode())
    assert told.stderr == b""
    said = json.loads(told.stdout)
    for vector, (status, out) in zip(all_vectors, said["calls"], strict=True):
        assert (status, out.encode()) == (vector.status, vector.answer), vector.name
    for (_, cases), rows in zip(columns, said["ids"], strict=True):
        assert [row[0] >= 128 for row in rows] == [case.expect["valid"] for case in cases]


def _is_text(body: bytes) -> bool:
    try:
        return bool(body.decode()) or True
    except UnicodeDecodeError:
        return False


def test_a_trap_is_a_fault_and_the_next_call_begins_afresh(folder: Path) -> None:
    import wasmtime
    from test_runtime import module

    (folder / "bad.wasm").write_bytes(wasmtime.wat2wasm("(module (func))"))
    (folder / "stale.wasm").write_bytes(module("(if (global.get $calls) (then unreachable)) (global.set $calls (i32.const 1))"))
    (folder / "try.py").write_text("""
from host import Fault, Sluse
sluse = Sluse("stale.wasm")
for expected in (0, "fault", 0, "fault"):
    try:
        told = sluse.call(1, b"{}", b"x")[0]
    except Fault:
        told = "fault"
    assert told == expected, told
""")
    (folder / "try.mjs").write_text("""
import { readFileSync } from "node:fs";
import { Sluse } from "./host.mjs";
const sluse = new Sluse(new WebAssembly.Module(readFileSync("stale.wasm")));
for (const expected of [0, "fault", 0, "fault"]) {
  let told = "fault";
  try { told = sluse.call(1, new Uint8Array(2), new Uint8Array(1)).status; } catch (error) { if (!(error instanceof WebAssembly.RuntimeError)) throw error; }
  if (told !== expected) throw new Error(String(told));
}
""")
    for command in ([sys.executable, "try.py"], ["node", "try.mjs"]):
        told = run(*command, folder=folder)
        assert (told.returncode, told.stderr) == (0, b"")
