"""Payloads of every source, what is refused, and what is told of wrong arguments."""

from __future__ import annotations

import datetime
import io
import json
import os
import pickle
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from repository import LIST

import sluse

ASKED: dict[str, Any] = {"exchange": "elev.klasseliste", "as_of": "2026-03-10", "mode": "test"}
BYTES = LIST.read_bytes()


def test_every_source_gives_the_same_bytes() -> None:
    named = sluse.check(BYTES, **ASKED).bytes
    for data in (bytearray(BYTES), memoryview(BYTES), BYTES.decode(), LIST, io.BytesIO(BYTES), io.StringIO(BYTES.decode())):
        assert sluse.check(data, **ASKED).bytes == named, type(data)
    with LIST.open("rb") as file:
        assert sluse.check(file, **ASKED).bytes == named
    with LIST.open(encoding="utf-8") as file:
        assert sluse.check(file, **ASKED).bytes == named
    assert sluse.check(LIST, **ASKED | {"as_of": datetime.date(2026, 3, 10)}).bytes == named


def test_a_pipe_is_read_to_its_end() -> None:
    read, write = os.pipe()
    with os.fdopen(write, "wb") as file:
        file.write(BYTES)
    seen: list[tuple[int, int | None]] = []
    with os.fdopen(read, "rb") as file:
        answer = sluse.check(file, **ASKED, progress=lambda done, total: seen.append((done, total)))
    assert answer.bytes == sluse.check(BYTES, **ASKED).bytes
    assert seen == [(len(BYTES), None)]


def test_progress_is_told_and_may_end_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(BYTES + b"\n" * (3 << 20))
    seen: list[tuple[int, int | None]] = []
    sluse.check(path, **ASKED, progress=lambda done, total: seen.append((done, total)))
    size = path.stat().st_size
    assert [done for done, _ in seen] == [1 << 20, 2 << 20, 3 << 20, size]
    assert {total for _, total in seen} == {size}

    def stop(done: int, total: int | None) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        sluse.check(path, **ASKED, progress=stop)


class Endless(io.RawIOBase):
    """A file without an end, which counts what is taken of it."""

    taken = 0

    def read(self, size: int = -1) -> bytes:
        self.taken += size
        return b"x" * size


def test_what_is_too_long_is_refused_without_reading_on() -> None:
    endless = Endless()
    with pytest.raises(sluse.Refused) as refused:
        sluse.check(endless, **ASKED)
    assert (refused.value.code, refused.value.details) == ("too_large", {"limit": 64 << 20})
    assert endless.taken == (64 << 20) + 1
    for data in (bytes(65 << 20), bytearray(65 << 20), "x" * (65 << 20)):
        with pytest.raises(sluse.Refused) as refused:
            sluse.check(data, **ASKED)
        assert refused.value.code == "too_large"


def test_a_good_answer_has_everything_by_name() -> None:
    answer = sluse.check(BYTES, **ASKED, lang="nn")
    assert answer.verdict == "invalid" and not answer
    assert answer.counts == sluse.Counts(records=17, error=2, warning=1, info=1)
    assert answer.read_as == sluse.ReadAs(format="csv", encoding="utf-8")
    assert answer.ruleset == sluse.ruleset()
    assert [each.needs for each in answer.unchecked] == ["elev.innsendt"] and answer.unchecked[0].words
    twice = next(found for found in answer if found.rule == "elev-v11")
    assert (twice.severity, twice.at.row, twice.at.field) == ("error", 16, "fødselsnummer")
    assert [place.row for place in twice.related] == [5]
    assert twice.words is not None and "Eleven" in twice.words.what
    assert answer.summary and answer.lang == "nn"
    assert answer.in_words("en").summary != answer.summary
    assert sluse.check(BYTES, **ASKED).findings[0].words is None


def test_what_the_register_holds_refines_the_verdict() -> None:
    first = BYTES.splitlines(keepends=True)[:3]
    good = b"".join([first[0], first[2]])
    assert sluse.check(good, **ASKED).verdict == "undecided"
    assert sluse.check(good, **ASKED, known={"elev.innsendt": []}).verdict == "valid"
    held = sluse.check(good, **ASKED, known={"elev.innsendt": {"04841099821"} and ("04841099821",)})
    assert [found.rule for found in held if found.severity == "warning"] == ["elev-v12"]


