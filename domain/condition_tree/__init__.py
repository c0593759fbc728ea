"""Our own reading of a condition: a small parser of the profile of CEL that scripts use, and its types.

The library runs conditions and shows no tree; it accepts `1 < 'a'` until it runs. So before a script is published its
conditions are parsed here and every part gets a type. The profile stands in docs/conditions.md. Imported only where
scripts are checked.
"""

from __future__ import annotations

from domain.condition_tree.checking import Trouble, troubles
from domain.condition_tree.parser import Node, NotInProfileError, parse
from domain.condition_tree.types import (
    ANY,
    BOOL,
    DOUBLE,
    INT,
    STRING,
    Kind,
    Type,
    list_of,
    map_of,
    record,
)

__all__ = [
    "ANY",
    "BOOL",
    "DOUBLE",
    "INT",
    "STRING",
    "Kind",
    "Node",
    "NotInProfileError",
    "Trouble",
    "Type",
    "list_of",
    "map_of",
    "parse",
    "record",
    "troubles",
]
