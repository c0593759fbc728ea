"""Stop now: a line, a version or an offer is off every desk, with the reason. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from domain.leads import Frozen
from domain.scripts import Script, Step

StopKind = Literal["step", "version", "offer"]


class Stop(Frozen, frozen=True, kw_only=True):
    """Something must not be said any more.

    Attributes:
        code: of the script. version: 0 means every version. step: id, of kind `step`. offer: code, of kind `offer`.
        reason: in the words of who stopped it; shown to the agent.
    """

    id: str
    kind: StopKind
    code: str
    reason: str
    at: datetime
    version: int = 0
    step: str = ""
    offer: str = ""
    by: str = ""

    def _meant(self, code: str, version: int) -> bool:
        return self.code == code and self.version in (0, version)


class Stops:
    """What is stopped now, asked by whoever shows a script."""

    def __init__(self, stops: Iterable[Stop] = ()) -> None:
        self._stops = tuple(sorted(stops, key=lambda s: s.at))

    def __bool__(self) -> bool:
        return bool(self._stops)

    def of_version(self, code: str, version: int) -> Stop | None:
        """The stop of a whole version."""
        return next((s for s in self._stops if s.kind == "version" and s._meant(code, version)), None)

    def of_step(self, script: Script, step: Step) -> Stop | None:
        """Why a step must not be read out: its version, itself or its offer was stopped."""
        for stop in self._stops:
            if not stop._meant(script.code, script.version):
                continue
            offer: str = getattr(step, "offer", "")
            if (
                stop.kind == "version"
                or (stop.kind == "step" and stop.step == step.id)
                or (stop.kind == "offer" and stop.offer and stop.offer == offer)
            ):
                return stop
        return None
