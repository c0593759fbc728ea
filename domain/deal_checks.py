"""Sold calls: a deal is listened to before it is released, and held meanwhile. Pure; the rule is the campaign's.

waiting → passed | refused | to_correct → corrected (as waiting: it is listened to again) → passed | refused | to_correct
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from domain.errors import UserError
from domain.leads import Frozen

Verdict = Literal["passed", "to_correct", "refused"]
VERDICTS: tuple[Verdict, ...] = ("passed", "to_correct", "refused")
#: states in which somebody has to listen
OPEN = ("waiting", "corrected")
#: states in which the deal goes no further
HELD = ("waiting", "corrected", "to_correct")
#: what becomes of the deal
DEAL_STATES: dict[str, str] = {"passed": "checked", "refused": "refused", "to_correct": "submitted"}
LONGEST_WHY = 500


class SaleCheck(Frozen, frozen=True, kw_only=True):
    """The rule of a campaign.

    Attributes:
        required: every deal is checked before its release. check_within_h: hours until somebody must have listened.
        correct_within_h: hours that the agent has to correct, where nobody names another moment.
    """

    required: bool = False
    check_within_h: int = 24
    correct_within_h: int = 48


class Decision(Frozen, frozen=True, kw_only=True):
    """What somebody who listened decided.

    Attributes:
        due_at: until when it is to be corrected; None for the other verdicts.
    """

    verdict: Verdict
    why: str
    due_at: datetime | None


def decide(
    state: str,
    *,
    verdict: str,
    why: str,
    own: bool,
    rule: SaleCheck,
    now: datetime,
    due_at: datetime | None = None,
) -> Decision:
    """Decide about a deal that waits.

    Args:
        state: of its check. own: who decides has sold it herself.

    Raises:
        UserError: already_done (nobody waits for a verdict), own_sale, reason_missing, bad_request (no such verdict, or a
            deadline that is over).
    """
    if state not in OPEN:
        raise UserError("already_done")
    if own:
        raise UserError("own_sale")
    if verdict not in VERDICTS:
        raise UserError("bad_request", f"a verdict is one of {', '.join(VERDICTS)}", field="verdict")
    said = why.strip()[:LONGEST_WHY]
    if verdict != "passed" and not said:
        raise UserError("reason_missing")
    if verdict != "to_correct":
        return Decision(verdict=verdict, why=said, due_at=None)
    until = due_at or now + timedelta(hours=rule.correct_within_h)
    if until <= now:
        raise UserError("bad_request", "the deadline is over already", field="due_at")
    return Decision(verdict="to_correct", why=said, due_at=until)


def check_by(rule: SaleCheck, now: datetime) -> datetime:
    """Until when somebody has to listen."""
    return now + timedelta(hours=rule.check_within_h)


def may_move_on(check_state: str, wanted: str) -> bool:
    """Whether a deal may take this state now: while it is held it may be drafted, submitted or cancelled, not released."""
    return check_state not in HELD or wanted in ("draft", "submitted", "cancelled")
