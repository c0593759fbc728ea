"""Figures that need the words: pace, the way to the first need question, what was on hold. Docs: docs/analysis.md."""

from __future__ import annotations

from collections.abc import Sequence

from domain.leads import Frozen
from domain.phrases import Hit
from domain.phrases.tokens import split
from domain.talk import Span, Talk, gaps, joined, talk_of, total, without
from domain.transcripts import Lane, Transcript

NEEDS, HOLD = "needs", "hold"  #: sets of these codes: questions about needs; words that announce a wait
WORDS_GAP_MS = 700  #: a shorter pause belongs to the speech
HOLD_MS, HOLD_AFTER_MS = 8_000, 8_000  #: so long nobody speaks, so soon after it was announced
LEAST_SPEECH_MS = 10_000  #: a pace of less says nothing


class Measures(Frozen, frozen=True, kw_only=True):
    """Attributes:
    pace_agent, pace_customer: words a minute of speech, in Chinese characters; None below ten seconds.
    first_need_s: when the agent first asked about a need; None where no set `needs` found one.
    hold_s, holds: silences that the agent announced. sure: mean certainty of the words, 0 to 1.
    talk: of a recording whose speakers were told apart by the machine; None where the channels tell.
    """

    pace_agent: float | None = None
    pace_customer: float | None = None
    first_need_s: float | None = None
    hold_s: float = 0
    holds: int = 0
    sure: float = 0
    talk: Talk | None = None


def measures_of(
    transcript: Transcript, hits: Sequence[Hit], length_ms: int, muted: Sequence[Span] = ()
) -> Measures:
    """Everything that can be told of these words and hits."""
    by = {lane.speaker: lane for lane in transcript.lanes}
    needs = [hit.start_ms for hit in hits if hit.set_code == NEEDS and hit.speaker in ("agent", "unknown")]
    spoken = {speaker: spans_of(lane) for speaker, lane in by.items()}
    anybody = joined(span for spans in spoken.values() for span in spans)
    quiet = without(gaps(anybody, length_ms), joined(muted))
    held = [span for span in quiet if span.end - span.start >= HOLD_MS and _announced(span, hits)]
    sure = [word.sure for lane in transcript.lanes for word in lane.words]
    guessed = any(lane.guessed for lane in transcript.lanes)
    return Measures(
        pace_agent=_pace(by.get("agent")), pace_customer=_pace(by.get("customer")),
        first_need_s=round(min(needs) / 1000, 1) if needs else None,
        hold_s=round(total(held) / 1000, 1), holds=len(held), sure=round(sum(sure) / len(sure), 3) if sure else 0,
        talk=talk_of(spoken.get("agent", []), spoken.get("customer", []), length_ms, muted) if guessed else None,
    )  # fmt: skip


def figures_of(talk: dict[str, float | None], measures: Measures | None) -> dict[str, float]:
    """All figures by name, as rules of forms and plans know them."""
    found = {name: value for name, value in talk.items() if value is not None}
    if measures is not None:
        told = {name: getattr(measures, name) for name in measures.__struct_fields__ if name != "talk"}
        found |= {name: value for name, value in told.items() if value is not None}
        if measures.talk is not None:
            for name in measures.talk.__struct_fields__:
                if (value := getattr(measures.talk, name)) is not None:
                    found.setdefault(name, value)
    return found


def spans_of(lane: Lane) -> list[Span]:
    """Stretches in which a lane's words follow each other."""
    return joined((Span(word.start_ms, word.end_ms) for word in lane.words), WORDS_GAP_MS)


def _pace(lane: Lane | None) -> float | None:
    if lane is None:
        return None
    spoken = total(spans_of(lane))
    if spoken < LEAST_SPEECH_MS:
        return None
    words = sum(len(split(word.text)) for word in lane.words)
    return round(words * 60_000 / spoken, 1)


def _announced(silence: Span, hits: Sequence[Hit]) -> bool:
    return any(hit.set_code == HOLD and -1_000 <= silence.start - hit.end_ms <= HOLD_AFTER_MS for hit in hits)
