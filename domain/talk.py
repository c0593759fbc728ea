"""How a call was talked: from stretches of speech to shares, silences, interruptions. Source: docs/analysis.md.

Times are milliseconds from the recording's start. A stretch that was muted on purpose (a sensitive step) is no silence of
anybody's: it is taken out of the length before anything is reckoned.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from domain.leads import Frozen

DEAD_AIR_MS = 3_000  #: nobody speaks for so long
SPEAKING_MS, INTO_MS = 600, 500  #: an interruption: the other has spoken so long, and both speak for so long
BREATH_MS = 1_500  #: a pause inside one's own monologue
REPLY_MS = 10_000  #: a pause longer than this answers nothing


class Span(NamedTuple):
    """From `start` (included) to `end` (not included)."""

    start: int
    end: int


class Talk(Frozen, frozen=True, kw_only=True):
    """Figures of one call. Shares are of `heard_s`, 0 to 1.

    Attributes:
        heard_s: length without muted stretches. agent, customer: share in which each speaks (both counts for both).
        both, silent: share in which both speak, nobody does.
        dead_air_s, dead_airs: silences of three seconds and more, together and how many; longest_silence_s.
        interruptions: the agent began while the customer spoke, and spoke on; interrupted: the other way round.
        monologue_s: the agent's longest talk without the customer. turns: how often the speaker changed.
        reply_s: median time from the customer's end to the agent's beginning; None with fewer than three.
    """

    heard_s: float
    agent: float
    customer: float
    both: float
    silent: float
    dead_air_s: float
    dead_airs: int
    longest_silence_s: float
    interruptions: int
    interrupted: int
    monologue_s: float
    turns: int
    reply_s: float | None = None


def talk_of(
    agent: Sequence[Span], customer: Sequence[Span], length: int, muted: Iterable[Span] = ()
) -> Talk | None:
    """Reckon; None for a recording in which nothing can be heard (no length left).

    Spans of one speaker must not overlap and must be in order, as `joined` gives them.
    """
    away = joined(muted)
    heard = length - total(clipped(away, length))
    if heard <= 0:
        return None
    agent, customer = without(clipped(agent, length), away), without(clipped(customer, length), away)
    anybody = joined([*agent, *customer])
    both = overlap(agent, customer)
    silences = without(gaps(anybody, length), away)
    dead = [span for span in silences if span.end - span.start >= DEAD_AIR_MS]
    return Talk(
        heard_s=_s(heard),
        agent=_share(total(agent), heard),
        customer=_share(total(customer), heard),
        both=_share(total(both), heard),
        silent=_share(heard - total(anybody), heard),
        dead_air_s=_s(total(dead)),
        dead_airs=len(dead),
        longest_silence_s=_s(max((s.end - s.start for s in silences), default=0)),
        interruptions=_interruptions(agent, customer),
        interrupted=_interruptions(customer, agent),
        monologue_s=_s(_monologue(agent, customer)),
        turns=_turns(agent, customer),
        reply_s=_reply(agent, customer),
    )


def joined(spans: Iterable[Span], gap: int = 0) -> list[Span]:
    """In order; those that touch, overlap or lie no further than `gap` apart are one."""
    found: list[Span] = []
    for start, end in sorted(span for span in spans if span.end > span.start):
        if found and start - found[-1].end <= gap:
            found[-1] = Span(found[-1].start, max(found[-1].end, end))
        else:
            found.append(Span(start, end))
    return found


def total(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)


def clipped(spans: Iterable[Span], length: int) -> list[Span]:
    """What lies between 0 and `length`."""
    inside = (Span(max(0, span.start), min(length, span.end)) for span in spans)
    return [span for span in inside if span.end > span.start]


def gaps(spans: Sequence[Span], length: int) -> list[Span]:
    """What lies between spans that are joined, from 0 to `length`."""
    edges = [0, *(edge for span in spans for edge in span), length]
    return [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]


def overlap(one: Sequence[Span], other: Sequence[Span]) -> list[Span]:
    """Where both are; each joined."""
    found, i, j = [], 0, 0
    while i < len(one) and j < len(other):
        start, end = max(one[i].start, other[j].start), min(one[i].end, other[j].end)
        if end > start:
            found.append(Span(start, end))
        if one[i].end <= other[j].end:
            i += 1
        else:
            j += 1
    return found


def without(spans: Sequence[Span], away: Sequence[Span]) -> list[Span]:
    """What is left of spans where others are taken out; both joined."""
    if not away or not spans:
        return list(spans)
    return overlap(spans, gaps(away, max(spans[-1].end, away[-1].end)))


def _interruptions(who: Sequence[Span], whom: Sequence[Span]) -> int:
    """`who` begins while `whom` has spoken for a while, and both go on for a moment."""
    count = 0
    for span in who:
        for other in whom:
            if other.start > span.start:
                break
            began_into = other.start + SPEAKING_MS <= span.start < other.end
            if began_into and min(span.end, other.end) - span.start >= INTO_MS:
                count += 1
                break
    return count


def _monologue(who: Sequence[Span], other: Sequence[Span]) -> int:
    longest = 0
    for span in joined(who, BREATH_MS):
        edges = [span.start]
        for pause in overlap([span], other):
            if pause.end - pause.start >= SPEAKING_MS:  # "yes" and "mhm" do not end a monologue
                edges += [pause.start, pause.end]
        edges.append(span.end)
        longest = max(longest, *(b - a for a, b in zip(edges[::2], edges[1::2], strict=True)))
    return longest


def _turns(agent: Sequence[Span], customer: Sequence[Span]) -> int:
    order = sorted([(span.start, 0) for span in agent] + [(span.start, 1) for span in customer])
    speakers = [who for _, who in order]
    return sum(a != b for a, b in itertools.pairwise(speakers))


def _reply(agent: Sequence[Span], customer: Sequence[Span]) -> float | None:
    waits = []
    for span in customer:
        answer = next((a for a in agent if a.start >= span.end), None)
        again = next((c for c in customer if c.start >= span.end), None)
        if answer is None or (again is not None and again.start < answer.start):
            continue
        if answer.start - span.end <= REPLY_MS:
            waits.append(answer.start - span.end)
    if len(waits) < 3:
        return None
    waits.sort()
    middle = len(waits) // 2
    return _s(waits[middle] if len(waits) % 2 else (waits[middle - 1] + waits[middle]) / 2)


def _s(ms: float) -> float:
    return round(ms / 1000, 3)


def _share(part: float, whole: float) -> float:
    return round(part / whole, 4)
