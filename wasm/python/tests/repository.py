"""Where things stand in the repository, and its vectors as Python reads them."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sluse

ROOT = Path(__file__).parents[3]
VECTORS = ROOT / "tests" / "vectors"
LIST = VECTORS / "elev" / "klasseliste.csv"
NATIVE = ROOT / "target" / "release" / "sluse"

#: What stands in kept answers for the digest of the rule set.
DIGEST_MARK = "(the digest of the rule set)"


@dataclass(frozen=True)
class Vector:
    """A call, and the answer that somebody read and found right."""

    name: str
    head: bytes
    body: bytes
    status: int
    answer: bytes

    @property
    def has_parts(self) -> bool:
        """Whether the body is more than a payload."""
        return b'"parts"' in self.head


def vectors() -> list[Vector]:
    indexes = sorted(VECTORS.glob("*/*.json"))
    return [_vector(entry, index) for index in indexes for entry in json.loads(index.read_bytes())]


def _vector(entry: dict[str, Any], index: Path) -> Vector:
    head = entry["head_text"] if "head_text" in entry else json.dumps(entry["head"], ensure_ascii=False)
    if "payload" in entry:
        body = (index.parent / entry["payload"]).read_bytes()
    elif "text" in entry:
        body = entry["text"].encode()
    else:
        recipe = entry["recipe"]
        body = (recipe["begin"] + recipe["repeat"] * recipe["times"] + recipe["end"]).encode()
    kept = json.loads((index.with_suffix("") / f"{entry['name']}.answer.json").read_bytes())
    assert kept["ruleset"]["sha256"] == DIGEST_MARK
    kept["ruleset"]["sha256"] = sluse.ruleset().sha256
    code = kept.get("refusal", {}).get("code")
    status = 0 if code is None else 2 if code == "budget_reached" else 1
    return Vector(entry["name"], head.encode(), body, status, canonical(kept))


def canonical(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@dataclass(frozen=True)
class Case:
    """A text and its verdict."""

    name: str
    text: str
    expect: dict[str, Any]


def id_columns() -> list[tuple[dict[str, Any], list[Case]]]:
    """Cases that ask the same are one column, as in use."""
    columns: dict[str, tuple[dict[str, Any], list[Case]]] = {}
    for path in sorted((VECTORS / "ids" / "verdicts").glob("*.json")):
        for number, group in enumerate(json.loads(path.read_bytes()), 1):
            for at, case in enumerate(group["cases"], 1):
                asked = {
                    "kind": case["kind"],
                    "mode": case.get("mode", group["mode"]),
                    "as_of": case.get("as_of", group["as_of"]),
                    "separators": group.get("separators"),
                    "postnummer": group.get("postnummer"),
                }
                text = case["text"] if "text" in case else with_control_digits(case["nine"])
                column = columns.setdefault(json.dumps(asked), (asked, []))
                column[1].append(Case(f"{path.stem} {number}.{at}", text, case["expect"]))
    return list(columns.values())


def with_control_digits(nine: str) -> str:
    """Nine digits and the two control digits of 1964: such a number could be somebody's, and stands in no file."""
    for weights in ((3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)):
        digit = -sum(weight * int(each) for weight, each in zip(weights, nine, strict=True)) % 11
        assert digit != 10, "never issued"
        nine += str(digit)
    return nine


def workspace_version() -> str:
    manifest = tomllib.loads((ROOT / "Cargo.toml").read_text())
    version: str = manifest["workspace"]["package"]["version"]
    return version
