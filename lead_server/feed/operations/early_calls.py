"""Calls that came before their lead: a restored server gets both from different desks, in any order."""

from __future__ import annotations

import msgspec

from domain.calls import WrapUp
from lead_server.feed.operations import marks
from lead_server.feed.operations.context import Context, Row
from lead_server.feed.streams import agent_stream


def adopt(context: Context, lead: Row) -> None:
    """Let a lead that was made now stand where its earlier calls would have put it: timeline, counters, do-not-call."""
    calls = sorted(context.room.where("call", "lead_id", lead["id"]), key=lambda call: call["started_at"])
    for call in calls:
        said = msgspec.convert(call["wrap_up"], WrapUp, from_attributes=True)
        if context.room.get("touch", call["id"]) is None:
            context.room.insert(
                "touch", id=call["id"], lead_id=lead["id"], kind="call", at=call["started_at"],
                by=context.name_of(call["agent_id"]), person_id=call["agent_id"], text=call["notes"],
                outcome=call["disposition"], direction=call["direction"], talk_s=call["talk_s"], call_id=call["id"],
            )  # fmt: skip
        if said.do_not_call or call["category"] == "do_not_call":
            marks.do_not_call(context, lead, reason=call["disposition"] or "asked")
        for one in context.room.where("evaluation", "call_id", call["id"]):  # each names the lead of its call
            context.act.touched.put(agent_stream(one["agent_id"]), "evaluation", [one["id"]])
    if not calls:
        return
    outgoing = [call["started_at"] for call in calls if call["direction"] == "out"]
    newest = calls[-1]
    context.change(
        lead, called_count=lead["called_count"] + len(outgoing), attempts=sorted([*lead["attempts"], *outgoing]),
        last_touch_at=newest["started_at"], last_outcome=newest["disposition"],
        intention=newest["intention"] or lead["intention"],
    )  # fmt: skip
