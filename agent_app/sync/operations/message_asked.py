"""A message is to be sent by the server."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import NEWEST_TOUCHES, Lead, Touch
from domain.operations import MessageAsked

WAITING = "message.waiting"


def apply(lead: Lead, body: MessageAsked, at: datetime, by: str) -> Lead:
    """The message stands in the timeline as waiting; the server says there what became of it."""
    if any(t.id == body.message_id for t in lead.touches):
        return lead
    touch = Touch(
        id=body.message_id, kind="message", at=at, by=by, text=f"{body.channel}: {body.template}",
        outcome=WAITING, direction="out", call_id=body.call_id,
    )  # fmt: skip
    return changed(lead, at, touches=(touch, *lead.touches)[:NEWEST_TOUCHES])


def describe(body: MessageAsked) -> Said:
    """What was done, for people."""
    return Said(
        QT_TRANSLATE_NOOP("operations", "Message to be sent: {template}, {channel}"),
        {"template": body.template, "channel": body.channel},
    )
