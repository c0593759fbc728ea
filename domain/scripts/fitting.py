"""How much of a step fits the script column of a 1366×768 window, where the notes stand beneath and nothing must scroll.

Widths are counted in half signs: a Latin letter 1, a Chinese one 2. The figures are those of the column at its least
width (460 px) with text of 20 px; `tests/unit/agent_app/test_ui_script.py` measures them against the real column.
"""

from __future__ import annotations

import re
import unicodedata

UNITS_A_LINE = 42
HEIGHT, LINE = 363, 28  #: pixels for text and answers, and of a line of 20 px
ANSWER, SMALL_ANSWER = 40, 32  #: pixels an answer with its gap takes; more than `LARGE` are drawn small
LARGE = 5
TITLE_UNITS, ANSWER_UNITS, HINT_UNITS = 56, 96, 210
VALUE_UNITS = 12  #: of what stands in a hole
_HOLE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_MARKS = re.compile(r"[*_`#>]|\[([^\]]*)\]\([^)]*\)")


def units(text: str) -> int:
    """The width of a line."""
    plain = _MARKS.sub(r"\1", _HOLE.sub("x" * VALUE_UNITS, text))
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in plain)


def lines_of(text: str) -> float:
    """Lines that a Markdown text takes; an empty line between paragraphs counts half."""
    found = 0.0
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        parts = re.split(r"\n(?=\s*(?:[-*+]|\d+[.)])\s)|  \n", paragraph)
        found += sum(max(1, -(-units(part) // UNITS_A_LINE)) for part in parts)
        found += 0.5
    return max(0.0, found - 0.5)


def lines_free(answers: int) -> int:
    """Lines of text above so many answers; the tenth and later ones are found by typing."""
    rows = min(max(answers, 1), 9)
    return (HEIGHT - rows * (ANSWER if rows <= LARGE else SMALL_ANSWER)) // LINE
