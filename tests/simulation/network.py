"""What a line does to one request: nothing, or one of the miseries of reference/sync.md § 4."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import msgspec

from agent_app.sync.events import Answered, Event, Failed, Send
from domain.errors import UserError
from domain.feed import PullAnswer, PushAnswer, WaitAnswer
from tests.simulation.timeline import Timeline

#: faults of the line that answer by a status or a page: what the desk makes of them (`agent_app/sync/transport.py`)
STATUS: dict[str, tuple[str, dict[str, str]]] = {
    "html": ("not_a_lead_server", {}), "http_401": ("not_signed_in", {}), "http_408": ("server_away", {}),
    "http_413": ("too_large", {}), "http_429": ("busy", {"retry_after_s": "3"}), "http_500": ("internal", {}),
    "http_502": ("server_away", {}), "busy": ("busy", {"retry_after_s": "2"}), "too_old": ("too_old", {}),
}  # fmt: skip
WIRE = (
    *STATUS,
    "lose_request",
    "lose_answer",
    "late_answer",
    "duplicate",
    "reorder",
    "cut_answer",
    "cut_line",
)
_ANSWERS = {
    "push": msgspec.json.Decoder(PushAnswer), "pull": msgspec.json.Decoder(PullAnswer),
    "wait": msgspec.json.Decoder(WaitAnswer),
}  # fmt: skip
SLOW = 0.08  #: of pulls whose answer takes seconds
AWAY = UserError("server_away")
LATE = UserError("server_away", late="1")

Serve = Callable[[], bytes]  #: lets the request arrive at the server; raises UserError, or ServerDown
Give = Callable[[Event], None]  #: gives the desk what came back


class ServerDown(Exception):  # noqa: N818 - what a kill looks like from outside
    """The server's process died while it worked on the request."""


def decoded(lane: str, data: bytes) -> PushAnswer | PullAnswer | WaitAnswer:
    return _ANSWERS[lane].decode(data)


class Line:
    """Carries requests of one desk.

    Attributes:
        cut: nothing gets through.
        failures: moments at which a request had failed, for the bound on them.
    """

    def __init__(self, timeline: Timeline, random: Random) -> None:
        self._timeline, self._random = timeline, random
        self.cut = False
        self.failures: list[float] = []

    def carry(self, send: Send, fault: str, serve: Serve, heard: Give) -> None:
        """Let one request go its way under one fault ("" for none)."""
        timeline, random = self._timeline, self._random

        def give(event: Event) -> None:
            if isinstance(event, Failed) and send.lane != "wait":
                self.failures.append(timeline.now)
            heard(event)

        there, back = random.uniform(0.01, 0.2), random.uniform(0.01, 0.2)
        if send.lane == "pull" and random.random() < SLOW:  # people work on while it comes
            back += random.uniform(0.5, 12)
        if self.cut or fault == "cut_line":
            timeline.after(random.uniform(0.01, 4), lambda: give(Failed(send.request_id, AWAY)))
        elif fault in ("lose_request", "reorder"):
            if fault == "reorder":  # it was not lost: it comes when nobody expects it any more
                timeline.after(random.uniform(5, 150), lambda: _ignore(serve))
            timeline.after(random.uniform(0.1, send.timeout_s), lambda: give(Failed(send.request_id, AWAY)))
        elif fault in STATUS:
            code, data = STATUS[fault]
            if fault in ("http_500", "http_502") and random.random() < 0.5:  # it was done all the same
                timeline.after(there, lambda: _ignore(serve))
            timeline.after(there + back, lambda: give(Failed(send.request_id, UserError(code, **data))))
        else:
            timeline.after(there, lambda: self._arrive(send, fault, serve, give, back))
            if fault == "duplicate":
                again = there + random.uniform(0, 30)
                timeline.after(again, lambda: self._arrive(send, "", serve, give, back))

    def _arrive(self, send: Send, fault: str, serve: Serve, give: Give, back: float) -> None:
        after = self._timeline.after
        try:
            data = serve()
        except ServerDown:
            after(back, lambda: give(Failed(send.request_id, AWAY)))
            return
        except UserError as error:
            problem = error
            after(back, lambda: give(Failed(send.request_id, problem)))
            return
        if self.cut or fault == "lose_answer":
            after(send.timeout_s, lambda: give(Failed(send.request_id, LATE)))
        elif fault == "cut_answer":
            after(back, lambda: give(Failed(send.request_id, UserError("not_a_lead_server"))))
        else:
            late = send.timeout_s + self._random.uniform(0, 60) if fault == "late_answer" else 0.0
            if late:
                after(send.timeout_s, lambda: give(Failed(send.request_id, LATE)))
            after(back + late, lambda: give(Answered(send.request_id, decoded(send.lane, data))))


def _ignore(serve: Serve) -> None:
    """It happens at the server, and nobody hears of it."""
    try:
        serve()
    except (UserError, ServerDown):
        return
