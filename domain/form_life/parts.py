"""A form taken apart into what can change by itself, and put together again.

A part is one question, one section's own words, one property of the form, or an order. Comparison and merge work on parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

import msgspec

from domain.scorecards import Form, Question, Section

PartKind = Literal["head", "section", "question", "order"]
#: of the form, not of what it says
_IDENTITY = frozenset({"code", "version", "state", "sections"})
TOP = ""  #: the form itself; other places are sections, by ref


class Key(NamedTuple):
    """Names a part. `group`: of an order the section it is of, "" for the form; `name`: ref, property, or what it orders."""

    kind: PartKind
    group: str
    name: str


Parts = dict[Key, Any]


def parts_of(form: Form) -> Parts:
    """Every part of a form. Questions, sections without what stands in them, properties, orders as tuples of refs."""
    found: Parts = {}
    for field in msgspec.structs.fields(Form):
        if field.name not in _IDENTITY:
            found[Key("head", TOP, field.name)] = getattr(form, field.name)
    _take(found, TOP, form.sections)
    return found


def _take(found: Parts, group: str, sections: tuple[Section, ...]) -> None:
    found[Key("order", group, "sections")] = tuple(section.ref for section in sections)
    for section in sections:
        found[Key("section", TOP, section.ref)] = msgspec.structs.replace(section, questions=(), sections=())
        found[Key("order", section.ref, "questions")] = tuple(q.ref for q in section.questions)
        for question in section.questions:
            found[Key("question", TOP, question.ref)] = question
        _take(found, section.ref, section.sections)


def from_parts(parts: Mapping[Key, Any], code: str, version: int) -> Form:
    """The form that these parts make. What an order names and nothing holds is left out, and so is what no order names;
    what two orders name stands where it is named first."""
    head = {key.name: value for key, value in parts.items() if key.kind == "head"}
    return Form(code=code, version=version, sections=_sections(parts, TOP, set()), **head)


def _sections(parts: Mapping[Key, Any], group: str, used: set[str]) -> tuple[Section, ...]:
    made = []
    for ref in parts.get(Key("order", group, "sections"), ()):
        section: Section | None = parts.get(Key("section", TOP, ref))
        if section is None or ref in used:
            continue
        used.add(ref)
        questions: list[Question] = []
        for name in parts.get(Key("order", ref, "questions"), ()):
            question = parts.get(Key("question", TOP, name))
            if question is not None and name not in used:
                used.add(name)
                questions.append(question)
        inner = _sections(parts, ref, used)
        made.append(msgspec.structs.replace(section, questions=tuple(questions), sections=inner))
    return tuple(made)
