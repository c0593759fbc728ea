"""What was said in a call: words with their times, a lane a speaker. Machine words never change."""

from __future__ import annotations

from typing import Literal

from domain.leads import Frozen

Speaker = Literal["agent", "customer", "unknown"]


class Word(Frozen, frozen=True, kw_only=True):
    """A word as it was recognised; Chinese may come several characters at once. `sure`: 0 to 1, how sure the model was."""

    text: str
    start_ms: int
    end_ms: int
    sure: float = 1.0


class Lane(Frozen, frozen=True, kw_only=True):
    """One speaker's words in the order of time. `guessed`: the speakers of a mono file were told apart by a machine."""

    speaker: Speaker
    words: tuple[Word, ...] = ()
    guessed: bool = False


class Transcript(Frozen, frozen=True, kw_only=True):
    """A recording's words. `engine`, `model`: what recognised them, with its version. `length_ms`: of the recording."""

    language: str
    lanes: tuple[Lane, ...] = ()
    length_ms: int = 0
    engine: str = ""
    model: str = ""
