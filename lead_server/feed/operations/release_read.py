"""An agent has read what is new in a script. A fact; her own desks hear of it, so that none asks again."""

from __future__ import annotations

from domain.operations import ReleaseRead
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.streams import agent_stream


def needs(body: ReleaseRead) -> Needs:
    return {"script_release": [body.release_id], "release_id": [body.release_id]}


def apply(body: ReleaseRead, context: Context) -> Applied:
    """Keep who has read it and when, once; a release that this organisation does not have is nobody's business."""
    if context.room.get("script_release", body.release_id) is None:
        return Applied("merged", "not_found")
    rows = context.room.where("release_read", "release_id", body.release_id)
    if any(row["person_id"] == context.actor.id for row in rows):
        return Applied("merged", "already_done")
    context.room.insert(
        "release_read", release_id=body.release_id, person_id=context.actor.id, at=context.at,
        device_id=context.actor.device_id,
    )  # fmt: skip
    if context.actor.person.role == "agent":
        context.act.touched.put(agent_stream(context.actor.id), "release_read", [body.release_id])
    return Applied()
