"""One of our forms becomes Amazon Connect's. Its scores are whole numbers of 0 to 10, its points 0 to 100."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import msgspec

from domain.scorecards.definition import (
    SCORED_KINDS,
    Fail,
    Form,
    Option,
    Question,
    Section,
    exact,
    options_of,
    policy_of,
    possible_points,
    walk_questions,
)
from domain.scorecards.exchange import connect_when
from domain.scorecards.exchange.connect_in import CATEGORIES, LOOSE, range_words, thresholds_of
from domain.scorecards.exchange.connect_model import (
    KEPT,
    LANGUAGES,
    METRICS,
    Choice,
    ChoiceAutomation,
    ChoiceProperties,
    ChoiceRule,
    ConnectForm,
    ConnectQuestion,
    ConnectSection,
    FailTarget,
    FormLanguage,
    Item,
    Metric,
    NumberAutomation,
    NumberProperties,
    OptionPoints,
    Properties,
    PropertyValue,
    QuestionPoints,
    Range,
    RuleCategory,
    Scoring,
    Strategy,
)
from domain.scorecards.exchange.losses import Loss
from domain.scorecards.exchange.shape import phrase_rule
from domain.scorecards.exchange.words_out import (
    Speaker,
    lost_of_form,
    lost_of_question,
    lost_of_section,
)

TYPES = {
    "yesno": "SINGLESELECT", "single": "SINGLESELECT", "scale": "SINGLESELECT", "multi": "MULTISELECT",
    "number": "NUMERIC", "text": "TEXT", "date": "DATETIME", "info": "TEXT",
}  # fmt: skip
#: a plain yes/no has no words of its own
PLAIN = {"yes": {"en": "Yes", "zh": "是", "es": "Sí"}, "no": {"en": "No", "zh": "否", "es": "No"}}
HIGHEST = 1_000_000  #: instead of a range without an end


def write(form: Form, language: str = "en") -> tuple[str, tuple[Loss, ...]]:
    """The JSON that CreateEvaluationForm takes, and what did not go along."""
    writer = _Writer(form, language)
    made = json.loads(msgspec.json.encode(writer.run()))
    for name in KEPT:
        if name in form.x_origin:
            made[name] = json.loads(form.x_origin[name])
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n", tuple(writer.losses)


class _Writer:
    def __init__(self, form: Form, language: str) -> None:
        self.form, self.policy = form, policy_of(form)
        self.speaker = Speaker(language)
        self.losses: list[Loss] = []
        self.points = self.policy.spread == "points"
        self.questions = {question.ref: question for question, _ in walk_questions(form)}
        self.mode = "POINTS_BASED" if self.points else self._mode()

    def lose(self, code: str, path: str = "", title: str = "", what: str = "") -> None:
        self.losses.append(Loss(code=code, path=path, title=title, what=what))

    def _mode(self) -> str:
        """Weights on sections alone, where every section has one and its questions weigh the same."""
        for section in self.form.sections:
            weights = {q.weight for q in section.questions if q.kind in SCORED_KINDS and q.weight}
            if section.weight is None or section.sections or len(weights) > 1:
                return "QUESTION_ONLY"
        return "SECTION_ONLY"

    def run(self) -> ConnectForm:
        if not isinstance(self.form.policy, str) or not self.form.policy.startswith("connect-"):
            name = self.form.policy if isinstance(self.form.policy, str) else "of its own"
            self.lose("policy", "policy", "", name)
        lost_of_form(self.form, self.policy, self.lose)
        shares = self._shares()
        items: list[Item] = []
        for n, section in enumerate(self.form.sections):
            path = f"sections[{n}]"
            if section.ref == LOOSE and not section.sections and section.weight is None and not section.when:
                items += [
                    self.item(q, f"{path}.questions[{m}]", (), shares)
                    for m, q in enumerate(section.questions)
                ]
            else:
                items.append(Item(section=self.section(section, path, (), shares)))
        thresholds = thresholds_of(self.form.bands)
        if any(CATEGORIES.get(band.ref) != band.title for band in self.form.bands):
            self.lose("bands", "bands")  # their names are fixed there
        made = ConnectForm(
            title=self.speaker.say(self.form.title, self.form.code), items=tuple(items),
            description=self.form.x_origin.get("description"),
            scoring_strategy=Strategy(mode=self.mode, status="ENABLED", score_thresholds=thresholds),
            language_configuration=FormLanguage(form_language=LANGUAGES[self.speaker.language])
            if self.speaker.language in LANGUAGES else None,
        )  # fmt: skip
        if self.speaker.others:
            self.lose("language", "", "", ", ".join(sorted(self.speaker.others)))
        return made

    # ------------------------------------------------------------------ weights

    def _shares(self) -> dict[str, float]:
        """Percent of the whole for each question (question weights) or section (section weights); 100 in all."""
        if self.points:
            return {}
        weights: dict[str, Fraction] = {}

        def own(section: Section) -> Fraction:
            inside = sum((counted(q) for q in section.questions), Fraction(0))
            inside += sum((own(s) for s in section.sections), Fraction(0))
            return inside if section.weight is None or not inside else exact(section.weight)

        def counted(question: Question) -> Fraction:
            return exact(question.weight) if question.kind in SCORED_KINDS else Fraction(0)

        def hand_out(section: Section, whole: Fraction) -> None:
            inside = sum((counted(q) for q in section.questions), Fraction(0))
            inside += sum((own(s) for s in section.sections), Fraction(0))
            for question in section.questions:
                weights[question.ref] = counted(question) * whole / inside if inside else Fraction(0)
            for inner in section.sections:
                hand_out(inner, own(inner) * whole / inside if inside else Fraction(0))

        for section in self.form.sections:
            if self.mode == "SECTION_ONLY":
                weights[section.ref] = own(section)
            else:
                hand_out(section, own(section))
        if self.mode == "QUESTION_ONLY" and any(
            s.weight is not None and s.weight != 0 for s in self.form.sections
        ):
            self.lose("weights", "sections", "", "weights of sections are spread over their questions")
        whole = sum(weights.values(), Fraction(0))
        return {ref: float(weight * 100 / whole) if whole else 0.0 for ref, weight in weights.items()}

    # ------------------------------------------------------------------ sections

    def section(
        self, one: Section, path: str, around: tuple[Section, ...], shares: dict[str, float]
    ) -> ConnectSection:
        title = self.speaker.say(one.title, one.ref)
        lost_of_section(one, path, title, self.lose)
        if one.na_allowed:
            self.lose("na_section", path, title)
        if self.points and one.weight not in (None, 0, 1):
            self.lose("weights", path, title, f"{one.weight:g}")
        inside = (*around, one)
        items = [self.item(q, f"{path}.questions[{n}]", inside, shares) for n, q in enumerate(one.questions)]
        items += [
            Item(section=self.section(s, f"{path}.sections[{n}]", inside, shares))
            for n, s in enumerate(one.sections)
        ]
        return ConnectSection(
            title=title, ref_id=one.ref, items=tuple(items), instructions=self.speaker.say(one.guide) or None,
            weight=shares.get(one.ref) if self.mode == "SECTION_ONLY" else None,
            is_excluded_from_scoring=one.weight == 0, enablement=self.when(path, title, one),
        )  # fmt: skip

    def when(self, path: str, title: str, one: Section | Question) -> Any:
        writer = connect_when.Writer(self.questions, lambda code, what: self.lose(code, path, title, what))
        return writer.write(one.when)

    # ------------------------------------------------------------------ questions

    def item(self, one: Question, path: str, around: tuple[Section, ...], shares: dict[str, float]) -> Item:
        title = self.speaker.say(one.title, one.ref)
        lost_of_question(one, path, title, self.lose)
        if one.comment_rule != "none":
            self.lose("comment_rule", path, title, one.comment_rule)
        if one.critical:
            self.lose("critical", path, title)
        if one.bonus and not self.points:
            self.lose("bonus", path, title)
        if self.points and one.weight not in (0, 1) and one.kind in SCORED_KINDS:
            self.lose("weights", path, title, f"{one.weight:g}")
        weight = shares.get(one.ref) if self.mode == "QUESTION_ONLY" and one.kind in SCORED_KINDS else None
        return Item(
            question=ConnectQuestion(
                title=title, ref_id=one.ref, question_type=TYPES[one.kind],
                instructions=self.speaker.say(one.guide) or None, not_applicable_enabled=one.na_allowed,
                question_type_properties=self.properties(one, path, title, around),
                enablement=self.when(path, title, one), weight=weight, scoring_configuration=self.scoring(one),
                metric_configuration=Metric(metric_name=one.business_metric) if one.business_metric else None,
            )
        )  # fmt: skip

    def scoring(self, one: Question) -> Scoring | None:
        if one.kind not in SCORED_KINDS:
            return None
        off = one.weight == 0 and self.mode != "QUESTION_ONLY"
        if not self.points:
            return Scoring(is_excluded_from_scoring=True) if off else None
        most = None if one.points is None else int(one.points)
        points = (
            QuestionPoints(max_point_value=most, is_bonus=one.bonus)
            if most is not None or one.bonus
            else None
        )
        return Scoring(points_configuration=points, is_excluded_from_scoring=off) if points or off else None

    def properties(
        self, one: Question, path: str, title: str, around: tuple[Section, ...]
    ) -> Properties | None:
        automation = self.automation(one, path, title)
        if one.kind == "number":
            spans = tuple(
                self.range(one, n, option, path, title, around) for n, option in enumerate(one.options)
            )
            made = NumberProperties(
                min_value=min((s.min_value for s in spans), default=0),
                max_value=max((s.max_value for s in spans), default=0), options=spans, automation=self.metric(one),
            )  # fmt: skip
            return Properties(numeric=made)
        if one.kind not in SCORED_KINDS:
            return None
        choices = tuple(
            Choice(
                ref_id=option.ref, text=self.option_words(option), **self.earned(one, option, path, title),
                **self.fail(option, path, title, around),
            )
            for option in options_of(one)
        )  # fmt: skip
        if one.kind == "multi":
            return Properties(
                multi_select=ChoiceProperties(options=choices, display_as="CHECKBOX", automation=automation)
            )
        return Properties(
            single_select=ChoiceProperties(options=choices, display_as="RADIO", automation=automation)
        )

    def option_words(self, option: Option) -> str:
        if option.label:
            return self.speaker.say(option.label, option.ref)
        return PLAIN.get(option.ref, {}).get(self.speaker.language, option.ref)

    def earned(self, one: Question, option: Option, path: str, title: str) -> dict[str, Any]:
        """Score of 0 to 10 by the share of the question's points, or the points themselves."""
        if self.points:
            worth = exact(option.points)
            if not 0 <= worth <= 100 or worth.denominator != 1:
                self.lose("rounded", path, title, f"{option.points:g}")
            whole = min(100, max(0, int(worth + Fraction(1, 2))))
            return {"points_configuration": OptionPoints(point_value=whole, is_bonus=option.bonus)}
        if option.bonus:
            self.lose("bonus", path, title)
        lowest, most = possible_points(one, self.policy)
        share = (exact(option.points) - lowest) / (most - lowest) * 10 if most > lowest else Fraction(0)
        share = min(Fraction(10), max(Fraction(0), share))
        if share.denominator != 1:
            self.lose("rounded", path, title, f"{float(share):.2f}")
        return {"score": int(share + Fraction(1, 2))}

    def range(
        self, one: Question, n: int, option: Option, path: str, title: str, around: tuple[Section, ...]
    ) -> Range:
        ends = []
        for end, instead in ((option.at_least, 0), (option.at_most, HIGHEST)):
            if end is None:
                self.lose("open_range", path, title, str(instead))
            elif end != int(end):
                self.lose("rounded", path, title, f"{end:g}")
            ends.append(instead if end is None else int(end))
        if set(option.label.values()) - {range_words(*ends)}:
            self.lose("range_words", path, title, self.option_words(option))
        return Range(
            min_value=ends[0], max_value=ends[1], **self.earned(one, option, path, title),
            **self.fail(option, path, title, around),
        )  # fmt: skip

    def fail(self, option: Option, path: str, title: str, around: tuple[Section, ...]) -> dict[str, Any]:
        fail: Fail | None = option.fail
        if fail is None:
            return {}
        if fail.scope not in self.policy.fail_scopes or fail.scope == "question":
            self.lose("fail_scope", path, title, fail.scope)
            return {}
        if fail.scope == "form":
            return {"automatic_fail": True}
        target = fail.target or (around[-1 if fail.scope == "subsection" else 0].ref if around else "")
        return {"automatic_fail": True, "automatic_fail_configuration": FailTarget(target_section=target)}

    # ------------------------------------------------------------------ the machine

    def automation(self, one: Question, path: str, title: str) -> ChoiceAutomation | None:
        refs = [option.ref for option in options_of(one)]
        rule = phrase_rule(one.prefill, refs) if one.kind != "number" else None
        answers = [(rule.said, "PRESENT"), (rule.not_said, "NOT_PRESENT")] if rule is not None else []
        rules = tuple(
            ChoiceRule(
                rule_category=RuleCategory(
                    category=rule.name if rule is not None else "", condition=condition,
                    option_ref_id=None if one.kind == "multi" else ref,
                    option_ref_ids=(ref,) if one.kind == "multi" else (),
                )
            )
            for ref, condition in answers
            if ref in refs
        )  # fmt: skip
        if one.prefill and not rules and self.metric(one) is None:
            self.lose("automation", path, title, one.prefill)
        return ChoiceAutomation(options=rules) if rules else None

    def metric(self, one: Question) -> NumberAutomation | None:
        names = {f"metric:{ours}": theirs for theirs, ours in METRICS.items()}
        label = names.get(one.prefill.strip()) if one.kind == "number" else None
        return NumberAutomation(property_value=PropertyValue(label=label)) if label else None
