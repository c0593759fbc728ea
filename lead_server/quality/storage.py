"""Which evaluations: SQL finds their ids and order, `assembling` makes them whole, as the feed does."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from db.central.quality import evaluation
from domain.api import Evaluation
from domain.evaluation_life.life import RELEASED
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.quality import assembling
from lead_server.security.actor import Actor
from lead_server.security.scope import rows


def seen_by(actor: Actor) -> ColumnElement[bool]:
    """Evaluations that the caller may see; nobody reads what was judged about her before it was released to her.

    Raises:
        UserError: forbidden.
    """
    hers = evaluation.c.agent_id == actor.id
    return and_(rows(actor, "evaluation"), or_(~hers, evaluation.c.state.in_(RELEASED)))


def read_evaluations(
    connection: Connection, org_id: str, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[Evaluation]:
    """Whole evaluations, newest first."""
    ids = connection.execute(
        select(evaluation.c.id)
        .where(evaluation.c.org_id == org_id, *conditions)
        .order_by(evaluation.c.submitted_at.desc(), evaluation.c.id.desc())
        .limit(limit)
    ).scalars()
    place = {id_: n for n, id_ in enumerate(ids)}
    if not place:
        return []
    found = assembling.read_evaluations(PostgresStorage(connection, org_id), list(place))
    return sorted(found, key=lambda one: place[one.id])
