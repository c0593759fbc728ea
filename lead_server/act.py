"""One piece of work over a storage: who does it and when, what it touched, what it leaves in the audit trail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from domain import ids
from lead_server.feed.shapes import Row, new_row
from lead_server.feed.storage import Storage
from lead_server.feed.streams import Touched, write_touched
from lead_server.security.actor import Actor
from lead_server.security.tokens import make_token

NewId = Callable[[], str]
NewToken = Callable[[str], tuple[str, bytes]]
Reseal = Callable[[bytes, str, str], bytes | None]


def _no_escrow(_sealed: bytes, _purpose: str, _other: str) -> bytes | None:
    return None


class Act:
    """What handlers get. Clock and ids are given, so that a simulated history can be repeated exactly.

    Attributes:
        now: aware, UTC; the same moment for the whole piece of work.
        touched: streams' members to put or remove when the work ends.
        new_id: makes an id. new_token: organisation -> a session's token and its hash.
        reseal: (sealed, purpose, other purpose) -> the same secret for the other purpose; None where nothing opens it.
    """

    def __init__(
        self,
        storage: Storage,
        actor: Actor,
        now: datetime,
        *,
        new_id: NewId = ids.new_id,
        new_token: NewToken = make_token,
        reseal: Reseal = _no_escrow,
    ) -> None:
        self.storage, self.actor, self.now = storage, actor, now
        self.new_id, self.new_token, self.reseal = new_id, new_token, reseal
        self.org_id = actor.org_id
        self.touched = Touched()
        self._audit: list[Row] = []

    def audit(
        self, action: str, entity: str, entity_id: str = "", *, lead_id: str | None = None, **data: Any
    ) -> None:
        """Note an act. `data` holds ids, codes and field names, never a customer's data."""
        known = self.actor.person.login != ""
        self._audit.append(
            new_row(
                "audit_event", self.now, id=self.new_id(), action=action, entity=entity,
                person_id=self.actor.id if known else None, device_id=self.actor.device_id,
                address=self.actor.address, entity_id=entity_id, lead_id=lead_id, data=data,
            )
        )  # fmt: skip

    def mark(self) -> tuple[int, Touched]:
        """Where the work stands: for `back_to`."""
        return len(self._audit), Touched(dict(self.touched.members), dict(self.touched.leads))

    def back_to(self, mark: tuple[int, Touched]) -> None:
        """Forget what was noted since the mark (its savepoint was rolled back)."""
        del self._audit[mark[0] :]
        self.touched = Touched(dict(mark[1].members), dict(mark[1].leads))

    def flush(self) -> None:
        """Write the audit trail, then the feed: its locks come last."""
        if self._audit:
            self.storage.insert("audit_event", self._audit)
            self._audit = []
        write_touched(self.storage, self.touched, self.now)
        self.touched = Touched()
