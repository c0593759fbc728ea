"""What the server does for the feed by itself: once a day removals that are old enough are forgotten.

Any number of server processes may share a database: an advisory lock lets one do it, the others find nothing to do.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Engine, select, text, update

from db.central.feed import feed_history
from db.central.people import device, organisation
from domain.ids import new_id
from lead_server.act import Act
from lead_server.feed import retention
from lead_server.security.actor import operator
from lead_server.work import begin_work

PRUNE_LOCK = 7_315_002
_EVERY_S = 24 * 3600.0
_log = logging.getLogger(__name__)


def prune(engine: Engine, now: datetime) -> int | None:
    """Forget the old removals of all organisations; gives how many, None when another process is at it."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:n)"), {"n": PRUNE_LOCK}).scalar():
            return None
        try:
            orgs = connection.execute(select(organisation.c.org_id)).scalars().all()
            return sum(_prune_one(engine, str(org_id), now) for org_id in orgs)
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:n)"), {"n": PRUNE_LOCK})


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


class Upkeep:
    """The daily thread of a server process. `start` and `stop` may be called twice."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name="feed-upkeep", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(5)
            self._thread = None

    def _run(self) -> None:
        wait = random.uniform(60, 3600)  # several processes, started together, take turns
        while not self._stopping.wait(wait):
            wait = _EVERY_S
            try:
                if forgotten := prune(self._engine, datetime.now(UTC)):
                    _log.info(
                        "forgot %d removals that were older than %d days", forgotten, retention.KEPT.days
                    )
            except Exception:
                _log.exception("the daily upkeep of the feed broke; it is tried again tomorrow")
