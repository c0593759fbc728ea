"""Who speaks in a mono file, as far as the voices tell: stretches of words, a few features of each voice, two groups.

Pitch and the long-term colour of a voice, nothing trained. It works where the two voices differ (a woman and a man, a
desk phone and a mobile) and guesses where they do not; so every lane of it is marked as guessed. How far it goes is
measured on real two-channel calls that were mixed (`dev.py prove speech`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from domain.phrases import PhraseSet, compile_sets, find
from domain.transcripts import Lane, Speaker, Transcript, Word
from lead_server.analysis.sound import Samples

PAUSE_MS = 450  #: a pause between two stretches; a change of speaker without one is not seen
LEAST_MS = 800  #: a shorter stretch has too little voice: it goes with the stretch before
FRAME_S, BANDS = 0.032, 20
ROUNDS, ALIKE = 40, 0.8  #: below this many deviations apart the two groups are one voice
Vector = npt.NDArray[np.float64]


def told_apart(
    words: Sequence[Word], samples: Samples, rate: int, facts: Mapping[str, Any], sets: Sequence[PhraseSet]
) -> tuple[Lane, ...]:
    """Two lanes, customer and agent; one lane `unknown` where there is one voice only."""
    parts = _stretches(words)
    groups = _grouped([_voice(part, samples, rate) for part in parts], [_length(part) for part in parts])
    if groups is None:
        return (Lane(speaker="unknown", words=tuple(words), guessed=True),)
    agent = _agent(parts, groups, facts, sets)
    sides: tuple[Speaker, Speaker] = ("customer", "agent")
    lanes = []
    for side in sides:
        hers = side == "agent"
        own = (part for part, group in zip(parts, groups, strict=True) if (group == agent) == hers)
        lanes.append(Lane(speaker=side, guessed=True, words=tuple(word for part in own for word in part)))
    return tuple(lanes)


def _stretches(words: Sequence[Word]) -> list[list[Word]]:
    """Words that follow each other; cut at pauses and at the ends of sentences."""
    parts: list[list[Word]] = []
    for word in words:
        last = parts[-1][-1] if parts else None
        ends = last is not None and last.text[-1:] in ".?!。？！"
        if last is None or word.start_ms - last.end_ms > PAUSE_MS or ends:
            parts.append([])
        parts[-1].append(word)
    return parts


def _length(part: Sequence[Word]) -> int:
    return part[-1].end_ms - part[0].start_ms


def _voice(part: Sequence[Word], samples: Samples, rate: int) -> Vector | None:
    """Pitch (twice: it tells most) and the mean colour of the voiced frames; None for too short a stretch."""
    if _length(part) < LEAST_MS:
        return None
    piece = (
        samples[part[0].start_ms * rate // 1000 : part[-1].end_ms * rate // 1000].astype(np.float64) / 32_768
    )
    size = int(FRAME_S * rate)
    if len(piece) < size * 8:
        return None
    frames = np.lib.stride_tricks.sliding_window_view(piece, size)[:: size // 2] * np.hanning(size)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    loud = power.sum(axis=1)
    voiced = loud > np.percentile(loud, 40)
    pitch = _pitch(frames[voiced], rate)
    if not len(pitch):
        return None
    bands = np.log(power[voiced] @ _bank(size, rate) + 1e-10)
    colour = np.fft.rfft(bands - bands.mean(axis=1, keepdims=True), axis=1).real[:, 1:9]
    tone = np.log(pitch)
    return np.concatenate(
        [[np.median(tone), np.percentile(tone, 25)], colour.mean(axis=0), colour.std(axis=0)[:3]]
    )


def _pitch(frames: npt.NDArray[np.float64], rate: int) -> Vector:
    """Hertz of frames that are periodic: the highest of the autocorrelation between 70 and 350 Hz."""
    size = frames.shape[1]
    spectrum = np.fft.rfft(frames, 2 * size, axis=1)
    same = np.fft.irfft(np.abs(spectrum) ** 2, axis=1)[:, :size]
    first, last = rate // 350, min(size - 1, rate // 70)
    part = same[:, first:last] / np.maximum(same[:, :1], 1e-12)
    best = part.argmax(axis=1)
    periodic = part[np.arange(len(part)), best] > 0.35
    found: Vector = rate / (best[periodic] + first)
    return found


def _bank(size: int, rate: int) -> npt.NDArray[np.float64]:
    """Triangles on the mel scale, from 100 Hz to 3.6 kHz: what a telephone lets through."""
    hertz = np.fft.rfftfreq(size, 1 / rate)
    edges = np.linspace(float(_mel(100.0)), float(_mel(3600.0)), BANDS + 2, dtype=np.float64)
    at = _mel(hertz)
    rise = (at[:, None] - edges[:-2]) / (edges[1:-1] - edges[:-2])
    fall = (edges[2:] - at[:, None]) / (edges[2:] - edges[1:-1])
    bank: npt.NDArray[np.float64] = np.maximum(0, np.minimum(rise, fall))
    return bank


def _mel(hertz: Any) -> Any:
    return 2595 * np.log10(1 + np.asarray(hertz) / 700)


def _grouped(voices: Sequence[Vector | None], lengths: Sequence[int]) -> list[int] | None:
    """A group, 0 or 1, for each stretch; None where one voice explains all of them."""
    known = [n for n, voice in enumerate(voices) if voice is not None]
    if len(known) < 4:
        return None
    table = np.stack([voice for voice in voices if voice is not None])
    scaled = (table - table.mean(axis=0)) / np.maximum(table.std(axis=0), 1e-6)
    scaled[:, :2] *= 2.0
    weights = np.array([lengths[n] for n in known], np.float64)
    best: tuple[float, npt.NDArray[np.int64]] | None = None
    for start in (scaled[:, 0], scaled[:, 2], scaled[:, 3]):
        found = _two_means(scaled, weights, (start > np.median(start)).astype(np.int64))
        if found is not None and (best is None or found[0] < best[0]):
            best = found
    if best is None:
        return None
    side = best[1]
    tone = table[:, 0]
    spread = max(0.03, float(np.sqrt((tone[side == 0].var() + tone[side == 1].var()) / 2)))
    apart = abs(float(tone[side == 0].mean() - tone[side == 1].mean())) / spread
    if apart < ALIKE and _separation(scaled, side) < ALIKE:
        return None
    groups, last = [], int(side[0])
    place = dict(zip(known, side, strict=True))
    for n in range(len(voices)):
        last = int(place.get(n, last))
        groups.append(last)
    return groups


def _two_means(
    points: npt.NDArray[np.float64], weights: Vector, side: npt.NDArray[np.int64]
) -> tuple[float, npt.NDArray[np.int64]] | None:
    cost = np.inf
    for _ in range(ROUNDS):
        if side.min() == side.max():
            return None
        centres = np.stack(
            [np.average(points[side == k], axis=0, weights=weights[side == k]) for k in (0, 1)]
        )
        far = ((points[:, None, :] - centres) ** 2).sum(axis=2)
        fresh = far.argmin(axis=1)
        cost = float((far.min(axis=1) * weights).sum())
        if (fresh == side).all():
            break
        side = fresh
    return (cost, side) if side.min() != side.max() else None


def _separation(points: npt.NDArray[np.float64], side: npt.NDArray[np.int64]) -> float:
    one, other = points[side == 0], points[side == 1]
    between = np.linalg.norm(one.mean(axis=0) - other.mean(axis=0))
    within = np.sqrt((one.var(axis=0).sum() + other.var(axis=0).sum()) / 2)
    return float(between / max(within, 1e-6))


def _agent(
    parts: Sequence[Sequence[Word]],
    groups: Sequence[int],
    facts: Mapping[str, Any],
    sets: Sequence[PhraseSet],
) -> int:
    """Which group is the agent: who says what only agents say; else who was called last (the callee answers first)."""
    language = str(facts.get("language") or "")
    said = [0, 0]
    only_hers = tuple(
        PhraseSet(code=s.code, kind=s.kind, phrases=tuple(p for p in s.phrases if p.who == "agent"))
        for s in sets
    )
    for tongue in (language,) if language else ("en", "zh", "es"):
        compiled = compile_sets(only_hers, tongue)
        for group in (0, 1):
            words = tuple(w for part, g in zip(parts, groups, strict=True) if g == group for w in part)
            found = find(compiled, Transcript(language=tongue, lanes=(Lane(speaker="unknown", words=words),)))
            said[group] += len(found)
    if said[0] != said[1]:
        return int(said[1] > said[0])
    if facts.get("direction") in ("in", "out"):
        return groups[0] if facts["direction"] == "in" else 1 - groups[0]
    talked = [sum(_length(p) for p, g in zip(parts, groups, strict=True) if g == k) for k in (0, 1)]
    return int(talked[1] > talked[0])
