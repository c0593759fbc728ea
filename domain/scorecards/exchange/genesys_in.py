"""Genesys Cloud's form becomes one of ours."""

from __future__ import annotations

import json
import re
from typing import Any

from domain.campaigns import Text
from domain.scorecards.definition import (
    Fail,
    Form,
    Option,
    Question,
    Scale,
    Section,
    ShowWhen,
)
from domain.scorecards.exchange.genesys_model import (
    KEPT,
    LIFE,
    AnswerOption,
    GenesysForm,
    GenesysQuestion,
    Group,
    Visibility,
)
from domain.scorecards.exchange.losses import FormFileError, Loss
from domain.scorecards.exchange.shape import can_be_said, data_of, shaped, slug, unknown_in

KINDS = ("multipleChoice", "multipleSelect", "freeText", "nps", "readOnlyTextBlock")
_PATH = re.compile(
    r"(?:/form/questionGroup/(?P<group>\d+)|\.\.)/question/(?P<question>\d+)/answer/(?P<answer>\d+)"
)


def kind_of(theirs: str) -> str:
    """`multipleChoiceQuestion` and `multipleChoice` are the same; "" for an unknown one."""
    found = theirs.removesuffix("Question")
    return found if found in KINDS else ""


def read(text: str) -> tuple[Form, tuple[Loss, ...]]:
    """Read the JSON of a form.

    Raises:
        FormFileError: it is no such form.
    """
    data = data_of(text)
    if not isinstance(data, dict) or "questionGroups" not in data:
        raise FormFileError("not_a_form", what="questionGroups")
    form = shaped(data, GenesysForm)
    losses = list(unknown_in({k: v for k, v in data.items() if k not in LIFE and k not in KEPT}, GenesysForm))
    return _Reader(form, data, losses).run(), tuple(losses)


