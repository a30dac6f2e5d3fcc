"""What options may be, in words, for whoever gave something else. The module decides; this tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

#: Options that are texts of their own, and what is taken.
_TAKEN: Final = {
    "as_of": "a day that exists, as YYYY-MM-DD",
    "budget": "a whole number from 0",
    "file_name": "a text",
    "lang": "'nb', 'nn' or 'en'",
    "mode": "'production' or 'test'",
    "person": "a whole number from 1",
    "postnummer": "a list of four digits each",
    "separators": "some of ' ', '-' and '.'",
    "where": "'list', 'form' or 'system'",
}
#: Needs that no rule waits for, beside those that the catalogue's rules name.
_MORE_NEEDS: Final = ("nir.koder",)


def told(option: str, given: Mapping[str, Any], catalogue: Mapping[str, Any]) -> str:
    """The option, what was given, and what is taken. What a register holds is personal, and not repeated."""
    if option == "known":
        needs = {rule["needs"] for rule in catalogue["rules"] if rule.get("needs")}
        return (
            f"known has a key or a row that the rules do not know; its keys are {_listed({*needs, *_MORE_NEEDS})}, and a row "
            "is a record as it is sent"
        )
    value = given.get(option)
    shown = "" if option == "postnummer" else f" is {value!r}"
    return f"{option}{shown or ' has something else'}; give {_TAKEN.get(option) or _of_catalogue(option, catalogue)}"


def _of_catalogue(option: str, catalogue: Mapping[str, Any]) -> str:
    exchanges = catalogue["exchanges"]
    if option == "exchange":
        return _listed(exchange["id"] for exchange in exchanges)
    if option == "format":
        return _listed({name for exchange in exchanges for name in exchange["formats"]})
    if option == "kind":
        return _listed(["any", *(kind["id"] for kind in catalogue["ids"]["kinds"])]) + ", or a list of them"
    return "what the documentation says"


def _listed(names: Iterable[str]) -> str:
    *most, last = map(repr, sorted(names))
    return f"{', '.join(most)} or {last}" if most else last
