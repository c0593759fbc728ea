"""What the server does for the feed by itself: once a day removals that are old enough are forgotten.

Any number of server processes may share a database: an advisory lock lets one do it, the others find nothing to do.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Engine, select, update

from db.central.feed import feed_history
from db.central.people import device, organisation
from domain.ids import new_id
from lead_server.act import Act
from lead_server.feed import retention
from lead_server.periodic import alone
from lead_server.security.actor import operator
from lead_server.work import begin_work

PRUNE_LOCK = 7_315_002
EVERY_S = 24 * 3600.0
FIRST_S = (60.0, 3600.0)
_log = logging.getLogger(__name__)


def prune(engine: Engine, now: datetime) -> int | None:
    """Forget the old removals of all organisations; gives how many, None when another process is at it."""
    with alone(engine, PRUNE_LOCK) as mine:
        if not mine:
            return None
        with engine.connect() as connection:
            orgs = connection.execute(select(organisation.c.org_id)).scalars().all()
        return sum(_prune_one(engine, str(org_id), now) for org_id in orgs)


def upkeep(engine: Engine) -> None:
    """The daily round."""
    if forgotten := prune(engine, datetime.now(UTC)):
        _log.info("forgot %d removals that were older than %d days", forgotten, retention.KEPT.days)


def _prune_one(engine: Engine, org_id: str, now: datetime) -> int:
    @contextmanager
    def begin() -> Iterator[Act]:
        with begin_work(engine, operator(org_id)) as work:
            yield work

    return retention.prune(begin, now - retention.KEPT)


def restored(engine: Engine) -> int:
    """After a backup was restored: a new history for every organisation; gives their number.

    Desks begin their streams anew and offer again what they had been answered in the last days; what the backup still
    knows is answered from its records, the rest is applied. Every desk is ahead of the backup, and would be taken for a
    clone: a lineage that is the new history takes whatever comes (`lineage.is_known`).
    """
    with engine.begin() as connection:
        orgs = connection.execute(select(feed_history.c.org_id)).scalars().all()
        for org_id in orgs:
            history = new_id()
            connection.execute(
                update(feed_history)
                .where(feed_history.c.org_id == org_id)
                .values(history=history, since=datetime.now(UTC))
            )
            connection.execute(
                update(device)
                .where(device.c.org_id == org_id)
                .values(lineage=history, lineage_before=None, last_seq=0)
            )
    return len(orgs)
