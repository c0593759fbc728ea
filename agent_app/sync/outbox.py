"""The outbox as the desk's services use it: an act is written in the same transaction as its effect, and leaves in order.

The rules stand in `agent_app.sync.ledger`; here they meet the connection of a running transaction.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from agent_app.store.desk_store import DeskTx
from agent_app.sync.ledger import Ledger
from agent_app.sync.port import Entry
from db.local.connection import Connection
from domain.operations import UNTOLD, Body

SHOWN = ("new", "answered", "quarantined", "refused")


class Outbox:
    """Writes acts. All methods take the connection of the running transaction.

    Args:
        person_name: shown as the author of what waits.
        clock: aware UTC now.
    """

    def __init__(self, person_id: str, person_name: str, clock: Callable[[], datetime]) -> None:
        self.ledger = Ledger(person_id, person_name, clock)

    def add(self, connection: Connection, body: Body) -> str:
        """Write an act and its effect; returns the operation's id."""
        return self.ledger.add(DeskTx(connection), body)

    def counts(self, connection: Connection) -> dict[str, int]:
        """How many operations are `new`, `answered`, `quarantined`, `refused`."""
        return DeskTx(connection).counts()

    def page(self, connection: Connection, limit: int = 200) -> tuple[Entry, ...]:
        """What waits and what was refused, newest first."""
        found = DeskTx(connection).entries_in(SHOWN, limit)
        return tuple(entry for entry in found if entry.kind not in UNTOLD)


def moment(ms: int) -> datetime:
    """When it was done, aware UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC)
