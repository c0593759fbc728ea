"""An act from the Records page is done by the same handler as one out of a desk's outbox."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Row

from domain.errors import UserError
from domain.operations import KINDS, Body, Operation, entity_of
from domain.records import Step
from lead_server.feed.operations import KINDS as HANDLERS
from lead_server.feed.operations import Context
from lead_server.feed.room import Room
from lead_server.work import Work


def do(work: Work, body: Body) -> None:
    """Apply it now.

    Raises:
        UserError: what its handler refuses; already_done where the caller herself did it before.
    """
    kind = KINDS[type(body)]
    room = Room(work.storage, work.now)
    for name, ids in HANDLERS[kind].needs(body).items():
        room.expect(name, ids)
    room.lock_leads()
    operation = Operation(
        id=work.new_id(), seq=0, kind=kind, entity_id=entity_of(body), at=work.now,
        body=msgspec.Raw(msgspec.json.encode(body)),
    )  # fmt: skip
    applied = HANDLERS[kind].apply(body, Context(work, operation, room))
    room.flush(work.touched)
    if applied.outcome == "merged" and applied.code == "already_done":
        raise UserError("already_done", agent=work.actor.person.name)
    work.audit(kind, "operation", operation.id, lead_id=getattr(body, "lead_id", None))


def steps(row: Row[Any], named: dict[str | None, str]) -> tuple[Step, ...]:
    """A history as people read it, newest last."""
    return steps_of(row.history, named)


def steps_of(history: list[dict[str, Any]], named: dict[str | None, str]) -> tuple[Step, ...]:
    """The same of what stands in a row."""
    return tuple(
        Step(
            at=moment(one.get("at")), what=str(one.get("act") or ("check" if "check" in one else "state")),
            by=named.get(one.get("by"), ""), words=str(one.get("words") or one.get("why") or ""),
            to=named.get(one.get("to"), ""), state=str(one.get("state") or one.get("check") or ""),
            due_at=moment(one.get("due")),
        )
        for one in history
    )  # fmt: skip


def moment(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC) if text else None
    except (TypeError, ValueError):
        return None


def persons_in(history: list[dict[str, Any]]) -> list[str | None]:
    return [one.get(name) for one in history for name in ("by", "to")]
