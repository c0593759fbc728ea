"""The shelf of scripts, their versions, and the calendar: which version speaks where and when."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from db.central.definitions import definition
from db.central.people import team
from domain.errors import UserError
from domain.script_life import releases as rules
from domain.studio import (
    Calendar,
    CalendarRow,
    CalendarSpan,
    Place,
    Places,
    Shelf,
    ShelfRow,
    VersionRow,
    Versions,
)
from lead_server.scripts import drafts, names, published, readers, stopping, talk
from lead_server.work import Work

LONGEST = timedelta(days=400)


def shelf(work: Work) -> Shelf:
    """Every script that is published or open as a draft, by code."""
    names.demand(work.actor)
    newest = {row.code: row for row in _newest(work)}
    open_drafts, titles = drafts.open_ones(work), drafts.titles(work)
    comments, proposals = talk.open_counts(work)
    spoken: dict[str, set[int]] = {}
    for row in calendar(work, work.now, work.now + timedelta(minutes=1)).rows:
        spoken.setdefault(row.code, set()).update(s.version for s in row.spans if s.version)
    stopped, unread = _counts(work)
    rows = []
    for code in sorted({*newest, *open_drafts}):
        known = newest.get(code)
        rows.append(
            ShelfRow(
                code=code, title=known.title if known else titles.get(code, {}), version=known.version if known else 0,
                published_at=known.published_at if known else None, speaking=tuple(sorted(spoken.get(code, ()))),
                draft=open_drafts.get(code), comments=comments.get(code, 0), proposals=proposals.get(code, 0),
                stops=stopped.get(code, 0), unread=unread.get(code, 0),
            )
        )  # fmt: skip
    return Shelf(rows=tuple(rows))


def _counts(work: Work) -> tuple[dict[str, int], dict[str, int]]:
    stopped: dict[str, int] = {}
    for stop in stopping.rows(work):
        stopped[stop.code] = stopped.get(stop.code, 0) + (stop.lifted_at is None)
    waiting: dict[str, set[str]] = {}
    for release in readers.rows(work):
        if release.state == "speaks":
            waiting.setdefault(release.code, set()).update(release.unread)
    return stopped, {code: len(who) for code, who in waiting.items()}


def _newest(work: Work) -> list[Any]:
    """Newest published version of each script, by code."""
    d = definition.c
    rows = work.connection.execute(
        select(d.code, d.version, d.published_at, d.body["title"].label("title"))
        .where(d.org_id == work.org_id, d.kind == "script", d.state == "published")
        .order_by(d.code, d.version)
    )
    return list({row.code: row for row in rows}.values())


def versions(work: Work, code: str) -> Versions:
    """Published versions, newest first."""
    names.demand(work.actor, "see")
    found = published.version_rows(work, code)
    by = names.people(work, (row.by for row in found))
    return Versions(
        rows=tuple(
            VersionRow(version=r.version, published_at=r.published_at, by=by.get(r.by, ""), note=r.note)
            for r in found
        )
    )


def places(work: Work, code: str) -> Places:
    """Where a script can be published to: campaigns that name it, teams."""
    names.demand(work.actor)
    living = work.connection.execute(
        select(team.c.id, team.c.name)
        .where(team.c.org_id == work.org_id, team.c.dissolved_at.is_(None))
        .order_by(team.c.name)
    )
    return Places(
        campaigns=tuple(
            Place(id=c.code, title=c.title) for c in published.campaigns(work) if c.script == code
        ),
        teams=tuple(Place(id=row.id, title={"en": row.name}) for row in living),
    )


def calendar(work: Work, since: datetime, until: datetime) -> Calendar:
    """Which version speaks in each campaign with a script.

    Raises:
        UserError: bad_request (backwards, or longer than a year).
    """
    names.demand(work.actor, "see")
    if since.tzinfo is None or until.tzinfo is None or not timedelta(0) < until - since <= LONGEST:
        raise UserError("bad_request", "from a moment to a later one, at most 400 days")
    campaigns = [c for c in published.campaigns(work) if c.script]
    codes = sorted({c.script for c in campaigns})
    there = {code: published.versions(work, code) for code in codes}
    titles = {row.code: row.title or {} for row in _newest(work)}
    off, teams = published.stops(work), names.teams(work)
    spans = rules.calendar(
        published.releases(work), [(c.code, c.script) for c in campaigns], since, until,
        lambda code: there[code], lambda code, version: off.of_version(code, version) is not None,
    )  # fmt: skip
    return Calendar(
        since=since, until=until,
        rows=tuple(
            CalendarRow(
                campaign=c.code, title=c.title, code=c.script, script=titles.get(c.script, {}),
                spans=tuple(
                    CalendarSpan(
                        campaign=s.campaign, code=s.code, version=s.version or 0, since=s.since, until=s.until,
                        team=teams.get(s.team, "") if s.team else "", release=s.release,
                    )
                    for s in spans if s.campaign == c.code
                ),
            )
            for c in campaigns
        ),
    )  # fmt: skip
