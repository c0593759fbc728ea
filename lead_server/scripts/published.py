"""What is published: scripts by version, campaigns, releases as the desks have them."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import func, select, text

from db.central.definitions import definition
from db.central.scripts import script_release, script_stop
from domain.campaigns import Campaign
from domain.errors import UserError
from domain.script_life.releases import Release
from domain.script_life.stops import Stops
from domain.scripts import Script
from lead_server.definitions import storage
from lead_server.feed.bodies import release_of, stop_of
from lead_server.work import Work

PUBLISHED = ("published", "withdrawn")


def take_turns(work: Work, code: str) -> None:
    """Two people who do something to one script do it one after the other."""
    work.connection.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"),
        {"name": f"publish:{work.org_id}:script:{code}"},
    )


def version_rows(work: Work, code: str) -> list[Any]:
    """Published versions of a script, newest first."""
    d = definition.c
    return list(
        work.connection.execute(
            select(d.version, d.published_at, d.by, d.note, d.body["title"].label("title"))
            .where(d.org_id == work.org_id, d.kind == "script", d.code == code, d.state.in_(PUBLISHED))
            .order_by(d.version.desc())
        ).all()
    )


def versions(work: Work, code: str) -> list[int]:
    """Numbers of the versions that may still speak, newest first."""
    d = definition.c
    found = work.connection.execute(
        select(d.version)
        .where(d.org_id == work.org_id, d.kind == "script", d.code == code, d.state == "published")
        .order_by(d.version.desc())
    ).scalars()
    return list(found)


def script(work: Work, code: str, version: int = 0) -> Script:
    """A published version; 0 the newest.

    Raises:
        UserError: not_found.
    """
    found = storage.read(work.connection, work.org_id, "script", code, version or None)
    if found is None:
        raise UserError("not_found")
    made: Script = found
    return made


def campaigns(work: Work) -> list[Campaign]:
    """The newest published version of each campaign."""
    d = definition.c
    newest = (
        select(d.code, func.max(d.version).label("version"))
        .where(d.org_id == work.org_id, d.kind == "campaign", d.state == "published")
        .group_by(d.code)
        .subquery()
    )
    rows = work.connection.execute(
        select(d.code, d.body)
        .join(newest, (newest.c.code == d.code) & (newest.c.version == d.version))
        .where(d.org_id == work.org_id, d.kind == "campaign")
        .order_by(d.code)
    )
    return [msgspec.convert(row.body, Campaign) for row in rows]


def releases(work: Work, code: str = "") -> list[Release]:
    """Releases as the desks have them; of one script, or all."""
    r = script_release.c
    wanted = select(script_release).where(r.org_id == work.org_id)
    if code:
        wanted = wanted.where(r.code == code)
    return [release_of(dict(row._mapping)) for row in work.connection.execute(wanted)]


def stops(work: Work) -> Stops:
    """What is stopped now."""
    s = script_stop.c
    rows = work.connection.execute(select(script_stop).where(s.org_id == work.org_id, s.lifted_at.is_(None)))
    return Stops(stop_of(dict(row._mapping)) for row in rows)


def _rows(found: Any) -> list[Any]:
    return list(found)
