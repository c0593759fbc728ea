"""Against acoustic shock: what goes to the agent's ear is never loud all of a sudden, and never above a ceiling.

HSE (UK) describes the shock as short, high and intense sound through a headset (a fax tone, a shriek, howling); ITU-T P.360,
ETSI EG 202 518 and UL 60950-1 allow 118 dB(A) at the ear, ACIF G616 (Australia, made for call centres) 102 dB. A program
does not know how loud a headset makes full scale, so two relative rules stand here, beside the headset's own limiter:

- a ceiling (6 dB under full scale unless set otherwise) that no sample passes, from the first one on;
- a step guard: what is far louder than the last seconds is brought down to the loudness that speech has at most
  (ITU-T G.100.1: speech is -26 dBov on average; its peaks lie 12 to 18 dB above), and may grow by 12 dB a second.

A frame is judged whole before it is played, so it comes down at once; it goes up again slowly, or each syllable would pump.
What is below both rules passes bit for bit. Recordings and the other side are not touched: this is for the ear alone.
"""

from __future__ import annotations

from array import array

FULL = 32768
SPEECH_PEAK_DB = -10.0  #: peaks that may come out of silence
RISE_DB_S = 12.0  #: so fast what is louder may grow
MEMORY_S = 6.0  #: after so long without it, loudness is forgotten by half
RELEASE_DB_S = 24.0  #: so fast the gain comes back


def amplitude(db: float) -> float:
    """Of full scale, for dB under full scale."""
    return float(FULL * 10 ** (db / 20))


class Limiter:
    """One ear's; frames in their order.

    Args:
        ceiling_db: under full scale; above 0 counts as 0.
    """

    def __init__(self, ceiling_db: float = -6.0) -> None:
        self._ceiling = min(float(FULL - 1), amplitude(min(0.0, ceiling_db)))
        self._floor = min(self._ceiling, amplitude(SPEECH_PEAK_DB))
        self._used_to = self._floor  # how loud it may be now
        self._gain = 1.0

    def next(self, rate: int, pcm: bytes) -> bytes:
        """The frame as it may be heard, of the same length."""
        samples = memoryview(pcm).cast("h")
        if not rate or not len(samples):
            return pcm
        peak, seconds = max(max(samples), -min(samples)), len(samples) / rate
        bound = min(self._ceiling, self._used_to)
        self._get_used_to(peak, seconds)
        wanted = min(1.0, bound / peak) if peak else 1.0
        before = self._gain
        if wanted < before:
            self._gain = before = wanted  # the whole frame: its first sample may be the loud one
        else:
            self._gain = min(wanted, before * 10 ** (RELEASE_DB_S * seconds / 20))
        if before == self._gain == 1.0:
            return pcm
        step = (self._gain - before) / len(samples)
        return array("h", [int(s * (before + n * step)) for n, s in enumerate(samples)]).tobytes()

    def _get_used_to(self, peak: float, seconds: float) -> None:
        if peak > self._used_to:
            self._used_to = min(peak, self._used_to * 10 ** (RISE_DB_S * seconds / 20))
        else:
            self._used_to = max(self._floor, peak, self._used_to * 0.5 ** (seconds / MEMORY_S))
