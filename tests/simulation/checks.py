"""The promises, as reference/sync.md § 4 numbers them. A broken one is a line that begins with its number."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec

from agent_app.store.rows import decode_lead
from agent_app.sync.operations import APPLY
from agent_app.sync.port import LENT, PENDING
from domain.leads import Lead
from domain.operations import BODIES, CallFinished, DoNotCallMarked

if TYPE_CHECKING:
    from tests.simulation.history import History
    from tests.simulation.seat import Seat

_lead = lru_cache(maxsize=512)(decode_lead)  #: the same rows are looked at again and again
FAILURES_A_MINUTE = 40  #: failed requests of one desk, at the most, whatever is broken (I12)
FACTS = frozenset(
    {"call_finished", "ticket_opened", "consent_recorded", "do_not_call_marked", "message_asked"}
)


def cursors(history: History, seat: Seat) -> None:
    """I4: a cursor goes back only when its stream begins anew."""
    if seat.state != "on" or seat.store.streams_written == seat.cursors_seen:
        return
    seat.cursors_seen = seat.store.streams_written
    now = seat.desk.cursors()
    before = seat.cursors
    for name, stream in now.items():
        old = before.get(name)
        if old is not None and stream.generation == old.generation and stream.position < old.position:
            seat.failures.append(f"I4 {seat.name}: {name} went from {old.position} to {stream.position}")
    seat.cursors = now


def reads_own_writes(history: History, seat: Seat) -> None:
    """I3: what is shown of a lead is the server's row with every pending act over it; made facts are there by their ids."""
    if seat.state != "on":
        return
    pending: dict[str, list[Any]] = {}
    settled: list[Any] = []
    for entry in seat.desk.outbox():
        if entry.lead_id and entry.state in PENDING and entry.kind in APPLY:
            pending.setdefault(entry.lead_id, []).append(entry)
        elif entry.state == "done" and entry.outcome == "ok" and entry.lead_id:
            settled.append(entry)
    _settled_is_there(history, seat, settled[-6:])
    if not pending or seat.store.meta("ending"):  # a store that ends is not looked at any more
        return
    rows, shadows = seat.desk.rows(), seat.store._shadows.base
    for lead_id, entries in pending.items():
        held = rows.get(lead_id)
        if held is None:
            continue
        if lead_id not in shadows:
            seat.failures.append(f"I3 {seat.name}: {lead_id} has pending acts and no shadow")
            continue
        shown = _lead(held.body)
        again = _lead(shadows[lead_id]) if shadows[lead_id] else Lead(id=lead_id, name="")
        for entry in entries:
            body = msgspec.json.decode(entry.body, type=BODIES[entry.kind])
            at = datetime.fromtimestamp(entry.at_ms / 1000, UTC)
            again = APPLY[entry.kind](again, body, at, seat.person_id)
            if fact := _missing(entry.kind, body, shown):
                seat.failures.append(f"I3 {seat.name}: {fact} of {lead_id} is hidden ({entry.state})")
        if _plain(again) != _plain(shown):
            seat.failures.append(f"I3 {seat.name}: {[e.kind for e in entries]} on {lead_id} is hidden")


def settled(history: History, seat: Seat) -> None:
    """I3 at the moment in which an answer is settled: from then on only the server's row shows its effect."""
    if seat.state != "on" or seat.store.outbox_written == seat.outbox_seen:
        return
    seat.outbox_seen = seat.store.outbox_written
    done = [e for e in seat.desk.outbox() if e.state == "done"]
    fresh = [e for e in done if e.id not in seat.done and e.outcome == "ok" and e.lead_id]
    if fresh:
        _settled_is_there(history, seat, fresh)
    seat.done = {e.id for e in done}


