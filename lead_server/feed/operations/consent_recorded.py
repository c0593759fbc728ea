"""A consent was given or withdrawn. A fact; the newest of a channel holds, whatever order they arrive in."""

from __future__ import annotations

from sqlalchemy.dialects.postgresql import insert

from db.central.leads import consent
from domain.errors import UserError
from domain.operations import ConsentRecorded
from lead_server.feed.operations.context import Applied, Context


def apply(body: ConsentRecorded, context: Context) -> Applied:
    """Append it with the words that were used."""
    context.actor.demand("lead", "change")
    lead = context.fact_about(body.lead_id)
    if lead is None:
        raise UserError("lead_gone", lead_id=body.lead_id)
    given = body.consent
    row = context.connection.execute(
        insert(consent)
        .values(
            org_id=context.org_id, id=given.id, lead_id=lead["id"], channel=given.channel, given=given.given,
            at=given.at, words=given.words, by=given.by or context.actor.person.name, person_id=context.actor.id,
        )
        .on_conflict_do_nothing(index_elements=["org_id", "id"])
        .returning(consent.c.id)
    ).first()  # fmt: skip
    if row is None:
        return Applied("merged", "already_done")
    context.changed(lead)
    return Applied()
