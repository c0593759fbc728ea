"""One agent's day at a real desk without its window: her calls, outcomes, sales and promises, by a clock of her own.

As a process of its own (`python -m tests.simulation.day_desk FILE`) it can be killed and started again.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from agent_app.calls import drafts
from agent_app.calls.model import LiveCall
from agent_app.session.workspace import Workspace
from agent_app.store.database import Database
from agent_app.sync.transport import Transport
from domain.api import SignedIn
from domain.calls import WrapUp, talk_seconds
from domain.errors import UserError
from tests.integration.desk.seat import Seat
from tests.simulation.day_outgoing import DayTelephone, Own, between_rings, claim_one
from tests.simulation.day_plan import Contact, virtual

RING = 6  #: of her customers call in; the others are called


class DayWorkspace(Workspace):
    """A workspace whose clock is the day's."""

    moment: datetime = datetime(1970, 1, 1, tzinfo=UTC)

    def clock(self) -> datetime:
        return self.moment


class DaySeat(Seat):
    """A PC on which it is as late as the plan says. `today`: real moment whose date the day has."""

    def __init__(self, folder: Path, today: datetime) -> None:
        self.today, self.now = today, virtual(8 * 3600, today)
        super().__init__(folder)

    def at(self, seconds: float) -> None:
        assert isinstance(self.workspace, DayWorkspace)
        self.workspace.moment = self.now = virtual(seconds, self.today)

    def _open(self, database: Database, transport: Transport, signed: SignedIn, device_id: str) -> Workspace:
        made = DayWorkspace.__new__(DayWorkspace)
        made.moment = self.now
        made.__init__(  # type: ignore[misc]
            database, transport, signed, device_id, self._changes, self._pool,
            telephone=lambda _database: DayTelephone(made.clock), language=lambda: "en", zone="UTC",
            signed_out=lambda _code: None,
        )  # fmt: skip
        return made


def work_day(
    seat: DaySeat, plan: Sequence[Contact], numbers: Sequence[tuple[str, str]], pace_s: float,
    said: Callable[[str], None] = lambda _text: None, own: Own | None = None, campaign: str = "",
) -> None:  # fmt: skip
    """Go through the plan. `numbers`: (lead id, number) of her customers. `pace_s`: real seconds a virtual hour takes.

    Between the rings she calls from her queue (`own`), and once claims a lead of the campaign's public pool.
    """
    workspace = seat.workspace
    assert workspace is not None
    begun, first = time.monotonic(), plan[0].at_s if plan else 0
    free_s = float(first)
    for place, contact in enumerate(plan):
        if own is not None:
            between_rings(seat, workspace, own, free_s, contact.at_s)
            if campaign and place == len(plan) // 2:
                claim_one(workspace, own, campaign)
        wait = (contact.at_s - first) / 3600 * pace_s - (time.monotonic() - begun)
        if wait > 0:
            time.sleep(wait)
        lead_id, number = numbers[contact.n % RING]
        seat.at(contact.at_s)
        said(f"begin {contact.n}")
        one_call(seat, workspace, contact, lead_id, number, said)
        said(f"done {contact.n}")
        free_s = contact.at_s + contact.ring_s + contact.talk_s + contact.wrap_s
    if own is not None:
        between_rings(seat, workspace, own, free_s, 18 * 3600)


def one_call(
    seat: DaySeat,
    workspace: Workspace,
    contact: Contact,
    lead_id: str,
    number: str,
    said: Callable[[str], None] = lambda _text: None,
) -> None:
    """It rings, is taken or not, ends, and gets its outcome."""
    calls = workspace.calls
    call_id = calls.log_manual(number, "in")
    if not contact.talk_s:
        seat.at(contact.at_s + contact.ring_s)
        calls.reject(call_id)
        _until(lambda: _call(workspace, call_id) is None or _call(workspace, call_id).waits_for_outcome)  # type: ignore[union-attr]
        if _call(workspace, call_id) is not None:
            calls.finish(call_id, WrapUp(disposition="not_reached.no_answer"))
        return
    seat.at(contact.at_s + contact.ring_s)
    calls.answer(call_id)
    _until(lambda: (c := _call(workspace, call_id)) is not None and c.state == "active")
    here = workspace.database.read(
        lambda c: c.exec_driver_sql("SELECT 1 FROM lead WHERE id=?", (lead_id,)).first()
    )
    if here:  # it was taken back meanwhile: she takes the call all the same
        calls.attach(call_id, lead_id)
    said(f"talk {contact.n}")
    seat.at(contact.at_s + contact.ring_s + contact.talk_s)
    calls.hang_up(call_id)
    _until(lambda: (c := _call(workspace, call_id)) is not None and c.waits_for_outcome)
    seat.at(contact.at_s + contact.ring_s + contact.talk_s + contact.wrap_s)
    if contact.then == "sold" and here:
        workspace.customers.record_deal(lead_id, "home_plus", 12_000, "CNY", call_id=call_id)
    if contact.then == "callback" and here:
        due = workspace.clock() + timedelta(minutes=37)
        workspace.customers.schedule_callback(lead_id, due, zone="UTC", words="in 37 minutes")
    calls.finish(call_id, WrapUp(disposition=contact.outcome))


