"""What gets lost on the way between two systems, and what is wrong with a file: codes, with their English sentence.

The desk has the sentences in its own languages (`agent_app/forms/words.py`); a test proves that each code has one.
"""

from __future__ import annotations

from typing import Final

import msgspec

#: code -> what is lost. `{what}`: the value that it is about.
LOSSES: Final[dict[str, str]] = {
    "alarm": "The alarm {what} has no place there.",
    "appeals": "Who decides an appeal has no place there.",
    "automation": "What the machine proposes by {what} has no place there.",
    "automation_default": "The machine's answer when nothing else fits ({what}) has no place here.",
    "bands": "The score bands have no place there, or other names.",
    "baseline": "Points that are there from the start, or a minimum, have no place there.",
    "bonus": "Bonus points have no place there: they count like others.",
    "comment_rule": "When a comment is demanded cannot be said as finely: {what}.",
    "condition_dropped": "The condition by {what} has no place here: it is always shown.",
    "condition_negated": "It is hidden by an answer; here it also stays hidden until {what} is answered.",
    "condition_simpler": "The condition is put together in a way that has no place there: it is simpler now.",
    "critical": "The critical score has no place there.",
    "date": "A date is typed as free text there.",
    "default_answer": "The answer that is filled in from the start has no place here: {what}.",
    "direction": "For which calls the form is ({what}) has no place there.",
    "evidence_rule": "When evidence is demanded has no place there: {what}.",
    "fail_partial": "Every answer but the best one fails the form there.",
    "fail_scope": "A fail of the scope {what} has no place there.",
    "guide": "The guidance of a section has no place there.",
    "kept": "{what} is kept with the form and comes back with its export; here it does nothing.",
    "metric": "The business metric {what} has no place there.",
    "language": "Words in other languages ({what}) have no place there.",
    "na_reasons": "The reasons for “not applicable” have no place there.",
    "na_section": "That a whole section may be not applicable has no place there.",
    "number_ranges": "A typed number becomes a choice of ranges.",
    "open_range": "A range without an end gets one: {what}.",
    "pass_mark": "The pass mark {what} has no place there.",
    "policy": "The form is reckoned by other rules there; ours are {what}.",
    "range_words": "The words of a range have no place there: {what}.",
    "release": "When agents see a judgement has no place there.",
    "root_causes": "Root causes have no place there.",
    "rounded": "Points must be whole numbers there; this was rounded: {what}.",
    "rules_by_number": "That a number of failed questions or sections fails the whole has no place there.",
    "scoring_off": "The form was not scored there; here its questions have no weight.",
    "selected_not": "Points for what is not chosen have no place here: {what}.",
    "subsection": "Sections inside sections have no place there: it becomes a section of its own.",
    "tags": "The tags of an answer have no place there: {what}.",
    "thresholds": "Thresholds of a single section or question have no place here.",
    "unknown_field": "{what} is not known here.",
    "weights": "Weights have no place there in this way: {what}.",
}

#: code -> what is wrong with a file, and what to do
PROBLEMS: Final[dict[str, str]] = {
    "not_json": "The file is not JSON ({what}). Export the form once more, and do not edit the file by hand.",
    "not_a_form": "The file holds no form: {what} is missing. Is it a form of this system at all?",
    "missing": "{what} is missing here. Export the form once more.",
    "wrong_type": "What stands here has another type: {what}.",
    "unknown_kind": "A question of the kind {what} is not known. Delete it there, or ask for it.",
    "double_ref": "The name {what} stands twice. Names must be different in the whole form.",
    "too_deep": "Sections go two levels deep; this one is deeper. Move it up.",
    "empty": "The form has no question.",
}


class Loss(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that did not come along.

    Attributes:
        code: of `LOSSES`. path: where, in the file that was read or the form that was written. title: words by which
            people know the place. what: the value.
    """

    code: str
    path: str = ""
    title: str = ""
    what: str = ""

    def __str__(self) -> str:
        where = f"{self.path} ({self.title})" if self.title and self.path else self.path or self.title
        said = LOSSES[self.code].format(what=self.what)
        return f"{where}: {said}" if where else said


class FormFileError(Exception):
    """The file cannot be read as a form of that system.

    Attributes:
        code: of `PROBLEMS`. line: 1-based, 0 unknown. path: inside the file. what: the value.
    """

    def __init__(self, code: str, *, line: int = 0, path: str = "", what: str = "") -> None:
        self.code, self.line, self.path, self.what = code, line, path, what
        super().__init__(str(self))

    def __str__(self) -> str:
        where = f"line {self.line}" if self.line else self.path
        said = PROBLEMS[self.code].format(what=self.what)
        return f"{where}: {said}" if where else said
