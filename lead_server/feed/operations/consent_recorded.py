"""A consent was given or withdrawn. A fact; the newest of a channel holds, whatever order they arrive in."""

from __future__ import annotations

from domain.operations import ConsentRecorded
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.room import is_id


def needs(body: ConsentRecorded) -> Needs:
    return {"lead": [body.lead_id], "consent": [body.consent.id]}


def apply(body: ConsentRecorded, context: Context) -> Applied:
    """Append it with the words that were used."""
    context.actor.demand("lead", "change")
    lead, given = context.living(body.lead_id), body.consent
    if context.room.get("consent", given.id) is not None:
        return Applied("merged", "already_done")
    context.room.insert(
        "consent", id=given.id, lead_id=lead["id"], channel=given.channel, given=given.given, at=given.at,
        words=given.words, by=given.by or context.actor.person.name, person_id=context.actor.id,
        call_id=given.call_id if is_id(given.call_id) else None, purpose=given.purpose, script=given.script,
        script_version=given.script_version, step=given.step, number_id=given.number_id if is_id(given.number_id) else None,
    )  # fmt: skip
    context.changed(lead)
    return Applied()
