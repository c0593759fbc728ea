"""Identity questions: what was said is compared with the record. What the record holds is shown nowhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from domain.scripts.definition import Question, Script, Step, all_steps
from domain.scripts.player_state import Check

VerifyState = Literal["asking", "passed", "failed", "not_possible"]
_SHORTEST = {"last4": 4, "digits": 4}


def expected(question: Question, facts: Mapping[str, Any]) -> str:
    """What the record says, "" for nothing."""
    here: Any = facts
    for part in question.expects.split("."):
        here = here.get(part) if isinstance(here, Mapping) else None
    if here is None or isinstance(here, Mapping | list | tuple | bool):
        return ""
    return str(int(here)) if isinstance(here, float) and here.is_integer() else str(here).strip()


def asked_fields(script: Script) -> dict[str, frozenset[str]]:
    """Fields of leads that identity questions ask for, by step: nobody shows them before it is passed."""
    return {
        s.id: frozenset(q.expects.rpartition(".")[2] for q in s.questions if q.expects.startswith("lead."))
        for _, _, s in all_steps(script)
        if s.kind == "verify"
    }


def askable(step: Step, facts: Mapping[str, Any]) -> tuple[Question, ...]:
    """The questions to which the record has an answer that can be compared."""
    return tuple(q for q in step.questions if _comparable(expected(q, facts), q.compare))


def needed(step: Step) -> int:
    """How many must be right."""
    return step.needed or len(step.questions)


def right(question: Question, said: str, facts: Mapping[str, Any]) -> bool:
    """True where what the customer said fits the record; an empty answer never does."""
    held, given = (_comparable(text, question.compare) for text in (expected(question, facts), said))
    return bool(held) and held == given


def state_of(step: Step, checks: Sequence[Check], facts: Mapping[str, Any]) -> VerifyState:
    """How a verify step stands. Wrong answers count over the whole call: going back gives no new ones."""
    if len(_right_ones(step, checks)) >= needed(step):
        return "passed"
    if not attempts_left(step, checks):
        return "failed"
    known = {q.code for q in askable(step, facts)} | _right_ones(step, checks)
    return "asking" if len(known) >= needed(step) else "not_possible"


def next_question(step: Step, checks: Sequence[Check], facts: Mapping[str, Any]) -> Question | None:
    """The question to ask now; None when it is decided. After a wrong answer another one comes first."""
    if step.kind != "verify" or state_of(step, checks, facts) != "asking":
        return None
    tried = [c.question for c in checks if c.step == step.id]
    open_ones = [q for q in askable(step, facts) if q.code not in _right_ones(step, checks)]
    return min(open_ones, key=lambda q: tried.count(q.code), default=None)


def attempts_left(step: Step, checks: Sequence[Check]) -> int:
    """Wrong answers that it still takes."""
    return max(0, max(1, step.attempts) - sum(c.step == step.id and not c.right for c in checks))


def _right_ones(step: Step, checks: Sequence[Check]) -> set[str]:
    return {c.question for c in checks if c.step == step.id and c.right}


def _comparable(text: str, how: str) -> str:
    digits = "".join(str(unicodedata.digit(c)) for c in text if c.isdecimal())
    match how:
        case "digits":
            return digits if len(digits) >= _SHORTEST["digits"] else ""
        case "last4":
            return digits[-4:] if len(digits) >= _SHORTEST["last4"] else ""
        case "date":
            found = re.search(r"(\d{4})\D+(\d{1,2})\D+(\d{1,2})", text) or re.fullmatch(
                r"\s*(\d{4})(\d\d)(\d\d)\s*", text
            )
            return f"{int(found[1]):04}-{int(found[2]):02}-{int(found[3]):02}" if found else ""
        case _:
            folded = unicodedata.normalize("NFKD", text).casefold()
            return "".join(c for c in folded if c.isalnum())
