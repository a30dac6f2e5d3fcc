"""Timelines: the answer of a check, and what happened to each participant."""

from __future__ import annotations

import io
import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from repository import LIST, canonical, vectors

import sluse

ASKED: dict[str, Any] = {"exchange": "nir.ws4", "as_of": "2026-03-10", "mode": "test"}
#: A grant, a programme, and a tiltak that lasts longer than it; synthetic DUF-nummer of the year 2999.
RECORDS: list[dict[str, object]] = [
    {"type": "person", "id": "p1", "kommunenummer": "4601", "duf": "299900000102"},
    {"type": "vedtak", "id": "v1", "person": "p1", "ordning": "INTRODUKSJONSPROGRAM", "vedtakstype": "TILDELING",
     "vedtaksdato": "2024-08-01", "fra": "2024-08-15", "til": "2026-08-14"},
    {"type": "introduksjonsprogram", "id": "i1", "vedtak": "v1", "fra": "2024-08-15", "planlagt_slutt": "2026-08-14",
     "sluttmal": "ARBEID"},
    {"type": "tiltak", "id": "t1", "program": "i1", "tiltakstype": "ARBEIDSTRENING", "fra": "2025-08-15",
     "til": "2027-06-19"},
    {"type": "norskdeltakelse", "id": "n1", "person": "p1", "ordning": "NORSK_SAMFUNNSKUNNSKAP", "fra": "2025-01-01",
     "til": "2025-01-31", "timetype": "NORSK", "timer": 37.5},
    {"type": "person", "id": "p2", "kommunenummer": "4601", "duf": "299900000710"},
]  # fmt: skip
PAYLOAD = json.dumps(RECORDS)
PARTICIPANTS = [each for each in vectors() if each.status == 0 and b"nir.ws4" in each.head and not each.has_parts]


def test_each_participants_items_by_day_and_the_findings_about_them() -> None:
    told = sluse.timeline(PAYLOAD, **ASKED)
    assert (told.participants, [person.ordinal for person in told.persons]) == (2, [1, 2])
    first, second = told.persons
    assert [(item.type, item.code) for item in first.items if item.type != "norskdeltakelse"] == [
        ("vedtak", "TILDELING"), ("introduksjonsprogram", "ARBEID"), ("tiltak", "ARBEIDSTRENING"),
    ]  # fmt: skip
    tiltak = next(item for item in first.items if item.type == "tiltak")
    assert tiltak.under is not None and first.items[tiltak.under].type == "introduksjonsprogram"
    assert first.items[tiltak.under].planned and (tiltak.first, tiltak.last) == ("2025-08-15", "2027-06-19")
    assert "nir-n36" in {told.answer.findings[at].rule for at in tiltak.findings}
    assert first.items[0].decided == "2024-08-01" and first.at == sluse.Place(row=1, pointer="/0")
    assert {deadline.evidence for deadline in first.deadlines} and first.deadlines[0].words is None
    assert second.items == ()


@pytest.mark.parametrize("vector", PARTICIPANTS, ids=lambda vector: vector.name)
def test_the_answer_is_that_of_a_check_byte_for_byte(vector: Any) -> None:
    asked = json.loads(vector.head)
    told = sluse.timeline(vector.body, **asked, lang="nn")
    assert told.answer == sluse.check(vector.body, **asked, lang="nn")
    assert told.answer.bytes == vector.answer
    assert canonical(json.loads(told.bytes)) == told.bytes


def plain(value: Any) -> Any:
    """A value as the module writes it, and without words."""
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if not hasattr(value, "__dataclass_fields__"):
        return value
    names = {"first": "from", "last": "to"} if isinstance(value, sluse.Item) else {}
    members = {names.get(name, name): plain(each) for name, each in vars(value).items() if each is not None}
    return {name: each for name, each in members.items() if name != "words"}


