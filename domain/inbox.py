"""What waits for somebody in the life of evaluations: to approve, to correct, to decide; and who is on leave."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.api import Evaluation
from domain.leads import Frozen

InboxKind = Literal["approve", "correct", "appeal"]


class InboxItem(Frozen, frozen=True, kw_only=True):
    """One thing to do.

    Attributes:
        evaluation: whole, so that it can be decided without asking again.
        appeal_id, level: of an appeal. mine: it was given to the caller (else she may take it, or only looks on).
        assignee: who has it, "" for nobody. since: when it came. due_at: until when; overdue: that is past.
    """

    kind: InboxKind
    evaluation: Evaluation
    since: datetime
    mine: bool = True
    assignee: str = ""
    appeal_id: str = ""
    level: int = 0
    due_at: datetime | None = None
    overdue: bool = False


class Inbox(Frozen, frozen=True, kw_only=True):
    """`GET /v1/quality/inbox`: hers first, by deadline."""

    items: tuple[InboxItem, ...] = ()
    at: datetime


class AbsenceRow(Frozen, frozen=True, kw_only=True):
    """Somebody is on leave."""

    id: str
    person_id: str
    person: str = ""
    since: datetime
    until: datetime
    reason: str = ""


class AbsencePage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/absences`: that last or are to come."""

    rows: tuple[AbsenceRow, ...] = ()


class NewAbsence(Frozen, frozen=True, kw_only=True):
    """`POST /v1/absences`. `moved`, in the answer: appeals that went to somebody else at once."""

    person_id: str
    since: datetime
    until: datetime
    reason: str = ""


class AbsenceKept(Frozen, frozen=True, kw_only=True):
    id: str
    moved: int = 0
