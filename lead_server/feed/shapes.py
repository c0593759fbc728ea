"""The tables that the feed works with, as data: their keys and what stands in a column that nobody gave.

A row is a `dict` of all columns but `org_id`. The shapes repeat what `db/central/*.py` says, so that handlers (and the
simulator's memory) need no database library; `tests/integration/test_feed_storage_contract.py` compares the two.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter
from typing import Any

Row = dict[str, Any]
Key = Any  #: the one column of the key, or a tuple of its columns
NOW = object()  #: the moment of the piece of work
REQUIRED = object()  #: must be given


@dataclass(frozen=True)
class Shape:
    """One table.

    Attributes:
        key: columns of the primary key, without `org_id`.
        columns: column -> what stands there by default.
        repeatable: the same key a second time is no trouble and changes nothing.
        key_of: row -> its key.
    """

    key: tuple[str, ...]
    columns: dict[str, Any]
    repeatable: bool = False
    blank: Row = field(init=False)
    moments: tuple[str, ...] = field(init=False)
    key_of: Callable[[Row], Key] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "blank", {n: v for n, v in self.columns.items() if v is not REQUIRED and v is not NOW}
        )
        object.__setattr__(self, "moments", tuple(n for n, v in self.columns.items() if v is NOW))
        object.__setattr__(self, "key_of", itemgetter(*self.key))


def new_row(table: str, now: datetime, **values: Any) -> Row:
    """A whole row of a table.

    Raises:
        KeyError: a column that must be given is missing, or there is no such column.
    """
    shape = SHAPES[table]
    row: Row = {**shape.blank, **dict.fromkeys(shape.moments, now), **values}
    if len(row) != len(shape.columns):
        raise KeyError(f"{table}: {sorted(set(row) ^ set(shape.columns))}")
    return row


# fmt: off
SHAPES: dict[str, Shape] = {
    "lead": Shape(("id",), {"id": REQUIRED, "name": "", "kind": "person", "company": "", "language": "",
        "region_id": None, "time_zone": "", "place": "", "tier": "", "stage": "", "source": "", "channel": "",
        "referrer": "", "email": "", "campaign_id": "", "intention": "", "called_count": 0, "last_outcome": "",
        "last_touch_at": None, "do_not_call": False, "do_not_call_reason": "", "owner_id": None, "fields": {},
        "field_marks": {}, "kept": [], "attempts": [], "version": 1, "merged_into": None, "deleted_at": None,
        "import_id": None, "created_at": NOW, "created_by": None, "updated_at": NOW, "updated_by": None, "variants": {}}),
    "number": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "e164": "", "key_hash": "", "last4": "", "kind":
        "unknown", "label": "", "extension": "", "do_not_call": False, "source": "", "position": 0, "created_at": NOW,
        "created_by": None, "suppressed": "", "suppressed_until": None, "attempts": []}),
    "do_not_call": Shape(("key_hash",), {"key_hash": REQUIRED, "reason": "", "source": "", "at": NOW, "by": None},
        repeatable=True),
    "suppression": Shape(("key_hash", "list"), {"key_hash": REQUIRED, "list": REQUIRED, "until": None, "at": NOW},
        repeatable=True),
    "dial_leave": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "code": "", "reason": "", "until": REQUIRED, "at":
        REQUIRED, "by": "", "person_id": None}),
    "consent": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "channel": "", "given": REQUIRED, "at":
        REQUIRED, "words": "", "by": "", "person_id": None, "call_id": None, "purpose": "", "script": "", "script_version":
        0, "step": "", "number_id": None}),
    "lead_tag": Shape(("lead_id", "tag"), {"lead_id": REQUIRED, "tag": REQUIRED, "at": NOW, "by": None, "source":
        ""}, repeatable=True),
    "product_held": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "name": "", "code": "", "ends_on": None,
        "price_minor": 0, "currency": "", "period": "", "source": ""}),
    "deal": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "product": "", "state": "draft", "amount_minor": 0,
        "currency": "", "at": REQUIRED, "by": "", "agent_id": None, "campaign_id": "", "call_id": None, "source": "",
        "channel": "", "history": [], "check_state": "", "check_due": None, "check_why": "", "check_call_id": None,
        "checked_by": None, "checked_at": None, "appointment_at": None, "why": "", "lost_at": None}),
    "ticket": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "number": 0, "title": "", "promise": "",
        "due_at": None, "opened_at": NOW, "state": "open", "owner_id": None, "answer": "", "closed_at": None, "call_id":
        None, "product": "", "history": [], "escalated_at": None}),
    "touch": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "kind": "", "at": REQUIRED, "by": "", "person_id":
        None, "text": "", "outcome": "", "direction": "", "talk_s": 0, "call_id": None}),
    "lead_token": Shape(("token", "lead_id"), {"token": REQUIRED, "lead_id": REQUIRED}, repeatable=True),
    "call": Shape(("id",), {"id": REQUIRED, "agent_id": REQUIRED, "device_id": None, "lead_id": None, "number_id":
        None, "campaign_id": "", "direction": "", "number_text": "", "e164": "", "key_hash": "", "last4": "", "line":
        "", "matched": "", "adapter": "", "started_at": REQUIRED, "answered_at": None, "ended_at": None, "talk_s": 0,
        "end_cause": "", "work_item_id": None, "disposition": "", "category": "", "intention": "", "next_step": "",
        "notes": "", "language": "", "wrap_up": {}, "has_recording": False, "received_at": NOW, "line_quality": None,
        "recording_objected": False, "recorded": False}),
    "gate_finding": Shape(("call_id", "code"), {"call_id": REQUIRED, "code": REQUIRED, "rule": "", "lead_id": None,
        "agent_id": None, "at": REQUIRED, "passed": False, "found_at": NOW}, repeatable=True),
    "script_run": Shape(("call_id",), {"call_id": REQUIRED, "script": "", "version": REQUIRED, "variant": "",
        "path": [], "disclosed": [], "exit_step": "", "silences": []}),
    "answer": Shape(("call_id", "n"), {"call_id": REQUIRED, "n": REQUIRED, "lead_id": None, "step": "", "value": REQUIRED,
        "option": "", "field": "", "tags": [], "corrected": False, "at": REQUIRED}),
    "recording": Shape(("id",), {"id": REQUIRED, "call_id": None, "agent_id": None, "started_at": None, "seconds":
        0.0, "channels": 1, "sample_rate": 0, "media_type": "", "bytes": 0, "sha256": None, "object_key": "",
        "language": "", "state": "kept", "muted": [], "keep_until": None, "held": False, "held_why": "",
        "held_at": None, "created_at": NOW,
        "import_source": None, "key_sealed": None, "objected": False}),
    "work_item": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "agent_id": None, "kind": "", "due_at": None,
        "why": "", "why_data": {}, "priority": 100, "done": False, "done_at": None, "done_by": None, "done_call_id":
        None, "note": "", "fixed": False, "zone": "", "words": "", "campaign_id": "", "created_at": NOW, "created_by":
        None, "handed_to": None}),
    "assignment": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "owner_id": REQUIRED, "campaign_id": "",
        "since": NOW, "why": "", "by": None, "batch_id": None, "protected_until": None, "lease_until": None,
        "attempts_left": None, "ended_at": None, "ended_why": "", "ended_by": None, "rule": "", "why_data": {},
        "ended_rule": "", "ended_data": {}}),
    "call_grant": Shape(("call_id", "lead_id"), {"call_id": REQUIRED, "lead_id": REQUIRED, "person_id": REQUIRED,
        "device_id": None, "at": NOW, "closed_at": None, "record": ""}),
    "message": Shape(("id",), {"id": REQUIRED, "lead_id": REQUIRED, "call_id": None, "channel": "", "template": "",
        "language": "", "state": "waiting", "tries": 0, "next_at": None, "error": "", "asked_at": REQUIRED, "person_id":
        None, "ended_at": None}),
    "attribution_event": Shape(("id",), {"id": REQUIRED, "lead_id": None, "kind": "", "at": REQUIRED, "agent_id":
        None, "call_id": None, "deal_id": None, "campaign_id": "", "source": "", "channel": "", "data": {}}),
    "evaluation": Shape(("id",), {"id": REQUIRED, "call_id": None, "recording_id": None, "agent_id": REQUIRED,
        "analyst_id": REQUIRED, "form": "", "form_version": REQUIRED, "state": "submitted", "queue": "risk", "score":
        {}, "final": None, "comment": "", "seconds": 0, "submitted_at": REQUIRED, "released_at": None,
        "acknowledged_at": None, "acknowledged_comment": "", "received_at": NOW, "release_at": None, "told_at": None,
        "approver_id": None, "correct_by": None, "returned_words": "", "revision": 0}),
    "evaluation_answer": Shape(("evaluation_id", "question"), {"evaluation_id": REQUIRED, "question": REQUIRED, "n":
        0, "body": {}, "source": "human"}),
    "evaluation_revision": Shape(("evaluation_id", "n"), {"evaluation_id": REQUIRED, "n": REQUIRED, "answers": [],
        "score": {}, "final": None, "comment": "", "until": REQUIRED, "by": None, "why": ""}),
    "appeal": Shape(("id",), {"id": REQUIRED, "evaluation_id": REQUIRED, "agent_id": REQUIRED, "words": "",
        "questions": [], "state": "open", "answer": "", "answered_by": None, "at": NOW, "answered_at": None, "level": 1,
        "levels": 1, "answer_by": None, "closed_why": ""}),
    "appeal_step": Shape(("id",), {"id": REQUIRED, "appeal_id": REQUIRED, "evaluation_id": REQUIRED, "level": REQUIRED,
        "who": "", "state": "open", "assignee_id": None, "instead_of": None, "assigned_at": NOW, "due_at": None, "why": "",
        "decided_by": None, "decided_at": None, "verdicts": [], "words": ""}),
    "absence": Shape(("id",), {"id": REQUIRED, "person_id": REQUIRED, "since": REQUIRED, "until": REQUIRED, "reason": "",
        "at": NOW, "by": None}),
    "quality_alarm": Shape(("id",), {"id": REQUIRED, "evaluation_id": REQUIRED, "call_id": None, "agent_id": REQUIRED,
        "analyst_id": None, "question": "", "option": "", "alarm": "", "at": NOW}),
    "calibration": Shape(("id",), {"id": REQUIRED, "call_id": None, "recording_id": None, "form": "", "form_version": 1,
        "state": "open", "agreement": {}, "at": NOW, "due_at": None, "by": None, "title": "", "expert_id": None,
        "closed_at": None, "closed_by": None}),
    "calibration_score": Shape(("calibration_id", "analyst_id"), {"calibration_id": REQUIRED, "analyst_id": REQUIRED,
        "answers": [], "score": {}, "at": None, "comment": ""}),
    "quality_pick": Shape(("id",), {"id": REQUIRED, "draw_id": REQUIRED, "call_id": REQUIRED, "agent_id": REQUIRED,
        "analyst_id": REQUIRED, "kind": "", "probability": "", "risk": 0.0, "reasons": [], "second": False,
        "state": "open", "evaluation_id": None, "reason": "", "replaces": None, "at": NOW, "decided_at": None}),
    "clip": Shape(("id",), {"id": REQUIRED, "recording_id": REQUIRED, "call_id": None, "title": "", "library":
        "exemplary", "stream": "", "from_ms": 0, "to_ms": 0, "body": {}, "withdrawn": False, "at": NOW, "by": None,
        "lesson": "", "text": "", "tags": [], "teams": [], "regions": [], "consent": "", "agent_id": None, "lead_id":
        None, "evaluation_id": None, "expires_at": None, "withdrawn_at": None, "withdrawn_by": None, "withdrawn_why": ""}),
    "article_use": Shape(("id",), {"id": REQUIRED, "code": "", "version": 0, "person_id": REQUIRED, "at": REQUIRED,
                         "found_by": "fits", "asked": "", "call_id": None, "helped": None, "words": "", "received_at": NOW}),
    "clip_heard": Shape(("id",), {"id": REQUIRED, "clip_id": REQUIRED, "person_id": REQUIRED, "at": REQUIRED, "seconds":
        0, "received_at": NOW}, repeatable=True),
    "target": Shape(("id",), {"id": REQUIRED, "subject_kind": "", "subject_id": REQUIRED, "metric": "", "period":
        "day", "starts_on": None, "ends_on": None, "value": 0, "currency": "", "at": NOW, "by": None}),
    "notice": Shape(("id",), {"id": REQUIRED, "stream": "", "body": {}, "at": NOW, "until": None, "by": None}),
    "tag": Shape(("code",), {"code": REQUIRED, "title": {}, "colour": "", "hidden": False, "note": None}),
    "definition": Shape(("kind", "code", "version"), {"kind": REQUIRED, "code": REQUIRED, "version": REQUIRED,
        "body": {}, "state": "draft", "source": "", "digest": None, "created_at": NOW, "created_by": None,
        "published_at": None, "by": None, "withdrawn_at": None, "note": ""}),
    "script_release": Shape(("id",), {"id": REQUIRED, "code": "", "version": REQUIRED, "campaigns": [], "teams": [],
        "starts_at": REQUIRED, "ends_at": None, "sentence": {}, "again": False, "at": NOW, "by": None, "approved_by":
        None, "draft_id": None, "ended_by": None, "ended_why": ""}),
    "release_read": Shape(("release_id", "person_id"), {"release_id": REQUIRED, "person_id": REQUIRED, "at": REQUIRED,
        "received_at": NOW, "device_id": None}, repeatable=True),
    "script_stop": Shape(("id",), {"id": REQUIRED, "kind": "", "code": "", "version": 0, "step": "", "offer": "",
        "reason": "", "at": REQUIRED, "by": None, "lifted_at": None, "lifted_by": None}),
    "script_proposal": Shape(("id",), {"id": REQUIRED, "code": "", "version": 0, "step": "", "language": "", "text": "",
        "why": "", "person_id": REQUIRED, "call_id": None, "at": REQUIRED, "received_at": NOW, "state": "open",
        "answer": "", "answered_at": None, "answered_by": None}),
    "region": Shape(("id",), {"id": REQUIRED, "name": "", "country": "", "time_zone": "", "dissolved_at": None,
        "revision": 0}),
    "team": Shape(("id",), {"id": REQUIRED, "region_id": REQUIRED, "name": "", "dissolved_at": None, "revision": 0}),
    "person": Shape(("id",), {"id": REQUIRED, "login": "", "name": "", "role": "", "team_id": None, "region_id":
        None, "language": "", "time_zone": "", "active": True, "password_hash": None, "invite_hash": None,
        "invite_until": None, "totp_sealed": None, "password_at": None, "created_at": NOW, "revision": 0,
        "totp_wanted": False, "totp_step": 0, "email": "", "totp_until": None}),
    "permission": Shape(("role", "entity", "action"), {"role": REQUIRED, "entity": REQUIRED, "action": REQUIRED,
        "scope": "", "at": NOW, "by": None}),
    "device": Shape(("id", "person_id"), {"id": REQUIRED, "person_id": REQUIRED, "name": "", "app_version": "",
        "protocol": 0, "created_at": NOW, "last_seen_at": None, "last_address": "", "revoked_at": None, "revoked_by":
        None, "wiped_at": None, "last_seq": 0, "lineage": None, "lineage_before": None, "cursors": {},
        "store_key_sealed": None, "engine_key": None}),
    "session": Shape(("token_hash",), {"token_hash": REQUIRED, "person_id": REQUIRED, "device_id": None,
        "created_at": NOW, "expires_at": REQUIRED, "last_used_at": None, "address": "", "revoked_at": None,
        "revoked_why": ""}),
    "operation": Shape(("id",), {"id": REQUIRED, "person_id": REQUIRED, "device_id": REQUIRED, "seq": REQUIRED,
        "kind": "", "version": 1, "entity_id": "", "outcome": "", "code": "", "data": {}, "body": None, "at": None,
        "applied_at": NOW}),
    "agent_stay": Shape(("id",), {"id": REQUIRED, "person_id": REQUIRED, "device_id": None, "state": "", "reason": "",
        "by": "", "call_id": None, "began_at": REQUIRED, "ended_at": REQUIRED, "extensions": 0, "cut": "",
        "received_at": NOW}, repeatable=True),
    "experiment_assignment": Shape(("experiment", "lead_id"), {"experiment": REQUIRED, "lead_id": REQUIRED, "arm": "",
        "agent_id": REQUIRED, "device_id": None, "call_id": None, "n": 0, "since": REQUIRED, "received_at": NOW},
        repeatable=True),
    "experiment_override": Shape(("id",), {"id": REQUIRED, "experiment": "", "lead_id": REQUIRED, "arm": "", "reason":
        "", "agent_id": REQUIRED, "call_id": None, "at": REQUIRED, "received_at": NOW}, repeatable=True),
    "audit_event": Shape(("id",), {"id": REQUIRED, "at": NOW, "person_id": None, "device_id": None, "address": "",
        "action": "", "entity": "", "entity_id": "", "lead_id": None, "data": {}}),
}
# fmt: on
