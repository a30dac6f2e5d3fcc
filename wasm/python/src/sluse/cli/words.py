"""The command's own few words around the findings, as the native program has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ..answer import Lang


@dataclass(frozen=True)
class Around:
    """Words around findings; the findings' own words are the module's."""

    whole_file: str
    row: str
    line: str
    why: str
    advice: str
    show_info: str
    not_checked: str
    more: str


WORDS: Final = {
    "nb": Around(
        whole_file="Hele filen",
        row="Rad",
        line="linje",
        why="Hvorfor",
        advice="Gjør dette",
        show_info="vis hver av dem med --show-info",
        not_checked="Ikke kontrollert her",
        more="{more} funn til er ikke vist. Vis alle med --max-findings 0, eller få dem som rader med --format csv.",
    ),
    "nn": Around(
        whole_file="Heile fila",
        row="Rad",
        line="linje",
        why="Kvifor",
        advice="Gjer dette",
        show_info="vis kvar av dei med --show-info",
        not_checked="Ikkje kontrollert her",
        more="{more} funn til er ikkje viste. Vis alle med --max-findings 0, eller få dei som rader med --format csv.",
    ),
    "en": Around(
        whole_file="The whole file",
        row="Row",
        line="line",
        why="Why",
        advice="What to do",
        show_info="show each with --show-info",
        not_checked="Not checked here",
        more="{more} more findings are not shown. See all with --max-findings 0, or as rows with --format csv.",
    ),
}


def of_environment(environment: Mapping[str, str]) -> Lang:
    """The language of the locale, else bokmål.

    >>> of_environment({"LANG": "nn_NO.UTF-8"}), of_environment({"LC_ALL": "en", "LANG": "nb_NO"}), of_environment({})
    ('nn', 'en', 'nb')
    """
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    for end in "_.@-":
        locale = locale.partition(end)[0]
    return "nn" if locale == "nn" else "en" if locale == "en" else "nb"
