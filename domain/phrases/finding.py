"""The search itself: from tokens to forms, then the rules about who, when and near what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from domain.leads import Frozen
from domain.phrases.index import Compiled, Form
from domain.phrases.model import Kind, Near
from domain.phrases.tokens import Token, joined_text, tokens_of
from domain.transcripts import Speaker, Transcript


class Hit(Frozen, frozen=True, kw_only=True):
    """A phrase that was said. `score`: share of its form that was heard as it stands (a misheard word counts 0.8)."""

    set_code: str
    phrase: str
    kind: Kind
    speaker: Speaker
    start_ms: int
    end_ms: int
    text: str
    score: float = 1.0


def find(compiled: Compiled, transcript: Transcript) -> tuple[Hit, ...]:
    """Everything of the sets that was said, in the order of time. One pass over each lane."""
    found: list[Hit] = []
    for lane in transcript.lanes:
        tokens = list(tokens_of(lane.words))
        found += _in_lane(compiled, lane.speaker, tokens)
    found.sort(key=lambda hit: (hit.start_ms, hit.end_ms, hit.set_code, hit.phrase))
    length = transcript.length_ms or max((hit.end_ms for hit in found), default=0)
    return tuple(hit for hit in found if _holds(compiled, hit, found, length))


def missing(compiled: Compiled, hits: Iterable[Hit]) -> tuple[tuple[str, str], ...]:
    """Disclosures (set, phrase) that have a form in this language and that nobody said."""
    said = {(hit.set_code, hit.phrase) for hit in hits}
    known = {(form.set_code, form.phrase) for form in compiled.forms}
    return tuple(
        key for key, (owner, _) in compiled.phrases.items()
        if owner.kind == "disclosure" and key in known and key not in said
    )  # fmt: skip


def _in_lane(compiled: Compiled, speaker: Speaker, tokens: Sequence[Token]) -> list[Hit]:
    texts = [token.text for token in tokens]
    spans: dict[tuple[str, str], list[tuple[int, int, float]]] = defaultdict(list)
    for at, heard in enumerate(texts):
        for meant in (heard, *compiled.alike(heard)):
            for n, place in compiled.anchors.get(meant, ()):
                form = compiled.forms[n]
                if meant != heard and not form.fuzzy:
                    continue
                if span := _around(compiled, form, texts, at, place):
                    spans[form.set_code, form.phrase].append(span)
    hits: list[Hit] = []
    for key, all_spans in spans.items():
        owner, phrase = compiled.phrases[key]
        if phrase.who not in ("any", speaker) and speaker != "unknown":
            continue
        for first, last, score in _apart(all_spans):
            hits.append(
                Hit(
                    set_code=key[0], phrase=key[1], kind=owner.kind, speaker=speaker,
                    start_ms=tokens[first].start_ms, end_ms=tokens[last].end_ms,
                    text=joined_text(texts[first : last + 1]), score=round(score, 3),
                )
            )  # fmt: skip
    return hits


def _apart(spans: list[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Of spans that overlap the best one: the surest, then the longest, then the first."""
    kept: list[tuple[int, int, float]] = []
    for span in sorted(set(spans), key=lambda s: (-s[2], s[0] - s[1], s[0])):
        if all(span[1] < other[0] or span[0] > other[1] for other in kept):
            kept.append(span)
    return sorted(kept)


def _around(
    compiled: Compiled, form: Form, texts: Sequence[str], at: int, place: int
) -> tuple[int, int, float] | None:
    """(first, last, score) of the form where its step `place` is the token at `at`; None where it does not fit."""
    errors, heard = form.errors, 1.0 if texts[at] == form.steps[place].token else 0.8
    last, spot = at, at + 1
    for i in range(place + 1, len(form.steps)):
        room = form.steps[i].gap + form.slack
        met = _ahead(compiled, form, texts, spot, i, room, 1)
        if met is None:
            errors -= 1
            if errors < 0:
                return None
            spot += 1 if _ahead(compiled, form, texts, spot + 1, i + 1, form.slack, 1) is not None else 0
            continue
        heard += 1.0 if texts[met] == form.steps[i].token else 0.8
        last, spot = met, met + 1
    first, spot = at, at - 1
    for i in range(place - 1, -1, -1):
        room = form.steps[i + 1].gap + form.slack
        met = _ahead(compiled, form, texts, spot, i, room, -1)
        if met is None:
            errors -= 1
            if errors < 0:
                return None
            spot -= 1 if _ahead(compiled, form, texts, spot - 1, i - 1, form.slack, -1) is not None else 0
            continue
        heard += 1.0 if texts[met] == form.steps[i].token else 0.8
        first, spot = met, met - 1
    return first, last, heard / len(form.steps)


def _ahead(
    compiled: Compiled, form: Form, texts: Sequence[str], spot: int, step: int, room: int, way: int
) -> int | None:
    """Where step `step` is heard, from `spot` on and over at most `room` others."""
    if not 0 <= step < len(form.steps):
        return None
    wanted = form.steps[step].token
    for far in range(room + 1):
        place = spot + way * far
        if not 0 <= place < len(texts):
            return None
        heard = texts[place]
        if heard == wanted or (form.fuzzy and wanted in compiled.alike(heard)):
            return place
    return None


def _holds(compiled: Compiled, hit: Hit, hits: Sequence[Hit], length_ms: int) -> bool:
    _, phrase = compiled.phrases[hit.set_code, hit.phrase]
    if phrase.first_s and hit.start_ms > phrase.first_s * 1000:
        return False
    if phrase.last_s and hit.end_ms < length_ms - phrase.last_s * 1000:
        return False
    return all(_stands_near(hit, near, hits) for near in phrase.near)


def _stands_near(hit: Hit, near: Near, hits: Sequence[Hit]) -> bool:
    def fits(other: Hit) -> bool:
        if other is hit or (other.set_code, other.phrase) != (hit.set_code, near.phrase):
            return False
        if near.who not in ("any", other.speaker):
            return False
        before, after = hit.start_ms - other.end_ms, other.start_ms - hit.end_ms
        apart = max(before, after, 0)
        right = {"any": True, "before": other.start_ms < hit.start_ms, "after": other.start_ms > hit.start_ms}
        return apart <= near.within_s * 1000 and right[near.order]

    return any(fits(other) for other in hits) != near.absent
