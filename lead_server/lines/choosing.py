"""The line for a call, and lines put to rest by their figures, looked at once a minute."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec

from domain.campaigns import Campaign
from domain.lines import Line, choose, free_at, of_campaign, rest_for
from lead_server.lines import storage
from lead_server.work import Work

_LOOK_EVERY = timedelta(minutes=1)
_looked: dict[str, datetime] = {}


class Given(NamedTuple):
    """The line for a call. `free`: False when there are lines for it, and none may be used; then `free_at`."""

    line: Line | None
    free: bool = True
    free_at: datetime | None = None


def line_for(work: Work, campaign: Campaign | None, e164: str, call_id: str) -> Given:
    """Choose; an organisation without lines calls as its telephone does."""
    every = storage.lines(work)
    if not every:
        return Given(None)
    if abs(work.now - _looked.get(work.org_id, datetime.min.replace(tzinfo=work.now.tzinfo))) > _LOOK_EVERY:
        _looked[work.org_id] = work.now
        if look_after(work, every):
            every = storage.lines(work)
    mine = of_campaign(every, campaign.code if campaign else "", campaign.lines if campaign else ())
    if not mine:
        return Given(None)
    found = choose(mine, storage.running(work, call_id), e164, work.now)
    return Given(found, found is not None, free_at(mine, work.now))


def look_after(work: Work, every: list[Line]) -> list[str]:
    """Rest the lines that have earned it; gives their codes."""
    awake = [one for one in every if one.active and not (one.rested_until and one.rested_until > work.now)]
    known = storage.figures(work, awake)
    rested = []
    for one in awake:
        figures = known[one.code]
        rest = rest_for(figures, work.now)
        if rest is None:
            continue
        storage.write(
            work, one.code, rested_until=rest.until, rested_why=rest.why, figures=msgspec.to_builtins(figures)
        )
        work.audit(
            "rest",
            "line",
            one.code,
            why=rest.why,
            until=rest.until.isoformat(),
            **msgspec.to_builtins(figures),
        )
        rested.append(one.code)
    return rested
