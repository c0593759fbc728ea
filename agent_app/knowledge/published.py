"""What the organisation published, as it stands on this desk: read once, kept in memory until it changes."""

from __future__ import annotations

import threading

from agent_app.changes import Changed, Changes
from agent_app.store import definitions
from agent_app.store.database import Database
from domain.articles import Article
from domain.campaigns import Campaign
from domain.experiments.definition import Experiment
from domain.people import Person
from domain.scripts import Script


class Published:
    """Implements `agent_app.services.Definitions`; any thread."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
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

    def article(self, code: str) -> Article | None:
        return next((a for a in self._every("article", Article) if a.code == code), None)

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
