"""What the machine found in a recording becomes a proposed answer, by the rules of the question. A person decides."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from domain.scorecards.definition import MachineRule, Question


class Proposal(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A machine's answer. `source` and `value`: which finding led to it, to be shown beside it."""

    question: str
    values: tuple[str | float, ...] = ()
    na: bool = False
    na_reason: str = ""
    source: str = ""
    value: float = 0


def proposed(question: Question, found: Mapping[str, float]) -> Proposal | None:
    """The answer that the first rule which holds proposes; None where none does.

    Args:
        found: source (`phrase:greeting`, `metric:interruptions`) -> how often, or how much. What was not measured is
            not in it, and proposes nothing: silence of the machine is no finding.
    """
    for rule in question.machine:
        value = found.get(rule.source)
        if value is not None and _holds(rule, value):
            values: tuple[str | float, ...] = rule.answer
            if rule.na:
                reason = rule.answer[0] if rule.answer else ""
                return Proposal(
                    question=question.ref, na=True, na_reason=reason, source=rule.source, value=value
                )
            if not values and question.kind == "number":
                values = (float(value),)
            return Proposal(question=question.ref, values=values, source=rule.source, value=value)
    return None


def _holds(rule: MachineRule, value: float) -> bool:
    low = rule.at_least is None or value >= rule.at_least
    return low and (rule.at_most is None or value <= rule.at_most)
