"""Scorecards: the form's definition, the answers to it, and the one function that scores them.

Desk and server run `score` over the same structs, so the figure an analyst watches is the one that is stored.
Fractions are exact inside and are rounded (half up, two decimals) only by `display`.

Source: reference/qa_scoring.md 2 (arithmetic of other vendors, test vectors) and 3.4 (canonical shape).
"""

from domain.scorecards.checking import Finding, check
from domain.scorecards.definition import (
    CHOICE_KINDS,
    SCORED_KINDS,
    Answer,
    Band,
    Fail,
    Form,
    Mark,
    NaReason,
    Option,
    Question,
    QuestionKind,
    Release,
    RootCause,
    Rule,
    Scale,
    Section,
    ShowWhen,
    conditions_in,
    exact,
    form_from,
    options_of,
    policy_of,
    possible_points,
    walk_questions,
    walk_sections,
)
from domain.scorecards.policy import PRESETS, SCOPES, Policy
from domain.scorecards.results import (
    Alarm,
    Failure,
    QuestionResult,
    ScoreResult,
    ScoreSummary,
    SectionResult,
    State,
    display,
    mean_score,
    summary,
)
from domain.scorecards.scoring import score
from domain.scorecards.showing import visible_questions
from domain.scorecards.submitting import AnswerProblem, answer_problems, causes_of

__all__ = [
    "CHOICE_KINDS",
    "PRESETS",
    "SCOPES",
    "SCORED_KINDS",
    "Alarm",
    "Answer",
    "AnswerProblem",
    "Band",
    "Fail",
    "Failure",
    "Finding",
    "Form",
    "Mark",
    "NaReason",
    "Option",
    "Policy",
    "Question",
    "QuestionKind",
    "QuestionResult",
    "Release",
    "RootCause",
    "Rule",
    "Scale",
    "ScoreResult",
    "ScoreSummary",
    "Section",
    "SectionResult",
    "ShowWhen",
    "State",
    "answer_problems",
    "causes_of",
    "check",
    "conditions_in",
    "display",
    "exact",
    "form_from",
    "mean_score",
    "options_of",
    "policy_of",
    "possible_points",
    "score",
    "summary",
    "visible_questions",
    "walk_questions",
    "walk_sections",
]
