"""One small file a kind of operation: `apply(body, context) -> Applied`, and `needs(body)`, the rows it will ask for.

Rules for a handler: it refuses (`UserError`) before it records anything; facts are never refused for scope; it touches
what it changed (`context.changed`); the same operation comes once, the same *thing* may come twice. It asks the room,
never a database, and takes time and ids from the act, so that the simulator runs it unchanged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from lead_server.feed.operations import (
    agent_stays,
    appeal_answered,
    appeal_decided,
    appeal_filed,
    article_used,
    calibration_scored,
    call_finished,
    callback_done,
    callback_scheduled,
    clip_heard,
    consent_recorded,
    deal_changed,
    deal_recorded,
    do_not_call_marked,
    evaluation_acknowledged,
    evaluation_corrected,
    evaluation_reviewed,
    evaluation_submitted,
    field_set,
    gate_passed,
    lead_created,
    lead_skipped,
    line_proposed,
    message_asked,
    notice_seen,
    number_added,
    operation_discarded,
    records_seen,
    release_read,
    tagged,
    ticket_changed,
    ticket_opened,
    variant_assigned,
    variant_overridden,
    visit_scheduled,
)
from lead_server.feed.operations.context import Applied, Context, Needs

Handler = Callable[[Any, Context], Applied]


class Kind(NamedTuple):
    """How the server treats a kind of operation.

    Attributes:
        fact: it happened, whoever the lead belongs to and whatever became of the desk that says so.
        version: the newest that this server knows.
    """

    apply: Handler
    needs: Callable[[Any], Needs]
    fact: bool = False
    version: int = 1


KINDS: dict[str, Kind] = {
    "call_finished": Kind(call_finished.apply, call_finished.needs, fact=True),
    "lead_created": Kind(lead_created.apply, lead_created.needs),
    "field_set": Kind(field_set.apply, field_set.needs),
    "number_added": Kind(number_added.apply, number_added.needs),
    "tagged": Kind(tagged.apply, tagged.needs),
    "ticket_opened": Kind(ticket_opened.apply, ticket_opened.needs, fact=True),
    "consent_recorded": Kind(consent_recorded.apply, consent_recorded.needs, fact=True),
    "deal_recorded": Kind(deal_recorded.apply, deal_recorded.needs, fact=True),
    "do_not_call_marked": Kind(do_not_call_marked.apply, do_not_call_marked.needs, fact=True),
    "callback_scheduled": Kind(callback_scheduled.apply, callback_scheduled.needs),
    "callback_done": Kind(callback_done.apply, callback_done.needs),
    "evaluation_submitted": Kind(evaluation_submitted.apply, evaluation_submitted.needs),
    "evaluation_acknowledged": Kind(evaluation_acknowledged.apply, evaluation_acknowledged.needs),
    "operation_discarded": Kind(operation_discarded.apply, operation_discarded.needs, fact=True),
    "records_seen": Kind(records_seen.apply, records_seen.needs, fact=True),
    "gate_passed": Kind(gate_passed.apply, gate_passed.needs),
    "lead_skipped": Kind(lead_skipped.apply, lead_skipped.needs),
    "agent_stays": Kind(agent_stays.apply, agent_stays.needs, fact=True),
    "variant_assigned": Kind(variant_assigned.apply, variant_assigned.needs, fact=True),
    "variant_overridden": Kind(variant_overridden.apply, variant_overridden.needs, fact=True),
    "release_read": Kind(release_read.apply, release_read.needs, fact=True),
    "line_proposed": Kind(line_proposed.apply, line_proposed.needs, fact=True),
    "visit_scheduled": Kind(visit_scheduled.apply, visit_scheduled.needs),
    "message_asked": Kind(message_asked.apply, message_asked.needs, fact=True),
    "article_used": Kind(article_used.apply, article_used.needs, fact=True),
    "clip_heard": Kind(clip_heard.apply, clip_heard.needs, fact=True),
    "evaluation_reviewed": Kind(evaluation_reviewed.apply, evaluation_reviewed.needs),
    "evaluation_corrected": Kind(evaluation_corrected.apply, evaluation_corrected.needs),
    "appeal_filed": Kind(appeal_filed.apply, appeal_filed.needs),
    "appeal_answered": Kind(appeal_answered.apply, appeal_answered.needs),
    "appeal_decided": Kind(appeal_decided.apply, appeal_decided.needs),
    "calibration_scored": Kind(calibration_scored.apply, calibration_scored.needs),
    "notice_seen": Kind(notice_seen.apply, notice_seen.needs),
    "ticket_changed": Kind(ticket_changed.apply, ticket_changed.needs),
    "deal_changed": Kind(deal_changed.apply, deal_changed.needs),
}

__all__ = ["KINDS", "Applied", "Context", "Handler", "Kind", "Needs"]
