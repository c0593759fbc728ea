"""Which version of a script speaks where and when: releases, and the rule by which a desk chooses. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from domain.campaigns import Text
from domain.leads import Frozen


class Release(Frozen, frozen=True, kw_only=True):
    """A version of a script speaks from a moment on.

    Attributes:
        campaigns: codes; none: every campaign that names the script. teams: ids; none: every team.
        starts_at: aware. ends_at: it was ended by a person then (rolled back, called off).
        sentence: what is new, in one sentence; empty: nothing to confirm.
        again: an earlier version came back; it says nothing about where that one had been published before.
    """

    id: str
    code: str
    version: int
    starts_at: datetime
    campaigns: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    ends_at: datetime | None = None
    sentence: Text = {}
    by: str = ""
    again: bool = False

    def speaks(self, at: datetime) -> bool:
        """True while it may decide, were there no later one."""
        return self.starts_at <= at and (self.ends_at is None or at < self.ends_at)

    def covers(self, campaign: str, team: str | None) -> bool:
        """True where it is meant for this campaign and team."""
        return (not self.campaigns or campaign in self.campaigns) and (not self.teams or team in self.teams)


def deciding(
    releases: Iterable[Release], code: str, campaign: str, team: str | None, at: datetime
) -> list[Release]:
    """Releases of a script that speak here and now; the one that decides first: the latest to start."""
    found = [r for r in releases if r.code == code and r.speaks(at) and r.covers(campaign, team)]
    return sorted(found, key=lambda r: (r.starts_at, r.version, r.id), reverse=True)


def version_for(
    releases: Sequence[Release],
    versions: Iterable[int],
    code: str,
    campaign: str,
    team: str | None,
    at: datetime,
    stopped: Callable[[int], bool] = lambda _version: False,
) -> int | None:
    """The version that a call of this campaign and team begins with.

    Args:
        versions: those that are on the desk. stopped: versions that were taken off every desk.
    Returns:
        None when no version may speak here. A version that no release names (published before there were releases)
        speaks everywhere, as long as no release does.
    """
    there = {v for v in versions if not stopped(v)}
    for release in deciding(releases, code, campaign, team, at):
        if release.version in there:
            return release.version
    named = {r.version for r in releases if r.code == code and not r.again}
    return max(there - named, default=None)


def unread(
    releases: Iterable[Release], read: Iterable[str], campaigns: Iterable[str], team: str | None, at: datetime
) -> list[Release]:
    """What an agent has to confirm before she is ready, oldest first: what is new where she works, once per release.

    A release that another one of the same reach has followed need not be confirmed any more.
    """
    known, mine = set(read), set(campaigns)
    found = [
        r
        for r in releases
        if r.sentence and r.speaks(at) and (not r.teams or team in r.teams)
        and (not r.campaigns or not mine.isdisjoint(r.campaigns))
    ]  # fmt: skip
    newest: dict[tuple[str, tuple[str, ...], tuple[str, ...]], Release] = {}
    for release in sorted(found, key=lambda r: (r.starts_at, r.version)):
        newest[(release.code, release.campaigns, release.teams)] = release
    return [r for r in newest.values() if r.id not in known]


class Span(NamedTuple):
    """A version speaks in a campaign, for a team ("" every other one), from a moment until another (None: open)."""

    campaign: str
    team: str
    code: str
    version: int | None
    since: datetime
    until: datetime | None
    release: str


def calendar(
    releases: Sequence[Release],
    scripts: Iterable[tuple[str, str]],
    since: datetime,
    until: datetime,
    versions: Callable[[str], Sequence[int]],
    stopped: Callable[[str, int], bool] = lambda _code, _version: False,
) -> list[Span]:
    """Which version speaks where and when.

    Args:
        scripts: (campaign, code of its script).
        versions: code -> versions that are published.
    Returns:
        Spans without a gap, by campaign and team; neighbours that say the same are one.
    """
    found: list[Span] = []
    for campaign, code in scripts:
        mine = [r for r in releases if r.code == code]
        here = [r for r in mine if not r.campaigns or campaign in r.campaigns]
        edges = {m for r in here for m in (r.starts_at, r.ends_at) if m is not None and since < m < until}
        moments = [since, *sorted(edges)]
        off = partial(stopped, code)
        for team in ("", *sorted({team for r in here for team in r.teams})):
            for at, end in zip(moments, [*moments[1:], None], strict=True):
                version = version_for(mine, versions(code), code, campaign, team or None, at, off)
                speaking = deciding(mine, code, campaign, team or None, at)
                release = next((r.id for r in speaking if r.version == version), "")
                _add(found, Span(campaign, team, code, version, at, end, release))
    return found


def _add(found: list[Span], span: Span) -> None:
    last = found[-1] if found else None
    if (
        last is not None
        and last._replace(since=span.since, until=span.until) == span
        and last.until == span.since
    ):
        found[-1] = last._replace(until=span.until)
    else:
        found.append(span)
