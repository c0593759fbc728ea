"""When to try again. Full jitter also at the cap, so that desks do not come back together (reference/sync.md, 35)."""

from __future__ import annotations

from random import Random

from agent_app.sync.events import Lane as LaneName

BASE_S, CAP_S, LEAST_S = 1.0, 120.0, 0.2
FIRST_AFTER_LOSS_S = (
    30.0  #: a server that was there and is not any more: everybody lost it at the same moment
)


def delay(random: Random, failures: int, *, just_lost: bool = False) -> float:
    """Seconds until the next try.

    Args:
        failures: in a row, at least 1.
        just_lost: the first failure after the server had answered.
    """
    if just_lost:
        return random.uniform(LEAST_S, FIRST_AFTER_LOSS_S)
    return random.uniform(LEAST_S, min(CAP_S, BASE_S * 2 ** min(failures, 10)))


def asked_for(random: Random, seconds: float) -> float:
    """What a busy server asked for, and up to a quarter more: never earlier, not all at once."""
    return max(LEAST_S, seconds) * random.uniform(1.0, 1.25)


class Lane:
    """One kind of request: at most one in flight, wanted or not, held back by a timer or not."""

    __slots__ = ("blocked", "failures", "name", "problem", "request_id", "wanted")

    def __init__(self, name: LaneName) -> None:
        self.name: LaneName = name
        self.request_id = 0  #: in flight; 0: none
        self.wanted = self.blocked = False
        self.failures = 0
        self.problem = ""

    def free(self) -> bool:
        """True when a request may go out now."""
        return self.wanted and not self.blocked and not self.request_id

    def well(self) -> None:
        """It was answered."""
        self.request_id = self.failures = 0
        self.blocked, self.problem = False, ""

    def forget(self) -> None:
        """Whatever comes back of it is not waited for any more."""
        self.request_id = 0

    def again(self) -> None:
        """A fresh start: the back-off is over."""
        self.failures, self.blocked = 0, False
