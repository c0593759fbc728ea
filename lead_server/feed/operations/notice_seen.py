"""A notice was read: it leaves the person's desks. A fact; a second time changes nothing."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import NoticeSeen
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.streams import control_stream


def needs(body: NoticeSeen) -> Needs:
    return {"notice": [body.notice_id]}


def apply(body: NoticeSeen, context: Context) -> Applied:
    """Raises UserError not_found for a notice to somebody else."""
    row = context.room.get("notice", body.notice_id)
    if row is None or row["stream"] != control_stream(context.actor.id):
        raise UserError("not_found", notice_id=body.notice_id)
    if row["until"] is not None and row["until"] <= context.act.now:
        return Applied("merged", "already_done")
    context.room.change("notice", row, {"until": context.act.now})
    context.act.touched.remove(row["stream"], "notice", [body.notice_id])
    return Applied()
