"""What the engine needs of the desk's store: a few set-based verbs inside one transaction.

Two implementations pass one contract test (`tests/unit/agent_app/sync/test_port_contract.py`): the encrypted file
(`agent_app.store.desk_store`) and a memory twin for the simulator (`tests/simulation/desk_memory.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Literal, Protocol, TypeVar

import msgspec

from domain.feed import Digest

T = TypeVar("T")

#: streams of the desk's own, that no server names: leads lent for a call, and leads whose call outlived their scope
GRANTED, PINNED = "granted", "pinned"
LENT = frozenset({GRANTED, PINNED})

State = Literal["new", "quarantined", "answered", "done", "refused", "discarded"]
#: states whose effect is shown over the server's row
PENDING: tuple[State, ...] = ("new", "quarantined", "answered")


class Stream(msgspec.Struct, frozen=True, kw_only=True):
    """How far one stream is on this desk.

    Attributes:
        position: the cursor; `FORGOTTEN` asks for the stream from its beginning.
        generation: rises when the stream begins anew; what still has an older one at its end is dropped.
        complete: it was once here up to its head, in this generation.
    """

    name: str
    position: int = -1
    head: int = 0
    total: int = 0
    complete: bool = False
    generation: int = 0


FORGOTTEN = -1


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A lead as it is shown. `position` 0: made on this desk, or lent; the server's stream has not brought it."""

    id: str
    stream: str
    position: int
    generation: int
    body: bytes


class Row(msgspec.Struct, frozen=True, gc=False):
    """A lead to be put: its JSON as it travelled, or with pending operations replayed."""

    id: str
    position: int
    body: bytes


class Other(msgspec.Struct, frozen=True):
    """Any other member of a stream (campaign, script, person, evaluation, …)."""

    kind: str
    id: str
    position: int
    body: bytes


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One operation in the outbox.

    Attributes:
        state: `new` (to be sent), `quarantined` (failed alone too often; later ones of its entity wait), `answered`
            (the server has it, a later pull has not yet brought its effect), `done`, `refused` (kept, shown),
            `discarded` (given up by the person, with a reason that went to the server).
        answered_no: counts answered pushes; tells which answers a pull that began later must carry.
        answered_ms: server's time of the answer, 0 before; decides what is offered again and what is forgotten.
    """

    seq: int = 0
    id: str
    kind: str
    entity_id: str
    lead_id: str
    at_ms: int
    body: bytes
    state: State = "new"
    outcome: str = ""
    code: str = ""
    data: dict[str, str] = {}
    tries: int = 0
    answered_no: int = 0
    answered_ms: int = 0


class View(Protocol):
    """Reads of one moment."""

    def meta(self, *keys: str) -> dict[str, str]:
        """Small facts by name; those that are not there are missing."""
        ...

    def streams(self) -> dict[str, Stream]: ...

    def lead_count(self) -> int: ...

    def leads(self, ids: Collection[str]) -> dict[str, Held]: ...

    def leads_of(self, stream: str, *, before: int | None = None) -> list[str]:
        """Ids of a stream; `before`: only those that the server brought in an earlier generation (position above 0)."""
        ...

    def lent(self) -> dict[str, str]:
        """Leads outside every stream of the server: id -> `GRANTED` or `PINNED`."""
        ...

    def shadows(self, ids: Collection[str]) -> dict[str, bytes]:
        """The server's rows of leads with pending operations; b"" where the server has none (made on this desk)."""
        ...

    def digests(self, streams: Collection[str]) -> dict[str, Digest]:
        """Count and sum of positions over all members that the server brought."""
        ...

    def unsent(self, limit: int) -> list[Entry]:
        """The oldest `new` entries in order, without those behind a quarantined one of the same entity."""
        ...

    def entries(self, ids: Collection[str]) -> dict[str, Entry]: ...

    def entries_in(self, states: Collection[str], limit: int = 1_000_000) -> list[Entry]:
        """The newest entries in these states, newest first."""
        ...

    def pending(self, lead_ids: Collection[str]) -> dict[str, list[Entry]]:
        """Pending entries of leads, in order; leads without any are missing."""
        ...

    def pending_of_kind(self, kind: str) -> list[Entry]: ...

    def pending_leads(self) -> frozenset[str]: ...

    def counts(self) -> dict[str, int]:
        """Entries by state, without `done` and `discarded`."""
        ...


class Tx(View, Protocol):
    """Writes of one transaction, seen by its own reads."""

    def put_meta(self, values: Mapping[str, str]) -> None:
        """Keep small facts; an empty value forgets."""
        ...

    def put_stream(self, stream: Stream) -> None: ...

    def drop_stream(self, name: str) -> None:
        """Forget the stream and its other members; its leads are dropped by `drop_leads` before."""
        ...

    def put_leads(self, stream: str, generation: int, rows: Sequence[Row]) -> None:
        """Insert or replace; of two rows with one id the later wins."""
        ...

    def lend(self, ids: Collection[str]) -> None:
        """Leads that left their scope in the middle of a call: `PINNED` from now on."""
        ...

    def drop_leads(self, ids: Collection[str]) -> None:
        """Remove leads with shadow and all that hangs on them."""
        ...

    def put_shadows(self, bodies: Mapping[str, bytes]) -> None: ...

    def drop_shadows(self, ids: Collection[str]) -> None: ...

    def put_others(self, stream: str, generation: int, members: Sequence[Other]) -> None: ...

    def drop_others(self, stream: str, keys: Collection[tuple[str, str]]) -> None: ...

    def drop_others_before(self, stream: str, generation: int) -> list[str]:
        """Drop other members of earlier generations; returns their kinds."""
        ...

    def add_entry(self, entry: Entry) -> int:
        """Append to the outbox; returns the `seq` it was given."""
        ...

    def put_entries(self, entries: Collection[Entry]) -> None:
        """Write state, outcome, code, data, tries and the two `answered_…` of entries that are there."""
        ...

    def settle(self, answered_no: int) -> list[Entry]:
        """`answered` entries up to this count become `done`; returns them in order."""
        ...

    def reoffer(self, since_ms: int) -> int:
        """`answered` and `done` entries that were answered since become `new`; returns how many."""
        ...

    def prune(self, before_ms: int) -> int:
        """Forget `done` and `discarded` entries that were answered before; returns how many."""
        ...


class Store(Protocol):
    """Transactions. `write` is all or nothing and on the disk when it returns.

    Raises:
        UserError: disk_full, store_damaged; nothing was written.
    """

    def read(self, work: Callable[[View], T]) -> T: ...

    def write(self, work: Callable[[Tx], T]) -> T: ...