def _settled_is_there(history: History, seat: Seat, settled: list[Any]) -> None:
    """I3 after the answer: what is no longer replayed has come with the server's own row."""
    if history.restored_server or history.images_used:
        return
    rows = seat.desk.rows()
    for entry in settled:
        held = rows.get(entry.lead_id)
        if held is None or held.stream in LENT:
            continue
        body = msgspec.json.decode(entry.body, type=BODIES[entry.kind])
        if fact := _missing(entry.kind, body, _lead(held.body)):
            seat.failures.append(f"I3 {seat.name}: {fact} of {entry.lead_id} was there and is hidden again")


def _missing(kind: str, body: Any, shown: Lead) -> str:
    """What a person who made this fact would look for in vain."""
    match kind:
        case "call_finished" if all(t.id != body.call.id for t in shown.touches):
            return "call"
        case "ticket_opened" if all(t.id != body.ticket_id for t in shown.tickets):
            return "ticket"
        case "consent_recorded" if all(c.id != body.consent.id for c in shown.consents):
            return "consent"
        case "deal_recorded" if all(d.id != body.deal.id for d in shown.deals):
            return "deal"
        case "message_asked" if all(t.id != body.message_id for t in shown.touches):
            return "message"
        case "do_not_call_marked" if not body.number_id and not shown.do_not_call:
            return "do-not-call"
    return ""


def _plain(lead: Any) -> Any:
    """What is shown; the moment of the last change is not looked at, nor the order of tags and work."""
    return (
        sorted(lead.tags), lead.fields, sorted(w.id for w in lead.work), sorted(t.id for t in lead.touches),
        lead.do_not_call, lead.called_count, sorted(n.id for n in lead.numbers), sorted(t.id for t in lead.tickets),
        sorted(d.id for d in lead.deals), sorted(c.id for c in lead.consents), lead.email, lead.stage, lead.place,
    )  # fmt: skip


def at_destruction(history: History, seat: Seat) -> None:
    """I1 for a desk that ends: its facts are at the server, or the server said that it takes them no more.

    One that the server broke over eight times was offered; a store that has to end does not wait for ever.
    """
    there = history.server.operations()
    for entry in seat.store._outbox.base.values():
        if entry.state == "new" and entry.id not in there and not history.server.refuses(seat):
            history.problems.append(
                f"I1 {seat.name}: {entry.kind} {entry.id} died with its desk, never answered"
            )
    history.excused |= {e.id for e in seat.store._outbox.base.values() if e.id not in there}


def at_the_end(history: History) -> None:
    """Everything that holds once all is quiet, besides `same_rows`."""
    problems = history.problems
    problems += _nothing_lost(history)
    problems += _nothing_twice(history)
    problems += _quiet(history)
    problems += _forbidden_stays(history)
    problems += _order_kept(history)
    problems += _scope_kept(history)
    problems += _leases_said(history)
    problems += _bounded(history)


def _nothing_lost(history: History) -> list[str]:
    """I1: every acknowledged act is at the server, in an outbox, or refused and visible."""
    there = history.server.operations()
    held = {e.id: e.state for s in history.seats for e in s.store._outbox.base.values()}
    found = []
    for operation_id, work in history.by_operation.items():
        if operation_id in there or operation_id in history.excused:
            continue
        if held.get(operation_id) in ("new", "quarantined", "refused", "discarded"):
            continue
        found.append(f"I1 {work.kind} {operation_id} is lost (desk says {held.get(operation_id)})")
    return found


def _nothing_twice(history: History) -> list[str]:
    """I2: each effect once."""
    found = []
    touches: dict[str, int] = {}
    for row in history.server.table("touch"):
        if row["call_id"]:
            touches[row["call_id"]] = touches.get(row["call_id"], 0) + 1
    found += [f"I2 call {i} stands {n} times in a timeline" for i, n in touches.items() if n > 1]
    counted: dict[str, int] = {}
    for row in history.server.table("call"):
        if row["direction"] == "out" and row["lead_id"]:
            counted[row["lead_id"]] = counted.get(row["lead_id"], 0) + 1
    for row in history.server.table("lead"):
        count = row["called_count"]
        apart = row["merged_into"] or row["deleted_at"] or row["id"] in history.server.merge_targets
        if not apart and count != counted.get(row["id"], 0):
            found.append(f"I2 {row['id']} counts {count} calls of {counted.get(row['id'], 0)}")
    numbers = [row["number"] for row in history.server.table("ticket")]
    if len(numbers) != len(set(numbers)):
        found.append("I2 two tickets have one number")
    return found


