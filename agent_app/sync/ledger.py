"""The rules of the outbox, over the store port: what an act shows, what an answer does to it, what is offered again.

A lead with pending operations has a *shadow*, the server's own row; what is shown is the shadow with the pending ones
replayed. Nothing that a person wrote is deleted here before the server has had it for `REOFFER_DAYS`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec.structs import replace

from agent_app.sync.operations import APPLY, APPLY_EVALUATION
from agent_app.sync.port import LENT, Entry, Held, Row, State, Tx, View
from domain.api import Evaluation
from domain.decoding import decoder_of
from domain.feed import OperationAnswer
from domain.ids import new_id
from domain.leads import Lead
from domain.operations import BODIES, KINDS, UNTOLD, Body, Operation, OperationDiscarded, entity_of, lead_of

QUARANTINE_TRIES = 8
_ENVELOPE_BYTES = 200

_decode_lead = decoder_of(Lead).decode
_decode_evaluation = decoder_of(Evaluation).decode
_decoders = {kind: decoder_of(struct).decode for kind, struct in BODIES.items()}
_encode = msgspec.json.Encoder().encode


class Ledger:
    """Writes acts and answers. All methods take the running transaction.

    Args:
        person_name: shown as the author of what waits.
        clock: aware UTC now.
        ids: makes UUIDv7.
    """

    def __init__(
        self,
        person_id: str,
        person_name: str,
        clock: Callable[[], datetime],
        ids: Callable[[], str] = new_id,
    ) -> None:
        self._stream, self._person_name, self._clock, self._ids = (
            f"agent:{person_id}",
            person_name,
            clock,
            ids,
        )

    def add(self, tx: Tx, body: Body) -> str:
        """Write an act and its effect; returns the operation's id."""
        entry = Entry(
            id=self._ids(), kind=KINDS[type(body)], entity_id=entity_of(body), lead_id=lead_of(body),
            at_ms=_ms(self._clock()), body=_encode(body),
        )  # fmt: skip
        tx.add_entry(entry)
        if entry.kind in APPLY and entry.lead_id:
            self._show(tx, entry, body)
        return entry.id

    def unsent(self, view: View, limit: int, limit_bytes: int) -> tuple[Operation, ...]:
        """The oldest operations to send, in order, within the limits of one push (at least one)."""
        found: list[Operation] = []
        size = 0
        for entry in view.unsent(limit):
            size += len(entry.body) + _ENVELOPE_BYTES
            if found and size > limit_bytes:
                break
            found.append(
                Operation(
                    id=entry.id, seq=entry.seq, kind=entry.kind, entity_id=entry.entity_id, at=_moment(entry.at_ms),
                    body=msgspec.Raw(entry.body),
                )
            )  # fmt: skip
        return tuple(found)

    def answer(
        self, tx: Tx, answers: Sequence[OperationAnswer], at: datetime, pinned: Collection[str] = ()
    ) -> set[str]:
        """Keep what became of operations; returns the leads to be shown anew (refused ones lose their effect).

        Args:
            pinned: leads in a call; one that was made here and refused stays until its wrap-up.
        """
        known = tx.entries([one.id for one in answers])
        number = self.answered_no(tx) + 1
        kept: dict[str, Entry] = {}
        for one in answers:
            entry = known.get(one.id)
            if entry is None or entry.state not in ("new", "quarantined"):
                continue
            kept[one.id] = replace(
                entry, state=_after(entry, one), outcome=one.outcome,
                code=one.code, data=one.data, answered_no=number, answered_ms=_ms(at),
            )  # fmt: skip
        if kept:
            tx.put_entries(kept.values())
            tx.put_meta({"answered_no": str(number)})
        refused = [entry for entry in kept.values() if entry.state == "refused" and entry.lead_id]
        self._lend_made_here(tx, [e for e in refused if e.kind == "lead_created" and e.lead_id in pinned])
        changed = {entry.lead_id for entry in refused}
        self.rebase(tx, changed, pinned)
        return changed

    def unshown(self, sent: Sequence[Operation], answers: Sequence[OperationAnswer]) -> str:
        """The stream in which a refused operation is shown that only the server's row can take back; "" for none.

        Leads have shadows; an evaluation has none, because its acknowledgement is hardly ever refused.
        """
        kinds = {one.id: one.kind for one in sent}
        refused = (kinds.get(one.id) for one in answers if one.outcome == "refused")
        return self._stream if any(kind in APPLY_EVALUATION for kind in refused) else ""

    def answered_no(self, view: View) -> int:
        """How many pushes were answered; given to `settle` after a pull that begins now is complete."""
        return int(view.meta("answered_no").get("answered_no", 0))

    def settle(self, tx: Tx, answered_no: int, pinned: Collection[str] = ()) -> set[str]:
        """A pull that began after these answers is complete: the server's own rows now carry their effect.

        A lent lead comes by no stream: there the effect is folded into its shadow. Returns the leads shown anew.
        """
        settled = [entry for entry in tx.settle(answered_no) if entry.lead_id]
        if not settled:
            return set()
        ids = {entry.lead_id for entry in settled}
        held, shadows = tx.leads(ids), tx.shadows(ids)
        folded = {
            one.id: _encode(lead)
            for one in held.values()
            if one.stream in LENT and one.id in shadows
            if (lead := self._replayed(shadows[one.id], (e for e in settled if e.lead_id == one.id)))
        }
        if folded:
            tx.put_shadows(folded)
        forgotten = {
            i for i, body in shadows.items() if not body and i in pinned
        }  # a restore of the server's
        self._lend_made_here(tx, [e for e in settled if e.kind == "lead_created" and e.lead_id in forgotten])
        self.rebase(tx, ids, pinned)
        return ids

    def rebase(self, tx: Tx, lead_ids: Collection[str], pinned: Collection[str] = ()) -> None:
        """Show leads as the server's rows with all pending operations replayed over them."""
        if not lead_ids:
            return
        held, shadows, pending = tx.leads(lead_ids), tx.shadows(lead_ids), tx.pending(lead_ids)
        shown: dict[tuple[str, int], list[Row]] = {}
        for one in held.values():
            if one.id not in shadows:
                continue
            body = self._rebased(shadows[one.id], pending.get(one.id, []))
            if body is None:
                self._drop_made_here(tx, one, pinned)
            elif body != one.body:
                shown.setdefault((one.stream, one.generation), []).append(Row(one.id, one.position, body))
        for (stream, generation), rows in shown.items():
            tx.put_leads(stream, generation, rows)
        tx.drop_shadows([i for i in shadows if i not in pending])

    def received(self, tx: Tx, rows: Sequence[Row]) -> Sequence[Row]:
        """The server's rows as they are to be shown: pending operations replayed, their shadows kept."""
        waiting = tx.pending_leads()
        mine = {row.id: row for row in rows if row.id in waiting} if waiting else {}
        if not mine:
            return rows
        tx.put_shadows({row.id: row.body for row in mine.values()})
        pending = tx.pending(mine)
        shown = []
        for row in rows:
            lead = self._replayed(row.body, pending.get(row.id, [])) if row.id in mine else None
            shown.append(row if lead is None else Row(row.id, row.position, _encode(lead)))
        return shown

    def received_evaluation(self, view: View, evaluation_id: str, body: bytes) -> bytes:
        """An evaluation as it is to be shown: what this person answered to it is not hidden by an older row."""
        waiting = [
            (kind, entry)
            for kind in APPLY_EVALUATION
            for entry in view.pending_of_kind(kind)
            if entry.entity_id == evaluation_id
        ]
        if not waiting:
            return body
        evaluation = _decode_evaluation(body)
        for kind, entry in waiting:
            evaluation = APPLY_EVALUATION[kind](
                evaluation, _body(entry), _moment(entry.at_ms), self._person_name
            )
        return _encode(evaluation)

    def count_tries(self, tx: Tx, ids: Collection[str], *, ending: bool = False) -> bool:
        """These came back without an answer; True when one of them was set apart for it.

        Args:
            ending: the store is about to end: nothing may wait behind what the server does not answer.
        """
        apart: State = "refused" if ending else "quarantined"
        entries = [
            replace(e, tries=e.tries + 1, state=apart if e.tries + 1 >= QUARANTINE_TRIES else "new")
            for e in tx.entries(ids).values()
            if e.state == "new"
        ]
        tx.put_entries(entries)
        return any(entry.state == apart for entry in entries)

    def last_chance(self, tx: Tx) -> None:
        """What was set apart goes out once more, because the store is about to end."""
        tx.put_entries(
            [
                replace(entry, state="new", tries=QUARANTINE_TRIES - 1)
                for entry in tx.entries_in(("quarantined",))
            ]
        )

    def retry(self, tx: Tx, ids: Collection[str], pinned: Collection[str] = ()) -> int:
        """The person wants these sent once more; returns how many that was. Refused ones get their effect back."""
        entries = [
            replace(e, state="new", tries=0, outcome="", code="", data={})
            for e in tx.entries(ids).values()
            if e.state in ("quarantined", "refused")
        ]
        tx.put_entries(entries)
        self._show_again(tx, [e for e in entries if e.lead_id], pinned)
        return len(entries)

    def discard(self, tx: Tx, ids: Collection[str], reason: str, pinned: Collection[str] = ()) -> int:
        """The person gives these up. They lose their effect, the reason goes to the server; returns how many."""
        given_up = [e for e in tx.entries(ids).values() if e.state in ("quarantined", "refused")]
        tx.put_entries(
            [replace(e, state="discarded", answered_ms=e.answered_ms or _ms(self._clock())) for e in given_up]
        )
        for entry in given_up:
            self.add(
                tx,
                OperationDiscarded(
                    operation_id=entry.id,
                    kind=entry.kind,
                    reason=reason,
                    code=entry.code,
                    lead_id=entry.lead_id,
                ),
            )
        self.rebase(tx, {entry.lead_id for entry in given_up if entry.lead_id}, pinned)
        return len(given_up)

    def reoffer(self, tx: Tx, since_ms: int, pinned: Collection[str] = ()) -> int:
        """What was answered since then goes out once more; the rows may have lost its effect, so it is shown anew."""
        again = tx.reoffer(since_ms)
        if again:
            self._show_again(tx, [e for e in tx.entries_in(("new",))[::-1] if e.lead_id], pinned)
        return again

    def _show_again(self, tx: Tx, entries: Sequence[Entry], pinned: Collection[str]) -> None:
        ids = {entry.lead_id for entry in entries}
        held, shadows = tx.leads(ids), tx.shadows(ids)
        tx.put_shadows({i: one.body for i, one in held.items() if i not in shadows})
        for entry in entries:
            if entry.kind == "lead_created" and entry.lead_id not in held:
                self._show(tx, entry, _body(entry))
        self.rebase(tx, ids, pinned)

    def _show(self, tx: Tx, entry: Entry, body: Body) -> None:
        lead_id, at = entry.lead_id, _moment(entry.at_ms)
        held = tx.leads([lead_id]).get(lead_id)
        if held is None:
            if entry.kind == "lead_created":
                lead = APPLY[entry.kind](Lead(id=lead_id, name=""), body, at, self._person_name)
                tx.put_leads(self._stream, 0, [Row(lead_id, 0, _encode(lead))])
                tx.put_shadows({lead_id: b""})
            return
        if not tx.shadows([lead_id]):
            tx.put_shadows({lead_id: held.body})
        lead = APPLY[entry.kind](_decode_lead(held.body), body, at, self._person_name)
        tx.put_leads(held.stream, held.generation, [Row(lead_id, held.position, _encode(lead))])

    def _replayed(self, base: bytes, entries: Iterable[Entry]) -> Lead | None:
        lead: Lead | None = _decode_lead(base) if base else None
        for entry in entries:
            apply = APPLY.get(entry.kind)
            if apply is None or (lead is None and entry.kind != "lead_created"):
                continue
            lead = apply(
                lead or Lead(id=entry.lead_id, name=""), _body(entry), _moment(entry.at_ms), self._person_name
            )
        return lead

    def _rebased(self, base: bytes, waiting: Sequence[Entry]) -> bytes | None:
        """The JSON to be shown; the server's own, byte for byte, where nothing waits."""
        if base and not waiting:
            return base
        lead = self._replayed(base, waiting)
        return None if lead is None else _encode(lead)

    def _lend_made_here(self, tx: Tx, created: Sequence[Entry]) -> None:
        """Leads of a call that the server refused or forgot: as they were made; what else she writes is shown over them."""
        made = {entry.lead_id: self._replayed(b"", [entry]) for entry in created}
        if made:
            tx.put_shadows({lead_id: _encode(lead) for lead_id, lead in made.items() if lead is not None})
            tx.lend(list(made))

    def _drop_made_here(self, tx: Tx, held: Held, pinned: Collection[str]) -> None:
        """A lead made on this desk that the server did not take, or gave to somebody else."""
        if held.id in pinned:
            tx.lend([held.id])
        else:
            tx.drop_leads([held.id])


def _after(entry: Entry, answer: OperationAnswer) -> State:
    if entry.kind in UNTOLD:
        return "done"
    return "refused" if answer.outcome == "refused" else "answered"


def _body(entry: Entry) -> Any:
    return _decoders[entry.kind](entry.body)


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
