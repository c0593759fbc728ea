"""One of our forms becomes Genesys Cloud's: groups with weights, questions in whole points, no sections inside sections."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from math import lcm

import msgspec

from domain.scorecards.definition import (
    SCORED_KINDS,
    Form,
    Option,
    Question,
    Section,
    ShowWhen,
    exact,
    options_of,
    policy_of,
    possible_points,
    walk_questions,
    walk_sections,
)
from domain.scorecards.exchange.connect_out import PLAIN
from domain.scorecards.exchange.genesys_model import (
    KEPT,
    AnswerOption,
    Assistance,
    GenesysForm,
    GenesysQuestion,
    Group,
    Visibility,
)
from domain.scorecards.exchange.losses import Loss
from domain.scorecards.exchange.shape import phrase_rule
from domain.scorecards.exchange.words_out import (
    Speaker,
    lost_of_form,
    lost_of_question,
    lost_of_section,
)

FINEST = 1_000  #: points are multiplied by so much at most, to be whole


def write(form: Form, language: str = "en") -> tuple[str, tuple[Loss, ...]]:
    """The JSON of an unpublished form, and what did not go along."""
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
        self.groups = [(section, around) for section, around in walk_sections(form) if section.questions]
        self.places = {
            question.ref: (g, q)
            for g, (section, _) in enumerate(self.groups)
            for q, question in enumerate(section.questions)
        }
        self.questions = {question.ref: question for question, _ in walk_questions(form)}
        self.scale = self._scale()

    def lose(self, code: str, path: str = "", title: str = "", what: str = "") -> None:
        self.losses.append(Loss(code=code, path=path, title=title, what=what))

    def _scale(self) -> int:
        """By what every point is multiplied, so that all are whole."""
        found = 1
        for question in self.questions.values():
            if question.kind in SCORED_KINDS:
                for option in options_of(question):
                    found = lcm(found, self._worth(question, option).denominator)
        return found if found <= FINEST else FINEST

    def _worth(self, question: Question, option: Option) -> Fraction:
        """What an option earns, weights of questions included: theirs have none of their own."""
        weight = Fraction(1) if _is_fatal_alone(question) else exact(question.weight)
        if self.policy.spread == "points":
            return exact(option.points) * weight
        lowest, most = possible_points(question, self.policy)
        share = (exact(option.points) - lowest) / (most - lowest) if most > lowest else Fraction(0)
        return share * weight

    def run(self) -> GenesysForm:
        if self.form.policy != "genesys":
            name = self.form.policy if isinstance(self.form.policy, str) else "of its own"
            self.lose("policy", "policy", "", name)
        lost_of_form(self.form, self.policy, self.lose)
        if self.form.bands:
            self.lose("bands", "bands")
        groups = tuple(self.group(section, around) for section, around in self.groups)
        made = GenesysForm(name=self.speaker.say(self.form.title, self.form.code), question_groups=groups)
        if self.speaker.others:
            self.lose("language", "", "", ", ".join(sorted(self.speaker.others)))
        return made

    # ------------------------------------------------------------------ groups

    def group(self, one: Section, around: tuple[Section, ...]) -> Group:
        titles = [self.speaker.say(section.title, section.ref) for section in (*around, one)]
        path, title = one.ref, " / ".join(titles)
        lost_of_section(one, path, title, self.lose)
        if around:
            self.lose("subsection", path, title)
        if one.guide:
            self.lose("guide", path, title)
        whens = [section.when for section in (*around, one) if section.when is not None]
        when = whens[0] if len(whens) == 1 else ShowWhen(every=tuple(whens)) if whens else None
        return Group(
            name=title, context_id=one.ref, na_enabled=one.na_allowed or any(s.na_allowed for s in around),
            weight=self.weight(one, around), manual_weight=True, visibility_condition=self.when(when, path, title),
            questions=tuple(self.question(q, title) for q in one.questions),
        )  # fmt: skip

    def weight(self, one: Section, around: tuple[Section, ...]) -> float:
        """What a point of the group is worth, by which its part of the whole becomes what it is here."""
        chain = (*around, one)
        if self.policy.spread == "points":
            found = Fraction(1)
            for section in chain:
                found *= Fraction(1) if section.weight is None else exact(section.weight)
            return float(found)
        found = Fraction(1)
        for section in chain:
            inside = _inside(section)
            found *= Fraction(1) if section.weight is None or not inside else exact(section.weight) / inside
        return float(found)

    # ------------------------------------------------------------------ conditions

    def when(self, when: ShowWhen | None, path: str, title: str) -> Visibility | None:
        """One operation over answers; what is put together otherwise becomes simpler."""
        if when is None:
            return None
        for combining, parts in (("OR", self._any(when)), ("AND", self._all(when))):
            if parts is not None:
                return Visibility(combining_operation=combining, predicates=tuple(parts))
        self.lose("condition_simpler", path, title)
        parts = [p for inner in _leaves(when) for p in self._paths(inner)]
        return Visibility(combining_operation="OR", predicates=tuple(dict.fromkeys(parts))) if parts else None

    def _any(self, when: ShowWhen) -> list[str] | None:
        """Where one of several answers is enough; None where it is more than that."""
        if when.question and not when.every and not when.some:
            return self._paths(when) or None
        if when.some and not when.question and not when.every and all(_is_leaf(w) for w in when.some):
            return [path for inner in when.some for path in self._paths(inner)] or None
        return None

    def _all(self, when: ShowWhen) -> list[str] | None:
        """Where each of several answers is needed, and each can be given in one way."""
        if when.some or not when.every:
            return None
        leaves = [*([ShowWhen(question=when.question, any_of=when.any_of, none_of=when.none_of)]
                    if when.question else []), *when.every]  # fmt: skip
        paths = [self._paths(inner) for inner in leaves if _is_leaf(inner)]
        if len(paths) < len(leaves) or any(len(found) != 1 for found in paths):
            return None
        return [found[0] for found in paths]

    def _paths(self, when: ShowWhen) -> list[str]:
        question = self.questions.get(when.question)
        if question is None:
            return []
        g, q = self.places[question.ref]
        refs = [option.ref for option in options_of(question)]
        wanted = [ref for ref in refs if (not when.any_of or ref in when.any_of) and ref not in when.none_of]
        return [f"/form/questionGroup/{g}/question/{q}/answer/{refs.index(ref)}" for ref in wanted]

    # ------------------------------------------------------------------ questions

    def question(self, one: Question, group: str) -> GenesysQuestion:
        path, title = one.ref, self.speaker.say(one.title, one.ref)
        lost_of_question(one, path, title, self.lose)
        if one.comment_rule == "on_negative":
            self.lose("comment_rule", path, title, one.comment_rule)
        if one.bonus or any(option.bonus for option in one.options):
            self.lose("bonus", path, title)
        if one.business_metric:
            self.lose("metric", path, title, one.business_metric)
        if one.prefill and not any(_topics(one, option) for option in options_of(one)):
            self.lose("automation", path, title, one.prefill)
        nps = one.kind == "scale" and one.weight == 0 and len(options_of(one)) == 11
        kind = {
            "text": "freeText", "date": "freeText", "info": "readOnlyTextBlock", "multi": "multipleSelect",
        }.get(one.kind, "nps" if nps else "multipleChoice")  # fmt: skip
        if one.kind == "date":
            self.lose("date", path, title)
        if one.kind == "number":
            self.lose("number_ranges", path, title)
        kill = self.is_kill(one, path, title)
        if kill and _is_fatal_alone(one):
            self.lose("weights", path, title, "0")
        options: tuple[AnswerOption, ...] = ()
        inner: tuple[GenesysQuestion, ...] = ()
        if kind == "multipleChoice":
            options = tuple(self.option(one, option, path, title) for option in options_of(one))
        elif kind == "multipleSelect":
            inner = tuple(self.select(one, option, path, title) for option in options_of(one))
        return GenesysQuestion(
            text=title, type=f"{kind}Question", context_id=one.ref, help_text=self.speaker.say(one.guide) or None,
            na_enabled=one.na_allowed, comments_required=one.comment_rule == "always",
            visibility_condition=self.when(one.when, path, title), answer_options=options,
            multiple_select_option_questions=inner, is_critical=one.critical, is_kill=kill,
        )  # fmt: skip

    def is_kill(self, one: Question, path: str, title: str) -> bool:
        """There, every answer but the best one fails the form."""
        options = options_of(one)
        failing = {o.ref for o in options if o.fail is not None}
        if not failing:
            return False
        for scope in sorted({o.fail.scope for o in options if o.fail is not None and o.fail.scope != "form"}):
            self.lose("fail_scope", path, title, scope)
        fatal = {o.ref for o in options if o.fail is not None and o.fail.scope == "form"}
        if not fatal or one.kind == "multi":
            if fatal:
                self.lose("fail_scope", path, title, "form")
            return False
        best = max(o.points for o in options)
        if fatal != {o.ref for o in options if o.points < best}:
            self.lose("fail_partial", path, title)
        return True

    def value(self, one: Question, option: Option, path: str, title: str) -> int:
        worth = self._worth(one, option) * self.scale
        if worth.denominator != 1:
            self.lose("rounded", path, title, f"{float(worth):.2f}")
        return int(worth + Fraction(1, 2)) if worth >= 0 else 0

    def option(self, one: Question, option: Option, path: str, title: str) -> AnswerOption:
        own = self.speaker.say(option.label)
        return AnswerOption(
            text=own or PLAIN.get(option.ref, {}).get(self.speaker.language, option.ref), context_id=option.ref,
            value=self.value(one, option, path, title), assistance_conditions=_topics(one, option),
        )  # fmt: skip

    def select(self, one: Question, option: Option, path: str, title: str) -> GenesysQuestion:
        made = self.option(one, option, path, title)
        selected = AnswerOption(
            built_in_type="Selected", value=made.value, assistance_conditions=made.assistance_conditions
        )
        unselected = AnswerOption(built_in_type="Unselected")
        return GenesysQuestion(
            text=made.text, type="multipleSelectOptionQuestion", context_id=option.ref,
            answer_options=(selected, unselected),
        )  # fmt: skip


def _is_fatal_alone(question: Question) -> bool:
    """It only fails the form and gives no points; there, what fails is told by the points."""
    return question.weight == 0 and any(
        o.fail is not None and o.fail.scope == "form" for o in question.options
    )


def _topics(one: Question, option: Option) -> tuple[Assistance, ...]:
    rule = phrase_rule(one.prefill, [o.ref for o in options_of(one)])
    if rule is not None and option.ref in (rule.said, rule.not_said):
        operator = "EXISTS" if option.ref == rule.said else "NOTEXISTS"
        return (Assistance(operator=operator, topic_ids=(rule.name,)),)
    return ()


def _inside(section: Section) -> Fraction:
    """What the questions of a section weigh together, sections inside included by their own weight."""
    found = sum((exact(q.weight) for q in section.questions if q.kind in SCORED_KINDS), Fraction(0))
    for inner in section.sections:
        found += _inside(inner) if inner.weight is None else exact(inner.weight)
    return found


def _is_leaf(when: ShowWhen) -> bool:
    return bool(when.question) and not when.every and not when.some


def _leaves(when: ShowWhen) -> Iterator[ShowWhen]:
    if when.question:
        yield ShowWhen(question=when.question, any_of=when.any_of, none_of=when.none_of)
    for inner in (*when.every, *when.some):
        yield from _leaves(inner)
