"""Marks on a lead that several operations set: tags with provenance, and do-not-call, which wins in any order."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import do_not_call as forbidden_numbers
from db.central.leads import lead_tag, number
from lead_server.feed.operations.context import Context, LeadRow
from lead_server.leads import queue


def add_tags(context: Context, lead: LeadRow, tags: Mapping[str, str]) -> None:
    """Tag a lead; `tags` is tag -> where it came from. A tag that is there keeps its first provenance."""
    if tags:
        context.connection.execute(
            insert(lead_tag)
            .values(
                [
                    {
                        "org_id": context.org_id, "lead_id": lead["id"], "tag": tag, "at": context.at,
                        "by": context.actor.id, "source": source,
                    }
                    for tag, source in sorted(tags.items())
                ]
            )
            .on_conflict_do_nothing()
        )  # fmt: skip


def do_not_call(context: Context, lead: LeadRow, *, reason: str, number_id: str | None = None) -> None:
    """Never call again: the lead (with all its numbers), or one number; planned calls are taken off."""
    mine = [number.c.org_id == context.org_id, number.c.lead_id == lead["id"]]
    if number_id is not None:
        mine.append(number.c.id == number_id)
    else:
        context.leads.change(lead, {"do_not_call": True, "do_not_call_reason": reason[:200]})
        queue.close_all(context.work, lead["id"], at=context.work.now)
    context.connection.execute(update(number).where(*mine).values(do_not_call=True))
    hashes = sorted(set(context.connection.execute(select(number.c.key_hash).where(*mine)).scalars()) - {""})
    if hashes:
        context.connection.execute(
            insert(forbidden_numbers)
            .values(
                [
                    {
                        "org_id": context.org_id, "key_hash": key, "reason": reason[:200], "at": context.at,
                        "by": context.actor.id, "source": context.source(),
                    }
                    for key in hashes
                ]
            )
            .on_conflict_do_nothing()
        )  # fmt: skip
    context.changed(lead)
