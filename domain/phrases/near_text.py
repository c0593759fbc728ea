"""“Near what else”, as people write it: a line a rule, `[not] PHRASE within SECONDS [before|after] [agent|customer]`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from domain.phrases.model import Near

_LINE = re.compile(
    r"(?P<absent>not\s+)?(?P<phrase>[\w.-]+)\s+within\s+(?P<seconds>\d+(?:[.,]\d+)?)"
    r"(?:\s+(?P<order>before|after))?(?:\s+(?P<who>agent|customer))?",
    re.IGNORECASE,
)


class NearTextError(ValueError):
    """A line that is no rule. `line`: 1-based."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(
            f"line {line}: {text!r} is no rule: [not] PHRASE within SECONDS [before|after] [agent|customer]"
        )
        self.line = line


def read_near(text: str) -> tuple[Near, ...]:
    """Raises NearTextError."""
    found = []
    for n, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        match = _LINE.fullmatch(line.strip())
        if match is None:
            raise NearTextError(n, line.strip())
        order: Any = (match["order"] or "any").lower()
        who: Any = (match["who"] or "any").lower()
        found.append(
            Near(
                phrase=match["phrase"], within_s=float(match["seconds"].replace(",", ".")), order=order, who=who,
                absent=bool(match["absent"]),
            )
        )  # fmt: skip
    return tuple(found)


def write_near(rules: Iterable[Near]) -> str:
    """The same rules as text."""
    lines = []
    for rule in rules:
        words = ["not"] if rule.absent else []
        words += [rule.phrase, "within", f"{rule.within_s:g}"]
        words += [rule.order] if rule.order != "any" else []
        words += [rule.who] if rule.who != "any" else []
        lines.append(" ".join(words))
    return "\n".join(lines)
