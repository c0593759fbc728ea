"""One piece of work: a transaction, who does it, what it touched, what it leaves in the audit trail.

The feed's heads are locked when the block ends, as the last thing before COMMIT and in sorted order: positions
then commit in order, and two writers cannot wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, insert

from db.central.records import audit_event
from domain.ids import new_id
from lead_server.feed.streams import Touched, write_touched
from lead_server.security.actor import Actor


class Work:
    """What services get in place of a bare connection.

    Attributes:
        now: aware, UTC; the same moment for the whole piece of work.
        touched: streams' members to put or remove when the work ends.
    """

    def __init__(self, connection: Connection, actor: Actor) -> None:
        self.connection, self.actor = connection, actor
        self.org_id = actor.org_id
        self.now = datetime.now(UTC)
        self.touched = Touched()
        self._audit: list[dict[str, Any]] = []

    def audit(
        self, action: str, entity: str, entity_id: str = "", *, lead_id: str | None = None, **data: Any
    ) -> None:
        """Note an act. `data` holds ids, codes and field names, never a customer's data."""
        known = self.actor.person.login != ""
        self._audit.append(
            {
                "org_id": self.org_id, "id": new_id(), "at": self.now, "action": action, "entity": entity,
                "person_id": self.actor.id if known else None, "device_id": self.actor.device_id,
                "address": self.actor.address, "entity_id": entity_id, "lead_id": lead_id, "data": data,
            }
        )  # fmt: skip

    def audited(self) -> int:
        """How many acts wait to be written: a mark for `forget_audit_after`."""
        return len(self._audit)

    def forget_audit_after(self, mark: int) -> None:
        """Drop what was noted since the mark (its savepoint was rolled back)."""
        del self._audit[mark:]

    def flush(self) -> None:
        """Write the audit trail, then the feed: its locks come last."""
        if self._audit:
            self.connection.execute(insert(audit_event), self._audit)
            self._audit = []
        write_touched(self.connection, self.org_id, self.touched)
        self.touched = Touched()


@contextmanager
def begin_work(engine: Engine, actor: Actor) -> Iterator[Work]:
    """Do a piece of work; committed when the block ends without an error, else nothing of it is left."""
    with engine.begin() as connection:
        work = Work(connection, actor)
        yield work
        work.flush()
