"""Which columns the rows of a form's small things have."""

from __future__ import annotations

from agent_app.forms import words
from agent_app.forms.rows_view import Column
from agent_app.forms.words import said
from agent_app.widgets.noop import translate
from domain.scorecards import Question


def options(question: Question) -> tuple[Column, ...]:
    """Answers; those of a number have a range before their words."""
    fails = tuple((code, said(words.FAILS, code)) for code in words.FAILS)
    bonus = (("", translate("forms", "counts")), ("bonus", translate("forms", "bonus")))
    ranges = (
        Column("at_least", "number", translate("forms", "from"), 54),
        Column("at_most", "number", translate("forms", "to"), 54),
    )
    return (
        Column("ref", "ref", translate("forms", "name"), 84),
        *(ranges if question.kind == "number" else ()),
        Column("label", "words", translate("forms", "words")),
        Column("points", "number", translate("forms", "points"), 62),
        Column("fail", "pick", translate("forms", "what it fails"), 0, 1, fails),
        Column("bonus", "pick", translate("forms", "bonus"), 92, 1, bonus),
        Column("alarm", "ref", translate("forms", "alarm"), 92, 2),
        Column("root_causes", "list", translate("forms", "root causes, by commas"), 0, 2),
    )


def reasons() -> tuple[Column, ...]:
    """Reasons for “not applicable”, and whatever has a name and words."""
    return (
        Column("ref", "ref", translate("forms", "name"), 110),
        Column("label", "words", translate("forms", "words")),
    )


def causes() -> tuple[Column, ...]:
    return reasons()


def bands() -> tuple[Column, ...]:
    return (
        Column("ref", "ref", translate("forms", "name"), 84),
        Column("at_least", "number", translate("forms", "from %"), 54),
        Column("title", "words", translate("forms", "words")),
    )
