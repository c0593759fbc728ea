"""What the organisation published, as it stands on this desk: read once, kept in memory until it changes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime

from agent_app.changes import Changed, Changes
from agent_app.store import definitions, reads
from agent_app.store.database import Database
from domain.articles import Article
from domain.campaigns import Campaign
from domain.experiments.definition import Experiment
from domain.people import Person
from domain.script_life.releases import Release, unread, version_for
from domain.script_life.stops import Stop, Stops
from domain.scripts import Script


class Published:
    """Implements `agent_app.services.Definitions`; any thread."""

    def __init__(
        self,
        database: Database,
        changes: Changes,
        team_id: str | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._database, self._team_id, self._clock = database, team_id, clock
        self._lock = threading.Lock()
        self._kept: dict[object, object] = {}
        changes.listen(self._on_changed)

    def campaign(self, code: str) -> Campaign | None:
        return next((c for c in self.campaigns() if c.code == code), None)

    def campaigns(self) -> tuple[Campaign, ...]:
        """The newest version of each, by code."""
        every = self._every("campaign", Campaign)
        newest: dict[str, Campaign] = {}
        for campaign in every:
            newest.setdefault(campaign.code, campaign)
        return tuple(newest.values())

    def script(self, code: str, version: int = 0) -> Script | None:
        """A script; version 0 is the newest on this desk."""
        return self.script_or_newest(code, version or None)

    def script_or_newest(self, code: str, version: int | None) -> Script | None:
        """One version, or the newest; a version that is not here any more gives the newest."""
        scripts = [s for s in self._every("script", Script) if s.code == code]
        exact = next((s for s in scripts if s.version == version), None)
        return exact or (scripts[0] if scripts else None)

    def exactly(self, code: str, version: int) -> Script | None:
        """One version, or nothing."""
        return next(
            (s for s in self._every("script", Script) if s.code == code and s.version == version), None
        )

    def experiments(self) -> tuple[Experiment, ...]:
        """As each stands now, running or ended."""
        newest: dict[str, Experiment] = {}
        for one in self._every("experiment", Experiment):
            newest.setdefault(one.code, one)
        return tuple(newest.values())

    def speaking(self, campaign: Campaign, code: str) -> Script | None:
        """The version of a script with which a call of this campaign begins now: by releases, without what was stopped."""
        there = {s.version: s for s in self._every("script", Script) if s.code == code}
        stops = self.stops()
        version = version_for(
            self.releases(), there, code, campaign.code, self._team_id, self._clock(),
            lambda v: stops.of_version(code, v) is not None,
        )  # fmt: skip
        return there[version] if version is not None else None

    def releases(self) -> tuple[Release, ...]:
        return self._every("release", Release)

    def stops(self) -> Stops:
        """What must not be said any more."""
        found: tuple[Stop, ...] = self._every("stop", Stop)
        return Stops(found)

    def unread(self) -> list[Release]:
        """What is new where this person works and was not confirmed by her, here or on another desk; oldest first."""
        releases = self.releases()
        if not releases:
            return []
        campaigns = [c.code for c in self.campaigns() if c.script]
        return unread(releases, self._read_ones(), campaigns, self._team_id, self._clock())

    def _read_ones(self) -> frozenset[str]:
        with self._lock:
            kept = self._kept.get("read")
        if kept is None:
            kept = frozenset(self._database.read(reads.every))
            with self._lock:
                self._kept["read"] = kept
        return kept  # type: ignore[return-value]

    def forget_reads(self) -> None:
        """Somebody has confirmed something: look again."""
        with self._lock:
            self._kept.pop("read", None)

    def articles(self) -> tuple[Article, ...]:
        """Every version on this desk; the same object until something is published."""
        found: tuple[Article, ...] = self._every("article", Article)
        return found

    def people(self) -> dict[str, Person]:
        """People this desk knows, by id."""
        return {p.id: p for p in self._every("person", Person)}

    def _every(self, kind: str, form: type) -> tuple:  # type: ignore[type-arg]
        with self._lock:
            found = self._kept.get(kind)
        if found is None:
            found = self._database.read(lambda c: definitions.every(c, kind, form))
            with self._lock:
                self._kept[kind] = found
        return found  # type: ignore[return-value]

    def _on_changed(self, changed: Changed) -> None:
        if changed.definitions or changed.everything:
            with self._lock:
                self._kept.clear()
