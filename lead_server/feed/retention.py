"""Removals are told for ninety days; then they are forgotten, and who was away longer begins anew.

Forgetting raises the stream's *floor*: a cursor below it is answered with a reset. A desk in the middle of its first
sync has a cursor among the members, and would be sent back to the beginning for ever if members stayed below the floor:
they are put at new positions in the same transaction. So a first sync is sent back once at most, and each member moves
once in ninety days. Source: reference/sync.md 3.2, RETENTION; failure mode 30.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta

from lead_server.act import Act
from lead_server.feed.storage import Member

KEPT = timedelta(days=90)
BATCH = 2_000  #: members put anew a transaction


def prune(begin: Callable[[], AbstractContextManager[Act]], before: datetime) -> int:
    """Forget what is gone since before that moment, in small transactions; gives how many removals were forgotten."""
    with begin() as act:
        names = act.storage.streams_with_gone(before)
    forgotten = 0
    for name in names:
        while (count := _step(begin, name, before)) is not None:
            forgotten += count
    return forgotten


def _step(begin: Callable[[], AbstractContextManager[Act]], stream: str, before: datetime) -> int | None:
    """One transaction's worth of one stream: how many were forgotten; None when nothing is left to forget."""
    with begin() as act:
        storage = act.storage
        floor = storage.newest_forgettable(stream, before)
        if floor is None:
            return None
        found = storage.members_after(stream, 0, BATCH, living=True)
        below = [member for member in found if member.position <= floor]
        if len(below) == BATCH:
            floor = below[-1].position
        forgotten = storage.forget_gone(stream, before, floor)
        if below:
            first = storage.take_positions({stream: len(below)}, act.now)[stream] - len(below)
            put = (
                (stream, Member(one.kind, one.id, first + n, False)) for n, one in enumerate(below, start=1)
            )
            storage.put_members(put, act.now)
        storage.raise_floor(stream, floor)
        return forgotten
