"""Sluse's rules for Python: the very module that gates run, judging lists and columns of identifiers.

`check` judges a whole list, `Ids` a column of identifiers. The same bytes give the same answer on every runtime:
`Answer.bytes` is canonical JSON, and equal answers are equal bytes.

>>> import sluse
>>> sluse.Ids("orgnr", as_of="2026-11-22").parse(["974760673", "974760674"]).valid
[True, False]
"""

from .answer import Answer, Counts, Finding, Lang, Law, Mode, Place, ReadAs, Ruleset, Severity, Unchecked, Verdict, Words
from .checking import catalogue, check, ruleset
from .errors import (
    BudgetReached,
    ModuleFault,
    ModuleMismatch,
    OutOfRoom,
    PackageMissing,
    Refused,
    RefusalPlace,
    RuntimeMissing,
    SluseError,
    WrongType,
    WrongValue,
)
from .ids import Ids, IdVerdict, IdVerdicts

__all__ = [
    "Answer",
    "BudgetReached",
    "Counts",
    "Finding",
    "IdVerdict",
    "IdVerdicts",
    "Ids",
    "Lang",
    "Law",
    "Mode",
    "ModuleFault",
    "ModuleMismatch",
    "OutOfRoom",
    "PackageMissing",
    "Place",
    "ReadAs",
    "RefusalPlace",
    "Refused",
    "Ruleset",
    "RuntimeMissing",
    "Severity",
    "SluseError",
    "Unchecked",
    "Verdict",
    "Words",
    "WrongType",
    "WrongValue",
    "catalogue",
    "check",
    "ruleset",
]