def test_answers_and_refusals_can_be_pickled() -> None:
    answer = sluse.check(BYTES, **ASKED, lang="nb")
    assert pickle.loads(pickle.dumps(answer)) == answer
    with pytest.raises(sluse.Refused) as refused:
        sluse.check(b"[1,]", **ASKED, lang="nb")
    again = pickle.loads(pickle.dumps(refused.value))
    assert (again.code, again.at, again.what, str(again)) == ("not_json", refused.value.at, refused.value.what, str(refused.value))


def test_a_refusal_says_what_where_why_and_what_to_do() -> None:
    whats = set()
    for lang in ("nb", "nn", "en"):
        with pytest.raises(sluse.Refused) as refused:
            sluse.check(b'[{"klasse":1,\n"klasse":2}]', **ASKED, lang=lang)
        assert refused.value.code == "duplicate_key"
        assert refused.value.at.line == 2 and refused.value.at.offset is not None
        assert refused.value.what and refused.value.why and refused.value.advice and refused.value.place
        whats.add(refused.value.what)
    assert len(whats) >= 2


def test_findings_as_tables() -> None:
    answer = sluse.check(BYTES, **ASKED)
    table = answer.to_arrow()
    assert table.num_rows == len(answer.findings)
    assert table.column_names == ["row", "line", "field", "pointer", "severity", "rule", "args", "related"]
    related = [places for places in table["related"].to_pylist() if places]
    assert related[0][0] == {"row": 5, "line": 6, "field": "fødselsnummer", "pointer": None}
    worded = sluse.check(BYTES, **ASKED, lang="nb").to_pandas()
    assert worded.loc[worded["rule"] == "elev-v11", "row"].tolist() == [16, 17]
    assert worded["row"].dtype == "Int64" and worded["advice"].notna().all()
    good = sluse.check(BYTES.splitlines()[0] + b"\n" + BYTES.splitlines()[2], **ASKED | {"mode": "test"})
    assert good.to_arrow().schema == table.schema


WRONG: dict[str, tuple[Any, str]] = {
    "dict": ({"klasse": "10A"}, "json.dumps"),
    "list": ([{"klasse": "10A"}], "json.dumps"),
    "frame": (pd.DataFrame({"klasse": ["10A"]}), "to_csv"),
    "number": (17, "bytes, str"),
    "nothing": (None, "bytes, str"),
}


@pytest.mark.parametrize(("data", "remedy"), WRONG.values(), ids=WRONG.keys())
def test_what_is_no_payload_says_what_to_do(data: Any, remedy: str) -> None:
    with pytest.raises(sluse.WrongType, match=remedy):
        sluse.check(data, **ASKED)


def test_the_name_of_a_file_is_not_its_content() -> None:
    with pytest.raises(sluse.WrongValue, match="pathlib.Path"):
        sluse.check(str(LIST), **ASKED)


@pytest.mark.parametrize(
    "options",
    [
        {"as_of": datetime.datetime(2026, 3, 10)},
        {"as_of": 20260310},
        {"as_of": None},
        {"mode": 1},
        {"lang": ["nb"]},
        {"known": ["x"]},
        {"known": {"elev.innsendt": "04841099821"}},
        {"known": {"elev.innsendt": [4841099821]}},
        {"budget": object()},
    ],
    ids=lambda options: str(options)[:40],
)
def test_options_of_a_wrong_type_are_told(options: dict[str, Any]) -> None:
    with pytest.raises(sluse.WrongType) as wrong:
        sluse.check(BYTES, **ASKED | options)
    assert "4841099821" not in str(wrong.value)


