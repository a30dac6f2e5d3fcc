"""The command's own few words around the findings, as the native program has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ..answer import Lang
from ..errors import WrongValue


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
    file: str
    records: str
    errors: str
    warnings: str
    verdict: str
    #: By the gravest finding: an error, a warning, neither.
    verdicts: tuple[str, str, str]
    no_verdict: str
    #: Before the names of files in a folder that do not look like lists.
    passed_over: str


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
        file="Fil",
        records="Rader",
        errors="Feil",
        warnings="Advarsler",
        verdict="Resultat",
        verdicts=("må rettes", "se på advarslene", "ingen feil funnet"),
        no_verdict="ikke kontrollert",
        passed_over="Ikke kontrollert, ser ikke ut som lister",
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
        file="Fil",
        records="Rader",
        errors="Feil",
        warnings="Åtvaringar",
        verdict="Resultat",
        verdicts=("må rettast", "sjå på åtvaringane", "ingen feil funne"),
        no_verdict="ikkje kontrollert",
        passed_over="Ikkje kontrollert, ser ikkje ut som lister",
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
        file="File",
        records="Rows",
        errors="Errors",
        warnings="Warnings",
        verdict="Result",
        verdicts=("must be corrected", "look at the warnings", "nothing wrong was found"),
        no_verdict="not checked",
        passed_over="Not checked, these do not look like lists",
    ),
}


def of_environment(environment: Mapping[str, str]) -> Lang:
    """The language of SLUSE_LANG, else of the locale; bokmål where neither names one, English where there are no words in it.

    >>> of_environment({"LANG": "nn_NO.UTF-8"}), of_environment({"LC_ALL": "en", "LANG": "nb_NO"}), of_environment({})
    ('nn', 'en', 'nb')
    >>> of_environment({"SLUSE_LANG": "nb-NO", "LANG": "en"}), of_environment({"LANG": "C.UTF-8"}), of_environment({"LANG": "de"})
    ('nb', 'nb', 'en')
    """
    if own := environment.get("SLUSE_LANG"):
        lang = _of_locale(own)
        if lang == "en" and not own.lower().startswith("en"):
            raise WrongValue(f"SLUSE_LANG is `{own}`; give nb, nn or en")
    else:
        lang = _of_locale(next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), ""))
    return lang or "nb"


def _of_locale(locale: str) -> Lang | None:
    for end in "_.@-":
        locale = locale.partition(end)[0]
    locale = locale.lower()
    if locale in ("", "c", "posix"):
        return None
    return "nb" if locale in ("nb", "no") else "nn" if locale == "nn" else "en"
