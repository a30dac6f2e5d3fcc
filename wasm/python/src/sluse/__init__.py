"""Sluse's rules for Python: the very module that gates run, judging lists and columns of identifiers.

`check` judges a whole list, `Ids` a column of identifiers, `timeline` tells what happened to participants, and `keys` what
your register is asked for. The same bytes give the same answer on every runtime:
`Answer.bytes` is canonical JSON, and equal answers are equal bytes.

>>> import sluse
>>> sluse.Ids("orgnr", as_of="2026-11-22").parse(["974760673", "974760674"]).valid
[True, False]
"""

from importlib.metadata import version as _version

from .answer import (
    Answer,
    Counts,
    Lang,
    Law,
    LawWords,
    Mode,
    More,
    ReadAs,
    Ruleset,
    Unchecked,
    Verdict,
    Where,
)
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
    WrongOption,
    WrongType,
    WrongValue,
)
from .findings import Finding, Place, Severity, Words
from .ids import Ids, IdVerdict, IdVerdicts
from .participants import (
    Chosen,
    Deadline,
    DeadlineWords,
    Hours,
    HoursWords,
    Item,
    ItemCode,
    ItemWords,
    Person,
)
from .register import Holding, Keys, Reference, Wanted, keys
from .timelines import Timeline, timeline

#: The version of this package; which rules it has, `ruleset` says.
__version__ = _version("sluse")

__all__ = [
    "Answer",
    "BudgetReached",
    "Chosen",
    "Counts",
    "Deadline",
    "DeadlineWords",
    "Finding",
    "Holding",
    "Hours",
    "HoursWords",
    "IdVerdict",
    "IdVerdicts",
    "Ids",
    "Item",
    "ItemCode",
    "ItemWords",
    "Keys",
    "Lang",
    "Law",
    "LawWords",
    "Mode",
    "ModuleFault",
    "ModuleMismatch",
    "More",
    "OutOfRoom",
    "PackageMissing",
    "Person",
    "Place",
    "ReadAs",
    "Reference",
    "RefusalPlace",
    "Refused",
    "Ruleset",
    "RuntimeMissing",
    "Severity",
    "SluseError",
    "Timeline",
    "Unchecked",
    "Verdict",
    "Wanted",
    "Where",
    "Words",
    "WrongOption",
    "WrongType",
    "WrongValue",
    "__version__",
    "catalogue",
    "check",
    "keys",
    "ruleset",
    "timeline",
]
