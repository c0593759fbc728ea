"""How a recording is played besides at its speed: silences left out, a stretch over and over. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

LEAD_MS = 300  #: of a silence is heard before it is left out, and before speech comes back
LEAST_LOOP_MS = 300


@dataclass
class Playing:
    """Attributes:
    silences: (start_ms, end_ms), in order. skips: whether they are left out.
    loop_from, loop_to: the stretch that is repeated; `loop_to` None: only its beginning is known.
    """

    silences: Sequence[tuple[int, int]] = field(default_factory=tuple)
    skips: bool = False
    loop_from: int | None = None
    loop_to: int | None = None

    def go_on(self, position_ms: int) -> int | None:
        """Where to play on instead; None: here."""
        if self.loop_from is not None and self.loop_to is not None and position_ms >= self.loop_to:
            return self.loop_from
        if not self.skips:
            return None
        for start, end in self.silences:
            if start + LEAD_MS <= position_ms < end - LEAD_MS:
                target = end - LEAD_MS
                if self.loop_to is not None and target >= self.loop_to:
                    return self.loop_from
                return target
            if start > position_ms:
                break
        return None

    def turn_loop(self, position_ms: int) -> str:
        """One key for all of it: `begun`, `set` (from there to here, or back to front), `off`."""
        if self.loop_to is not None:
            self.loop_from = self.loop_to = None
            return "off"
        if self.loop_from is None:
            self.loop_from = position_ms
            return "begun"
        first, last = sorted((self.loop_from, position_ms))
        if last - first < LEAST_LOOP_MS:
            self.loop_from = None
            return "off"
        self.loop_from, self.loop_to = first, last
        return "set"

    def forget(self) -> None:
        """For another recording; whether silences are left out stays chosen."""
        self.silences = ()
        self.loop_from = self.loop_to = None
