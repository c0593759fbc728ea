"""The words of a call laid out as text, a paragraph a turn; from each place in it to its moment and back. No Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.reading import ReadHit, Reading
from domain.transcripts import Speaker

TURN_GAP_MS = 4_000  #: after so long a pause the same speaker begins a new paragraph
UNSURE = 0.45


class Placed(NamedTuple):
    """A word in the text: characters `start` to `end` (not included), and its moment."""

    start: int
    end: int
    start_ms: int
    end_ms: int
    sure: float
    speaker: Speaker


class Turn(NamedTuple):
    """A paragraph: who, since when, and where its words begin in the text."""

    speaker: Speaker
    start_ms: int
    guessed: bool
    text: str
    begins: int


class Spoken:
    """Laid out once for a call.

    Attributes:
        turns: in the order of time. words: of the text, in its order.
    """

    def __init__(self, reading: Reading) -> None:
        self.turns: list[Turn] = []
        self.words: list[Placed] = []
        self._glue = "" if reading.language == "zh" else " "
        self.text = self._laid_out(reading)
        self._by_time = sorted(self.words, key=lambda word: (word.start_ms, word.end_ms))
        self._times = [word.start_ms for word in self._by_time]
        self._starts = [word.start for word in self.words]

    def at_time(self, position_ms: int) -> Placed | None:
        """The word that is heard at a moment, or the last one before it; None before the first."""
        n = bisect_right(self._times, position_ms) - 1
        return self._by_time[n] if n >= 0 else None

    def at_place(self, place: int) -> Placed | None:
        """The word at a place of the text; the next one where there is none."""
        n = bisect_right(self._starts, place) - 1
        if n >= 0 and place <= self.words[n].end:
            return self.words[n]
        return self.words[n + 1] if n + 1 < len(self.words) else (self.words[-1] if self.words else None)

    def between(self, first: int, behind: int) -> tuple[int, int, str] | None:
        """(start_ms, end_ms, words) of a part of the text; None where it holds no word."""
        found = [word for word in self.words if word.start < behind and word.end > first]
        if not found:
            return None
        said = self._glue.join(self.text[word.start : word.end] for word in found)
        return min(w.start_ms for w in found), max(w.end_ms for w in found), said

    def places_of(self, hit: ReadHit) -> tuple[int, int] | None:
        """Where a hit stands in the text."""
        found = [
            word
            for word in self.words
            if word.speaker == hit.speaker and word.start_ms < hit.end_ms and word.end_ms > hit.start_ms
        ]
        return (found[0].start, found[-1].end) if found else None

    def _laid_out(self, reading: Reading) -> str:
        parts: list[str] = []
        at = 0
        for turn in _turns(reading):
            speaker, guessed, words = turn
            text = self._glue.join(word[2] for word in words)
            self.turns.append(Turn(speaker, words[0][0], guessed, text, at))
            inside = at
            for start_ms, end_ms, said, sure in words:
                self.words.append(Placed(inside, inside + len(said), start_ms, end_ms, sure, speaker))
                inside += len(said) + len(self._glue)
            parts.append(text)
            at += len(text) + 1  # the line's end
        return "\n".join(parts)


def _turns(
    reading: Reading,
) -> Iterator[tuple[Speaker, bool, list[tuple[int, int, str, float]]]]:
    """Words of all lanes by time; a new turn with each change of speaker and after a long pause."""
    every = sorted(
        ((word, lane.speaker, lane.guessed) for lane in reading.lanes for word in lane.words),
        key=lambda one: (one[0][0], one[0][1]),
    )
    turn: list[tuple[int, int, str, float]] = []
    who: tuple[Speaker, bool] = ("unknown", False)
    for word, speaker, guessed in every:
        if turn and (who != (speaker, guessed) or word[0] - turn[-1][1] > TURN_GAP_MS):
            yield who[0], who[1], turn
            turn = []
        who = (speaker, guessed)
        turn.append(word)
    if turn:
        yield who[0], who[1], turn


def next_hit(hits: Sequence[ReadHit], position_ms: int, by: int) -> ReadHit | None:
    """The nearest hit behind (`by` 1) or before (`by` -1) a moment."""
    if by > 0:
        return next((hit for hit in hits if hit.start_ms > position_ms + 250), None)
    return next((hit for hit in reversed(hits) if hit.start_ms < position_ms - 1_500), None)
