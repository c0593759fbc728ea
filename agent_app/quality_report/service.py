"""The verbs of the pages of figures and of exports; the server reckons, the desk shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_app.reviews.asking import Asking
from agent_app.store import definitions
from agent_app.store.database import Database
from domain.quality_report.model import AccessPage, DayReport, TeamQuality
from domain.scorecards import Form


@dataclass(frozen=True)
class Period:
    """From `since` until `until` (excluded), aware."""

    since: datetime
    until: datetime

    def query(self) -> dict[str, str]:
        return {"since": _z(self.since), "until": _z(self.until)}


class ReportService(Protocol):
    """All but `form` wait for the server and raise UserError: server_away, forbidden."""

    def team(self, period: Period) -> TeamQuality: ...

    def report(self, period: Period) -> DayReport: ...

    def access(self, period: Period, after: str = "") -> AccessPage:
        """Who heard, read, exported what; newest first."""
        ...

    def export(self, period: Period, form: str, table: str) -> bytes:
        """The file. Raises UserError too_large."""
        ...

    def form(self, code: str, version: int) -> Form | None: ...


class RemoteReports:
    """Implements `ReportService`."""

    def __init__(self, database: Database, asking: Asking) -> None:
        self._database, self._asking = database, asking

    def team(self, period: Period) -> TeamQuality:
        return self._asking.ask("GET", "/v1/quality/team", TeamQuality, query=period.query())

    def report(self, period: Period) -> DayReport:
        return self._asking.ask("GET", "/v1/quality/report", DayReport, query=period.query())

    def access(self, period: Period, after: str = "") -> AccessPage:
        return self._asking.ask(
            "GET", "/v1/quality/access", AccessPage, query={**period.query(), "after": after}
        )

    def export(self, period: Period, form: str, table: str) -> bytes:
        return self._asking.fetch("/v1/quality/export", {**period.query(), "form": form, "table": table})

    def form(self, code: str, version: int) -> Form | None:
        return self._database.read(lambda c: definitions.get(c, "scorecard", code, version, Form))


def _z(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
