"""A deal's life, its appointment, and whose it is. Pure; desk and server judge alike.

draft → submitted → checked → paid, or refused, or cancelled; what ends badly needs a reason.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.deal_checks import may_move_on
from domain.errors import UserError
from domain.leads import DealState, Frozen, WorkItem
from domain.permissions import Scope

DealVerb = Literal["move", "appoint", "claim", "attribute"]
VERBS: tuple[DealVerb, ...] = ("move", "appoint", "claim", "attribute")
#: state -> where it may go
MOVES: dict[DealState, tuple[DealState, ...]] = {
    "draft": ("submitted", "cancelled"),
    "submitted": ("checked", "paid", "refused", "cancelled"),
    "checked": ("paid", "refused", "cancelled"),
    "paid": ("cancelled",),
    "refused": (),
    "cancelled": (),
}
#: of her own deals an agent moves only these; the rest is for who leads or operates
BY_THE_SELLER: tuple[DealState, ...] = ("submitted", "cancelled")
BADLY: tuple[DealState, ...] = ("refused", "cancelled")
LONGEST_WORDS = 500
APPOINTMENT_WHY, APPOINTMENT_PRIORITY = "appointment", 30


class DealAct(Frozen, frozen=True, kw_only=True):
    """What is done with a deal.

    Attributes:
        state: of a move. words: why. to: id of the person whose deal it is, as decided. at: of the appointment.
        call_id: of the call by which somebody claims it.
    """

    verb: DealVerb
    state: DealState | None = None
    words: str = ""
    to: str = ""
    at: datetime | None = None
    call_id: str = ""


def lost_at(state: str, before: datetime | None, now: datetime) -> datetime | None:
    """When a deal fell through, by the state it has come to; the first word holds."""
    return (before or now) if state in BADLY else None


def check_act(
    state: DealState, act: DealAct, *, scope: Scope, own: bool, check_state: str, now: datetime
) -> None:
    """Whether this may be done to a deal in this state.

    Args:
        scope: how far the caller changes deals. own: she is the seller. check_state: of the sold-call check.

    Raises:
        UserError: forbidden, own_sale, already_done, deal_held, deal_no_way, reason_missing, field_required, when_past,
            bad_request.
    """
    said = act.words.strip()
    match act.verb:
        case "move":
            if act.state is None:
                raise UserError("field_required", field="state")
            if act.state == state:
                raise UserError("already_done")
            if act.state not in MOVES[state]:
                raise UserError("deal_no_way", now=state, wanted=act.state)
            if act.state not in BY_THE_SELLER:
                if scope in ("none", "own"):
                    raise UserError("forbidden", entity="deal", action="change")
                if own:
                    raise UserError("own_sale")
            if not may_move_on(check_state, act.state):
                raise UserError("deal_held")
            if act.state in BADLY and not said:
                raise UserError("reason_missing")
        case "appoint":
            if act.at is None:
                raise UserError("field_required", field="at")
            if act.at <= now:
                raise UserError("when_past")
            if not MOVES[state]:
                raise UserError("already_done")
        case "claim":
            if not said:
                raise UserError("reason_missing")
            if own:
                raise UserError("already_done")
        case "attribute":
            if scope in ("none", "own"):
                raise UserError("forbidden", entity="deal", action="change")
            if not act.to:
                raise UserError("field_required", field="to")
            if not said:
                raise UserError("reason_missing")
        case _:
            raise UserError("bad_request", field="verb")


def reminder(deal_id: str, product: str, at: datetime) -> WorkItem:
    """The work item of an appointment; it bears the deal's id, so that either side makes the same one."""
    return WorkItem(
        id=deal_id, kind="follow_up_visit", due_at=at, why=APPOINTMENT_WHY, priority=APPOINTMENT_PRIORITY, fixed=True,
        why_data={"product": product, "deal": deal_id},
    )  # fmt: skip