def wrap_up_what_a_kill_left(workspace: Workspace) -> int:
    """Calls that ended with the desk get their outcome."""
    left = workspace.calls.open_wrap_ups()
    for draft in left:
        workspace.calls.finish(draft.call.id, WrapUp(disposition="reached.refused.price"))
    return len(left)


def figures_on_disk(seat: DaySeat) -> dict[str, int]:
    """Counted again from what the desk's disk says of each call and sale; by other rows than the line's."""
    import msgspec

    from domain.calls import CallRecord

    assert seat.workspace is not None
    read = seat.workspace.database.read
    drafts = read(lambda c: c.exec_driver_sql("SELECT record FROM draft WHERE state='done'").all())
    calls = [msgspec.json.decode(row[0], type=CallRecord) for row in drafts]
    sold = read(lambda c: c.exec_driver_sql("SELECT entity_id FROM outbox WHERE kind='deal_recorded'").all())
    return {
        "calls": len(calls), "connected": sum(c.answered_at is not None for c in calls),
        "talk_s": sum(talk_seconds(c) for c in calls), "deals": len(sold),
    }  # fmt: skip


def own_figures(workspace: Workspace) -> dict[str, Any]:
    own = workspace.day.own()
    if own is None:
        return {}
    c = own.counts
    return {"calls": c.calls, "connected": c.connected, "talk_s": c.talk_s, "deals": c.deals, "lost": c.lost}


def in_step(workspace: Workspace, seconds: float = 120) -> None:
    """Nothing waits any more. Raises AssertionError."""
    workspace.nudge()
    _until(lambda: not workspace.database.read(workspace.outbox.counts).get("new"), seconds)


def _call(workspace: Workspace, call_id: str) -> LiveCall | None:
    return next((c for c in workspace.calls.state().calls if c.id == call_id), None)


def _until(check: Callable[[], bool], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not check():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.005)


def _sign_in(seat: Seat, url: str, login: str, seconds: float = 120) -> None:
    """Again and again while the line is cut."""
    end = time.monotonic() + seconds
    while True:
        try:
            seat.sign_in(url, login)
            return
        except UserError as error:
            if error.code != "server_away" or time.monotonic() > end:
                raise
            time.sleep(0.5)


def main(given: dict[str, Any]) -> None:
    """The desk of one agent, until her plan is done and everything is at the server."""
    os.environ["LEADLINE_NO_KEYRING"] = "1"
    seat = DaySeat(Path(given["folder"]), datetime.fromisoformat(given["today"]))
    plan = [Contact(**row) for row in given["plan"]]
    seat.now = virtual(plan[0].at_s, seat.today)
    drafts._now_ms = lambda: int(seat.now.timestamp() * 1000)  # what a kill cuts ends in the day's time, too
    _sign_in(seat, given["url"], given["login"])
    workspace = seat.work()

    def say(text: str) -> None:
        print(text, flush=True)

    seat.at(plan[0].at_s)
    own = Own(random.Random(f"{given['login']} {plan[0].n}"))
    say(f"left {wrap_up_what_a_kill_left(workspace)}")
    work_day(seat, plan, [tuple(row) for row in given["numbers"]], given["pace_s"], say, own)
    say(f"tally {json.dumps(own.tally)}")
    in_step(workspace)
    say(f"figures {json.dumps(figures_on_disk(seat))}")
    _until(lambda: {k: v for k, v in own_figures(workspace).items() if k != "lost"} == figures_on_disk(seat))
    say(f"own {json.dumps(own_figures(workspace))}")
    seat.close()


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    os._exit(0)
