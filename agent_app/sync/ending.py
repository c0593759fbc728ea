"""When a store may no longer be opened: the desk was away too long, or device or person were taken away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

#: the server took this desk or this person away: what is unsent is offered once more, then the store's key is destroyed
ENDINGS = frozenset({"device_revoked", "account_disabled"})
#: a server that says this to the last push has refused it
REFUSALS = ENDINGS | {"forbidden"}
#: "not signed in" may be said by mistake, and what is unsent would be gone for good: so many times are believed
NOT_SIGNED_IN_TRIES = 3
#: nobody of ours was met
AWAY = frozenset({"server_away", "certificate_wrong", "not_a_lead_server"})

_WRITE_AFTER = timedelta(minutes=10)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Absence:
    """How long this desk has not met the server, by its own clock.

    A clock that is set back does not prolong it: what was counted until then stays counted.
    """

    def __init__(self, clock: Callable[[], datetime], limit: timedelta) -> None:
        self._clock, self._limit = clock, limit
        self._met: datetime | None = None
        self._stored = self._latest = _EPOCH

    def begin(self, facts: dict[str, str]) -> None:
        """Take up what is stored (`last_met_ms`, `latest_ms`)."""
        if "last_met_ms" in facts:
            self._met = self._stored = _moment(facts["last_met_ms"])
            self._latest = _moment(facts.get("latest_ms", facts["last_met_ms"]))

    def met(self) -> dict[str, str]:
        """The server has answered; returns the facts to be stored."""
        self.seen()
        self._stored = self._latest
        return self._facts()

    def seen(self) -> None:
        """The server has answered, and nothing is stored for it."""
        self._met = self._latest = self._clock()

    def stale(self) -> bool:
        """True when the stored moment is old enough to be worth a write."""
        return abs(self._clock() - self._stored) > _WRITE_AFTER

    def goes_on(self) -> dict[str, str]:
        """Time passes without the server; returns the facts to be stored."""
        self._tick()
        return self._facts()

    def overdue(self) -> bool:
        """True when the server must be met before anybody works here again; a desk that never met it is new."""
        self._tick()
        return self._met is not None and self._latest - self._met > self._limit

    def _tick(self) -> None:
        now = self._clock()
        if self._met is not None and now < self._latest:
            self._met -= self._latest - now
        self._latest = now

    def _facts(self) -> dict[str, str]:
        return {"last_met_ms": _text(self._met or _EPOCH), "latest_ms": _text(self._latest)}


def away_too_long(facts: dict[str, str], clock: Callable[[], datetime], days: int) -> bool:
    """The same for a store that is about to be opened without the server."""
    absence = Absence(clock, timedelta(days=days))
    absence.begin(facts)
    return absence.overdue()


def _text(moment: datetime) -> str:
    return str(int(moment.timestamp() * 1000))


def _moment(text: str) -> datetime:
    return datetime.fromtimestamp(int(text) / 1000, UTC)
