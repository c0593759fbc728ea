"""The queue of stages: the rows themselves. A worker takes one under a lease, and only who still holds it may finish it.

Why no queue beside them: docs/decisions/0021. Every function here is one transaction of its caller's.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, case, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.analysis import analysis_stage, recording_peaks
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
    files: dict[str, bytes] | None = None,
) -> bool:
    """Write what came of it and set free what waited for it. False, and nothing written, when the lease was lost."""
    values = {
        "state": state, "result": {} if result is None else result, "why": why[:500], "ended_at": now, "lease_until": None,
    }  # fmt: skip
    if not connection.execute(_mine(held).values(**values)).rowcount:
        return False
    if files and "peaks" in files:
        made = insert(recording_peaks).values(
            org_id=held.org_id, recording_id=held.recording_id, body=files["peaks"]
        )
        connection.execute(
            made.on_conflict_do_update(
                index_elements=["org_id", "recording_id"], set_={"body": files["peaks"]}
            )
        )
    _set_free(connection, held, now)
    return True


def enqueue_missing(connection: Connection, org_id: str, now: datetime, most: int = 500) -> int:
    """Recordings from before there were stages, and stages of an older version, wait again; how many recordings."""
    known = select(_s.recording_id).where(_s.org_id == org_id)
    without = list(
        connection.execute(
            select(recording.c.id)
            .where(recording.c.org_id == org_id, recording.c.state == "kept", recording.c.id.not_in(known))
            .order_by(recording.c.created_at.desc())
            .limit(most)
        ).scalars()
    )
    for recording_id in without:
        enqueue(connection, org_id, recording_id, now)
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
    """Have a failed or skipped stage tried again, and what was skipped for it; False when it is neither."""
    tried = (
        update(analysis_stage)
        .where(
            _s.org_id == org_id, _s.recording_id == recording_id, _s.state.in_(("failed", "skipped")),
            or_(_s.stage == stage, _s.why == f"needs:{stage}"),
        )
        .values(state="waiting", attempt=0, why="", at=now, ended_at=None)
    )  # fmt: skip
    return bool(connection.execute(tried).rowcount)


def states_of(connection: Connection, org_id: str, recording_id: str) -> dict[str, Any]:
    """Every stage's row by its name, in order."""
    found = connection.execute(
        select(analysis_stage).where(_s.org_id == org_id, _s.recording_id == recording_id).order_by(_s.n)
    )
    return {row.stage: row for row in found}


def _mine(held: Claim) -> Any:
    return update(analysis_stage).where(
        _s.org_id == held.org_id, _s.recording_id == held.recording_id, _s.stage == held.stage,
        _s.state == "running", _s.attempt == held.attempt, _s.worker == held.worker,
    )  # fmt: skip


def _set_free(connection: Connection, held: Claim, now: datetime) -> None:
    """Stages whose waiting is over; one that needs what failed is skipped, and so on down."""
    rows = states_of(connection, held.org_id, held.recording_id)
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
                _s.org_id == held.org_id, _s.recording_id == held.recording_id, _s.stage == stage.name,
                _s.state == "waiting",
            )
            .values(**values)
        )  # fmt: skip


def _in_order(rows: dict[str, Any]) -> Sequence[Stage]:
    return [BY_NAME[name] for name in rows if name in BY_NAME]
