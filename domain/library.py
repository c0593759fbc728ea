"""Pieces of calls that others should hear: exemplary ones, and problems told without who it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final, Literal

from domain.leads import Frozen
from domain.studio import Place

Library = Literal["exemplary", "problem"]
LONGEST_MS: Final = 10 * 60 * 1000
SHORTEST_MS: Final = 500
LIFE: Final = timedelta(days=730)  #: nothing is shared for longer; who wants it for longer looks at it again


class MakeClip(Frozen, frozen=True, kw_only=True):
    """Share a piece of a recording.

    Attributes:
        id: made by who shares it, so that it is shared once.
        lesson: what is to be learned from it. text: what was said, as it may be read.
        teams, regions: ids of who hears it; none of both: everybody.
        consent: on what it rests that it may be shared (“agent agreed 2026-11-20; customer by the notice”).
        expires_at: from then on it is gone from every desk.
    """

    id: str
    recording_id: str
    from_ms: int
    to_ms: int
    title: str
    lesson: str
    consent: str
    expires_at: datetime
    library: Library = "exemplary"
    text: str = ""
    tags: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    evaluation_id: str = ""


class ClipRow(Frozen, frozen=True, kw_only=True):
    """One piece, for people.

    Attributes:
        agent: who speaks; "" for a problem. sound: the caller may hear it (a problem is read, not heard).
        teams, regions: names. heard: people who have heard it; mine: the caller has.
        state: `shared`, `expired`, `withdrawn`; who may not change it sees only what is shared.
        own: the caller may withdraw it.
    """

    id: str
    title: str
    lesson: str
    library: Library
    length_ms: int
    at: datetime
    expires_at: datetime | None = None
    state: Literal["shared", "expired", "withdrawn"] = "shared"
    text: str = ""
    tags: tuple[str, ...] = ()
    agent: str = ""
    campaign: str = ""
    by: str = ""
    teams: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    consent: str = ""
    why: str = ""
    sound: bool = False
    heard: int = 0
    mine: bool = False
    own: bool = False


class Clips(Frozen, frozen=True, kw_only=True):
    """Newest first."""

    rows: tuple[ClipRow, ...]


class Audiences(Frozen, frozen=True, kw_only=True):
    """Whom a clip can be shared with."""

    teams: tuple[Place, ...] = ()
    regions: tuple[Place, ...] = ()


class WithdrawClip(Frozen, frozen=True, kw_only=True):
    reason: str


def problems_of(clip: MakeClip, now: datetime, length_ms: int) -> Iterator[str]:
    """What keeps it from being shared: title_missing, lesson_missing, consent_missing, too_short, too_long,
    outside_recording, expired, too_far."""
    for name in ("title", "lesson", "consent"):
        if not getattr(clip, name).strip():
            yield f"{name}_missing"
    span = clip.to_ms - clip.from_ms
    if span < SHORTEST_MS:
        yield "too_short"
    elif span > LONGEST_MS:
        yield "too_long"
    if clip.from_ms < 0 or (length_ms and clip.to_ms > length_ms + 1_000):
        yield "outside_recording"
    if clip.expires_at <= now:
        yield "expired"
    elif clip.expires_at > now + LIFE:
        yield "too_far"
