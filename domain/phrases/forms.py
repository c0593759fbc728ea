"""The little language of a form: words, `[optional]`, `(one|other)`, `*` for up to three words between, `*5` for up to five.

`this call [is] (recorded|being recorded)` stands for four sequences. Everything else is text and is read like speech.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from domain.phrases.tokens import split

GAP, WIDEST_GAP, MOST_FORMS = 3, 20, 64
_PART = re.compile(r"(\*\d*)|\[([^\[\]()|*]*)\]|\(([^\[\]()*]*)\)|([^\[\]()|*]+)|(.)", re.DOTALL)


class Step(NamedTuple):
    """A token, and how many others may stand before it."""

    token: str
    gap: int


class FormError(ValueError):
    """A form that cannot be read; the words say why."""


def read_form(text: str) -> tuple[tuple[Step, ...], ...]:
    """All sequences that a form stands for, the longest first.

    Raises:
        FormError: brackets that do not close, a gap at an end, nothing to find, too many alternatives.
    """
    choices: list[list[tuple[str, ...] | int]] = []
    many = 1
    for gap, optional, either, plain, wrong in _PART.findall(text):
        if gap:
            width = int(gap[1:] or GAP)
            if not 1 <= width <= WIDEST_GAP:
                raise FormError(f"a gap is 1 to {WIDEST_GAP} words wide, not {width}")
            choices.append([width])
        elif optional:
            choices.append([split(optional), ()])
        elif either:
            choices.append([split(one) for one in either.split("|")])
        elif plain:
            choices.append([split(plain)])
        else:
            raise FormError(f"{wrong or 'an empty bracket'!r} does not belong here: {text!r}")
        many *= len(choices[-1])
        if many > MOST_FORMS:
            raise FormError(f"more than {MOST_FORMS} alternatives: split the phrase")
    found = {_joined(chosen) for chosen in product(*choices)}
    if () in found:
        raise FormError(f"there is nothing to find in {text!r}, or all of it is optional")
    return tuple(sorted(found, key=lambda steps: (-len(steps), steps)))


def _joined(parts: Sequence[tuple[str, ...] | int]) -> tuple[Step, ...]:
    steps: list[Step] = []
    gap = 0
    for part in parts:
        if isinstance(part, int):
            if not steps:
                raise FormError("a form does not begin with a gap")
            gap += part
            continue
        for token in part:
            steps.append(Step(token, gap))
            gap = 0
    if gap:
        raise FormError("a form does not end with a gap")
    return tuple(steps)