def same_rows(history: History) -> list[str]:
    """I5 and I13: each desk holds what the server grants, and nothing else."""
    found = []
    for seat in history.seats:
        if seat.state != "on":
            continue
        leads, others = history.server.granted(seat.person_id)
        rows = seat.desk.rows()
        mine = {i: (h.position, h.body) for i, h in rows.items() if h.stream not in LENT}
        found += [f"I5 {seat.name} lacks lead {i}" for i in sorted(leads.keys() - mine.keys())]
        found += [f"I5 {seat.name} holds {i} ({rows[i].stream})" for i in sorted(rows.keys() - leads.keys())]
        for i in sorted(leads.keys() & mine.keys()):
            if leads[i][0] != mine[i][0]:
                found.append(f"I5 {seat.name}: {i} at position {mine[i][0]}, not {leads[i][0]}")
            elif leads[i][1] != mine[i][1] and _lead(leads[i][1]) != _lead(mine[i][1]):
                found.append(f"I5 {seat.name}: {i} differs: {_difference(leads[i][1], mine[i][1])}")
        held = seat.desk.members()
        found += [f"I5 {seat.name} lacks {k}" for k in sorted(others.keys() - held.keys())]
        found += [f"I5 {seat.name} holds {k} out of scope" for k in sorted(held.keys() - others.keys())]
        found += [
            f"I5 {seat.name}: {k} is stale"
            for k in sorted(others.keys() & held.keys())
            if others[k] != held[k]
        ]
        if seat.store._shadows.base:
            found.append(f"I11 {seat.name}: a shadow stayed behind")
    return found


def _difference(server: bytes, desk: bytes) -> str:
    there, here = msgspec.json.decode(server), msgspec.json.decode(desk)
    return ", ".join(
        f"{k}: {there.get(k)!r} / {here.get(k)!r}"
        for k in sorted(there | here)
        if there.get(k) != here.get(k)
    )[:300]


def _quiet(history: History) -> list[str]:
    """I6: nothing waits any more."""
    found = []
    for seat in history.seats:
        if seat.state == "gone":
            continue
        if seat.state != "on":
            found.append(f"I6 {seat.name} is {seat.state}")
            continue
        left = [e for e in seat.desk.outbox() if e.state in ("new", "answered")]
        if left:
            found.append(f"I6 {seat.name}: {len(left)} wait, the first {left[0].kind} {left[0].state}")
        apart = [e for e in seat.desk.outbox() if e.state == "quarantined"]
        if apart:
            found.append(f"I6 {seat.name}: {apart[0].kind} was set apart without a reason")
    return found


def _forbidden_stays(history: History) -> list[str]:
    """I7: do-not-call wins in any order."""
    found = []
    leads = {row["id"]: row for row in history.server.table("lead")}
    there = history.server.operations()
    for operation_id, work in history.by_operation.items():
        if operation_id not in there or not _forbids(work.body):
            continue
        if there[operation_id]["outcome"] == "refused":
            continue
        row = leads.get(work.lead_id)
        while row is not None and row["merged_into"]:
            row = leads.get(row["merged_into"])
        if row is not None and not row["do_not_call"]:
            found.append(f"I7 {work.lead_id} may be called again")
    return found


def _forbids(body: Any) -> bool:
    """The whole lead is never to be called again."""
    if isinstance(body, CallFinished):
        return body.wrap_up.do_not_call or body.wrap_up.disposition == "never"
    return isinstance(body, DoNotCallMarked) and not body.number_id


def _calm(history: History) -> bool:
    """No past was put back, so that the records of the server tell what was so when."""
    return not (history.restored_server or history.cloned or history.images_used)


