"""Bulk acts at work: batch after batch, each in a transaction of its own. A killed server goes on where it stopped."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any, Final

import msgspec
from sqlalchemy import Engine, func, select, text, update

from db.central.lead_acts import lead_act, lead_act_item
from db.central.leads import lead
from db.central.people import person
from domain.errors import UserError
from domain.lead_library.acts import UNDO, BulkChange
from lead_server.database.sql import among
from lead_server.feed.storage.kept import build_bodies
from lead_server.lead_library.changing import CHANGERS, Changer
from lead_server.lead_library.filtering import living
from lead_server.lead_library.handing import HandOver
from lead_server.leads.ownership import BATCH
from lead_server.people import storage as people
from lead_server.security.actor import Actor, operator
from lead_server.security.scope import rows
from lead_server.work import Work, begin_work

_log = logging.getLogger(__name__)
_A, _I = lead_act.c, lead_act_item.c
EVERY_S: Final = 1.0
FIRST_S: Final = (0.2, 1.0)


_NOTE = text(
    """
    UPDATE lead_act_item i SET state = g.state, before = coalesce(CAST(g.before AS jsonb), i.before)
    FROM unnest(CAST(:n AS bigint[]), CAST(:states AS text[]), CAST(:before AS text[])) AS g(n, state, before)
    WHERE i.org_id = CAST(:org_id AS uuid) AND i.act_id = CAST(:act_id AS uuid) AND i.n = g.n
    """
)


def run(engine: Engine) -> int:
    """Go on with every act that is running or being undone, a batch each in turn; gives how many batches."""
    batches = 0
    while open_acts := _open(engine):
        for org_id, act_id, by in open_acts:
            step(engine, org_id, act_id, by)
            batches += 1
    return batches


def _open(engine: Engine) -> list[tuple[str, str, str | None]]:
    with engine.connect() as connection:
        query = select(_A.org_id, _A.id, func.coalesce(_A.undone_by, _A.by)).where(
            _A.state.in_(("running", "undoing"))
        )
        return [(row[0], row[1], row[2]) for row in connection.execute(query.order_by(_A.at))]


def step(engine: Engine, org_id: str, act_id: str, by: str | None) -> None:
    """One batch of an act, or its end. Who started it must still be allowed to."""
    actor = actor_of(engine, org_id, by)
    try:
        if actor is None:
            raise UserError("forbidden", entity="lead", action="change")
        with begin_work(engine, actor) as work:
            moved = _batch(work, act_id)
    except UserError as error:
        _stop(engine, org_id, act_id, error.code)
        return
    except Exception:
        _log.exception("the act %s broke; it is paused", act_id)
        _stop(engine, org_id, act_id, "internal")
        return
    if moved:
        build_bodies(engine, org_id, moved)


def _batch(work: Work, act_id: str) -> list[str]:
    """Gives leads that somebody else has now: their bodies are made ready."""
    row = work.connection.execute(
        select(lead_act).where(_A.org_id == work.org_id, _A.id == act_id).with_for_update(skip_locked=True)
    ).first()
    if row is None or row.state not in ("running", "undoing"):
        return []
    undoing = row.state == "undoing"
    change = msgspec.convert(row.change, BulkChange)
    items = work.connection.execute(
        select(_I.n, _I.lead_id, _I.before)
        .where(
            _I.org_id == work.org_id,
            _I.act_id == act_id,
            _I.state.in_(("done", "held") if undoing else ("",)),
        )
        .order_by(_I.n)
        .limit(BATCH)
    ).all()
    if not items:
        values: dict[str, Any] = {"ended_at": work.now, "state": "undone" if undoing else "done"}
        values["undo_until"] = None if undoing else work.now + UNDO
        work.connection.execute(
            update(lead_act).where(_A.org_id == work.org_id, _A.id == act_id).values(**values)
        )
        work.audit("undone" if undoing else "done", "lead_act", act_id, kind=row.kind, leads=row.done)
        return []
    changer: Changer = {**CHANGERS, "hand_over": HandOver}[change.kind](work, act_id, change)
    places = {item.lead_id: item.n for item in items}
    reached = _reached(work, list(places))
    if undoing:
        back = changer.undo({i.lead_id: i.before for i in items if i.lead_id in reached})
        said: dict[str, tuple[str, Any]] = {i: ("back" if i in back else "kept", None) for i in places}
    else:
        done = changer.do([i for i in places if i in reached], {i.lead_id: i.before for i in items})
        said = {i: (_became(i, done, reached, changer.states), done.get(i)) for i in places}
    _note(work, act_id, [(places[i], state, before) for i, (state, before) in said.items()])
    figures = Counter(row.figures) + Counter(
        {"done": "changed"}.get(state, state) for state, _ in said.values()
    )
    work.connection.execute(
        update(lead_act)
        .where(_A.org_id == work.org_id, _A.id == act_id)
        .values(done=row.done + len(items), figures=dict(figures))
    )
    work.audit(
        "change",
        "lead",
        act_id,
        kind=change.kind,
        leads=sum(state in ("done", "back") for state, _ in said.values()),
    )
    return sorted(places) if change.kind == "hand_over" else []


def _became(lead_id: str, done: Collection[str], reached: Collection[str], states: Mapping[str, str]) -> str:
    """The state of one item."""
    return states.get(lead_id, "done" if lead_id in done else "same" if lead_id in reached else "away")


def _reached(work: Work, ids: list[str]) -> set[str]:
    """Those that are still there and that the actor may still change."""
    query = select(lead.c.id).where(rows(work.actor, "lead", "change"), living(), among(lead.c.id, ids))
    return set(work.connection.execute(query).scalars())


def _note(work: Work, act_id: str, said: list[tuple[int, str, Any]]) -> None:
    work.connection.execute(
        _NOTE,
        {
            "org_id": work.org_id, "act_id": act_id, "n": [n for n, _, _ in said],
            "states": [state for _, state, _ in said],
            "before": [None if b is None else msgspec.json.encode(b).decode() for _, _, b in said],
        },
    )  # fmt: skip


def actor_of(engine: Engine, org_id: str, by: str | None) -> Actor | None:
    """Who started it, with what she may do by now; None when she may sign in no more."""
    if by is None:
        return operator(org_id)
    with engine.connect() as connection:
        row = connection.execute(
            people.WITH_PERMISSIONS.where(person.c.org_id == org_id, person.c.id == by, person.c.active)
        ).first()
    if row is None:
        return None
    return Actor(
        org_id=org_id, person=people.to_person(row), address="server", permissions=people.permissions_of(row)
    )


def _stop(engine: Engine, org_id: str, act_id: str, code: str) -> None:
    with engine.begin() as connection:
        connection.execute(
            update(lead_act)
            .where(_A.org_id == org_id, _A.id == act_id, _A.state.in_(("running", "undoing")))
            .values(state="paused", problem=code)
        )
