"""One small file a kind of operation: `apply(body, context) -> Applied`. `APPLY` is the list.

Rules for a handler: it refuses (`UserError`) before its first write; facts are never refused for scope; it touches
what it changed (`context.work.touched`); the same operation comes once, the same *thing* may come twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lead_server.feed.operations import (
    call_finished,
    callback_done,
    callback_scheduled,
    consent_recorded,
    deal_recorded,
    do_not_call_marked,
    evaluation_acknowledged,
    evaluation_submitted,
    field_set,
    lead_created,
    number_added,
    records_seen,
    tagged,
    ticket_opened,
)
from lead_server.feed.operations.context import Applied, Context

Handler = Callable[[Any, Context], Applied]

APPLY: dict[str, Handler] = {
    "call_finished": call_finished.apply,
    "lead_created": lead_created.apply,
    "field_set": field_set.apply,
    "number_added": number_added.apply,
    "tagged": tagged.apply,
    "ticket_opened": ticket_opened.apply,
    "consent_recorded": consent_recorded.apply,
    "do_not_call_marked": do_not_call_marked.apply,
    "deal_recorded": deal_recorded.apply,
    "callback_scheduled": callback_scheduled.apply,
    "callback_done": callback_done.apply,
    "evaluation_submitted": evaluation_submitted.apply,
    "evaluation_acknowledged": evaluation_acknowledged.apply,
    "records_seen": records_seen.apply,
}

__all__ = ["APPLY", "Applied", "Context", "Handler"]
