"""What each question weighs in the whole, in the way the policy spreads the weight of those that were dropped."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from domain.scorecards.definition import (
    SCORED_KINDS,
    Form,
    Option,
    Question,
    Section,
    exact,
    possible_points,
)
from domain.scorecards.policy import Policy
from domain.scorecards.results import State


def worth(around: Sequence[Section]) -> Fraction:
    """What a point is worth inside these sections."""
    found = Fraction(1)
    for section in around:
        found *= Fraction(1) if section.weight is None else exact(section.weight)
    return found


class Leaf:
    """A question on its way through the reckoning.

    Attributes:
        ratio: earned / possible; None: it does not count. weight: its part of what is possible.
        loose: earned where nothing is possible: points taken away by a question that cannot give any.
    """

    def __init__(self, question: Question, around: tuple[Section, ...]) -> None:
        self.question = question
        self.around = around
        self.state: State = "unscored"
        self.chosen: list[Option] = []
        self.earned: Fraction | None = None
        self.possible: Fraction | None = None
        self.ratio: Fraction | None = None
        self.weight = self.loose = Fraction(0)

    @property
    def bears(self) -> bool:
        """Whether it stands in the weights of the form at all."""
        return self.state not in ("hidden", "unscored")


class Weights:
    """Gives every leaf its part of the whole, in the way the policy spreads weight."""

    def __init__(self, form: Form, leaves: list[Leaf], policy: Policy) -> None:
        self._by_ref = {leaf.question.ref: leaf for leaf in leaves}
        self._policy = policy
        if policy.spread == "points":
            for leaf in leaves:
                leaf.weight = self._points_weight(leaf)
                if leaf.state == "scored" and leaf.ratio is None and policy.negative == "open":
                    leaf.loose = (leaf.earned or Fraction(0)) * self._factor(leaf)
        else:
            self._share(form.sections, (), None)

    def _points_weight(self, leaf: Leaf) -> Fraction:
        if leaf.ratio is None:
            return Fraction(0)
        possible = (
            leaf.possible if leaf.possible is not None else possible_points(leaf.question, self._policy)[1]
        )
        return possible * self._factor(leaf)

    def _factor(self, leaf: Leaf) -> Fraction:
        """What a point of the question is worth: its weight times those of the sections around it."""
        return exact(leaf.question.weight) * worth(leaf.around)

    def _own(self, section: Section) -> Fraction:
        """Weight of a section among its neighbours; by all its visible questions, N/A or not."""
        inside = sum((self._asked(q) for q in section.questions), Fraction(0))
        inside += sum((self._own(s) for s in section.sections), Fraction(0))
        if section.weight is None or inside == 0:
            return inside
        return exact(section.weight)

    def _asked(self, question: Question) -> Fraction:
        leaf = self._by_ref[question.ref]
        counts = leaf.bears and not question.bonus and question.kind in SCORED_KINDS
        return exact(question.weight) if counts else Fraction(0)

    def _remains(self, section: Section) -> bool:
        """Whether anything in the section still takes weight (`section`: only what is answered)."""
        if self._policy.spread == "form":
            return self._own(section) > 0
        return any(self._takes(q) > 0 for q in section.questions) or any(
            self._remains(s) for s in section.sections
        )

    def _takes(self, question: Question) -> Fraction:
        weight = self._asked(question)
        answered = self._by_ref[question.ref].ratio is not None
        return weight if answered or self._policy.spread == "form" else Fraction(0)

    def _share(
        self, sections: Sequence[Section], questions: Sequence[Question], whole: Fraction | None
    ) -> None:
        """Hand `whole` out among neighbours; None: each keeps its own weight (the top of the form)."""
        all_of_it = sum((self._own(s) for s in sections), Fraction(0))
        all_of_it += sum((self._asked(q) for q in questions), Fraction(0))
        left = sum((self._own(s) for s in sections if self._remains(s)), Fraction(0))
        left += sum((self._takes(q) for q in questions), Fraction(0))
        scale = Fraction(1) if whole is None else whole / left if left else Fraction(0)
        bonus_scale = whole / all_of_it if whole is not None and all_of_it else Fraction(1)
        for question in questions:
            leaf = self._by_ref[question.ref]
            if leaf.ratio is not None:
                leaf.weight = (
                    exact(question.weight) * bonus_scale if question.bonus else self._takes(question) * scale
                )
        for section in sections:
            self._share(section.sections, section.questions, self._own(section) * scale)