@pytest.mark.parametrize("body", [PAYLOAD.encode(), *(each.body for each in PARTICIPANTS)])
def test_everything_that_the_module_says_is_there(body: bytes) -> None:
    told = sluse.timeline(body, **ASKED, lang="en")
    assert [plain(person) for person in told.persons] == json.loads(told.bytes)["persons"]


def test_one_participant_is_that_one_of_all() -> None:
    whole = sluse.timeline(PAYLOAD, **ASKED)
    for expected in whole.persons:
        one = sluse.timeline(PAYLOAD, **ASKED, person=expected.ordinal)
        assert (one.participants, one.persons, one.answer) == (2, (expected,), whole.answer)
    assert sluse.timeline(PAYLOAD, **ASKED, person=3).persons == ()


def test_every_name_in_three_languages() -> None:
    told = sluse.timeline(PAYLOAD, **ASKED, lang="nb")
    assert told.persons[0].items[0].words == sluse.ItemWords("Vedtak", ("Tildeling", "Introduksjonsprogram"))
    for lang in ("nb", "nn", "en"):
        worded = told.in_words(lang)
        assert worded == sluse.timeline(PAYLOAD, **ASKED, lang=lang)
        for person in worded.persons:
            named = [person.law.words, *(each.words for each in (*person.items, *person.deadlines, *person.hours))]
            assert None not in named
            assert not any(prefix in str(named) for prefix in ("'item.", "'code.", "'deadline.", "'evidence.", "'law."))
    assert worded.persons[0].law.words == worded.answer.laws[0].words  # type: ignore[index]
    assert worded.persons[0].hours and worded.persons[0].deadlines


def test_what_the_register_holds_is_shown_as_known() -> None:
    told = sluse.timeline(json.dumps(RECORDS[3:4]), **ASKED, known={"nir.register": RECORDS[:3]})
    assert [item.known for item in told.persons[0].items] == [True, True, False]
    assert told.persons[0].at is None and [item.at is None for item in told.persons[0].items] == [True, True, False]


def test_nothing_of_a_person_is_printed() -> None:
    printed = repr(sluse.timeline(PAYLOAD, **ASKED, lang="nb"))
    assert "299900000" not in printed and "'p1'" not in printed and "Tildeling" in printed


def test_every_source_gives_the_same_bytes(tmp_path: Path) -> None:
    told = sluse.timeline(PAYLOAD.encode(), **ASKED)
    path = tmp_path / "nir.json"
    path.write_text(PAYLOAD)
    for data in (PAYLOAD, path, io.StringIO(PAYLOAD), io.BytesIO(PAYLOAD.encode())):
        assert sluse.timeline(data, **ASKED) == told
    assert pickle.loads(pickle.dumps(told)) == told


def test_wrong_payloads_and_options_are_told_as_by_check() -> None:
    for data in (b"", b"{", b"[1", b"\0\0"):
        with pytest.raises(sluse.Refused) as refused:
            sluse.timeline(data, **ASKED)
        with pytest.raises(sluse.Refused) as checked:
            sluse.check(data, **ASKED)
        assert refused.value.bytes == checked.value.bytes
    with pytest.raises(sluse.Refused) as refused:
        sluse.timeline(LIST, as_of="2026-03-10", mode="test")
    assert refused.value.code == "unknown_exchange"
    for person in (0, -1, 1 << 70):
        with pytest.raises(sluse.Refused) as refused:
            sluse.timeline(PAYLOAD, **ASKED, person=person)
        assert (refused.value.code, refused.value.details) == ("bad_call", {"key": ["person"]})
    for wrong in ({"person": "1"}, {"person": 1.0}, {"person": True}, {"lang": 1}, {"mode": None}, {"known": ["x"]}):
        with pytest.raises(sluse.WrongType):
            sluse.timeline(PAYLOAD, **ASKED | wrong)  # type: ignore[arg-type]
    with pytest.raises(sluse.BudgetReached):
        sluse.timeline(PAYLOAD, **ASKED, budget=10)
