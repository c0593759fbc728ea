"""When a store may no longer be opened: the desk was away too long, or device or person were taken away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

#: the server took this desk or this person away: what is unsent is offered once more, then the store's key is destroyed
ENDINGS = frozenset({"device_revoked", "account_disabled"})
#: a server that says this to the last push has refused it
REFUSALS = ENDINGS | {"not_signed_in", "forbidden"}
#: nobody of ours was met
AWAY = frozenset({"server_away", "certificate_wrong", "not_a_lead_server"})

_WRITE_AFTER = timedelta(minutes=10)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Absence:
    """How long this desk has not met the server.

    A clock set back does not prolong it: the latest moment ever seen is kept and counts.
    """

    def __init__(self, clock: Callable[[], datetime], limit: timedelta) -> None:
        self._clock, self._limit = clock, limit
        self._met: datetime | None = None
        self._stored = self._latest = _EPOCH

    def begin(self, facts: dict[str, str]) -> None:
        """Take up what is stored (`last_met_ms`, `latest_ms`)."""
        if "last_met_ms" in facts:
            self._met = self._stored = _moment(facts["last_met_ms"])
        if "latest_ms" in facts:
            self._latest = _moment(facts["latest_ms"])

    def met(self) -> dict[str, str]:
        """The server has answered; returns the facts to be stored."""
        now = self._met = self._stored = self._latest = self._clock()
        return {"last_met_ms": _text(now), "latest_ms": _text(now)}

    def seen(self) -> None:
        """The server has answered, and nothing is stored for it."""
        self._met = self._latest = self._clock()

    def stale(self) -> bool:
        """True when the stored moment is old enough to be worth a write."""
        return abs(self._clock() - self._stored) > _WRITE_AFTER

    def goes_on(self) -> dict[str, str]:
        """Time passes without the server; returns the facts to be stored."""
        self._latest = max(self._latest, self._clock())
        return {"latest_ms": _text(self._latest)}

    def overdue(self) -> bool:
        """True when the server must be met before anybody works here again; a desk that never met it is new."""
        return self._met is not None and max(self._clock(), self._latest) - self._met > self._limit


def away_too_long(facts: dict[str, str], clock: Callable[[], datetime], days: int) -> bool:
    """The same for a store that is about to be opened without the server."""
    absence = Absence(clock, timedelta(days=days))
    absence.begin(facts)
    return absence.overdue()


def _text(moment: datetime) -> str:
    return str(int(moment.timestamp() * 1000))


def _moment(text: str) -> datetime:
    return datetime.fromtimestamp(int(text) / 1000, UTC)
