"""Releases for people: how they stand, and who has read what is new."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select

from db.central.scripts import release_read, script_release
from domain.errors import UserError
from domain.script_life.releases import Release
from domain.studio import ReleaseRow
from lead_server.feed.bodies import release_of
from lead_server.scripts import names
from lead_server.work import Work

_R = script_release.c


def row(work: Work, release_id: str) -> ReleaseRow:
    """One release.

    Raises:
        UserError: not_found.
    """
    found = next((r for r in rows(work) if r.id == release_id), None)
    if found is None:
        raise UserError("not_found")
    return found


def rows(work: Work, code: str = "") -> list[ReleaseRow]:
    """Releases, newest first; of one script, or all."""
    names.demand(work.actor, "see")
    wanted = select(script_release).where(_R.org_id == work.org_id)
    if code:
        wanted = wanted.where(_R.code == code)
    found = work.connection.execute(wanted.order_by(_R.starts_at.desc(), _R.id.desc())).all()
    by = names.people(work, (one.by for one in found))
    teams, agents = names.teams(work), names.agents(work)
    every = [release_of(dict(one._mapping)) for one in found]
    readers = _read(work, (one.id for one in found))
    answer = []
    for one, release in zip(found, every, strict=True):
        read = readers.get(release.id, set())
        meant = [a for a in agents if not release.teams or a[2] in release.teams] if release.sentence else []
        answer.append(
            ReleaseRow(
                id=release.id, code=release.code, version=release.version, state=_state(release, every, work.now),
                starts_at=release.starts_at, ends_at=release.ends_at, campaigns=release.campaigns,
                teams=tuple(teams.get(t, "") for t in release.teams), sentence=release.sentence, again=release.again,
                by=by.get(one.by, ""), why=one.ended_why, read=sum(a[0] in read for a in meant),
                unread=tuple(a[1] for a in meant if a[0] not in read),
            )
        )  # fmt: skip
    return answer


def _read(work: Work, ids: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    wanted = list(ids)
    if wanted:
        for one in work.connection.execute(
            select(release_read.c.release_id, release_read.c.person_id).where(
                release_read.c.org_id == work.org_id, release_read.c.release_id.in_(wanted)
            )
        ):
            found.setdefault(str(one.release_id), set()).add(str(one.person_id))
    return found


def _state(release: Release, every: list[Release], now: datetime) -> Any:
    if release.ends_at is not None and (release.ends_at <= now or release.ends_at <= release.starts_at):
        return "ended"
    if release.starts_at > now:
        return "planned"
    later = [
        r
        for r in every
        if r.code == release.code and r.speaks(now)
        and (r.starts_at, r.version, r.id) > (release.starts_at, release.version, release.id)
        and _reaches(r.campaigns, release.campaigns) and _reaches(r.teams, release.teams)
    ]  # fmt: skip
    return "superseded" if later else "speaks"


def _reaches(other: tuple[str, ...], mine: tuple[str, ...]) -> bool:
    """True where the other covers everything that this one covers."""
    return not other or (bool(mine) and set(mine) <= set(other))
