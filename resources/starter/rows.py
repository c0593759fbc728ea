# ruff: noqa: E501  (tables of columns: a row a line)
"""Rows of the sample world as they go into the central database by COPY, and ids that a seed repeats."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple

#: table -> columns, in the order in which they are copied (parents before children); `org_id` goes before each
COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "lead": (
        "id", "name", "kind", "company", "language", "region_id", "time_zone", "place", "tier", "stage", "source",
        "channel", "email", "campaign_id", "intention", "called_count", "last_outcome", "last_touch_at",
        "do_not_call", "do_not_call_reason", "owner_id", "fields", "attempts", "created_at", "updated_at",
    ),
    "number": ("id", "lead_id", "e164", "key_hash", "last4", "kind", "label", "extension", "do_not_call", "source", "position"),
    "assignment": ("id", "lead_id", "owner_id", "campaign_id", "since", "why", "lease_until", "attempts_left"),
    "work_item": (
        "id", "lead_id", "agent_id", "kind", "due_at", "why", "why_data", "priority", "note", "fixed", "zone", "words",
        "campaign_id", "created_at", "created_by",
    ),
    "product_held": ("id", "lead_id", "name", "code", "ends_on", "price_minor", "currency", "period", "source"),
    "consent": ("id", "lead_id", "channel", "given", "at", "words", "by", "person_id"),
    "lead_tag": ("lead_id", "tag", "at", "by", "source"),
    "deal": ("id", "lead_id", "product", "state", "amount_minor", "currency", "at", "by", "agent_id", "campaign_id", "call_id",
             "check_state", "check_due", "check_call_id"),
    "ticket": ("id", "lead_id", "number", "title", "promise", "due_at", "opened_at", "state", "owner_id"),
    "call": (
        "id", "agent_id", "lead_id", "number_id", "campaign_id", "direction", "number_text", "e164", "key_hash", "last4",
        "matched", "adapter", "started_at", "answered_at", "ended_at", "talk_s", "end_cause", "disposition", "category",
        "intention", "notes", "language", "wrap_up", "received_at",
    ),
    "touch": ("id", "lead_id", "kind", "at", "by", "person_id", "text", "outcome", "direction", "talk_s", "call_id"),
    "script_run": ("call_id", "script", "version", "path", "disclosed", "exit_step"),
    "answer": ("call_id", "n", "lead_id", "step", "value", "option", "field", "tags", "at"),
    "attribution_event": ("id", "lead_id", "kind", "at", "agent_id", "call_id", "deal_id", "campaign_id", "source", "channel", "data"),
    "do_not_call": ("key_hash", "reason", "source", "at", "by"),
    "evaluation": (
        "id", "call_id", "recording_id", "agent_id", "analyst_id", "form", "form_version", "state", "queue", "score", "final",
        "comment", "seconds", "submitted_at", "released_at", "told_at", "acknowledged_at", "acknowledged_comment",
    ),
    "evaluation_answer": ("evaluation_id", "question", "n", "body"),
}  # fmt: skip


class Talk(NamedTuple):
    """A call in which somebody spoke. `recording`: file in `recordings/`, "" without one."""

    call_id: str
    login: str
    language: str
    at: datetime
    talk_s: int
    category: str
    recording: str


@dataclass(frozen=True)
class Setting:
    """What the rows refer to.

    Attributes:
        now: aware; every moment of the world is counted from it, so that the queue is alive on any day.
        people, regions: login or key -> id.
        names: login -> name.
        key_of: the organisation's keyed hash of a number.
    """

    now: datetime
    people: dict[str, str]
    regions: dict[str, str]
    names: dict[str, str]
    key_of: Callable[[str], str]


@dataclass
class Rows:
    """Rows by table.

    Attributes:
        members, evaluations: agent's id -> ids of leads and evaluations in her stream.
        talks: calls with talk. recordings: recording id -> its call.
    """

    tables: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: {name: [] for name in COLUMNS})
    members: dict[str, list[str]] = field(default_factory=dict)
    talks: list[Talk] = field(default_factory=list)
    evaluations: dict[str, list[str]] = field(default_factory=dict)
    recordings: dict[str, Talk] = field(default_factory=dict)

    def add(self, table: str, *values: Any) -> None:
        self.tables[table].append(values)


def uuid_at(rng: random.Random, at: datetime) -> str:
    """A UUIDv7 of that moment whose random part comes from the seed."""
    stamp = int(at.timestamp() * 1000) & ((1 << 48) - 1)
    bits = rng.getrandbits(74)
    text = f"{stamp:012x}7{bits >> 62:03x}{0x8000_0000_0000_0000 | (bits & ((1 << 62) - 1)):016x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
