"""The small things of a form as rows of the builder: answers, reasons, bands, root causes. Knows no Qt."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from domain.form_life import edits
from domain.scorecards import Band, Fail, Form, Option, Question, Scale, Section


def with_value(item: Any, name: str, value: Any, language: str) -> Any:
    """The thing with another value in one of its columns; words are those of one language."""
    if name == "label" or (name == "title" and isinstance(item, Band)):
        field = "title" if isinstance(item, Band) else "label"
        return replace(item, **{field: edits.with_words(getattr(item, field), language, str(value))})
    if name == "fail":
        return replace(item, fail=Fail(scope=str(value)) if value else None)
    if name == "bonus":
        return replace(item, bonus=value == "bonus")
    open_ended = isinstance(item, Option) and name == "at_least"
    if name in ("points", "at_least") and value is None and not open_ended:
        return replace(item, **{name: 0})
    return replace(item, **{name: value})


def fresh_option(node: Section | Question | None, number: int) -> Option:
    """A new answer; of a yes/no question or a scale the next that has no words of its own yet."""
    if not isinstance(node, Question) or node.kind not in ("yesno", "scale"):
        return Option(ref=f"answer_{number}")
    scale = node.scale or Scale()
    refs = ("yes", "no") if node.kind == "yesno" else tuple(map(str, range(scale.low, scale.high + 1)))
    taken = {option.ref for option in node.options}
    ref = next((r for r in refs if r not in taken), refs[-1])
    if node.kind == "scale":
        return Option(ref=ref, points=int(ref) - scale.low)
    return Option(ref=ref, points=1 if ref == "yes" else 0)


def words_row(item: Any, language: str) -> dict[str, Any]:
    """What has a name and words, as a row."""
    text = item.title if isinstance(item, Band) else item.label
    return {"ref": item.ref, "label": text.get(language, ""), "title": text.get(language, "")}


def option_row(option: Option, language: str) -> dict[str, Any]:
    """An answer as a row."""
    return {
        "ref": option.ref, "label": option.label.get(language, ""), "points": option.points,
        "at_least": option.at_least, "at_most": option.at_most, "alarm": option.alarm,
        "fail": option.fail.scope if option.fail is not None else "", "root_causes": option.root_causes,
        "bonus": "bonus" if option.bonus else "",
    }  # fmt: skip


def of_kind(form: Form, ref: str, kind: str) -> Form:
    """A question of another kind: answers that it cannot have go, and where it needs some there are two."""
    question = edits.find(form, ref)
    assert isinstance(question, Question)
    found = question.options if kind in ("single", "multi", "number") else ()
    if kind in ("single", "multi", "number") and not found:
        found = (Option(ref="answer_1", points=1), Option(ref="answer_2"))
    return edits.set_node(form, ref, kind=kind, options=found, scale=Scale() if kind == "scale" else None)
