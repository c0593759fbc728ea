"""The queue of stages: the rows themselves. A worker takes one under a lease, and only who still holds it may finish it.

Why no queue beside them: docs/decisions/0021. Every function here is one transaction of its caller's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, case, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.analysis import analysis_stage
from db.central.calls import recording
from lead_server.analysis.stages import BY_NAME, STAGES, Stage

LEASE = timedelta(minutes=5)
MOST_ATTEMPTS = 3  #: a stage that took three workers with it is set aside
SETTLED = ("done", "skipped", "failed")
PLAYABLE, USUAL = 0, 50
_s = analysis_stage.c


class Claim(NamedTuple):
    """A stage that this worker has to itself until its lease ends."""

    org_id: str
    recording_id: str
    stage: str
    attempt: int
    worker: str


def enqueue(
    connection: Connection, org_id: str, recording_id: str, now: datetime, priority: int = USUAL
) -> None:
    """All stages of a recording. What is there already stays."""
    rows = [
        {
            "org_id": org_id, "recording_id": recording_id, "stage": stage.name, "queue": stage.queue, "n": n,
            "version": stage.version, "ready": not stage.waits_for, "at": now,
            "priority": PLAYABLE if stage.name in ("check", "peaks") else priority,
        }
        for n, stage in enumerate(STAGES)
    ]  # fmt: skip
    connection.execute(insert(analysis_stage).values(rows).on_conflict_do_nothing())


def claim(connection: Connection, org_id: str, queue: str, worker: str, now: datetime) -> Claim | None:
    """The most pressing stage of an organisation, if there is one; a lease that ran out is taken over."""
    free = or_(_s.state == "waiting", and_(_s.state == "running", _s.lease_until < now))
    chosen = (
        select(_s.recording_id, _s.stage)
        .where(_s.org_id == org_id, _s.queue == queue, _s.ready, _s.state.in_(("waiting", "running")), free)
        .order_by(_s.priority, _s.at, _s.n)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = connection.execute(chosen).first()
    if row is None:
        return None
    mine = connection.execute(
        update(analysis_stage)
        .where(_s.org_id == org_id, _s.recording_id == row.recording_id, _s.stage == row.stage)
        .values(
            state="running", worker=worker, attempt=_s.attempt + 1, lease_until=now + LEASE,
            began_at=func.coalesce(_s.began_at, now),
        )
        .returning(_s.attempt)
    ).scalar_one()  # fmt: skip
    return Claim(org_id, row.recording_id, row.stage, mine, worker)


def held_by(connection: Connection, org_id: str, host: str) -> set[str]:
    """Names of workers of this machine that hold something."""
    running = select(_s.worker).where(
        _s.org_id == org_id, _s.state == "running", _s.worker.startswith(f"{host}:")
    )
    return set(connection.execute(running.distinct()).scalars())


def let_go(connection: Connection, org_id: str, worker: str, now: datetime) -> int:
    """What a worker that is dead held can be taken at once; the attempt it made still counts."""
    held = update(analysis_stage).where(_s.org_id == org_id, _s.state == "running", _s.worker == worker)
    return int(connection.execute(held.values(lease_until=now - timedelta(seconds=1))).rowcount)


def extend(connection: Connection, held: Claim, now: datetime) -> bool:
    """Hold it longer; False when somebody else has it by now."""
    return bool(connection.execute(_mine(held).values(lease_until=now + LEASE)).rowcount)


def settle(
    connection: Connection,
    held: Claim,
    state: str,
    now: datetime,
    *,
    result: Any = None,
    why: str = "",
    keep: Callable[[Connection], object] | None = None,
) -> bool:
    """Write what came of it and set free what waited for it. False, and nothing written, when the lease was lost.

    Args:
        keep: writes what the stage made beside its result, in the same transaction.
    """
    values = {
        "state": state, "result": {} if result is None else result, "why": why[:500], "ended_at": now, "lease_until": None,
    }  # fmt: skip
    if not connection.execute(_mine(held).values(**values)).rowcount:
        return False
    if keep is not None:
        keep(connection)
    if state == "done":
        _renew(connection, held, now)
    _set_free(connection, held.org_id, held.recording_id, now)
    return True


def enqueue_missing(connection: Connection, org_id: str, now: datetime, most: int = 500) -> int:
    """Recordings without a stage of today, and stages of an older version, wait again; how many recordings."""
    whole = (
        select(_s.recording_id)
        .where(_s.org_id == org_id, _s.stage.in_(list(BY_NAME)))
        .group_by(_s.recording_id)
        .having(func.count() >= len(STAGES))
    )
    without = list(
        connection.execute(
            select(recording.c.id)
            .where(recording.c.org_id == org_id, recording.c.state == "kept", recording.c.id.not_in(whole))
            .order_by(recording.c.created_at.desc())
            .limit(most)
        ).scalars()
    )
    for recording_id in without:
        enqueue(connection, org_id, recording_id, now)
        _set_free(connection, org_id, recording_id, now)
    older = [and_(_s.stage == stage.name, _s.version < stage.version) for stage in STAGES]
    again = (
        update(analysis_stage)
        .where(_s.org_id == org_id, or_(*older), _s.state.in_(SETTLED))
        .values(
            state="waiting", attempt=0, why="", ended_at=None,
            version=case({stage.name: stage.version for stage in STAGES}, value=_s.stage),
        )
    )  # fmt: skip
    return len(without) + int(connection.execute(again).rowcount)


def again(connection: Connection, org_id: str, recording_id: str, stage: str, now: datetime) -> bool:
    """Have a failed or skipped stage tried again, and all that was skipped for it; False when it is neither."""
    rows = states_of(connection, org_id, recording_id)
    asked = rows.get(stage)
    if asked is None or asked.state not in ("failed", "skipped") or asked.why.startswith("needs:"):
        return False
    opened = {stage}
    for one in _in_order(rows):
        if rows[one.name].state == "skipped" and rows[one.name].why.removeprefix("needs:") in opened:
            opened.add(one.name)
    connection.execute(
        update(analysis_stage)
        .where(_s.org_id == org_id, _s.recording_id == recording_id, _s.stage.in_(opened))
        .values(state="waiting", ready=False, attempt=0, why="", at=now, ended_at=None)
    )
    _set_free(connection, org_id, recording_id, now)
    return True


def states_of(connection: Connection, org_id: str, recording_id: str) -> dict[str, Any]:
    """Every stage's row by its name, in order."""
    found = connection.execute(
        select(analysis_stage).where(_s.org_id == org_id, _s.recording_id == recording_id).order_by(_s.n)
    )
    return {row.stage: row for row in found}


