"""How each kind of operation changes a lead on the desk, at once and again after each pull (rebase).

One file a kind, each with `describe(body) -> Said` and, where a lead changes, `apply(lead, body, at, by) -> Lead`.
They are pure, and change nothing in a row that already has the effect; the server has its own, which decide.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from agent_app.sync.operations import (
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
from agent_app.sync.operations.said import Said
from domain.api import Evaluation
from domain.leads import Lead

Apply = Callable[[Lead, Any, datetime, str], Lead]

#: kind -> what it does to the lead; kinds about something else are absent
APPLY: dict[str, Apply] = {
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
    "gate_passed": gate_passed.apply,
    "lead_skipped": lead_skipped.apply,
    "variant_assigned": variant_assigned.apply,
    "variant_overridden": variant_overridden.apply,
    "visit_scheduled": visit_scheduled.apply,
    "message_asked": message_asked.apply,
    "ticket_changed": ticket_changed.apply,
    "deal_changed": deal_changed.apply,
}

#: kind -> what it does to an evaluation of this person
APPLY_EVALUATION: dict[str, Callable[[Evaluation, Any, datetime, str], Evaluation]] = {
    "evaluation_acknowledged": evaluation_acknowledged.apply,
    "appeal_filed": appeal_filed.apply,
    "appeal_answered": appeal_answered.apply,
}

#: kind -> what it is in words
DESCRIBE: dict[str, Callable[[Any], Said]] = {
    "call_finished": call_finished.describe,
    "lead_created": lead_created.describe,
    "field_set": field_set.describe,
    "number_added": number_added.describe,
    "tagged": tagged.describe,
    "ticket_opened": ticket_opened.describe,
    "consent_recorded": consent_recorded.describe,
    "do_not_call_marked": do_not_call_marked.describe,
    "deal_recorded": deal_recorded.describe,
    "callback_scheduled": callback_scheduled.describe,
    "callback_done": callback_done.describe,
    "evaluation_submitted": evaluation_submitted.describe,
    "evaluation_acknowledged": evaluation_acknowledged.describe,
    "operation_discarded": operation_discarded.describe,
    "records_seen": records_seen.describe,
    "gate_passed": gate_passed.describe,
    "lead_skipped": lead_skipped.describe,
    "agent_stays": agent_stays.describe,
    "variant_assigned": variant_assigned.describe,
    "variant_overridden": variant_overridden.describe,
    "release_read": release_read.describe,
    "line_proposed": line_proposed.describe,
    "visit_scheduled": visit_scheduled.describe,
    "message_asked": message_asked.describe,
    "article_used": article_used.describe,
    "clip_heard": clip_heard.describe,
    "evaluation_reviewed": evaluation_reviewed.describe,
    "evaluation_corrected": evaluation_corrected.describe,
    "appeal_filed": appeal_filed.describe,
    "appeal_answered": appeal_answered.describe,
    "appeal_decided": appeal_decided.describe,
    "calibration_scored": calibration_scored.describe,
    "notice_seen": notice_seen.describe,
    "ticket_changed": ticket_changed.describe,
    "deal_changed": deal_changed.describe,
}
