"""The host of Python that docs/embed.md shows, taken from it and run."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from repository import LIST, ROOT
from rules import FILE

import sluse


@pytest.fixture
def host(tmp_path: Path) -> Path:
    (only,) = re.findall(r"^```py\n(.*?)^```$", (ROOT / "docs" / "embed.md").read_text(), re.DOTALL | re.MULTILINE)
    (tmp_path / "component.py").write_text(only)
    return tmp_path / "component.py"


def test_a_list_on_the_command_line(host: Path) -> None:
    def run(exchange: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, host, FILE, exchange, "2026-03-10", LIST]
        return subprocess.run([*map(str, command)], capture_output=True, timeout=300)

    told = run("elev.klasseliste")
    assert told.stdout == sluse.check(LIST.read_bytes(), "elev.klasseliste", as_of="2026-03-10", mode="test").bytes
    assert (told.returncode, told.stderr) == (0, b"")
    refused = run("elev.none")
    assert refused.returncode == 1 and b"unknown_exchange" in refused.stdout
