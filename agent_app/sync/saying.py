"""The connection in one word with its figures: what the health line shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from agent_app.sync.backoff import Lane
from agent_app.sync.ending import AWAY
from agent_app.sync.events import Say, State
from agent_app.sync.port import View

CLOCK_TOLERANCE = timedelta(minutes=2)
_LEADS = "agent:"
#: everything was here, whatever else is to be said
IN_STEP: frozenset[State] = frozenset({"in_step", "refused_work", "clock_off"})
#: trouble that may be the fault of one operation in the batch; the connection is well
SUSPECT = frozenset({"bad_request", "too_large", "internal"})


class Progress(msgspec.Struct, frozen=True):
    """Leads on the desk of those that this person has."""

    received: int
    total: int
    complete: bool


@dataclass
class Mood:
    """What the engine remembers in order to say how it is.

    Attributes:
        complete: everything was here once since the start. fetching: pages are coming.
        outbox_moved: the counts have to be read again.
        skew: the desk's clock against the server's.
    """

    complete: bool = False
    fetching: bool = False
    outbox_moved: bool = True
    signed_out: bool = False
    locked: str = ""
    trouble: str = ""
    retry_s: int = 0
    skew: timedelta = timedelta()
    last_in_step: datetime | None = None


def progress_of(view: View) -> Progress:
    """How far the first sync is."""
    streams = view.streams()
    own = [one for name, one in streams.items() if name.startswith(_LEADS)]
    received = view.lead_count()
    return Progress(
        received,
        max(received, sum(one.total for one in own)),
        bool(streams) and all(one.complete or one.generation for one in own),
    )


def state_of(
    mood: Mood, push: Lane, pull: Lane, progress: Progress, counts: dict[str, int]
) -> tuple[State, str]:
    """The word, and the code of the trouble behind it."""
    problem = pull.problem or ("" if push.problem in SUSPECT else push.problem)
    if mood.locked:
        return "locked", mood.locked
    if mood.signed_out:
        return "signed_out", "not_signed_in"
    if mood.trouble:
        return "unreachable", mood.trouble
    if problem in ("too_old", "too_new"):
        return "too_old", problem
    if problem == "busy":
        return "busy", problem
    if problem:
        return ("offline" if problem in AWAY else "unreachable"), problem
    if mood.fetching and not progress.complete:
        return "first_sync", ""
    if not mood.complete or mood.fetching:
        return "syncing", ""
    if abs(mood.skew) > CLOCK_TOLERANCE:
        return "clock_off", ""
    if counts.get("refused") or counts.get("quarantined"):
        return "refused_work", ""
    return "in_step", ""


def say(mood: Mood, lanes: Sequence[Lane], progress: Progress, counts: dict[str, int]) -> Say:
    """The whole sentence as values. `lanes`: push and pull first."""
    state, problem = state_of(mood, lanes[0], lanes[1], progress, counts)
    first = state == "first_sync"
    return Say(
        state=state,
        waiting=counts.get("new", 0),
        refused=counts.get("refused", 0),
        quarantined=counts.get("quarantined", 0),
        received=progress.received if first else 0,
        total=progress.total if first else 0,
        problem=problem,
        retry_s=mood.retry_s if state == "busy" else 0,
        last_in_step=mood.last_in_step,
    )
