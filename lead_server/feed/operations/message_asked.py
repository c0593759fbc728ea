"""A message is to be sent. A fact: it was promised to the customer; `lead_server.messages` sends it and says how it went."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import MessageAsked
from domain.scripts.definition import MESSAGE_CHANNELS
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.messages.model import WAITING


def needs(body: MessageAsked) -> Needs:
    return {"lead": [body.lead_id], "message": [body.message_id], "touch": [body.message_id]}


def apply(body: MessageAsked, context: Context) -> Applied:
    """Keep it for the sender, and show it in the timeline as waiting."""
    context.actor.demand("lead", "change")
    if body.channel not in MESSAGE_CHANNELS or not body.template.strip():
        raise UserError("operation_invalid", field="template" if body.template.strip() == "" else "channel")
    lead = context.living(body.lead_id)
    if context.room.get("message", body.message_id) is not None:
        return Applied("merged", "already_done")
    context.room.insert(
        "message", id=body.message_id, lead_id=lead["id"], call_id=body.call_id or None, channel=body.channel,
        template=body.template, language=body.language or lead["language"], asked_at=context.at,
        person_id=context.actor.id, next_at=context.act.now,
    )  # fmt: skip
    if context.room.get("touch", body.message_id) is None:
        context.room.insert(
            "touch", id=body.message_id, lead_id=lead["id"], kind="message", at=context.at,
            by=context.actor.person.name, person_id=context.actor.id, text=f"{body.channel}: {body.template}",
            outcome=WAITING, direction="out", call_id=body.call_id or None,
        )  # fmt: skip
    context.changed(lead)
    return Applied()
