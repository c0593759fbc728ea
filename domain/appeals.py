"""An appeal and a revised evaluation, as they travel: questions with proposals, verdicts level by level, earlier answers."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.leads import Frozen
from domain.scorecards import Answer, ScoreSummary

AppealState = Literal["open", "decided", "closed"]
LONGEST_WORDS = 2_000


class AppealedQuestion(Frozen, frozen=True, kw_only=True):
    """One question that the agent sees otherwise.

    Attributes:
        proposed: the answer that she thinks is right (values or `na`, with marks of her own).
    """

    question: str
    proposed: Answer
    words: str = ""


class Verdict(Frozen, frozen=True, kw_only=True):
    """What was decided about one question.

    Attributes:
        answer: the new answer where the appeal was upheld, None where the old one stays. It need not be the proposed one.
    """

    question: str
    answer: Answer | None = None
    words: str = ""


class AppealStep(Frozen, frozen=True, kw_only=True):
    """One level of an appeal.

    Attributes:
        assignee: who is to decide, "" for nobody yet. due_at: until when. instead_of: who had it before and is away.
        words: of the one who decided. why: the agent's words when she went on to this level.
    """

    level: int
    assignee_id: str = ""
    assignee: str = ""
    due_at: datetime | None = None
    instead_of: str = ""
    why: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    verdicts: tuple[Verdict, ...] = ()
    words: str = ""


class Appeal(Frozen, frozen=True, kw_only=True):
    """Attributes:
    state: `open`: a decision is awaited. `decided`: the agent may go on to the next level until `answer_by`.
    levels: how many there are. closed_why: accepted, withdrawn, last_level, late, all_upheld.
    """

    id: str
    state: AppealState
    filed_at: datetime
    words: str = ""
    questions: tuple[AppealedQuestion, ...] = ()
    level: int = 1
    levels: int = 1
    steps: tuple[AppealStep, ...] = ()
    answer_by: datetime | None = None
    closed_why: str = ""


class Revision(Frozen, frozen=True, kw_only=True):
    """Answers and score as they stood before they were changed.

    Attributes:
        n: 1 for the first that was submitted. until: when they gave way. by: who changed them. why: corrected, appeal.
    """

    n: int
    answers: tuple[Answer, ...]
    score: ScoreSummary
    until: datetime
    by: str = ""
    why: str = ""
    comment: str = ""
