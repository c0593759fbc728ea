"""What runs now: calls of a campaign, who is calling a person, abandoned calls of thirty days."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, or_, select

from db.central.calls import call
from db.central.gate import dial
from db.central.people import person
from domain.campaigns import Campaign
from domain.contact_policy import Load
from lead_server.work import Work

ABANDON_DAYS = 30
_KEEP = timedelta(minutes=1)  #: a rate of thirty days does not change within one
_rates: dict[tuple[str, str], tuple[datetime, int, int]] = {}


def load_of(
    work: Work, call_id: str, campaign: Campaign | None, lead_id: str, key_hash: str, *, abandoned: bool
) -> Load:
    """The load of a campaign, without the call that asks; with `abandoned` also its rate."""
    taken = _taken_by(work, call_id, lead_id, key_hash)
    code = campaign.code if campaign else ""
    running, frees_at = (
        _running(work, call_id, code) if campaign and campaign.concurrent is not None else (0, None)
    )
    answered, lost = _abandon_figures(work, code) if abandoned and code else (0, 0)
    return Load(
        running=running, limit=campaign.concurrent if campaign else None, frees_at=frees_at, answered=answered,
        abandoned=lost, taken_by=taken[0], taken_until=taken[1],
    )  # fmt: skip


def _taken_by(work: Work, call_id: str, lead_id: str, key_hash: str) -> tuple[str, datetime | None]:
    """A colleague whose call to this person (this lead, or this number of another lead) lives."""
    who = []
    if lead_id:
        who.append(dial.c.lead_id == lead_id)
    if key_hash:
        who.append(dial.c.key_hash == key_hash)
    if not who:
        return "", None
    row = work.connection.execute(
        select(person.c.name, dial.c.until)
        .join(person, (person.c.org_id == dial.c.org_id) & (person.c.id == dial.c.person_id))
        .where(
            dial.c.org_id == work.org_id, or_(*who), dial.c.ended_at.is_(None), dial.c.until > work.now,
            dial.c.call_id != call_id, dial.c.person_id != work.actor.id,
        )
        .order_by(dial.c.until.desc())
        .limit(1)
    ).first()  # fmt: skip
    return (row[0], row[1]) if row else ("", None)


def _running(work: Work, call_id: str, campaign: str) -> tuple[int, datetime | None]:
    row = work.connection.execute(
        select(func.count(), func.min(dial.c.until)).where(
            dial.c.org_id == work.org_id, dial.c.campaign_id == campaign, dial.c.ended_at.is_(None),
            dial.c.until > work.now, dial.c.call_id != call_id,
        )
    ).one()  # fmt: skip
    return int(row[0]), row[1]


def _abandon_figures(work: Work, campaign: str) -> tuple[int, int]:
    kept = _rates.get((work.org_id, campaign))
    if kept is None or abs(work.now - kept[0]) > _KEEP:
        since = work.now - timedelta(days=ABANDON_DAYS)
        row = work.connection.execute(
            select(
                func.count().filter(call.c.answered_at.is_not(None)),
                func.count().filter(call.c.end_cause == "abandoned"),
            ).where(
                call.c.org_id == work.org_id, call.c.campaign_id == campaign, call.c.direction == "out",
                call.c.started_at > since,
            )
        ).one()  # fmt: skip
        kept = _rates[(work.org_id, campaign)] = (work.now, int(row[0]), int(row[1]))
    return kept[1], kept[2]
