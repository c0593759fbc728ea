"""Follow-up visits that a deal makes by its campaign's rule, into the queue of who has the lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.visit_rules import visits_of
from lead_server.feed.shapes import Row
from lead_server.leads import queue

if TYPE_CHECKING:
    from lead_server.feed.operations.context import Context


def plan(context: Context, lead: Row, deal: Row) -> None:
    """Those of the state that the deal has come to; an open visit of the same kind gives way to the newer."""
    campaign = context.room.definition("campaign", deal["campaign_id"])
    if campaign is None or lead["do_not_call"]:
        return
    wanted = visits_of(campaign.visits_after, deal["state"], context.at, deal["appointment_at"])
    for visit, due_at in wanted:
        for item in context.room.where("work_item", "lead_id", lead["id"]):
            if item["kind"] == "follow_up_visit" and item["why_data"].get("visit") == visit:
                queue.close(context.act, context.room, item["id"], lead_id=lead["id"], call_id=None)
        queue.add(
            context.act, lead, room=context.room, kind="follow_up_visit", due_at=due_at, why="visit",
            why_data={"visit": visit, "deal": deal["id"]}, item_id=context.act.new_id(), priority=60,
            zone=lead["time_zone"],
        )  # fmt: skip
