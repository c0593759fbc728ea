"""How far a desk is, written down now and then for the operator: not at every pull, which would cost a write each."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import Engine, update

from db.central.people import device
from lead_server.security.actor import Actor

EVERY_S = 60.0
_MOST = 10_000


class Progress:
    """Cursors of desks, noted at most every minute each."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._noted: dict[tuple[str, str | None], float] = {}
        self._lock = threading.Lock()

    def is_due(self, actor: Actor) -> bool:
        """True once a minute for each desk; who asks is expected to `note`."""
        key, now = (actor.id, actor.device_id), time.monotonic()
        with self._lock:
            if now - self._noted.get(key, -EVERY_S) < EVERY_S:
                return False
            if len(self._noted) >= _MOST:
                self._noted.clear()
            self._noted[key] = now
            return True

    def note(self, actor: Actor, cursors: Mapping[str, int]) -> None:
        with self._engine.begin() as connection:
            connection.execute(
                update(device)
                .where(
                    device.c.org_id == actor.org_id, device.c.id == actor.device_id, device.c.person_id == actor.id
                )
                .values(cursors=dict(cursors), last_seen_at=datetime.now(UTC))
            )  # fmt: skip
