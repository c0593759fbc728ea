"""A ticket's life: open → answered → closed, and open again. Pure; desk and server judge alike.

The answer is what the caller is told next time. While a ticket is open its due time stands in the queue as a work item
under the ticket's own id, so that either side makes the same one.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.errors import UserError
from domain.leads import Frozen, Ticket, WorkItem

TicketVerb = Literal["answer", "close", "reopen", "hand", "postpone"]
TicketState = Literal["open", "answered", "closed"]
VERBS: tuple[TicketVerb, ...] = ("answer", "close", "reopen", "hand", "postpone")
#: verb -> the states from which it leads, and where to
_MOVES: dict[TicketVerb, tuple[tuple[TicketState, ...], TicketState]] = {
    "answer": (("open", "answered"), "answered"),
    "close": (("open", "answered"), "closed"),
    "reopen": (("answered", "closed"), "open"),
    "hand": (("open", "answered"), "open"),
    "postpone": (("open",), "open"),
}
LONGEST_WORDS = 2000
DUE_KIND, DUE_WHY, DUE_PRIORITY = "complaint", "ticket_due", 20


class TicketAct(Frozen, frozen=True, kw_only=True):
    """What is done with a ticket.

    Attributes:
        words: the answer, or why. to: id of the person it is handed to. due_at: the new time of a postponed one.
    """

    verb: TicketVerb
    words: str = ""
    to: str = ""
    due_at: datetime | None = None


def state_after(state: str, act: TicketAct, *, answer: str, now: datetime) -> TicketState:
    """The state after an act.

    Args:
        answer: that stands on the ticket so far.

    Raises:
        UserError: already_done, field_required (no answer, no reason, nobody to hand it to), when_past, bad_request.
    """
    if act.verb not in _MOVES:
        raise UserError("bad_request", field="verb")
    sources, target = _MOVES[act.verb]
    if state not in sources:
        raise UserError("already_done")
    if (act.verb in ("answer", "reopen") or (act.verb == "close" and not answer)) and not act.words.strip():
        raise UserError("field_required", field="words")
    if act.verb == "hand":
        if not act.to:
            raise UserError("field_required", field="to")
        return "answered" if state == "answered" else "open"
    if act.verb == "postpone":
        if act.due_at is None:
            raise UserError("field_required", field="due_at")
        if act.due_at <= now:
            raise UserError("when_past")
    return target


def answer_after(act: TicketAct, answer: str) -> str:
    """The answer that stands after an act; a ticket that is opened again has none yet."""
    if act.verb == "reopen":
        return ""
    if act.verb in ("answer", "close") and act.words.strip():
        return act.words.strip()[:LONGEST_WORDS]
    return answer


def reminder(ticket: Ticket) -> WorkItem | None:
    """The work item of an open ticket with a due time."""
    if ticket.due_at is None or ticket.state != "open":
        return None
    return WorkItem(
        id=ticket.id, kind="complaint", due_at=ticket.due_at, why=DUE_WHY, priority=DUE_PRIORITY,
        why_data={"title": ticket.title, "ticket": ticket.id},
    )  # fmt: skip
