"""Somebody heard a piece of a call from the library. A fact, kept once by its id."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import ClipHeard
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.room import is_id

LONGEST_S = 3_600


def needs(body: ClipHeard) -> Needs:
    return {"clip": [body.clip_id]} if is_id(body.clip_id) else {}


def apply(body: ClipHeard, context: Context) -> Applied:
    """Keep who heard it, when and how long; a clip that this organisation does not have is nobody's business.

    Raises:
        UserError: operation_invalid, without ids.
    """
    if not is_id(body.heard_id) or not is_id(body.clip_id):
        raise UserError("operation_invalid", "a hearing and a clip have ids")
    if context.room.get("clip", body.clip_id) is None:
        return Applied("merged", "not_found")
    context.room.insert(
        "clip_heard", id=body.heard_id, clip_id=body.clip_id, person_id=context.actor.id, at=context.at,
        seconds=min(max(0, body.seconds), LONGEST_S),
    )  # fmt: skip
    return Applied()
