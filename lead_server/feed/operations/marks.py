"""Marks on a lead that several operations set: tags with provenance, and do-not-call, which wins in any order."""

from __future__ import annotations

from collections.abc import Mapping

from lead_server.feed.operations.context import Context, Row
from lead_server.leads import queue


def add_tags(context: Context, lead: Row, tags: Mapping[str, str]) -> None:
    """Tag a lead; `tags` is tag -> where it came from. A tag that is there keeps its first provenance."""
    for tag, source in sorted(tags.items()):
        context.room.insert(
            "lead_tag", lead_id=lead["id"], tag=tag, at=context.at, by=context.actor.id, source=source
        )


def remove_tags(context: Context, lead: Row, tags: tuple[str, ...]) -> None:
    """Take tags off; one that is not there is no trouble."""
    for row in context.room.where("lead_tag", "lead_id", lead["id"]):
        if row["tag"] in tags:
            context.room.delete("lead_tag", row)


def do_not_call(context: Context, lead: Row, *, reason: str, number_id: str | None = None) -> None:
    """Never call again: the lead (with all its numbers), or one number; planned calls are taken off."""
    mine = context.room.where("number", "lead_id", lead["id"])
    if number_id is not None:
        mine = [row for row in mine if row["id"] == number_id]
    else:
        context.change(lead, do_not_call=True, do_not_call_reason=reason[:200])
        queue.close_all(context.act, context.room, lead["id"])
    for row in mine:
        context.room.change("number", row, {"do_not_call": True})
        if row["key_hash"]:
            context.room.insert(
                "do_not_call", key_hash=row["key_hash"], reason=reason[:200], at=context.at, by=context.actor.id,
                source=context.source(),
            )  # fmt: skip
    context.changed(lead)
