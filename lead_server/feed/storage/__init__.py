"""What the feed asks of a database: few verbs, each for many rows at once.

Handlers, the push, the pull and the move of leads know only this port. Shipped is `postgres.py`; the simulator has a
twin in memory (`tests/simulation/server_memory.py`); `tests/integration/test_feed_storage_contract.py` holds for both.
Everything is of one organisation and inside one transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, NamedTuple, Protocol

from domain.feed import Digest
from lead_server.feed.shapes import Row


class UnfitError(Exception):
    """The database does not take a value: a NUL in a text, an id that is none, a second row with the same key.

    Attributes:
        clash: the key was there already (another transaction was first): worth a second try.
    """

    def __init__(self, detail: str, *, clash: bool = False) -> None:
        super().__init__(detail)
        self.clash = clash


class AwayError(Exception):
    """The database ended the transaction (a deadlock, a lost connection): nothing was written, begin again."""


class Head(NamedTuple):
    """Newest position of a stream, and the position below which removals were forgotten."""

    position: int
    floor: int


NO_HEAD = Head(0, 0)


class Member(NamedTuple):
    """One member of a stream at its newest position, or its absence.

    `body`: a lead's JSON, where it was asked for and is kept.
    """

    kind: str
    id: str
    position: int
    gone: bool
    body: bytes | None = None


class Holder(NamedTuple):
    """A living lead that has a number."""

    key_hash: str
    lead_id: str
    owner_id: str | None


class KeptBody(NamedTuple):
    """A living lead's version, and its encoded body when that one is kept."""

    version: int
    body: bytes | None


class Storage(Protocol):
    """One organisation's rows inside one transaction."""

    org_id: str

    # ------------------------------------------------------------------ rows
    def load(
        self,
        table: str,
        column: str,
        values: Collection[Any],
        *,
        where: Mapping[str, Any] | None = None,
        columns: Sequence[str] | None = None,
        lock: bool = False,
    ) -> list[Row]:
        """Rows whose column has one of the values (and whose `where` columns equal, None: are null).

        With `lock` they are locked until the transaction ends, in the order of their keys. `columns`: only these.
        """

    def families(
        self, lead_ids: Collection[str], tables: Mapping[str, Mapping[str, Any]], touches: int
    ) -> dict[str, list[Row]]:
        """All that makes leads, by table: `lead` (living ones), the rows of `tables` that hang on them (each with what has
        to stand in it, as in `load`), and `touch`: the newest so many of each lead, newest first."""

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Add whole rows. Raises UnfitError."""

    def update(self, table: str, columns: Collection[str], rows: Sequence[Row]) -> None:
        """Write these columns of rows that are there, found by their keys. Raises UnfitError."""

    def delete(self, table: str, rows: Sequence[Row]) -> None:
        """Remove rows by their keys; one that is not there is no trouble."""

    def change_all(
        self,
        table: str,
        column: str,
        values: Collection[Any],
        where: Mapping[str, Any],
        changes: Mapping[str, Any],
    ) -> int:
        """Write the same changes into all rows that `load` would find; gives how many."""

    def savepoint(self) -> AbstractContextManager[Any]:
        """A block of which nothing is left when it ends by an error."""

    # ------------------------------------------------------------------ what handlers look up
    def number_key(self) -> bytes:
        """Key of the organisation's number hashes."""

    def home_country(self) -> str:
        """ISO country of numbers without a country code."""

    def holders(self, key_hashes: Collection[str]) -> list[Holder]:
        """Living leads that have these numbers, by lead."""

    def newest_ticket_number(self) -> int:
        """The highest number of a ticket, 0 before the first; nobody else gets one until the transaction ends."""

    def definition(self, kind: str, code: str, version: int | None = None) -> Any:
        """The decoded definition (None: newest published version), or None."""

    # ------------------------------------------------------------------ streams, writing
    def bump_leads(self, lead_ids: Collection[str], now: datetime) -> list[tuple[str, str | None, bool]]:
        """Raise the leads' versions; (id, owner, away: merged or deleted) of each, in the order of ids."""

    def hand_leads(self, owners: Mapping[str, str | None], now: datetime, campaign_id: str = "") -> None:
        """Lead -> whose it is now (None: nobody's), of leads that this transaction has locked; their versions are raised.

        `campaign_id`: the campaign that all of them belong to from now on; "" leaves each in its own.
        """

    def hand_work(self, owners: Mapping[str, str | None]) -> None:
        """The open work items of these leads go with them."""

    def take_positions(self, counts: Mapping[str, int], now: datetime) -> dict[str, int]:
        """Lock the heads of these streams in sorted order and take as many positions; the new head of each.

        The one place where positions come from. Nothing but `put_members` and COMMIT may follow.
        """

    def put_members(self, members: Iterable[tuple[str, Member]], now: datetime) -> None:
        """(stream, member): put each at its position."""

    def announce(self, streams: Sequence[str], *, urgent: bool) -> None:
        """Wake who waits for these streams, when the transaction is committed."""

    def newest_forgettable(self, stream: str, before: datetime) -> int | None:
        """The highest position of a member that is gone since before that moment; None when there is none."""

    def forget_gone(self, stream: str, before: datetime, up_to: int) -> int:
        """Remove the gone members up to that position that are gone since before the moment; gives how many."""

    def raise_floor(self, stream: str, floor: int) -> None:
        """Cursors below it have to begin anew: removals were forgotten. Never lowered."""

    # ------------------------------------------------------------------ streams, reading
    def streams_with_gone(self, before: datetime) -> list[str]:
        """Streams that have members gone since before that moment, by name."""

    def history(self) -> str:
        """The feed's history; another one after a restore from a backup."""

    def heads(self, streams: Sequence[str]) -> dict[str, Head]:
        """Heads of streams; one that nobody wrote to is missing."""

    def members_after(
        self, stream: str, cursor: int, limit: int, *, living: bool = False, bodies: bool = False
    ) -> list[Member]:
        """Members behind a position, in its order. `bodies`: leads with their JSON, as far as it is kept."""

    def digests(self, streams: Sequence[str]) -> dict[str, Digest]:
        """Count of living members and sum of their positions; a stream without any is missing."""

    def due(self, stream: str, agent_id: str, soon: datetime, limit: int) -> list[tuple[str, int]]:
        """(lead, position) of this agent's leads with open work that is due by then, most urgent first: by the earliest time
        and priority of dated work, then those that have only undated work, by priority. At most `limit`, at times fewer:
        where leads have several undated pieces of work."""

    def lead_bodies(self, lead_ids: Collection[str]) -> dict[str, KeptBody]:
        """Living ones of these leads."""
