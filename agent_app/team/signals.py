"""What the server has to say to this desk at once: fetched by a long poll, given to whoever knows the kind."""

from __future__ import annotations

import logging
from collections.abc import Callable

from agent_app.sync.transport import Transport
from agent_app.team.lanes import Lane
from domain.presence import Signal, SignalPage

WAIT_S = 25
_LOG = logging.getLogger("team")
Handler = Callable[[Signal], None]


class SignalLane:
    """Args:
    handlers: kind -> who hears it, in the lane's thread. A kind that nobody knows is skipped.
    away: hears True when the server could not be asked, False when it could again.

    Attributes:
        began: called when signals begin to be heard, and again after the server was away: some may have been missed.
    """

    def __init__(
        self,
        transport: Transport,
        handlers: dict[str, Handler],
        away: Callable[[bool], None] = lambda _away: None,
    ) -> None:
        self._transport, self.handlers, self._away = transport, handlers, away
        self.began: Callable[[], None] = lambda: None
        self._lane = Lane("signals", self._turn, self._on_away)
        self._n = 0

    def start(self) -> None:
        self._lane.start()

    def stop(self) -> None:
        self._lane.stop()

    def _turn(self) -> float:
        query = {"after": str(self._n), "seconds": str(WAIT_S)}
        page = self._transport.ask("GET", "/v1/signals", SignalPage, query=query, read_timeout_s=WAIT_S + 15)
        first, self._n = self._n == 0, page.n
        if first:
            self.began()
        for signal in page.signals:
            handler = self.handlers.get(signal.kind)
            if handler is None or self._lane.stopped:
                continue
            try:
                handler(signal)
            except Exception:  # one that cannot be read must not hide the next
                _LOG.exception("signal %s", signal.kind)
        return 0.0

    def _on_away(self, away: bool) -> None:
        self._away(away)
        if not away:
            self.began()
