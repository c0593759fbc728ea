"""An agent proposes a better line, from the call or after it. A fact that changes no lead; the script's author sees it."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import LineProposed
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.room import is_id

LONGEST = 2_000


def needs(body: LineProposed) -> Needs:
    return {"script_proposal": [body.proposal_id]}


def apply(body: LineProposed, context: Context) -> Applied:
    """Keep it once, by its id.

    Raises:
        UserError: operation_invalid, without words, or with more than a line should have.
    """
    if not body.text.strip() or len(body.text) > LONGEST or not is_id(body.proposal_id):
        raise UserError("operation_invalid", f"1 to {LONGEST} characters, and an id")
    if context.room.get("script_proposal", body.proposal_id) is not None:
        return Applied("merged", "already_done")
    context.room.insert(
        "script_proposal", id=body.proposal_id, code=body.script, version=body.version, step=body.step,
        language=body.language, text=body.text.strip(), why=body.why.strip()[:LONGEST],
        person_id=context.actor.id, call_id=body.call_id if is_id(body.call_id) else None, at=context.at,
    )  # fmt: skip
    return Applied()
