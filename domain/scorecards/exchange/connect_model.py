"""Amazon Connect's evaluation form as its service model has it (CreateEvaluationForm; qa_scoring.md 3.1)."""

from __future__ import annotations

from typing import Any, Final

import msgspec


class Shape(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, rename="pascal"):
    """Names as they are in their JSON."""


class Threshold(Shape, frozen=True, kw_only=True):
    performance_category: str
    min_score_percentage: float | None = None
    max_score_percentage: float | None = None


class SourceValue(Shape, frozen=True, kw_only=True):
    type: str = "OPTION_REF_ID"
    ref_id: str | None = None
    string_value: str | None = None
    numeric_value: float | None = None
    boolean_value: bool | None = None


class Source(Shape, frozen=True, kw_only=True):
    type: str
    ref_id: str | None = None
    contact_field: str | None = None
    contact_attribute_key: str | None = None
    segment_attribute_key: str | None = None
    evaluation_metadata_field: str | None = None
    ai_metrics_field: str | None = None

    @property
    def name(self) -> str:
        """What it looks at, for people."""
        found = (
            self.contact_field, self.contact_attribute_key, self.segment_attribute_key,
            self.evaluation_metadata_field, self.ai_metrics_field,
        )  # fmt: skip
        return next((one for one in found if one), self.type)


class Expression(Shape, frozen=True, kw_only=True):
    source: Source
    values: tuple[SourceValue, ...] = ()
    comparator: str = "IN"


class Condition(Shape, frozen=True, kw_only=True):
    operands: tuple[Operand, ...]
    operator: str = "AND"


class Operand(Shape, frozen=True, kw_only=True):
    expression: Expression | None = None
    condition: Condition | None = None


class Enablement(Shape, frozen=True, kw_only=True):
    condition: Condition
    action: str = "ENABLE"
    default_action: str | None = None


class FailTarget(Shape, frozen=True, kw_only=True):
    target_section: str | None = None


class OptionPoints(Shape, frozen=True, kw_only=True):
    point_value: int
    is_bonus: bool = False


class Choice(Shape, frozen=True, kw_only=True):
    """An option of a single or multiple choice."""

    ref_id: str
    text: str
    score: int | None = None
    automatic_fail: bool = False
    automatic_fail_configuration: FailTarget | None = None
    points_configuration: OptionPoints | None = None


class Range(Shape, frozen=True, kw_only=True):
    """A range of a number."""

    min_value: int
    max_value: int
    score: int | None = None
    automatic_fail: bool = False
    automatic_fail_configuration: FailTarget | None = None
    points_configuration: OptionPoints | None = None


class RuleCategory(Shape, frozen=True, kw_only=True):
    category: str
    condition: str = "PRESENT"
    option_ref_id: str | None = None
    option_ref_ids: tuple[str, ...] = ()


class ChoiceRule(Shape, frozen=True, kw_only=True):
    rule_category: RuleCategory | None = None
    automation_rule: dict[str, Any] | None = None


class AnswerSource(Shape, frozen=True, kw_only=True):
    source_type: str


class ChoiceAutomation(Shape, frozen=True, kw_only=True):
    options: tuple[ChoiceRule, ...] = ()
    default_option_ref_id: str | None = None
    default_option_ref_ids: tuple[str, ...] = ()
    answer_source: AnswerSource | None = None


class PropertyValue(Shape, frozen=True, kw_only=True):
    label: str


class NumberAutomation(Shape, frozen=True, kw_only=True):
    property_value: PropertyValue | None = None
    answer_source: AnswerSource | None = None


class ChoiceProperties(Shape, frozen=True, kw_only=True):
    options: tuple[Choice, ...]
    display_as: str | None = None
    automation: ChoiceAutomation | None = None


class NumberProperties(Shape, frozen=True, kw_only=True):
    min_value: int = 0
    max_value: int = 0
    options: tuple[Range, ...] = ()
    automation: NumberAutomation | None = None


class TextProperties(Shape, frozen=True, kw_only=True):
    automation: NumberAutomation | None = None


class Properties(Shape, frozen=True, kw_only=True):
    numeric: NumberProperties | None = None
    single_select: ChoiceProperties | None = None
    multi_select: ChoiceProperties | None = None
    text: TextProperties | None = None


class QuestionPoints(Shape, frozen=True, kw_only=True):
    max_point_value: int | None = None
    min_point_value: int | None = None
    is_bonus: bool = False


class Scoring(Shape, frozen=True, kw_only=True):
    points_configuration: QuestionPoints | None = None
    is_excluded_from_scoring: bool = False
    score_thresholds: tuple[Threshold, ...] = ()


class Metric(Shape, frozen=True, kw_only=True):
    metric_type: str = "BUSINESS_OUTCOME"
    metric_name: str = ""


class ConnectQuestion(Shape, frozen=True, kw_only=True):
    title: str
    ref_id: str
    question_type: str
    instructions: str | None = None
    not_applicable_enabled: bool = False
    question_type_properties: Properties | None = None
    enablement: Enablement | None = None
    weight: float | None = None
    scoring_configuration: Scoring | None = None
    metric_configuration: Metric | None = None


class ConnectSection(Shape, frozen=True, kw_only=True):
    title: str
    ref_id: str
    items: tuple[Item, ...]
    instructions: str | None = None
    weight: float | None = None
    is_excluded_from_scoring: bool = False
    score_thresholds: tuple[Threshold, ...] = ()
    enablement: Enablement | None = None


class Item(Shape, frozen=True, kw_only=True):
    """One of the two."""

    section: ConnectSection | None = None
    question: ConnectQuestion | None = None


class Strategy(Shape, frozen=True, kw_only=True):
    mode: str = "QUESTION_ONLY"
    status: str = "ENABLED"
    score_thresholds: tuple[Threshold, ...] = ()


class FormLanguage(Shape, frozen=True, kw_only=True):
    form_language: str | None = None


class ConnectForm(Shape, frozen=True, kw_only=True):
    """The form. What describes its life there (ids, version, status, who and when) is read over."""

    title: str
    items: tuple[Item, ...]
    description: str | None = None
    scoring_strategy: Strategy | None = None
    language_configuration: FormLanguage | None = None


#: of the form's life in their system: nothing that a form says
LIFE: Final = frozenset(
    {"EvaluationFormId", "EvaluationFormVersion", "EvaluationFormArn", "Locked", "Status", "CreatedTime", "CreatedBy",
     "LastModifiedTime", "LastModifiedBy", "InstanceId", "ClientToken", "AsDraft", "LastActivatedTime",
     "LastActivatedBy", "ActiveVersion", "LatestVersion", "LatestValidationStatus", "LastValidationStatus"}
)  # fmt: skip
#: settings that are kept with the form and come back with its export
KEPT: Final = (
    "Tags",
    "ReviewConfiguration",
    "TargetConfiguration",
    "AutoEvaluationConfiguration",
    "AIVersion",
)
#: their name -> our metric
METRICS: Final = {"NUMBER_OF_INTERRUPTIONS": "interruptions", "NON_TALK_TIME": "dead_air_s"}
LANGUAGES: Final = {"en": "en-US", "zh": "zh-CN", "es": "es-ES"}