class _Reader:
    """Walks the form once; what does not fit is noted in `losses`."""

    def __init__(self, form: GenesysForm, data: dict[str, Any], losses: list[Loss]) -> None:
        self.form, self.data, self.losses = form, data, losses
        dialect = str(data.get("dialect") or "en")[:2]
        self.language = dialect if dialect in ("en", "zh", "es") else "en"
        self.taken: dict[str, str] = {}
        self.section_refs: list[str] = []
        self.refs: dict[tuple[int, int], str] = {}
        self.option_refs: dict[tuple[int, int], list[str]] = {}

    def lose(self, code: str, path: str, title: str = "", what: str = "") -> None:
        self.losses.append(Loss(code=code, path=path, title=title, what=what))

    def run(self) -> Form:
        for g, group in enumerate(self.form.question_groups):
            path = f"questionGroups[{g}]"
            self.section_refs.append(self.ref(group, f"group_{g + 1}", path))
            for q, question in enumerate(group.questions):
                self.refs[g, q] = self.ref(question, f"q{g + 1}_{q + 1}", f"{path}.questions[{q}]")
                self.option_refs[g, q] = [
                    o.context_id or o.id or f"a{n + 1}" for n, o in enumerate(self.options_in(question))
                ]
        if not self.refs:
            raise FormFileError("empty", path="questionGroups")
        sections = tuple(self.section(g, group) for g, group in enumerate(self.form.question_groups))
        origin = {"from": "genesys", "language": self.language}
        for name in KEPT:
            if self.data.get(name):
                origin[name] = json.dumps(self.data[name], ensure_ascii=False, sort_keys=True)
                self.lose("kept", name, what=name)
        return Form(
            code=slug(self.form.name), title=self.words(self.form.name), state="draft", policy="genesys",
            sections=sections, x_origin=origin,
        )  # fmt: skip

    def ref(self, one: Group | GenesysQuestion, instead: str, path: str) -> str:
        """Their stable name across versions, so that a later version meets the same questions."""
        found = one.context_id or one.id or instead
        if found in self.taken:
            raise FormFileError("double_ref", path=path, what=found)
        self.taken[found] = path
        return found

    def words(self, text: str | None) -> Text:
        return {self.language: text} if text else {}

    def options_in(self, question: GenesysQuestion) -> tuple[AnswerOption, ...]:
        """Answers to choose from; of a multiple select its inner questions, by the option that means "chosen"."""
        if kind_of(question.type) != "multipleSelect":
            return question.answer_options
        found = []
        for n, inner in enumerate(question.multiple_select_option_questions):
            chosen = next((o for o in inner.answer_options if o.built_in_type == "Selected"), AnswerOption())
            name = inner.context_id or inner.id or f"a{n + 1}"
            found.append(
                AnswerOption(
                    id=name, text=inner.text, value=chosen.value, assistance_conditions=chosen.assistance_conditions
                )
            )  # fmt: skip
        return tuple(found)

    # ------------------------------------------------------------------ groups

    def section(self, g: int, group: Group) -> Section:
        path = f"questionGroups[{g}]"
        if group.default_answers_to or group.default_answers_to_highest or group.default_answers_to_na:
            what = group.default_answers_to or ("highest" if group.default_answers_to_highest else "n/a")
            self.lose("default_answer", path, group.name, what)
        return Section(
            ref=self.section_refs[g], title=self.words(group.name),
            weight=1 if group.weight is None else group.weight, na_allowed=group.na_enabled,
            when=self.when(path, group.name, group.visibility_condition, g),
            questions=tuple(self.question(g, q, one) for q, one in enumerate(group.questions)),
        )  # fmt: skip

    def when(self, path: str, title: str, one: Visibility | None, g: int) -> ShowWhen | None:
        """Paths with places in them become names."""
        if one is None or not one.predicates:
            return None
        parts: list[ShowWhen] = []
        for predicate in one.predicates:
            found = _PATH.fullmatch(predicate.strip())
            at = (int(found["group"]) if found["group"] else g, int(found["question"])) if found else None
            answers = self.option_refs.get(at, []) if at is not None else []
            place = int(found["answer"]) if found else 0
            if at is None or place >= len(answers):
                self.lose("condition_dropped", path, title, predicate)
                continue
            parts.append(ShowWhen(question=self.refs[at], any_of=(answers[place],)))
        if len(parts) < 2:
            return parts[0] if parts else None
        if one.combining_operation == "AND":
            return ShowWhen(every=tuple(parts))
        if len({part.question for part in parts}) == 1:
            return ShowWhen(question=parts[0].question, any_of=tuple(ref for p in parts for ref in p.any_of))
        return ShowWhen(some=tuple(parts))

    # ------------------------------------------------------------------ questions

    def question(self, g: int, q: int, one: GenesysQuestion) -> Question:
        path = f"questionGroups[{g}].questions[{q}]"
        kind = kind_of(one.type)
        if not kind:
            raise FormFileError("unknown_kind", path=path, what=one.type)
        if one.default_answer:
            said = one.default_answer
            self.lose("default_answer", path, one.text, said if isinstance(said, str) else json.dumps(said))
        if one.automated_scoring_focus:
            self.lose("automation", path, one.text, one.automated_scoring_focus)
        shared: dict[str, Any] = {
            "ref": self.refs[g, q], "title": self.words(one.text), "guide": self.words(one.help_text),
            "na_allowed": one.na_enabled, "comment_rule": "always" if one.comments_required else "none",
            "when": self.when(path, one.text, one.visibility_condition, g), "critical": one.is_critical,
        }  # fmt: skip
        match kind:
            case "freeText":
                return Question(kind="text", **shared)
            case "readOnlyTextBlock":
                return Question(kind="info", **shared)
            case "nps":
                return Question(kind="scale", scale=Scale(low=0, high=10), weight=0, **shared)
        options = self.options_in(one)
        prefill = self.prefill(path, one, options, self.option_refs[g, q])
        several = kind == "multipleSelect"
        if several:
            self.look_at_selects(path, one)
        best = max((o.value for o in options), default=0)
        made = tuple(
            Option(
                ref=ref, label=self.words(o.text), points=o.value,
                fail=Fail(scope="form") if one.is_kill and o.value < best and not several else None,
            )
            for ref, o in zip(self.option_refs[g, q], options, strict=True)
        )  # fmt: skip
        weight = 1 if best > 0 else 0  # nothing to earn: it is only asked
        return Question(
            kind="multi" if several else "single", options=made, prefill=prefill, weight=weight, **shared
        )

    def look_at_selects(self, path: str, one: GenesysQuestion) -> None:
        for inner in one.multiple_select_option_questions:
            for option in inner.answer_options:
                if option.built_in_type == "Unselected" and option.value:
                    self.lose("selected_not", path, one.text, f"{inner.text}: {option.value}")
        if one.is_kill:
            self.lose("fail_scope", path, one.text, "form")

    def prefill(
        self, path: str, one: GenesysQuestion, options: tuple[AnswerOption, ...], refs: list[str]
    ) -> str:
        """One rule of ours, by one topic that was (not) found; what is put together of several is lost."""
        found: dict[bool, str] = {}
        name = ""
        for ref, option in zip(refs, options, strict=True):
            topics = [topic for condition in option.assistance_conditions for topic in condition.topic_ids]
            if not topics:
                continue
            said = option.assistance_conditions[0].operator == "EXISTS"
            fits = len(topics) == 1 and can_be_said(topics[0], ref) and name in ("", topics[0])
            if not fits or said in found:
                self.lose("automation", path, one.text, ", ".join(topics))
                continue
            name, found[said] = topics[0], ref
        return f"phrase:{name}={found.get(True, '')}|{found.get(False, '')}" if name else ""
