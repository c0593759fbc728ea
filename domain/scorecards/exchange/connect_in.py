"""Amazon Connect's form becomes one of ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from domain.campaigns import Text
from domain.scorecards.definition import (
    Band,
    Fail,
    Form,
    Option,
    Question,
    QuestionKind,
    Section,
    ShowWhen,
)
from domain.scorecards.exchange import connect_when
from domain.scorecards.exchange.connect_model import (
    KEPT,
    LIFE,
    METRICS,
    ChoiceAutomation,
    ChoiceProperties,
    ConnectForm,
    ConnectQuestion,
    ConnectSection,
    Item,
    NumberProperties,
    Strategy,
    Threshold,
)
from domain.scorecards.exchange.losses import FormFileError, Loss
from domain.scorecards.exchange.shape import can_be_said, data_of, shaped, slug, unknown_in

KINDS: dict[str, QuestionKind] = {
    "TEXT": "text", "SINGLESELECT": "single", "NUMERIC": "number", "MULTISELECT": "multi", "DATETIME": "date",
}  # fmt: skip
#: band -> its words, since their performance categories are fixed
CATEGORIES: dict[str, Text] = {
    "needs_improvement": {"en": "Needs improvement", "zh": "待改进", "es": "Mejorable"},
    "meets_expectations": {"en": "Meets expectations", "zh": "符合预期", "es": "Cumple lo esperado"},
    "exceeds_expectations": {"en": "Exceeds expectations", "zh": "超出预期", "es": "Supera lo esperado"},
}
LOOSE = "questions"  #: the section around questions that stand in none


def read(text: str) -> tuple[Form, tuple[Loss, ...]]:
    """Read the JSON of a form, as the service answers it or with a small first letter in each name.

    Raises:
        FormFileError: it is no such form.
    """
    data = _pascal(data_of(text))
    if isinstance(data, dict) and isinstance(data.get("EvaluationForm"), dict):
        data = data["EvaluationForm"]
    if not isinstance(data, dict):
        raise FormFileError("not_a_form", what="Items")
    for needed in ("Items", "Title"):
        if needed not in data:
            raise FormFileError("not_a_form", what=needed)
    form = shaped(data, ConnectForm)
    losses = list(unknown_in({k: v for k, v in data.items() if k not in LIFE and k not in KEPT}, ConnectForm))
    return _Reader(form, data, losses).run(), tuple(losses)


def _pascal(data: Any) -> Any:
    if isinstance(data, list):
        return [_pascal(item) for item in data]
    if isinstance(data, dict):
        return {k[:1].upper() + k[1:]: v if k in ("Tags", "tags") else _pascal(v) for k, v in data.items()}
    return data


class _Reader:
    """Walks the form once; what does not fit is noted in `losses`."""

    def __init__(self, form: ConnectForm, data: dict[str, Any], losses: list[Loss]) -> None:
        self.form, self.data, self.losses = form, data, losses
        self.strategy = form.scoring_strategy or Strategy()
        self.points = self.strategy.mode == "POINTS_BASED"
        code = (form.language_configuration.form_language if form.language_configuration else None) or "en-US"
        self.language = code[:2] if code[:2] in ("en", "zh", "es") else "en"
        self.questions: dict[str, ConnectQuestion] = {}
        self.refs: dict[str, str] = {}

    def lose(self, code: str, path: str, title: str = "", what: str = "") -> None:
        self.losses.append(Loss(code=code, path=path, title=title, what=what))

    def run(self) -> Form:
        self._collect(self.form.items, "Items")
        if not self.questions:
            raise FormFileError("empty", path="Items")
        sections: list[Section] = []
        loose: list[Question] = []
        for n, item in enumerate(self.form.items):
            if item.section is not None:
                sections.append(self.section(f"Items[{n}]", item.section, None))
            elif item.question is not None:
                loose.append(self.question(f"Items[{n}]", item.question, ()))
        if loose:
            sections.insert(0, Section(ref=LOOSE, title={"en": "Questions", "zh": "问题", "es": "Preguntas"},
                                       questions=tuple(loose)))  # fmt: skip
        return Form(
            code=slug(self.form.title), title=self.words(self.form.title), state="draft",
            policy="connect-points" if self.points else "connect-percentage", sections=tuple(sections),
            bands=tuple(self.bands()), x_origin=self.origin(),
        )  # fmt: skip

    def words(self, text: str | None) -> Text:
        return {self.language: text} if text else {}

    def origin(self) -> dict[str, str]:
        found = {"from": "amazon-connect", "language": self.language}
        if self.form.description:
            found["description"] = self.form.description
        for name in KEPT:
            if self.data.get(name):
                found[name] = json.dumps(self.data[name], ensure_ascii=False, sort_keys=True)
                self.lose("kept", name, what=name)
        if self.strategy.status == "DISABLED":
            self.lose("scoring_off", "ScoringStrategy.Status")
        return found

    def bands(self) -> Iterator[Band]:
        starts: dict[str, float] = {}
        for threshold in self.strategy.score_thresholds:
            if threshold.performance_category == "NEEDS_IMPROVEMENT":
                starts["needs_improvement"] = 0
                if threshold.max_score_percentage is not None:
                    starts.setdefault("meets_expectations", threshold.max_score_percentage)
            elif threshold.min_score_percentage is not None:
                starts["exceeds_expectations"] = threshold.min_score_percentage
        starts.setdefault("meets_expectations", 0) if starts else None
        seen = set()
        for ref, words in CATEGORIES.items():
            if ref in starts and starts[ref] not in seen:
                seen.add(starts[ref])
                yield Band(ref=ref, title=words, at_least=starts[ref])

    def _collect(self, items: tuple[Item, ...], path: str) -> None:
        for n, item in enumerate(items):
            found = item.section or item.question
            where = f"{path}[{n}]"
            if found is None:
                raise FormFileError("missing", path=where, what="Section or Question")
            if found.ref_id in self.refs:
                raise FormFileError("double_ref", path=where, what=found.ref_id)
            self.refs[found.ref_id] = where
            if item.question is not None:
                self.questions[item.question.ref_id] = item.question
            elif item.section is not None:
                self._collect(item.section.items, f"{where}.Section.Items")

    # ------------------------------------------------------------------ sections

    def section(self, path: str, one: ConnectSection, outer: ConnectSection | None) -> Section:
        around = tuple(s.ref_id for s in (outer, one) if s is not None)
        questions, inner = [], []
        for n, item in enumerate(one.items):
            where = f"{path}.Section.Items[{n}]"
            if item.question is not None:
                questions.append(self.question(where, item.question, around))
            elif item.section is not None and outer is None:
                inner.append(self.section(where, item.section, one))
            elif item.section is not None:
                raise FormFileError("too_deep", path=where, what=item.section.title)
        if one.score_thresholds:
            self.lose("thresholds", path, one.title)
        off = one.is_excluded_from_scoring or self.strategy.status == "DISABLED"
        return Section(
            ref=one.ref_id, title=self.words(one.title), guide=self.words(one.instructions),
            weight=0 if off else None if self.points else one.weight,
            when=self.when(path, one.title, one), questions=tuple(questions), sections=tuple(inner),
        )  # fmt: skip

    def when(self, path: str, title: str, one: ConnectSection | ConnectQuestion) -> ShowWhen | None:
        if one.enablement is None:
            return None
        reader = connect_when.Reader(self.questions, lambda code, what: self.lose(code, path, title, what))
        return reader.read(one.enablement)

    # ------------------------------------------------------------------ questions

    def question(self, path: str, one: ConnectQuestion, around: tuple[str, ...]) -> Question:
        kind = KINDS.get(one.question_type)
        if kind is None:
            raise FormFileError("unknown_kind", path=path, what=one.question_type)
        scoring = one.scoring_configuration
        points = scoring.points_configuration if scoring is not None else None
        if scoring is not None and scoring.score_thresholds:
            self.lose("thresholds", path, one.title)
        scored = kind in ("single", "multi", "number")
        off = (scoring is not None and scoring.is_excluded_from_scoring) or self.strategy.status == "DISABLED"
        metric = one.metric_configuration
        return Question(
            ref=one.ref_id, title=self.words(one.title), guide=self.words(one.instructions), kind=kind,
            weight=0 if off else self.weight(one, scored), points=self.most(points, scored),
            bonus=bool(points and points.is_bonus), options=tuple(self.options(path, one, around)),
            na_allowed=one.not_applicable_enabled, when=self.when(path, one.title, one),
            prefill=self.prefill(path, one), business_metric=metric.metric_name if metric else "",
        )  # fmt: skip

    def weight(self, one: ConnectQuestion, scored: bool) -> float:
        if not scored or self.points or self.strategy.mode == "SECTION_ONLY":
            return 1
        return one.weight or 0

    def most(self, points: Any, scored: bool) -> float | None:
        if not scored:
            return None
        if not self.points:
            return 10
        return points.max_point_value if points is not None else None

    def options(self, path: str, one: ConnectQuestion, around: tuple[str, ...]) -> Iterator[Option]:
        properties = one.question_type_properties
        choices = properties and (properties.single_select or properties.multi_select)
        if isinstance(choices, ChoiceProperties):
            for choice in choices.options:
                yield Option(
                    ref=choice.ref_id, label=self.words(choice.text), points=self.earns(choice),
                    bonus=self.is_bonus(choice), fail=self.fail(path, one.title, choice, around),
                )  # fmt: skip
        numeric = properties.numeric if properties is not None else None
        if isinstance(numeric, NumberProperties):
            for n, span in enumerate(numeric.options, start=1):
                said = range_words(span.min_value, span.max_value)
                yield Option(
                    ref=f"r{n}", label=dict.fromkeys(("en", "zh", "es"), said), points=self.earns(span),
                    bonus=self.is_bonus(span), fail=self.fail(path, one.title, span, around),
                    at_least=span.min_value, at_most=span.max_value,
                )  # fmt: skip

    def earns(self, option: Any) -> float:
        if self.points:
            return option.points_configuration.point_value if option.points_configuration else 0
        return option.score or 0

    def is_bonus(self, option: Any) -> bool:
        return self.points and bool(option.points_configuration and option.points_configuration.is_bonus)

    def fail(self, path: str, title: str, option: Any, around: tuple[str, ...]) -> Fail | None:
        """Without a target the whole form fails; a target is a section, or a section inside one."""
        if not option.automatic_fail:
            return None
        target = option.automatic_fail_configuration and option.automatic_fail_configuration.target_section
        if not target:
            return Fail(scope="form")
        if len(around) > 1 and target == around[-1]:
            if self.points:
                self.lose("fail_scope", path, title, "subsection")
            return Fail(scope="subsection")
        if around and target == around[0]:
            return Fail(scope="section")
        return Fail(scope="section", target=target)

    def prefill(self, path: str, one: ConnectQuestion) -> str:
        """One rule of ours: the first of theirs that can be said so; the others are lost."""
        properties = one.question_type_properties
        if properties is None:
            return ""
        number = properties.numeric.automation if properties.numeric is not None else None
        choices = properties.single_select or properties.multi_select
        automation = choices.automation if choices is not None else None
        for source in (
            number,
            automation,
            properties.text.automation if properties.text is not None else None,
        ):
            answers = source.answer_source if source is not None else None
            if answers is not None and answers.source_type != "CONTACT_LENS_DATA":
                self.lose("automation", path, one.title, answers.source_type)
        if number is not None and number.property_value is not None:
            label = number.property_value.label
            if label in METRICS:
                return f"metric:{METRICS[label]}"
            self.lose("automation", path, one.title, label)
        return self.phrase_rule(path, one, automation) if automation is not None else ""

    def phrase_rule(self, path: str, one: ConnectQuestion, automation: ChoiceAutomation) -> str:
        found: dict[bool, str] = {}
        name = ""
        for rule in automation.options:
            category = rule.rule_category
            if category is None:
                self.lose("automation", path, one.title, "AutomationRule")
                continue
            refs = (category.option_ref_id,) if category.option_ref_id else category.option_ref_ids
            said = category.condition == "PRESENT"
            fits = (
                len(refs) == 1 and can_be_said(category.category, *refs) and name in ("", category.category)
            )
            if not fits or said in found:
                self.lose("automation", path, one.title, category.category)
                continue
            name, found[said] = category.category, refs[0]
        default = automation.default_option_ref_id or ", ".join(automation.default_option_ref_ids)
        if default and name and False not in found and can_be_said(name, default):
            found[False] = default  # nothing else fits: it was not said
        elif default:
            self.lose("automation_default", path, one.title, default)
        return f"phrase:{name}={found.get(True, '')}|{found.get(False, '')}" if name else ""


def range_words(low: float, high: float) -> str:
    """What a range without words of its own is called."""
    return f"{low:g}" if low == high else f"{low:g} – {high:g}"


def thresholds_of(bands: tuple[Band, ...]) -> tuple[Threshold, ...]:
    """The other way round: bands of these names as their thresholds."""
    starts = {band.ref: band.at_least for band in bands}
    found = []
    if "needs_improvement" in starts:
        end = starts.get("meets_expectations", starts.get("exceeds_expectations"))
        found.append(
            Threshold(
                performance_category="NEEDS_IMPROVEMENT", min_score_percentage=0, max_score_percentage=end
            )
        )
    if "exceeds_expectations" in starts:
        found.append(
            Threshold(
                performance_category="EXCEEDS_EXPECTATIONS",
                min_score_percentage=starts["exceeds_expectations"],
                max_score_percentage=100,
            )
        )
    return tuple(found)
