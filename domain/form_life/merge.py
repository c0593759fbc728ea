"""Two authors, one draft of a form: what both did, put together part by part; where both did something else, it is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from domain.form_life.parts import Key, from_parts, parts_of
from domain.scorecards import Form
from domain.script_life.merge import Side, merge_parts


class Merged(NamedTuple):
    """The form that came out; `clashes`: parts that both changed differently, in which `theirs` stands unless chosen."""

    form: Form
    clashes: tuple[Key, ...]


def merge(base: Form, mine: Form, theirs: Form, choose: Mapping[Key, Side] | None = None) -> Merged:
    """Put two changes of one form together.

    Args:
        base: what both began with.
        choose: whose part stands where both changed it; theirs, where nothing is said.
    """
    made, clashes = merge_parts(parts_of(base), parts_of(mine), parts_of(theirs), choose or {})
    return Merged(from_parts(made, theirs.code, theirs.version), clashes)
