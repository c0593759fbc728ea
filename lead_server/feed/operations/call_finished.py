"""A call ended and was wrapped up. A fact: kept whatever else it meets.

The call, its script run and answers; the lead's counters and timeline; tags and fields that answers carry, with
provenance; the work item closed, and by the disposition's rule a new one; do-not-call; an attribution event. A call
made after the lease had ended, or with no attempt left, is kept and said (`merged`, lease_over).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from domain import retries
from domain.calls import field_text, last_answers, talk_seconds
from domain.campaigns import Disposition, find_disposition
from domain.leads import OWN_FIELDS
from domain.operations import CallFinished
from lead_server.deals import checking
from lead_server.feed.operations import marks
from lead_server.feed.operations.context import Applied, Context, Needs, Row
from lead_server.gate import judging
from lead_server.leads import queue
from lead_server.leads.numbers import number_of_call
from lead_server.leads.ownership import lease_of

KEPT_ATTEMPTS = 50


def needs(body: CallFinished) -> Needs:
    call = body.call
    return {
        "lead": [call.lead_id], "call": [call.id], "touch": [call.id], "number": [call.number_id],
        "work_item": [call.work_item_id], "call_id": [call.id],
    }  # fmt: skip


def apply(body: CallFinished, context: Context) -> Applied:
    """Keep the call; a call id that is known already changes nothing a second time."""
    context.actor.demand("call", "create")
    if context.room.get("call", body.call.id) is not None:
        return Applied("merged", "already_done")
    lead = context.fact_about(body.call.lead_id)
    campaign_id = body.call.campaign_id or (lead["campaign_id"] if lead else "")
    campaign = context.room.definition("campaign", campaign_id)
    node = find_disposition(campaign, body.wrap_up.disposition) if campaign else None
    late = lead is not None and body.call.direction == "out" and _lease_was_over(body, context, lead)
    judging.judge(body.call, context, lead, campaign)
    _store_call(body, context, lead, campaign_id, node)
    _store_script(body, context)
    _attribute(body, context, lead, campaign_id)
    _close_grants(body, context)
    if lead is not None:
        _write_lead(body, context, lead, node)
    elif _forbids(body, node) and (gone := context.even_gone(body.call.lead_id)) is not None:
        marks.do_not_call(context, gone, reason=body.wrap_up.disposition or "asked")
    if late:
        return Applied("merged", "lease_over")
    return Applied(code="disposition_unknown" if campaign and body.wrap_up.disposition and not node else "")


def _forbids(body: CallFinished, node: Disposition | None) -> bool:
    return body.wrap_up.do_not_call or (node is not None and node.sets_do_not_call)


def _lease_was_over(body: CallFinished, context: Context, lead: Row) -> bool:
    """She dialled her own lead after its lease had ended, or without an attempt left."""
    lease = lease_of(context.room, lead["id"])
    if lease is None or lease["owner_id"] != context.actor.id:
        return False
    until = lease["lease_until"]
    return lease["attempts_left"] == 0 or (until is not None and body.call.started_at > until)


def _store_call(
    body: CallFinished, context: Context, lead: Row | None, campaign_id: str, node: Disposition | None
) -> None:
    record, said = body.call, body.wrap_up
    number = number_of_call(context.room, record.number_text, record.number_id)
    context.room.insert(
        "call", id=record.id, agent_id=context.actor.id, device_id=context.actor.device_id,
        lead_id=lead["id"] if lead else record.lead_id, number_id=record.number_id,
        campaign_id=campaign_id, direction=record.direction, number_text=record.number_text,
        e164=number.e164, key_hash=number.key_hash, last4=number.last4, line=record.line,
        matched=record.matched, adapter=record.adapter, started_at=record.started_at,
        answered_at=record.answered_at, ended_at=record.ended_at, talk_s=talk_seconds(record),
        end_cause=record.end_cause, work_item_id=record.work_item_id, disposition=said.disposition,
        category=node.category if node else "", intention=said.intention, next_step=said.next_step,
        notes=said.notes, language=lead["language"] if lead else "", wrap_up=said,
        has_recording=bool(context.room.where("recording", "call_id", record.id)),  # it may have been faster
        line_quality=record.heard, recording_objected=record.recording_objected,
        recorded=record.recorded,
    )  # fmt: skip


def _store_script(body: CallFinished, context: Context) -> None:
    run = body.script
    if run is None:
        return
    context.room.insert(
        "script_run", call_id=body.call.id, script=run.script_id, version=run.version, variant=run.variant,
        path=run.path, disclosed=list(run.disclosed), exit_step=run.exit_step, silences=run.silences,
    )  # fmt: skip
    for n, a in enumerate(run.answers):
        context.room.insert(
            "answer", call_id=body.call.id, n=n, lead_id=body.call.lead_id, step=a.step, value=a.value,
            option=a.option, field=a.field, tags=list(a.tags), corrected=a.corrected, at=a.at,
        )  # fmt: skip


def _write_lead(body: CallFinished, context: Context, lead: Row, node: Disposition | None) -> None:
    record, said = body.call, body.wrap_up
    outgoing = record.direction == "out"
    if context.room.get("touch", record.id) is None:
        context.room.insert(
            "touch", id=record.id, lead_id=lead["id"], kind="call", at=record.started_at,
            by=context.actor.person.name, person_id=context.actor.id, text=said.notes,
            outcome=said.disposition, direction=record.direction, talk_s=talk_seconds(record), call_id=record.id,
        )  # fmt: skip
    newest = lead["last_touch_at"] is None or record.started_at >= lead["last_touch_at"]
    values: dict[str, Any] = {"called_count": lead["called_count"] + outgoing}
    if outgoing:
        values["attempts"] = sorted([*lead["attempts"], record.started_at])[-KEPT_ATTEMPTS:]
    if newest:  # a call that arrives late must not speak over a newer one
        values["last_touch_at"] = record.started_at
        values["last_outcome"] = said.disposition or lead["last_outcome"]
        values["intention"] = said.intention or lead["intention"]
    values |= _answered_fields(body, context, lead, record.started_at)
    context.change(lead, **values)
    given = last_answers(body.script.answers if body.script else ())
    by_step = {tag: f"call:{record.id}/step:{a.step}" for a in given for tag in a.tags}
    marks.add_tags(context, lead, {**dict.fromkeys(said.tags, f"call:{record.id}"), **by_step})
    if node:
        marks.add_tags(context, lead, dict.fromkeys(node.tags, f"call:{record.id}"))
    _move_on(body, context, lead, node)
    if _forbids(body, node):
        marks.do_not_call(context, lead, reason=said.disposition or "asked")
    if outgoing:
        _count_attempt(body, context, lead)
    context.changed(lead, words=bool({"name", "company", "email"} & values.keys()))


def _answered_fields(body: CallFinished, context: Context, lead: Row, at: datetime) -> dict[str, Any]:
    """Columns that the script's answers write; the last answer to a field counts."""
    found = {a.field: a for a in last_answers(body.script.answers if body.script else ()) if a.field}
    if not found:
        return {}
    columns: dict[str, Any] = {"fields": dict(lead["fields"]), "field_marks": dict(lead["field_marks"])}
    for name, given in found.items():
        value = field_text(given.value)
        if name in OWN_FIELDS:
            columns[name] = value
        else:
            columns["fields"][name] = value
        columns["field_marks"][name] = {
            "by": context.actor.id, "at": at.isoformat(), "source": f"call:{body.call.id}/step:{given.step}",
        }  # fmt: skip
    return columns


