"""Genesys Cloud's evaluation form as its client model has it (EvaluationForm; qa_scoring.md 3.2)."""

from __future__ import annotations

from typing import Any, Final

import msgspec


class Shape(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, rename="camel"):
    """Names as they are in their JSON."""


class Visibility(Shape, frozen=True, kw_only=True):
    combining_operation: str = "OR"
    predicates: tuple[str, ...] = ()


class Assistance(Shape, frozen=True, kw_only=True):
    operator: str = "EXISTS"
    topic_ids: tuple[str, ...] = ()


class AnswerOption(Shape, frozen=True, kw_only=True):
    text: str = ""
    value: int = 0
    id: str | None = None
    context_id: str | None = None
    built_in_type: str | None = None
    assistance_conditions: tuple[Assistance, ...] = ()


class GenesysQuestion(Shape, frozen=True, kw_only=True):
    text: str
    type: str
    id: str | None = None
    context_id: str | None = None
    help_text: str | None = None
    na_enabled: bool = False
    comments_required: bool = False
    visibility_condition: Visibility | None = None
    answer_options: tuple[AnswerOption, ...] = ()
    multiple_select_option_questions: tuple[GenesysQuestion, ...] = ()
    default_answer: dict[str, Any] | str | None = None
    automated_scoring_focus: str | None = None
    is_critical: bool = False
    is_kill: bool = False


class Group(Shape, frozen=True, kw_only=True):
    name: str
    questions: tuple[GenesysQuestion, ...]
    id: str | None = None
    context_id: str | None = None
    type: str | None = None
    na_enabled: bool = False
    weight: float | None = None
    manual_weight: bool = False
    default_answers_to: str | None = None
    default_answers_to_highest: bool = False
    default_answers_to_na: bool = msgspec.field(default=False, name="defaultAnswersToNA")
    visibility_condition: Visibility | None = None


class GenesysForm(Shape, frozen=True, kw_only=True):
    """The form. What describes its life there (ids, publication, who and when) is read over."""

    name: str
    question_groups: tuple[Group, ...]


#: of the form's life in their system
LIFE: Final = frozenset(
    {"id", "contextId", "published", "modifiedDate", "publishedVersions", "selfUri", "latestVersionFormName",
     "publishedId", "weightMode"}
)  # fmt: skip
#: settings that are kept with the form and come back with its export
KEPT: Final = ("evaluationSettings", "aiScoring", "dialect", "division", "redacted")