def _owner_at(history: History, lead_id: str, moment: datetime) -> set[str]:
    """Who had a lead at that moment; at a change of hands, both."""
    return {
        row["owner_id"]
        for row in history.server.table("assignment")
        if row["lead_id"] == lead_id
        and row["since"] <= moment
        and (row["ended_at"] is None or moment <= row["ended_at"])
    }


def _scope_kept(history: History) -> list[str]:
    """I5 at the server: only who had the lead has changed it, and its open work is with whoever has it now."""
    found = []
    owners = {row["id"]: row["owner_id"] for row in history.server.table("lead")}
    for row in history.server.table("work_item"):
        if not row["done"] and row["agent_id"] != owners[row["lead_id"]]:
            found.append(f"I5 work of {row['lead_id']} is with somebody else than the lead")
    if not _calm(history):
        return found
    for row in history.server.operations_in_order():
        if row["kind"] not in ("field_set", "tagged", "number_added") or row["outcome"] == "refused":
            continue
        if row["entity_id"] in history.gone_leads | history.server.merge_targets:
            continue
        had = _owner_at(history, row["entity_id"], row["applied_at"])
        made = any(
            r["id"] == row["entity_id"] and r["created_by"] == row["person_id"]
            for r in history.server.table("lead")
        )
        if row["person_id"] not in had and not made:
            found.append(
                f"I5 {row['kind']} of {row['entity_id']} was taken from somebody who did not have it"
            )
    return found


def _leases_said(history: History) -> list[str]:
    """A call beyond the attempts of its lease is kept, and said (lease_over)."""
    if not _calm(history):
        return []
    found = []
    calls: dict[str, int] = {}
    for row in history.server.operations_in_order():
        work = history.by_operation.get(row["id"])
        if row["kind"] != "call_finished" or work is None or row["outcome"] == "refused":
            continue
        call = work.body.call  # type: ignore[union-attr]
        leases = [
            one for one in history.server.table("assignment")
            if one["lead_id"] == call.lead_id and one["since"] <= row["applied_at"] and one["ended_at"] is None
        ]  # fmt: skip
        if (
            call.direction != "out"
            or len(leases) != 1
            or call.lead_id in history.server.merge_targets | history.gone_leads
        ):
            continue
        lease = leases[0]
        if lease["since"] == row["applied_at"] or lease["id"] not in history.server.leases:
            continue
        calls[lease["id"]] = calls.get(lease["id"], 0) + 1
        begun = history.server.leases[lease["id"]]
        over = begun is not None and calls[lease["id"]] > begun and lease["owner_id"] == row["person_id"]
        if over and row["code"] not in ("lease_over", "already_done"):
            found.append(f"I5 call {call.id} went beyond its lease, and nobody said so")
    return found


def _order_kept(history: History) -> list[str]:
    """I8: the operations of one device on one entity were applied in the order of her acts."""
    found = []
    newest: dict[tuple[str, str], int] = {}
    if history.restored_server or history.cloned or history.images_used:
        return found  # numbers of a disk may come twice there; order is by id then
    for row in history.server.operations_in_order():
        key = (row["device_id"], row["entity_id"])
        # An ending store gives up what the server does not answer, and goes on; its last attempt may yet arrive.
        if row["seq"] < newest.get(key, 0) and row["id"] not in history.given_up:
            found.append(f"I8 {row['kind']} {row['seq']} of {key} after {newest[key]}")
        newest[key] = max(newest.get(key, 0), row["seq"])
    return found


def _bounded(history: History) -> list[str]:
    """I12: no storm, whatever was broken."""
    found = []
    for seat in history.seats:
        times = seat.line.failures
        for first, last in zip(times, times[FAILURES_A_MINUTE:], strict=False):
            if last - first < 60:
                found.append(
                    f"I12 {seat.name}: more than {FAILURES_A_MINUTE} failed requests in a minute at {first:.0f}"
                )
                break
    return found
