"""What is new in the scripts, confirmed by the agent; and better lines that she proposes. Both are facts of the outbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from agent_app.changes import Changed, Changes
from agent_app.knowledge.published import Published
from agent_app.store import reads
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.errors import UserError
from domain.ids import new_id
from domain.operations import LineProposed, ReleaseRead
from domain.script_life.releases import Release

LONGEST = 2_000


class NewsService(Protocol):
    """`unread` is read from memory; the others wait for the disk."""

    def unread(self) -> list[Release]:
        """What she has to confirm before she is ready, oldest first."""
        ...

    def confirm(self, ids: tuple[str, ...]) -> None:
        """She has read them. Twice is once."""
        ...

    def propose(
        self, script: str, version: int, step: str, language: str, text: str, why: str, call_id: str
    ) -> None:
        """A better line.

        Raises:
            UserError: field_required, without words.
        """
        ...


class ScriptNews:
    """Implements `NewsService`.

    Args:
        confirmed: hears that everything was read (she may be ready again).
    """

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        published: Published,
        clock: Callable[[], datetime],
        nudge: Callable[[], None],
        confirmed: Callable[[], None],
    ) -> None:
        self._database, self._outbox, self._changes, self._published = database, outbox, changes, published
        self._clock, self._nudge, self._confirmed = clock, nudge, confirmed

    def unread(self) -> list[Release]:
        return self._published.unread()

    def confirm(self, ids: tuple[str, ...]) -> None:
        def work(connection: Connection) -> None:
            for one in reads.put(connection, ids, self._clock()):
                self._outbox.add(connection, ReleaseRead(release_id=one))

        self._database.write(work)
        self._published.forget_reads()
        self._nudge()
        if not self.unread():
            self._confirmed()
        self._changes.announce(Changed(definitions=True, outbox=True))

    def propose(
        self, script: str, version: int, step: str, language: str, text: str, why: str, call_id: str
    ) -> None:
        if not text.strip():
            raise UserError("field_required", field="text")
        body = LineProposed(
            proposal_id=new_id(), script=script, version=version, step=step, language=language,
            text=text.strip()[:LONGEST], why=why.strip()[:LONGEST], call_id=call_id,
        )  # fmt: skip
        self._database.write(lambda connection: self._outbox.add(connection, body))
        self._nudge()
        self._changes.announce(Changed(outbox=True))
