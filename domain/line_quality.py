"""How good the line of a call was: what was measured, and the one calm word for it.

MOS runs from 1 to 5 (ITU-T P.800). Ours is an estimate from loss, jitter and delay by the E-model (ITU-T G.107), so its
source stands beside it. The words follow the user satisfaction classes of ITU-T G.109: R of 80 and more ("satisfied", MOS
4.03) is good, 70 and more ("some users dissatisfied", 3.60) is fair, below that people ask each other to repeat.
"""

from __future__ import annotations

from typing import Final, Literal

from domain.leads import Frozen

Word = Literal["good", "fair", "poor"]
GOOD_MOS: Final = 4.03
FAIR_MOS: Final = 3.60
#: packets of the other side before anything is said: one second and a half of G.711
ENOUGH_PACKETS: Final = 75


class LineQuality(Frozen, frozen=True, kw_only=True):
    """What was measured on one call.

    Attributes:
        lost, received: packets of the other side. jitter_ms, rtt_ms: 0 where nobody measured.
        mos: estimate, 1 to 5. source: what it was computed from (`rtcp`, `jitter_buffer`, …).
    """

    lost: int
    received: int
    jitter_ms: float = 0.0
    rtt_ms: float = 0.0
    mos: float = 0.0
    source: str = ""

    @property
    def lost_percent(self) -> float:
        all_of_them = self.lost + self.received
        return 100.0 * self.lost / all_of_them if all_of_them else 0.0


def word_of(found: LineQuality | None) -> Word | None:
    """None where too little was heard to say anything."""
    if found is None or found.received + found.lost < ENOUGH_PACKETS or not 1.0 <= found.mos <= 5.0:
        return None
    return "good" if found.mos >= GOOD_MOS else "fair" if found.mos >= FAIR_MOS else "poor"
