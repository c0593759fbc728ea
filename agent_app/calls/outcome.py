"""What an outcome demands, and the operations that a finished wrap-up becomes. Pure."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.calls.model import Missing
from domain.calls import CallRecord, ScriptRun, WrapUp
from domain.campaigns import Campaign, find_disposition
from domain.ids import new_id
from domain.operations import Body, CallbackScheduled, CallFinished, DoNotCallMarked


def missing(campaign: Campaign | None, wrap_up: WrapUp, now: datetime) -> tuple[Missing, ...]:
    """What is still to be filled in, in the order in which the panel shows it; empty: it can be finished."""
    if not wrap_up.disposition:
        return (Missing(field="disposition", code="choose_outcome"),)
    node = find_disposition(campaign, wrap_up.disposition) if campaign else None
    if campaign and node is None:
        return (Missing(field="disposition", code="unknown_outcome"),)
    found: list[Missing] = []
    needs_callback = node is not None and (
        node.asks_callback or any(f.kind == "callback" for f in node.requires)
    )
    if (needs_callback or wrap_up.callback_text.strip()) and wrap_up.callback_at is None:
        found.append(Missing(field="callback", code="when"))
    if wrap_up.callback_at is not None and wrap_up.callback_at <= now:
        found.append(Missing(field="callback", code="past"))
    for field in node.requires if node else ():
        if field.kind != "callback" and not wrap_up.fields.get(field.name, "").strip():
            found.append(Missing(field=field.name, code="field"))
    if node and len(wrap_up.notes.strip()) < node.min_note:
        found.append(Missing(field="note", code="note_too_short"))
    return tuple(found)


def operations(
    call: CallRecord, wrap_up: WrapUp, script: ScriptRun | None, campaign: Campaign | None, zone: str
) -> tuple[Body, ...]:
    """The acts of one finished call: the call itself, then the callback, then do-not-call."""
    node = find_disposition(campaign, wrap_up.disposition) if campaign and wrap_up.disposition else None
    if node:
        wrap_up = replace(
            wrap_up,
            tags=tuple(dict.fromkeys((*wrap_up.tags, *node.tags))),
            do_not_call=wrap_up.do_not_call or node.sets_do_not_call,
        )
    found: list[Body] = [CallFinished(call=call, wrap_up=wrap_up, script=script)]
    if call.lead_id and wrap_up.callback_at is not None and not wrap_up.do_not_call:
        found.append(
            CallbackScheduled(
                lead_id=call.lead_id,
                work_item_id=new_id(),
                due_at=wrap_up.callback_at,
                zone=wrap_up.callback_zone or zone,
                words=wrap_up.callback_text,
                note=wrap_up.next_step,
            )
        )
    if call.lead_id and wrap_up.do_not_call:
        found.append(DoNotCallMarked(lead_id=call.lead_id, reason=wrap_up.disposition or "asked"))
    return tuple(found)
