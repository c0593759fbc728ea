"""Is a form sound? What the server refuses to publish, with the path to each fault."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import msgspec

from domain.campaigns import LANGUAGES, Text
from domain.scorecards.aftermath import aftermath_findings
from domain.scorecards.definition import (
    CHOICE_KINDS,
    SCORED_KINDS,
    Form,
    Option,
    Question,
    Section,
    ShowWhen,
    conditions_in,
    exact,
    options_of,
    policy_of,
    possible_points,
    walk_questions,
    walk_sections,
)
from domain.scorecards.policy import PRESETS, SCOPES, Policy
from domain.scorecards.prefill import rule_problems

MOST_STEPS = 11  #: of a scale; EvaluAgent's longest has as many


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something wrong with a definition; `path` leads to it from the root (`sections[0].title`)."""

    path: str
    code: str
    text_en: str


class _Checker:
    """Walks a form once and notes what is wrong."""

    def __init__(self, form: Form, languages: Sequence[str]) -> None:
        self.form, self.languages = form, languages
        self.found: list[Finding] = []
        self.refs: dict[str, str] = {}
        self.questions = {question.ref: question for question, _ in walk_questions(form)}
        self.sections = {section.ref for section, _ in walk_sections(form)}
        self.policy = Policy()
        if isinstance(form.policy, str) and form.policy not in PRESETS:
            self.note("policy", "unknown_policy", f"There is no policy {form.policy!r}.")
        else:
            self.policy = policy_of(form)

    def note(self, path: str, code: str, text_en: str) -> None:
        self.found.append(Finding(path=path, code=code, text_en=text_en))

    def words(self, path: str, text: Text) -> None:
        for language in self.languages:
            if not text.get(language, "").strip():
                self.note(f"{path}.{language}", "missing_translation", f"No text in {language!r}.")

    def ref(self, path: str, ref: str) -> None:
        if not ref.strip():
            self.note(f"{path}.ref", "empty_ref", "A ref may not be empty.")
        if ref in self.refs:
            self.note(f"{path}.ref", "duplicate_ref", f"{ref!r} is used at {self.refs[ref]} too.")
        self.refs.setdefault(ref, path)

    def run(self) -> list[Finding]:
        form = self.form
        self.words("title", form.title)
        if not self.questions:
            self.note("sections", "no_questions", "The form asks nothing.")
        for index, section in enumerate(form.sections):
            self.section(f"sections[{index}]", section, depth=1)
        self.bands()
        self.total()
        self.circles()
        for path, code, text_en in aftermath_findings(form):
            self.note(path, code, text_en)
        if form.pass_mark is not None and not 0 <= form.pass_mark <= 100:
            self.note("pass_mark", "out_of_range", "The pass mark is a percentage.")
        self.unique("root_causes", [cause.ref for cause in form.root_causes])
        for index, cause in enumerate(form.root_causes):
            self.words(f"root_causes[{index}].label", cause.label)
        return self.found

    def section(self, path: str, section: Section, depth: int) -> None:
        self.ref(path, section.ref)
        self.words(f"{path}.title", section.title)
        self.weight(path, section.weight)
        self.shown(path, section.when)
        if depth > 2:
            self.note(path, "too_deep", "Sections go two levels deep.")
        if not section.questions and not section.sections:
            self.note(path, "empty_section", "The section holds nothing.")
        for index, question in enumerate(section.questions):
            self.question(f"{path}.questions[{index}]", question)
        for index, inner in enumerate(section.sections):
            self.section(f"{path}.sections[{index}]", inner, depth + 1)

    def question(self, path: str, question: Question) -> None:
        self.ref(path, question.ref)
        self.words(f"{path}.title", question.title)
        self.weight(path, question.weight)
        self.shown(path, question.when)
        if question.guide:
            self.words(f"{path}.guide", question.guide)
        if question.kind in CHOICE_KINDS - {"yesno", "scale"} | {"number"} and not question.options:
            self.note(f"{path}.options", "no_options", f"A {question.kind} question needs options.")
        self.unique(f"{path}.options", [option.ref for option in question.options])
        if question.kind == "scale":
            self.scale(path, question)
        for index, option in enumerate(question.options):
            self.option(f"{path}.options[{index}]", question, option)
        for index, reason in enumerate(question.na_reasons):
            self.words(f"{path}.na_reasons[{index}].label", reason.label)
        if question.kind == "number":
            self.ranges(path, question)
        for code, words in rule_problems(question):
            self.note(f"{path}.prefill", code, words)
        fails_only = any(option.fail for option in question.options)
        nothing_to_earn = possible_points(question, self.policy)[1] <= 0
        if question.kind in SCORED_KINDS and question.weight > 0 and nothing_to_earn and not fails_only:
            self.note(path, "no_points", "The question has a weight and nothing to earn.")

    def option(self, path: str, question: Question, option: Option) -> None:
        self.words(f"{path}.label", option.label)
        known_causes = {cause.ref for cause in self.form.root_causes}
        for cause in option.root_causes:
            if known_causes and cause not in known_causes:
                self.note(
                    f"{path}.root_causes", "unknown_root_cause", f"The form has no root cause {cause!r}."
                )
        if option.fail is None:
            return
        if option.bonus or question.bonus:
            self.note(f"{path}.fail", "bonus_with_fail", "What is a bonus cannot fail anything.")
        if option.fail.scope not in SCOPES or option.fail.scope not in self.policy.fail_scopes:
            self.note(
                f"{path}.fail.scope", "unknown_fail_scope", f"This policy has no {option.fail.scope!r}."
            )
        known = self.questions if option.fail.scope == "question" else self.sections
        if option.fail.target and option.fail.target not in known and option.fail.scope != "form":
            self.note(f"{path}.fail.target", "unknown_fail_target", f"There is no {option.fail.target!r}.")

    def scale(self, path: str, question: Question) -> None:
        scale = question.scale
        if scale is not None and not 1 <= scale.high - scale.low < MOST_STEPS:
            self.note(f"{path}.scale", "out_of_range", f"A scale has 2 to {MOST_STEPS} steps.")
        steps = {option.ref for option in options_of(question)}
        for index, option in enumerate(question.options):
            if option.ref not in steps:
                self.note(
                    f"{path}.options[{index}].ref", "no_such_step", f"The scale has no step {option.ref!r}."
                )

    def unique(self, path: str, refs: list[str]) -> None:
        for index, ref in enumerate(refs):
            if ref in refs[:index]:
                self.note(f"{path}[{index}].ref", "duplicate_ref", f"{ref!r} stands twice in the question.")

    def ranges(self, path: str, question: Question) -> None:
        spans = [
            (
                float("-inf") if option.at_least is None else option.at_least,
                float("inf") if option.at_most is None else option.at_most,
                index,
            )
            for index, option in enumerate(question.options)
        ]
        for low, high, index in spans:
            if low > high:
                self.note(f"{path}.options[{index}]", "empty_range", "at_least is above at_most.")
        spans.sort()
        for (_, high, _), (low, _, index) in pairwise(spans):
            if low <= high:
                self.note(f"{path}.options[{index}]", "overlapping_ranges", f"{low:g} is in two ranges.")

    def weight(self, path: str, weight: float | None) -> None:
        if weight is not None and weight < 0:
            self.note(f"{path}.weight", "negative_weight", "A weight is 0 or more.")

    def shown(self, path: str, when: ShowWhen | None) -> None:
        for part in conditions_in(when):
            self.condition(f"{path}.when", part)

    def condition(self, path: str, when: ShowWhen) -> None:
        if not when.question:
            if when.any_of or when.none_of or not (when.every or when.some):
                self.note(path, "when_unknown_question", "The condition names no question.")
            return
        question = self.questions.get(when.question)
        if question is None:
            self.note(path, "when_unknown_question", f"There is no question {when.question!r}.")
            return
        refs = {option.ref for option in options_of(question)}
        for ref in (*when.any_of, *when.none_of):
            if ref not in refs:
                self.note(path, "when_unknown_option", f"{when.question!r} has no option {ref!r}.")
        if not when.any_of and not when.none_of:
            self.note(path, "when_never", "Without answers in any_of it is never shown.")
        elif when.any_of and set(when.any_of) <= set(when.none_of):
            self.note(path, "when_never", "Each answer that shows it hides it too.")

    def bands(self) -> None:
        self.unique("bands", [band.ref for band in self.form.bands])
        for index, band in enumerate(self.form.bands):
            self.words(f"bands[{index}].title", band.title)
            if band.at_least in [other.at_least for other in self.form.bands[:index]]:
                self.note(f"bands[{index}].at_least", "duplicate_band", "Two bands begin at the same score.")

    def total(self) -> None:
        demanded = self.policy.weights_total
        if demanded is None:
            return

        def own(section: Section) -> Fraction:
            if section.weight is not None:
                return exact(section.weight)
            questions = (q for q in section.questions if q.kind in SCORED_KINDS and not q.bonus)
            inside = sum((exact(q.weight) for q in questions), Fraction(0))
            return inside + sum((own(s) for s in section.sections), Fraction(0))

        total = sum((own(section) for section in self.form.sections), Fraction(0))
        if total != exact(demanded):
            text_en = f"The weights add up to {float(total):g}, not {demanded:g}."
            self.note("sections", "weights_do_not_add_up", text_en)

    def circles(self) -> None:
        """A question that waits for itself, by whatever detour, is never shown."""
        waits: dict[str, list[str]] = {}
        for question, around in walk_questions(self.form):
            whens = [section.when for section in around] + [question.when]
            waits[question.ref] = [part.question for when in whens for part in conditions_in(when)]
        for start in waits:
            seen: set[str] = set()
            ahead = list(waits[start])
            while ahead:
                ref = ahead.pop()
                if ref not in seen:
                    seen.add(ref)
                    ahead.extend(waits.get(ref, []))
            if start in seen:
                self.note(self.refs.get(start, start), "when_circle", f"{start!r} waits for itself.")


def check(form: Form, languages: Sequence[str] = LANGUAGES) -> list[Finding]:
    """Find what is wrong with a form before it is published; empty: it may be."""
    return _Checker(form, languages).run()
