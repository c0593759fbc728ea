"""A call ended: it stands in the timeline, counts as an attempt, and its work item is done."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.sync.operations.said import Said, Value
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.calls import Answer, field_text, last_answers, talk_seconds
from domain.leads import NEWEST_TOUCHES, Lead, Touch
from domain.operations import CallFinished


def apply(lead: Lead, body: CallFinished, at: datetime, by: str) -> Lead:
    """The lead after the call; as it is when the call stands in its timeline, where only its finish puts it."""
    call, wrap_up = body.call, body.wrap_up
    if any(t.kind == "call" and t.call_id == call.id for t in lead.touches):
        return lead
    touch = Touch(
        id=call.id, kind="call", at=call.started_at, by=by, text=wrap_up.notes, outcome=wrap_up.disposition,
        direction=call.direction, talk_s=talk_seconds(call), call_id=call.id,
    )  # fmt: skip
    touches = (touch, *lead.touches)[:NEWEST_TOUCHES]
    tags = tuple(dict.fromkeys((*lead.tags, *wrap_up.tags, *_answer_tags(body))))
    outgoing = call.direction == "out"
    numbers = tuple(
        replace(n, attempts=(*n.attempts, call.started_at)) if outgoing and n.id == call.number_id else n
        for n in lead.numbers
    )
    return replace(
        lead,
        numbers=numbers,
        touches=touches,
        tags=tags,
        called_count=lead.called_count + outgoing,
        attempts=(*lead.attempts, call.started_at) if outgoing else lead.attempts,
        last_outcome=wrap_up.disposition or lead.last_outcome,
        last_touch_at=call.started_at,
        intention=wrap_up.intention or lead.intention,
        do_not_call=lead.do_not_call or wrap_up.do_not_call,
        fields={**lead.fields, **_answer_fields(body)},
        work=tuple(w for w in lead.work if w.id != call.work_item_id),
        updated_at=at,
    )


def _answer_tags(body: CallFinished) -> tuple[str, ...]:
    return tuple(tag for answer in _answers(body) for tag in answer.tags)


def _answer_fields(body: CallFinished) -> dict[str, str]:
    return {a.field: field_text(a.value) for a in _answers(body) if a.field}


def _answers(body: CallFinished) -> tuple[Answer, ...]:
    return last_answers(body.script.answers) if body.script else ()


def describe(body: CallFinished) -> Said:
    """What was done, for people."""
    call, outcome = body.call, body.wrap_up.disposition
    values: dict[str, Value] = {"seconds": talk_seconds(call), "outcome": outcome}
    if call.answered_at is None and not outcome:
        return Said(QT_TRANSLATE_NOOP("operations", "Call that was not answered"))
    if not outcome:
        return Said(QT_TRANSLATE_NOOP("operations", "Call of {seconds}"), values)
    return Said(QT_TRANSLATE_NOOP("operations", "Call of {seconds}: {outcome}"), values)