def _renew(connection: Connection, held: Claim, now: datetime) -> None:
    """What uses this stage's result without waiting for it is done again; who is at it now writes nothing."""
    stage = BY_NAME.get(held.stage)
    if stage is None or not stage.renews:
        return
    connection.execute(
        update(analysis_stage)
        .where(
            _s.org_id == held.org_id, _s.recording_id == held.recording_id, _s.stage.in_(stage.renews),
            _s.state.in_((*SETTLED, "running")),
        )
        .values(state="waiting", ready=False, attempt=0, worker="", why="", at=now, ended_at=None, lease_until=None)
    )  # fmt: skip


def _mine(held: Claim) -> Any:
    return update(analysis_stage).where(
        _s.org_id == held.org_id, _s.recording_id == held.recording_id, _s.stage == held.stage,
        _s.state == "running", _s.attempt == held.attempt, _s.worker == held.worker,
    )  # fmt: skip


def _set_free(connection: Connection, org_id: str, recording_id: str, now: datetime) -> None:
    """Stages whose waiting is over; one that needs what failed is skipped, and so on down."""
    rows = states_of(connection, org_id, recording_id)
    states = {name: row.state for name, row in rows.items()}
    for stage in _in_order(rows):
        if states[stage.name] != "waiting" or any(
            states.get(other, "done") not in SETTLED for other in stage.waits_for
        ):
            continue
        lacking = [other for other in stage.needs if states.get(other) != "done"]
        values: dict[str, Any] = {"ready": True}
        if lacking:
            values |= {"state": "skipped", "why": f"needs:{lacking[0]}", "ended_at": now}
            states[stage.name] = "skipped"
        connection.execute(
            update(analysis_stage)
            .where(
                _s.org_id == org_id, _s.recording_id == recording_id, _s.stage == stage.name,
                _s.state == "waiting",
            )
            .values(**values)
        )  # fmt: skip


def _in_order(rows: dict[str, Any]) -> Sequence[Stage]:
    return [BY_NAME[name] for name in rows if name in BY_NAME]
