"""Notes and tasks that follow from a judgement: for one agent, with a day by which, acknowledged, done."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.leads import Frozen

CoachingKind = Literal["note", "task"]


class MakeCoaching(Frozen, frozen=True, kw_only=True):
    """Write a note or give a task.

    Attributes:
        id: made by who writes it, so that it is written once.
        agent_id: whom it is about. assignee_id: who has to do it, "" the agent herself.
        evaluation_id, question, clip_id: what it follows from; all may be "".
        due_at: of a task.
    """

    id: str
    agent_id: str
    text: str
    kind: CoachingKind = "task"
    assignee_id: str = ""
    evaluation_id: str = ""
    question: str = ""
    clip_id: str = ""
    due_at: datetime | None = None


class CoachingRow(Frozen, frozen=True, kw_only=True):
    """One of them, for people.

    Attributes:
        state: `open` (not read yet), `acknowledged`, `done`, `withdrawn`. overdue: due, and not done.
        mine: the caller has to do it. own: the caller wrote it and may withdraw it.
        about: what it follows from, in short (day of the call, customer), "" for nothing.
    """

    id: str
    kind: CoachingKind
    agent: str
    agent_id: str
    text: str
    at: datetime
    state: Literal["open", "acknowledged", "done", "withdrawn"] = "open"
    assignee: str = ""
    by: str = ""
    due_at: datetime | None = None
    acknowledged_at: datetime | None = None
    done_at: datetime | None = None
    answer: str = ""
    evaluation_id: str = ""
    question: str = ""
    clip_id: str = ""
    clip_title: str = ""
    about: str = ""
    overdue: bool = False
    mine: bool = False
    own: bool = False


class CoachingRows(Frozen, frozen=True, kw_only=True):
    """What is open first, the most urgent above; then what is done, newest first."""

    rows: tuple[CoachingRow, ...]


class CoachingAnswer(Frozen, frozen=True, kw_only=True):
    """With a word of one's own, or without."""

    answer: str = ""


def order(rows: list[CoachingRow]) -> tuple[CoachingRow, ...]:
    """As `CoachingRows` has them."""

    def urgency(row: CoachingRow) -> tuple[bool, bool, float, float]:
        over = row.state in ("done", "withdrawn")
        due = row.due_at.timestamp() if row.due_at is not None else 0.0
        return over, row.due_at is None, due if not over else 0.0, -row.at.timestamp()

    return tuple(sorted(rows, key=urgency))
