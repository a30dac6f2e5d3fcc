"""The package as it is published: examples that run, types that hold, one version."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from repository import ROOT, workspace_version

import sluse

#: What needs a package that not everybody has is tested by its own tests.
MODULES = [each.name for each in pkgutil.walk_packages(sluse.__path__, "sluse.") if each.name != "sluse.__main__"]


@pytest.mark.parametrize("name", ["sluse", *MODULES])
def test_examples_run(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name), optionflags=doctest.NORMALIZE_WHITESPACE)
    assert result.failed == 0


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder()
    modules = [importlib.import_module(name) for name in ["sluse", *MODULES]]
    assert sum(len(test.examples) for module in modules for test in finder.find(module)) >= 20


def test_types_hold() -> None:
    settings = ROOT / "wasm" / "python" / "pyproject.toml"
    told = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(settings), "--package", "sluse"],
        capture_output=True, text=True, cwd=settings.parent, timeout=300,
    )  # fmt: skip
    assert told.returncode == 0, told.stdout + told.stderr


def test_the_wheel_is_this_versions_and_holds_the_built_module() -> None:
    assert metadata.version("sluse") == workspace_version()
    installed = Path(sluse.__file__).parent
    assert (installed / "sluse.wasm").read_bytes() == (ROOT / "target" / "sluse.wasm").read_bytes()
    assert (installed / "py.typed").exists()
    sources = ROOT / "wasm" / "python" / "src" / "sluse"
    for source in sources.rglob("*.py"):
        assert (installed / source.relative_to(sources)).read_bytes() == source.read_bytes(), f"{source}: build the wheel anew"


def test_everything_public_is_documented() -> None:
    for name in sluse.__all__:
        value = getattr(sluse, name)
        assert not isinstance(value, type) or value.__doc__, name
