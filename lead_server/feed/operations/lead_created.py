"""A lead made on a desk from an unknown number. It belongs to whoever made it."""

from __future__ import annotations

from typing import Any

from domain.errors import UserError
from domain.leads import Lead
from domain.operations import LeadCreated
from lead_server.feed.operations import early_calls, marks
from lead_server.feed.operations.context import Applied, Context, Needs, Row
from lead_server.leads import queue
from lead_server.leads.ownership import own_new_lead
from lead_server.suppression import marking

_COPIED = (
    "name", "kind", "company", "language", "time_zone", "place", "tier", "stage", "source", "channel", "referrer",
    "email", "campaign_id", "intention",
)  # fmt: skip


def needs(body: LeadCreated) -> Needs:
    new = body.lead
    return {
        "lead": [new.id],
        "lead_id": [new.id],
        "number": [n.id for n in new.numbers],
        "work_item": [item.id for item in new.work],
    }


def apply(body: LeadCreated, context: Context) -> Applied:
    """Create it; `merged` when another lead has its number (the lead is made all the same: a fact)."""
    context.actor.demand("lead", "create")
    new, room = body.lead, context.room
    if not new.name.strip():
        raise UserError("field_required", field="name")
    texts = [room.number_texts(n.e164 or "") for n in new.numbers]
    if room.get("lead", new.id) is not None:
        return Applied("merged", "already_done")
    others = sorted(
        {holder for text in texts for holder in room.holders(text.key_hash)}, key=lambda h: h.lead_id
    )
    lead = _insert(new, context)
    if context.actor.person.role == "agent":
        own_new_lead(context.act, room, lead, why="made_by_agent")
    marks_of = marking.listed(context.act.storage, [t.e164 for t in texts], context.act.now)
    for n, (given, read) in enumerate(zip(new.numbers, texts, strict=True)):
        if room.get("number", given.id) is None:
            room.insert(
                "number", id=given.id, lead_id=new.id, label=given.label, extension=given.extension, position=n,
                source=context.source(), created_by=context.actor.id, **read._asdict(), **marks_of[read.e164],
            )  # fmt: skip
    marks.add_tags(context, lead, dict.fromkeys(new.tags, context.source()))
    early_calls.adopt(context, lead)
    if new.do_not_call:
        marks.do_not_call(context, lead, reason="asked")
    for item in new.work:
        queue.add(context.act, lead, room=room, kind=item.kind, due_at=item.due_at, why=item.why, why_data=item.why_data,
                  item_id=item.id, note=item.note, fixed=item.fixed, priority=item.priority)  # fmt: skip
    context.changed(lead, words=True)
    if others:
        return Applied("merged", "number_known", {"agent": context.name_of(others[0].owner_id)})
    return Applied()


def _insert(new: Lead, context: Context) -> Row:
    values: dict[str, Any] = {name: getattr(new, name) for name in _COPIED}
    return context.room.insert(
        "lead", id=new.id, fields=dict(new.fields), region_id=context.actor.person.region_id, created_at=context.at,
        created_by=context.actor.id, updated_by=context.actor.id, **values,
    )  # fmt: skip
