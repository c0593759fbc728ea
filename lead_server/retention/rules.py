"""Which recordings are over, by whose rule; and what is held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import and_, func, or_, select, update

from db.central.calls import call, recording
from db.central.definitions import definition
from domain.errors import UserError
from domain.retention import Keep, over_at, rule_words
from lead_server.definitions import storage as definitions
from lead_server.people import settings
from lead_server.work import Work

LONGEST_WHY = 500


@dataclass(frozen=True)
class Over:
    """A recording that is to be deleted, and why."""

    recording_id: str
    why: str


def over(work: Work, limit: int) -> list[Over]:
    """Recordings whose time is over, oldest first; held ones never."""
    general = keep_of(work)
    campaigns: dict[str, Keep | None] = {}
    wanted = [rule for rule in (general, *(_every_rule(work))) if rule.wanted]
    if not wanted:
        return []
    shortest = min(days for rule in wanted for days in (rule.days, rule.sold_days) if days > 0)
    found: list[Over] = []
    for row in _old_enough(work, work.now - timedelta(days=shortest)):
        code = row.campaign_id or ""
        if code not in campaigns:
            campaign = definitions.campaign(work.connection, work.org_id, code) if code else None
            campaigns[code] = campaign.keep if campaign is not None else None
        own = campaigns[code]
        rule, where = (own, f"campaign {code}") if own is not None else (general, "organisation")
        ends = over_at(rule, row.began, sold=row.category == "sale")
        if ends is not None and ends <= work.now:
            found.append(Over(row.id, rule_words(rule, where)))
            if len(found) >= limit:
                break
    return found


def keep_of(work: Work) -> Keep:
    """The organisation's own rule."""
    return msgspec.convert(settings.read(work)["keep"], Keep)


def hold(work: Work, recording_ids: Sequence[str], why: str) -> int:
    """Keep them whatever the rules say, until `release`; gives how many there are.

    Raises:
        UserError: reason_missing.
    """
    if not why.strip():
        raise UserError("reason_missing")
    return _mark(work, recording_ids, held=True, why=why.strip()[:LONGEST_WHY])


def release(work: Work, recording_ids: Sequence[str], why: str) -> int:
    """The rules hold again.

    Raises:
        UserError: reason_missing.
    """
    if not why.strip():
        raise UserError("reason_missing")
    return _mark(work, recording_ids, held=False, why=why.strip()[:LONGEST_WHY])


def recordings_of(work: Work, *, call_id: str = "", lead_id: str = "") -> list[str]:
    """Of a call, or of every call with a lead."""
    where = recording.c.call_id == call_id if call_id else call.c.lead_id == lead_id
    there = and_(call.c.org_id == recording.c.org_id, call.c.id == recording.c.call_id)
    query = select(recording.c.id).outerjoin(call, there).where(recording.c.org_id == work.org_id, where)
    return list(work.connection.execute(query).scalars())


def _mark(work: Work, recording_ids: Sequence[str], *, held: bool, why: str) -> int:
    if not recording_ids:
        return 0
    done = work.connection.execute(
        update(recording)
        .where(recording.c.org_id == work.org_id, recording.c.id.in_(recording_ids))
        .values(held=held, held_why=why if held else "", held_at=work.now if held else None)
        .returning(recording.c.id)
    ).all()
    for row in done:
        work.audit("hold" if held else "release_hold", "recording", row.id, why=why)
    return len(done)


def _every_rule(work: Work) -> list[Keep]:
    codes = work.connection.execute(
        select(definition.c.code)
        .where(definition.c.org_id == work.org_id, definition.c.kind == "campaign")
        .distinct()
    ).scalars()
    campaigns = [definitions.campaign(work.connection, work.org_id, code) for code in codes.all()]
    return [one.keep for one in campaigns if one is not None and one.keep is not None]


def _old_enough(work: Work, before: datetime) -> Iterator[Any]:
    began = func.coalesce(call.c.started_at, recording.c.started_at, recording.c.created_at)
    explicit = recording.c.keep_until
    over = (
        select(recording.c.id, began.label("began"), call.c.campaign_id, call.c.category)
        .outerjoin(call, and_(call.c.org_id == recording.c.org_id, call.c.id == recording.c.call_id))
        .where(
            recording.c.org_id == work.org_id, recording.c.held.is_(False), began < before,
            or_(explicit.is_(None), explicit <= work.now),
        )
        .order_by(began)
        .execution_options(yield_per=1000)
    )  # fmt: skip
    yield from work.connection.execute(over)
