"""The outbox page over this desk's own database."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from msgspec.structs import replace

from agent_app.changes import Changed, Changes
from agent_app.outbox import export
from agent_app.outbox.model import Clash, Group, OutboxEntry
from agent_app.store.desk_store import DeskStore
from agent_app.sync.ledger import Ledger
from agent_app.sync.operations import DESCRIBE
from agent_app.sync.outbox import moment
from agent_app.sync.port import Entry, Tx, View
from domain.decoding import decoded
from domain.errors import UserError
from domain.leads import Lead
from domain.operations import BODIES, UNTOLD, FieldSet

_GROUP: dict[str, Group] = {"new": "waiting", "quarantined": "apart", "refused": "refused"}
#: the server had it already, or it is only said: nothing for a person to decide
_QUIET = frozenset({"", "already_done"})
_SEEN = "seen"
_LATE = 50  #: answered operations that `news` looks through


class LocalOutbox:
    """Implements `OutboxService`.

    Args:
        nudge: wakes the sync engine; `by_person` tries at once.
        pinned: leads of calls that are not wrapped up.
        masked: numbers are withheld from this person's role (in an export too); home: ISO region.
    """

    def __init__(
        self,
        store: DeskStore,
        ledger: Ledger,
        changes: Changes,
        nudge: Callable[[], None],
        try_now: Callable[[], None],
        pinned: Callable[[], frozenset[str]],
        *,
        masked: bool,
        home: str,
    ) -> None:
        self._store, self._ledger, self._changes = store, ledger, changes
        self._nudge, self._try_now, self._pinned = nudge, try_now, pinned
        self._masked, self._home = masked, home
        self._told: set[str] = set()

    def entries(self, limit: int = 500) -> tuple[OutboxEntry, ...]:
        def read(view: View) -> tuple[OutboxEntry, ...]:
            found = [e for e in view.entries_in((*_GROUP, "answered", "done"), limit * 4) if _shown(e)][
                :limit
            ]
            leads = _leads(view, {e.lead_id for e in found if e.lead_id})
            return tuple(_entry(one, leads.get(one.lead_id)) for one in found)

        return self._store.read(read)

    def news(self) -> tuple[OutboxEntry, ...]:
        def read(view: View) -> tuple[OutboxEntry, ...]:
            late = view.entries_in(("answered", "done"), _LATE)
            found = [e for e in late if _shown(e) and e.id not in self._told]
            leads = _leads(view, {e.lead_id for e in found if e.lead_id})
            return tuple(_entry(one, leads.get(one.lead_id)) for one in found)

        fresh = self._store.read(read)
        self._told.update(entry.id for entry in fresh)
        return fresh

    def retry(self, ids: Collection[str]) -> int:
        count = self._store.write(lambda tx: self._ledger.retry(tx, ids, self._pinned()))
        self._tell(ids)
        return count

    def try_now(self) -> None:
        self._try_now()

    def discard(self, ids: Collection[str], reason: str) -> int:
        if not reason.strip():
            raise UserError("field_required", "a discard needs its reason", field="reason")
        count = self._store.write(lambda tx: self._ledger.discard(tx, ids, reason.strip(), self._pinned()))
        self._tell(ids)
        return count

    def take_mine(self, entry_id: str) -> None:
        def write(tx: Tx) -> None:
            entry = tx.entries([entry_id]).get(entry_id)
            if entry is None:
                return
            lead = _leads(tx, {entry.lead_id}).get(entry.lead_id)
            clashes = _clashes(entry, lead)
            if clashes:
                body = FieldSet(
                    lead_id=entry.lead_id, values={c.field: c.mine for c in clashes},
                    was={c.field: c.theirs for c in clashes}, source="outbox",
                )  # fmt: skip
                self._ledger.add(tx, body)
            _mark_seen(tx, entry)

        self._store.write(write)
        self._tell([entry_id])

    def seen(self, entry_id: str) -> None:
        def write(tx: Tx) -> None:
            for entry in tx.entries([entry_id]).values():
                _mark_seen(tx, entry)

        self._store.write(write)
        self._changes.announce(Changed(outbox=True))

    def export(self, path: Path) -> int:
        def read(view: View) -> list[tuple[Entry, str]]:
            found = [e for e in view.entries_in(tuple(_GROUP)) if e.kind not in UNTOLD]
            leads = _leads(view, {e.lead_id for e in found if e.lead_id})
            return [(e, leads[e.lead_id].name if e.lead_id in leads else "") for e in found]

        return export.write(path, self._store.read(read), masked=self._masked, home=self._home)

    def _tell(self, ids: Collection[str]) -> None:
        leads = {e.lead_id for e in self._store.read(lambda view: view.entries(ids)).values() if e.lead_id}
        self._changes.announce(Changed(outbox=True, queue=True, leads=frozenset(leads)))
        self._nudge()


def _shown(entry: Entry) -> bool:
    if entry.kind in UNTOLD:
        return False
    if entry.state in _GROUP:
        return True
    return entry.outcome == "merged" and entry.code not in _QUIET and _SEEN not in entry.data


def _entry(entry: Entry, lead: Lead | None) -> OutboxEntry:
    body = decoded(entry.body, BODIES[entry.kind])
    return OutboxEntry(
        id=entry.id, group=_GROUP.get(entry.state, "merged"), kind=entry.kind, said=DESCRIBE[entry.kind](body),
        about=lead.name or lead.company if lead else "", lead_id=entry.lead_id, at=moment(entry.at_ms), code=entry.code,
        data=entry.data, tries=entry.tries, clashes=_clashes(entry, lead),
    )  # fmt: skip


def _clashes(entry: Entry, lead: Lead | None) -> tuple[Clash, ...]:
    """Fields of a merged change whose other value still stands."""
    if entry.kind != "field_set" or entry.code != "conflict" or lead is None:
        return ()
    body = decoded(entry.body, FieldSet)
    found = []
    for name in filter(None, entry.data.get("fields", "").split(", ")):
        theirs = str(getattr(lead, name, None) or lead.fields.get(name, ""))
        if name in body.values and theirs != body.values[name]:
            found.append(Clash(field=name, theirs=theirs, mine=body.values[name]))
    return tuple(found)


def _mark_seen(tx: Tx, entry: Entry) -> None:
    tx.put_entries([replace(entry, data={**entry.data, _SEEN: "1"})])


def _leads(view: View, ids: Collection[str]) -> dict[str, Lead]:
    return {i: decoded(held.body, Lead) for i, held in view.leads(ids).items()}
