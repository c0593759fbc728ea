"""A lead made on a desk from an unknown number. It belongs to whoever made it."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects.postgresql import insert

from db.central.leads import lead as lead_table
from domain.errors import UserError
from domain.leads import Lead
from domain.operations import LeadCreated
from lead_server.feed.operations import marks
from lead_server.feed.operations.context import Applied, Context, LeadRow
from lead_server.leads import numbers, queue
from lead_server.leads.ownership import hand_over
from lead_server.leads.tokens import index_lead

_COPIED = (
    "name", "kind", "company", "language", "time_zone", "place", "tier", "stage", "source", "channel", "referrer",
    "email", "campaign_id", "intention",
)  # fmt: skip


def apply(body: LeadCreated, context: Context) -> Applied:
    """Create it; `merged` when another lead has its number (the lead is made all the same: a fact)."""
    context.actor.demand("lead", "create")
    new = body.lead
    if not new.name.strip():
        raise UserError("field_required", field="name")
    texts = [numbers.read(context.work, n.e164 or "") for n in new.numbers]
    if context.leads.get(new.id) is not None:
        return Applied("merged", "already_done")
    others = numbers.holders(context.work, [t.key_hash for t in texts])
    lead = _insert(new, context)
    for n, (given, read) in enumerate(zip(new.numbers, texts, strict=True)):
        numbers.add(context.work, new.id, read, number_id=given.id, label=given.label,
                    extension=given.extension, position=n, source=context.source())  # fmt: skip
    marks.add_tags(context, lead, dict.fromkeys(new.tags, context.source()))
    if new.do_not_call:
        marks.do_not_call(context, lead, reason="asked")
    if context.actor.person.role == "agent":
        hand_over(context.work, [new.id], context.actor.id, why="made_by_agent", campaign_id=new.campaign_id)
        lead["owner_id"] = context.actor.id
    for item in new.work:
        queue.add(context.work, lead, kind=item.kind, due_at=item.due_at, why=item.why, why_data=item.why_data,
                  item_id=item.id, note=item.note, fixed=item.fixed, priority=item.priority)  # fmt: skip
    index_lead(context.connection, context.org_id, new.id)
    context.changed(lead)
    if others:
        return Applied("merged", "number_known", {"agent": context.name_of(others[0].owner_id)})
    return Applied()


def _insert(new: Lead, context: Context) -> LeadRow:
    values: dict[str, Any] = {name: getattr(new, name) for name in _COPIED}
    region = context.actor.person.region_id
    row = context.connection.execute(
        insert(lead_table)
        .values(
            org_id=context.org_id, id=new.id, fields=new.fields, region_id=region, created_at=context.at,
            created_by=context.actor.id, updated_by=context.actor.id, **values,
        )
        .returning(lead_table)
    ).mappings().one()  # fmt: skip
    made = dict(row)
    context.leads.add(made)
    return made
