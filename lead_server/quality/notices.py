"""A word to one person's desk that must not be lost: a notice in her control stream, there until she has read it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from lead_server.act import Act
from lead_server.feed.shapes import Row
from lead_server.feed.streams import control_stream

KEPT = timedelta(days=30)


def notice(act: Act, person_id: str, kind: str, **data: str) -> Row:
    """Put a notice on her desks, at once; gives the row, which the caller inserts.

    `kind`: red_line, appeal_assigned, returned, calibration, browsing, ticket_overdue; ticket, deal and
    visit with _given and _taken; deal_lost. `data`: ids, codes, names, never a customer's data.
    """
    id_ = act.new_id()
    stream = control_stream(person_id)
    act.touched.put(stream, "notice", [id_])
    body: dict[str, Any] = {"kind": kind, "data": {name: value for name, value in data.items() if value}}
    until: datetime = act.now + KEPT
    return {
        "id": id_, "stream": stream, "body": body, "at": act.now, "until": until,
        "by": act.actor.id if act.actor.person.login else None,
    }  # fmt: skip
