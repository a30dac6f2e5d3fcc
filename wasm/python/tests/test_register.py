"""What a register is asked for, and what it gives back: operation 4, and `known` in full."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from repository import LIST, canonical, vectors

import sluse
from sluse.runtime import KEYS, Runtime

ASKED: dict[str, Any] = {"exchange": "nir.ws4", "as_of": "2026-03-10", "mode": "test"}
#: Synthetic DUF-nummer of the year 2999, and a Tenor number.
DUF, FNR = "299900000102", "05820998865"
PERSON = {"type": "person", "id": "p1", "kommunenummer": "4601", "duf": DUF, "fnr": FNR}
VEDTAK = {
    "type": "vedtak", "id": "v1", "person": "p1", "ordning": "INTRODUKSJONSPROGRAM", "vedtakstype": "TILDELING",
    "vedtaksdato": "2025-08-01", "fra": "2025-09-01", "til": "2027-08-31",
}  # fmt: skip
ANNULLERING = {"type": "annullering", "id": "x1", "gjelder_type": "vedtak", "gjelder": "v0", "dato": "2026-03-01"}
RECORDS = json.dumps([PERSON, VEDTAK, ANNULLERING])


def test_what_to_fetch_and_what_will_be_held_by_name() -> None:
    keys = sluse.keys(RECORDS, **ASKED)
    wanted = keys.wants["nir.register"]
    assert wanted.persons == (DUF,)
    expected = [("annullering", "x1"), ("person", "p1"), ("vedtak", "v0"), ("vedtak", "v1")]
    assert wanted.records == tuple(sluse.Reference(type, id) for type, id in expected)
    person, vedtak, annullering = keys.holds
    assert (person.type, person.id, person.person, person.row) == ("person", "p1", DUF, PERSON)
    assert (vedtak.person, vedtak.first, vedtak.last) == (DUF, "2025-09-01", "2027-08-31")
    assert (annullering.annuls, annullering.person, annullering.last) == (sluse.Reference("vedtak", "v0"), None, None)
    assert annullering.follows == sluse.Reference("vedtak", "v0")
    assert (keys.exchange, keys.ruleset) == ("nir.ws4", sluse.ruleset())


def test_a_list_asks_for_its_pupils() -> None:
    keys = sluse.keys(LIST, as_of="2026-03-10", mode="test")
    assert keys.exchange == "elev.klasseliste" and keys.holds == ()
    persons = keys.wants["elev.innsendt"].persons
    assert len(persons) == len(set(persons)) == 15 and list(persons) == sorted(persons)
    held = sluse.check(LIST, as_of="2026-03-10", mode="test", known={"elev.innsendt": persons})
    assert {found.at.row for found in held if found.rule == "elev-v12"} == set(range(1, 18))


@pytest.mark.parametrize("vector", [each for each in vectors() if each.status == 0 and not each.has_parts], ids=lambda vector: vector.name)
def test_everything_that_the_module_says_is_there(vector: Any) -> None:
    status, out = Runtime.carried().call(KEYS, vector.head, vector.body)
    asked = json.loads(vector.head)
    keys = sluse.keys(vector.body, **asked)
    assert (status, keys.bytes) == (0, out)
    told = {
        "exchange": keys.exchange,
        "ruleset": vars(keys.ruleset),
        "wants": {
            need: {"persons": wanted.persons, "records": [vars(each) for each in wanted.records]}
            for need, wanted in keys.wants.items()
        },
        "holds": [
            {
                {"first": "from", "last": "to"}.get(name, name): vars(value) if isinstance(value, sluse.Reference) else value
                for name, value in vars(holding).items()
                if value is not None
            }
            for holding in keys.holds
        ],
    }
    assert canonical(told) == out


def test_nothing_of_a_person_is_printed() -> None:
    keys = sluse.keys(RECORDS, **ASKED)
    for printed in (repr(keys), str(keys), f"{keys.holds} {keys.wants}", repr(keys.wants["nir.register"].records)):
        for secret in (DUF, FNR, "p1", "v0", "2025-09-01"):
            assert secret not in printed, printed
    assert pickle.loads(pickle.dumps(keys)) == keys


def test_what_the_register_holds_comes_back_as_known() -> None:
    held = [holding.row for holding in sluse.keys(json.dumps([PERSON]), **ASKED).holds]
    alone = {found.rule for found in sluse.check(json.dumps([VEDTAK]), **ASKED) if found.severity == "error"}
    known = sluse.check(json.dumps([VEDTAK]), **ASKED, known={"nir.register": held})
    # The person that the vedtak names is nowhere, unless the register holds it.
    assert known.counts.error == 0
    assert sluse.check(json.dumps([VEDTAK]), **ASKED, known={"nir.register": []}).counts.error > 0, alone


def test_every_need_of_known_is_taken() -> None:
    open_needs = {each.needs for each in sluse.check(RECORDS, **ASKED).unchecked}
    assert {"nir.register", "nir.roller", "nir.lover"} <= open_needs
    known = {"nir.register": [PERSON], "nir.roller": {"kommuneintrobruker"}, "nir.lover": ["integreringsloven"]}
    assert not {each.needs for each in sluse.check(RECORDS, **ASKED, known=known).unchecked} & known.keys()
    # Values that are not texts go in as JSON has them, as in a payload.
    hours = {
        "type": "norskdeltakelse", "id": "n1", "person": "p1", "ordning": "NORSK_SAMFUNNSKUNNSKAP", "timetype": "NORSK",
        "fra": "2025-09-01", "timer": 37.5,
    }  # fmt: skip
    texts = hours | {"timer": "37.5"}
    told = [
        {**json.loads(sluse.timeline(RECORDS, **ASKED, known={"nir.register": held}).bytes), "work": None}
        for held in ([hours], [texts], [])
    ]
    assert told[0] == told[1] != told[2]
    own = [{"liste": "vedtakstype", "kode": "T", "nokkel": "TILDELING"}]
    with_code = json.dumps([PERSON, VEDTAK | {"vedtakstype": "T"}])
    unmapped = {(found.rule, found.at.field) for found in sluse.check(with_code, **ASKED)}
    mapped = {(found.rule, found.at.field) for found in sluse.check(with_code, **ASKED, known={"nir.koder": own})}
    assert {field for _, field in unmapped - mapped} >= {"vedtakstype"}, (unmapped, mapped)


NOT_UNDERSTOOD = [{"nir.registre": []}, {"nir.koder": [{"liste": "ingen", "kode": "a", "nokkel": "b"}]}]


@pytest.mark.parametrize("known", NOT_UNDERSTOOD, ids=str)
def test_what_is_not_understood_of_known_is_refused(known: Any) -> None:
    with pytest.raises(sluse.Refused) as refused:
        sluse.check(RECORDS, **ASKED, known=known)
    assert (refused.value.code, refused.value.details) == ("bad_call", {"key": ["known"]})


def test_wrong_payloads_and_options_are_told_as_by_check() -> None:
    for data, code in ((b"", "empty"), (b"[1,]", "not_json"), (bytes(65 << 20), "too_large")):
        with pytest.raises(sluse.Refused) as refused:
            sluse.keys(data, **ASKED, lang="nn")
        assert refused.value.code == code
        with pytest.raises(sluse.Refused) as checked:
            sluse.check(data, **ASKED, lang="nn")
        assert str(checked.value) == str(refused.value)
    with pytest.raises(sluse.BudgetReached):
        sluse.keys(RECORDS, **ASKED, budget=10)
    for wrong in ({"as_of": 20260310}, {"mode": 1}, {"lang": 1}, {"known": [DUF]}):
        with pytest.raises(sluse.WrongType) as told:
            sluse.keys(RECORDS, **ASKED | wrong)  # type: ignore[arg-type]
        assert DUF not in str(told.value)
    with pytest.raises(sluse.WrongType, match=r"json\.dumps"):
        sluse.keys([PERSON], **ASKED)  # type: ignore[arg-type]
    with pytest.raises(sluse.WrongValue, match=r"pathlib\.Path"):
        sluse.keys(str(LIST), **ASKED)