def _move_on(body: CallFinished, context: Context, lead: Row, node: Disposition | None) -> None:
    """Close the work item; by the disposition's rule the lead stands in the queue again later."""
    item = context.room.get("work_item", body.call.work_item_id)
    kept = (
        {n: v for n, v in item["why_data"].items() if n in ("visit", "deal", "todo")}
        if item is not None and item["lead_id"] == lead["id"]
        else {}
    )
    kind = queue.close(
        context.act, context.room, body.call.work_item_id, lead_id=lead["id"], call_id=body.call.id
    )
    due_at = _next_call(body, context, lead, node)
    promised = body.wrap_up.callback_at
    if (
        kind == checking.CORRECTING and promised is not None
    ):  # the callback is a call of its own; this stays to be done
        queue.add(context.act, lead, room=context.room, kind=kind, due_at=promised, why=kind, why_data=kept)
    elif due_at is not None:
        queue.add(
            context.act, lead, room=context.room, kind=kind or "new_lead", due_at=due_at, why="retry",
            why_data={"outcome": body.wrap_up.disposition, "calls": str(lead["called_count"]), **kept},
        )  # fmt: skip
    elif kind is not None and body.call.answered_at is not None:
        checking.corrected(context, item, body.call.id)


def _next_call(body: CallFinished, context: Context, lead: Row, node: Disposition | None) -> datetime | None:
    """When the disposition's rule calls again; None: it does not, somebody promised a time, or it was often enough."""
    rule = retries.rule_of(node)
    if (
        rule is None
        or body.wrap_up.callback_at is not None
        or body.wrap_up.do_not_call
        or lead["do_not_call"]
    ):
        return None
    ended = body.call.ended_at or body.call.started_at
    return retries.next_call(rule, ended, _in_a_row(body, context, lead) if node and node.retry else 1)


def _in_a_row(body: CallFinished, context: Context, lead: Row) -> int:
    """Calls that ended as this one, without another one between."""
    calls = [
        row for row in context.room.where("touch", "lead_id", lead["id"])
        if row["kind"] == "call" and row["direction"] == "out" and row["id"] != body.call.id
        and row["at"] <= body.call.started_at
    ]  # fmt: skip
    calls.sort(key=lambda row: row["at"], reverse=True)
    return retries.in_a_row([row["outcome"] for row in calls], body.wrap_up.disposition)


def _count_attempt(body: CallFinished, context: Context, lead: Row) -> None:
    number = context.room.get("number", body.call.number_id)
    if number is not None and number["lead_id"] == lead["id"]:
        made = sorted([*number["attempts"], body.call.started_at])[-KEPT_ATTEMPTS:]
        context.room.change("number", number, {"attempts": made})
    lease = lease_of(context.room, lead["id"])
    if lease is not None and (lease["attempts_left"] or 0) > 0:
        context.room.change("assignment", lease, {"attempts_left": lease["attempts_left"] - 1})


def _attribute(body: CallFinished, context: Context, lead: Row | None, campaign_id: str) -> None:
    run = body.script
    context.room.insert(
        "attribution_event", id=context.act.new_id(), lead_id=lead["id"] if lead else None, kind="call",
        at=body.call.started_at, agent_id=context.actor.id, call_id=body.call.id, campaign_id=campaign_id,
        source=lead["source"] if lead else "", channel=lead["channel"] if lead else "",
        data={
            "direction": body.call.direction, "disposition": body.wrap_up.disposition,
            "script": run.script_id if run else "", "version": run.version if run else 0,
            "variant": run.variant if run else "", "talk_s": talk_seconds(body.call),
        },
    )  # fmt: skip


def _close_grants(body: CallFinished, context: Context) -> None:
    for row in context.room.where("call_grant", "call_id", body.call.id):
        context.room.change("call_grant", row, {"closed_at": context.act.now})
