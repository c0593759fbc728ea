"""Amazon Connect's conditions (`Enablement`) and ours, both ways."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from domain.scorecards.definition import Question, ShowWhen, options_of
from domain.scorecards.exchange.connect_model import (
    Condition,
    ConnectQuestion,
    Enablement,
    Expression,
    Operand,
    Range,
    Source,
    SourceValue,
)

Lose = Callable[[str, str], None]  #: (code, what)
_NEGATED = {
    "IN": "NOT_IN", "NOT_IN": "IN", "EXACT": "NOT_IN", "EQUAL_TO": "NOT_EQUAL_TO", "NOT_EQUAL_TO": "EQUAL_TO",
    "GREATER_THAN": "LESS_THAN_OR_EQUAL_TO", "LESS_THAN": "GREATER_THAN_OR_EQUAL_TO",
    "GREATER_THAN_OR_EQUAL_TO": "LESS_THAN", "LESS_THAN_OR_EQUAL_TO": "GREATER_THAN",
}  # fmt: skip


class Reader:
    """Theirs to ours."""

    def __init__(self, questions: Mapping[str, ConnectQuestion], lose: Lose) -> None:
        self._questions, self._lose = questions, lose

    def read(self, one: Enablement) -> ShowWhen | None:
        """None: always shown."""
        negated = one.action == "DISABLE"
        if negated:
            self._lose("condition_negated", ", ".join(_names(one.condition)))
        return self._condition(one.condition, negated)

    def _condition(self, one: Condition, negated: bool) -> ShowWhen | None:
        parts = []
        for operand in one.operands:
            if operand.expression is not None:
                part = self._expression(operand.expression, negated)
            elif operand.condition is not None:
                part = self._condition(operand.condition, negated)
            else:
                part = None
            if part is not None:
                parts.append(part)
        if len(parts) < 2:
            return parts[0] if parts else None
        every = (one.operator != "OR") != negated
        if (simple := self._of_one_question(parts, every=every)) is not None:
            return simple
        return ShowWhen(every=tuple(parts)) if every else ShowWhen(some=tuple(parts))

    def _of_one_question(self, parts: list[ShowWhen], *, every: bool) -> ShowWhen | None:
        """Several lists of answers to one question are one list; not where several answers can be given at once."""
        ref = parts[0].question
        if not ref or any(part != ShowWhen(question=ref, any_of=part.any_of) for part in parts):
            return None
        if every and self._questions[ref].question_type == "MULTISELECT":
            return None
        everything = dict.fromkeys(answer for part in parts for answer in part.any_of)
        kept = tuple(a for a in everything if not every or all(a in part.any_of for part in parts))
        return ShowWhen(question=ref, any_of=kept) if kept else None

    def _expression(self, one: Expression, negated: bool) -> ShowWhen | None:
        question = self._questions.get(one.source.ref_id or "")
        if one.source.type != "QUESTION_REF_ID" or question is None:
            self._lose("condition_dropped", one.source.ref_id or one.source.name)
            return None
        comparator = _NEGATED.get(one.comparator, one.comparator) if negated else one.comparator
        refs = tuple(value.ref_id for value in one.values if value.ref_id)
        if question.question_type == "NUMERIC":
            return self._number(question, comparator, one.values)
        if not refs:
            self._lose("condition_dropped", one.source.ref_id or "")
            return None
        match comparator:
            case "IN" | "EQUAL_TO":
                return ShowWhen(question=question.ref_id, any_of=refs)
            case "NOT_IN" | "NOT_EQUAL_TO":
                return ShowWhen(question=question.ref_id, none_of=refs)
            case "ALL_IN" | "EXACT":
                if comparator == "EXACT" and len(refs) > 1:
                    self._lose("condition_simpler", question.ref_id)
                every = tuple(ShowWhen(question=question.ref_id, any_of=(ref,)) for ref in refs)
                return every[0] if len(every) == 1 else ShowWhen(every=every)
        self._lose("condition_dropped", question.ref_id)
        return None

    def _number(
        self, question: ConnectQuestion, comparator: str, values: tuple[SourceValue, ...]
    ) -> ShowWhen | None:
        """A comparison holds for the ranges that lie in it whole; one that cuts a range cannot be said here."""
        properties = question.question_type_properties
        ranges = (
            properties.numeric.options if properties is not None and properties.numeric is not None else ()
        )
        value = values[0].numeric_value if values else None
        if value is None or not ranges:
            self._lose("condition_dropped", question.ref_id)
            return None
        holds = [_holds(comparator, span, value) for span in ranges]
        if None in holds or not any(holds):
            self._lose("condition_dropped", question.ref_id)
            return None
        refs = tuple(f"r{n}" for n, held in enumerate(holds, start=1) if held)
        return ShowWhen(question=question.ref_id, any_of=refs)


def _names(one: Condition) -> list[str]:
    found = []
    for operand in one.operands:
        if operand.expression is not None:
            found.append(operand.expression.source.ref_id or operand.expression.source.name)
        elif operand.condition is not None:
            found += _names(operand.condition)
    return list(dict.fromkeys(found))


def _holds(comparator: str, span: Range, value: float) -> bool | None:
    """Whether a comparison holds for a whole range; None: for a part of it."""

    def at(number: float) -> bool | None:
        return {
            "GREATER_THAN": number > value, "LESS_THAN": number < value,
            "GREATER_THAN_OR_EQUAL_TO": number >= value, "LESS_THAN_OR_EQUAL_TO": number <= value,
        }.get(comparator)  # fmt: skip

    low, high = at(span.min_value), at(span.max_value)
    return low if low == high else None


class Writer:
    """Ours to theirs."""

    def __init__(self, questions: Mapping[str, Question], lose: Lose) -> None:
        self._questions, self._lose = questions, lose

    def write(self, when: ShowWhen | None) -> Enablement | None:
        """None: always shown."""
        made = self._condition(when) if when is not None else None
        return Enablement(condition=made, action="ENABLE", default_action="DISABLE") if made else None

    def _condition(self, when: ShowWhen) -> Condition | None:
        parts = [*self._leaf(when), *(self._inner(one) for one in when.every)]
        if when.some:
            some = [self._inner(one) for one in when.some]
            operands = tuple(one for one in some if one is not None)
            if operands and not parts:
                return Condition(operands=operands, operator="OR")
            if operands:
                parts.append(Operand(condition=Condition(operands=operands, operator="OR")))
        found = tuple(one for one in parts if one is not None)
        return Condition(operands=found, operator="AND") if found else None

    def _inner(self, when: ShowWhen) -> Operand | None:
        made = self._condition(when)
        if made is None:
            return None
        return made.operands[0] if len(made.operands) == 1 else Operand(condition=made)

    def _leaf(self, when: ShowWhen) -> list[Operand | None]:
        question = self._questions.get(when.question)
        if question is None:
            return []
        if question.kind == "number":
            return [self._range(question, when)]
        found: list[Operand | None] = []
        for comparator, refs in (("IN", when.any_of), ("NOT_IN", when.none_of)):
            if refs:
                values = tuple(SourceValue(ref_id=ref) for ref in refs)
                found.append(_operand(question.ref, values, comparator))
        return found

    def _range(self, question: Question, when: ShowWhen) -> Operand | None:
        options = {option.ref: option for option in options_of(question)}
        refs = when.any_of or tuple(ref for ref in options if ref not in when.none_of)
        spans = []
        for option in (options[ref] for ref in refs if ref in options):
            sides = []
            for comparator, value in (
                ("GREATER_THAN_OR_EQUAL_TO", option.at_least), ("LESS_THAN_OR_EQUAL_TO", option.at_most),
            ):  # fmt: skip
                if value is not None:
                    given = (SourceValue(type="NUMERIC_VALUE", numeric_value=value),)
                    sides.append(_operand(question.ref, given, comparator))
            if len(sides) == 1:
                spans += sides
            elif sides:
                spans.append(Operand(condition=Condition(operands=tuple(sides), operator="AND")))
        if not spans:
            self._lose("condition_simpler", question.ref)
            return None
        return (
            spans[0]
            if len(spans) == 1
            else Operand(condition=Condition(operands=tuple(spans), operator="OR"))
        )


def _operand(ref: str, values: tuple[SourceValue, ...], comparator: str) -> Operand:
    return Operand(
        expression=Expression(
            source=Source(type="QUESTION_REF_ID", ref_id=ref), values=values, comparator=comparator
        )
    )