def test_values_that_the_module_does_not_know_are_value_errors_that_name_those_it_knows() -> None:
    for options, code, parts in (
        ({"mode": "prod"}, "bad_call", ("mode", "'prod'", "'production' or 'test'")),
        ({"as_of": "2026-02-30"}, "bad_call", ("as_of", "'2026-02-30'", "YYYY-MM-DD")),
        ({"as_of": "i dag"}, "bad_call", ("as_of", "'i dag'")),
        ({"format": "xlsx"}, "bad_call", ("format", "'xlsx'", "'csv', 'json', 'ndjson' or 'vigo'")),
        ({"budget": float("nan")}, "bad_call", ("budget", "whole number")),
        ({"known": {"elev.insendt": ["04841099821"]}}, "bad_call", ("known", "'elev.innsendt'", "'nir.register'")),
        ({"exchange": "elev.klassseliste"}, "unknown_exchange", ("'elev.klassseliste'", "'elev.klasseliste'", "'nir.ws4'")),
    ):
        with pytest.raises(ValueError) as wrong:
            sluse.check(BYTES, **ASKED | options)
        assert isinstance(wrong.value, sluse.WrongOption) and wrong.value.code == code
        assert all(part in str(wrong.value) for part in parts), wrong.value
        assert "04841099821" not in str(wrong.value)
        again = pickle.loads(pickle.dumps(wrong.value))
        assert (str(again), again.code) == (str(wrong.value), code)
    with pytest.raises(ValueError, match="'se'; give 'nb', 'nn' or 'en'"):
        sluse.check(BYTES, **ASKED, lang="se")  # type: ignore[arg-type]


def test_words_know_where_they_are_read() -> None:
    record = '{"klasse":"10A"}'
    of = {where: sluse.check(record, **ASKED, lang="nb", where=where) for where in ("list", "form", "system")}
    assert of["list"] == sluse.check(record, **ASKED, lang="nb")
    for where, answer in of.items():
        assert (answer.bytes, answer) == (of["list"].bytes, of["list"].in_words("nb", where=where))
        assert any("lista på nytt" in found.words.advice for found in answer if found.words) == (where == "list")
    assert str(of["form"].summary).startswith("Posten ") and str(of["list"].summary).startswith("Lista ")
    with pytest.raises(sluse.Refused) as refused:
        sluse.check(b"", **ASKED, lang="nb", where="form")
    assert "Posten er tom." in str(refused.value)
    for options in ({}, {"lang": "nb"}):
        with pytest.raises(sluse.WrongOption, match="where is 'page'; give 'list', 'form' or 'system'"):
            sluse.check(BYTES, **ASKED, **options, where="page")  # type: ignore[arg-type]
    with pytest.raises(sluse.WrongOption, match="'page'"):
        of["list"].in_words("nb", where="page")  # type: ignore[arg-type]
    with pytest.raises(sluse.WrongType, match="where is a str"):
        sluse.check(BYTES, **ASKED, where=1)  # type: ignore[arg-type]


def test_the_package_tells_its_version() -> None:
    from importlib import metadata

    assert sluse.__version__ == metadata.version("sluse")


def test_files_that_cannot_be_read_are_the_systems_errors(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sluse.check(tmp_path / "none.csv", **ASKED)

    class Broken:
        def read(self, size: int) -> None:
            return None

    with pytest.raises(sluse.WrongType, match="NoneType"):
        sluse.check(Broken(), **ASKED)  # type: ignore[arg-type]
    with pytest.raises(sluse.WrongValue, match="half a character"):
        sluse.check("\ud800", **ASKED)


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = sluse.check(BYTES, **ASKED)
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(sluse.PackageMissing, match=r"sluse\[pandas\]"):
        answer.to_pandas()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(sluse.PackageMissing, match=r"sluse\[arrow\]"):
        answer.to_arrow()
    with pytest.raises(sluse.PackageMissing, match=r"sluse\[arrow\]"):
        sluse.Ids(as_of="2026-03-10").parse(pd.Series(["a"]))
    assert sluse.Ids(as_of="2026-03-10").parse(["4601"]).valid == [True]


def test_the_catalogue_is_the_modules() -> None:
    catalogue = sluse.catalogue()
    assert {"elev.klasseliste", "elev.vigo1"} <= {exchange["id"] for exchange in catalogue["exchanges"]}
    assert json.loads(json.dumps(catalogue)) == catalogue
    catalogue.clear()
    assert sluse.catalogue()["rules"]
