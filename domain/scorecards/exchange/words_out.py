"""What a form says and no other system here has a place for: named once for each place, whatever the target."""

from __future__ import annotations

from collections.abc import Callable

from domain.campaigns import Text
from domain.scorecards.definition import Form, Question, Section, walk_questions, walk_sections
from domain.scorecards.policy import Policy

Lose = Callable[..., None]  #: (code, path, title, what)


class Speaker:
    """Words in the language of the export; others are lost, and that is said once."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.others: set[str] = set()

    def say(self, text: Text, instead: str = "") -> str:
        """The words; those of another language where there are none, else `instead`."""
        self.others.update(code for code, words in text.items() if code != self.language and words.strip())
        found = text.get(self.language, "").strip()
        return found or next((words for words in text.values() if words.strip()), instead)


def lost_of_form(form: Form, policy: Policy, lose: Lose) -> None:
    """What belongs to the form as a whole."""
    if form.pass_mark is not None:
        lose("pass_mark", "pass_mark", "", f"{form.pass_mark:g}")
    if form.root_causes or any(o.root_causes for q, _ in walk_questions(form) for o in q.options):
        lose("root_causes", "root_causes")
    if form.release is not None and form.release.how != "at_once":
        lose("release", "release")
    if form.appeals is not None:
        lose("appeals", "appeals")
    if form.direction != "both":
        lose("direction", "direction", "", form.direction)
    if form.fails_after or any(section.fails_after for section, _ in walk_sections(form)):
        lose("rules_by_number", "fails_after")
    if policy.critical_below is not None:
        lose("policy", "policy", "", f"critical below {policy.critical_below:g}")


def lost_of_section(section: Section, path: str, title: str, lose: Lose) -> None:
    if section.baseline:
        lose("baseline", path, title)


def lost_of_question(question: Question, path: str, title: str, lose: Lose) -> None:
    """What no target has at a question."""
    if question.na_reasons:
        lose("na_reasons", path, title)
    if question.evidence_rule != "none":
        lose("evidence_rule", path, title, question.evidence_rule)
    if question.baseline or question.least is not None:
        lose("baseline", path, title)
    for option in question.options:
        if option.alarm:
            lose("alarm", path, title, option.alarm)
        if option.tags:
            lose("tags", path, title, ", ".join(option.tags))
