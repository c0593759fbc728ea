"""What an agent does between the rings: her queue, lead by lead, dialled under the gate; a claim; a lead taken back."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from agent_app.calls.model import LiveCall
from agent_app.pool.service import Filter
from agent_app.session.workspace import Workspace
from agent_app.telephony import commands as do
from agent_app.telephony.commands import Command
from agent_app.telephony.manual import ManualTelephone
from domain.calls import CallEvent, WrapUp
from domain.errors import UserError

if TYPE_CHECKING:
    from tests.simulation.day_desk import DaySeat

#: (what happens to a call that was dialled, share, outcome)
FATES = (
    ("answered", 0.5, "reached.refused.price"), ("no_answer", 0.25, "not_reached.no_answer"),
    ("busy", 0.1, "not_reached.busy"), ("voicemail", 0.15, "not_reached.voicemail"),
)  # fmt: skip
ROOM_S = 420  #: between two rings for one more call of her own
MOST_IN_A_GAP = 2


class DayTelephone(ManualTelephone):
    """A telephone that lives in the day's time; a call that is dialled rings until `settle` says how it went."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock_of_day = clock

    def settle(self, call_id: str, *steps: tuple[CallEvent, str]) -> None:
        """Have these happen on the line. Heard by the desk when this returns."""
        with self._turn():
            for event, cause in steps:
                self._step(call_id, event, cause)
            number = self._seq
        self._wait_told(number)

    def _moment(self) -> datetime:
        return self._clock_of_day()

    def _run(self, command: Command) -> None:
        if isinstance(command, do.Dial):
            self._begin(command.call_id)
        else:
            super()._run(command)


@dataclass
class Own:
    """Her own calls of the day.

    Attributes:
        tally: what became of them. interrupt: called once, in a talk, with the lead (it is taken back meanwhile).
    """

    random: random.Random
    tally: Counter[str] = field(default_factory=Counter)
    interrupt: Callable[[str], None] | None = None
    without: set[str] = field(default_factory=set)
    claims: int = 0


def zone_of_day(real: datetime) -> str:
    """Where customers live: it is daytime there by the server's clock, and through most of the simulated day."""
    hour = real.astimezone(UTC).hour
    offset = next(
        (o for o in (1, 2, 0, 3, -1, 4, -2, *range(5, 13), *range(-3, -12, -1)) if 9 <= (hour + o) % 24 < 20),
        1,
    )
    return f"Etc/GMT{-offset:+d}" if offset else "Etc/GMT"


def between_rings(seat: DaySeat, workspace: Workspace, own: Own, from_s: float, until_s: float) -> None:
    """Call from her queue while there is time before the next ring."""
    now = from_s
    for _ in range(MOST_IN_A_GAP):
        if until_s - now < ROOM_S:
            return
        now += call_the_next(seat, workspace, own, now)


def call_the_next(seat: DaySeat, workspace: Workspace, own: Own, at_s: float) -> float:
    """The next lead of her queue; gives the seconds it took."""
    seat.at(at_s)
    _as_late_as_the_day(workspace)
    row = workspace.queue.next_row(frozenset(own.without))
    if row is None:
        own.tally["nobody_due"] += 1
        return ROOM_S
    own.tally["promised" if row.group == "due_callback" else "queued"] += 1
    own.without.add(row.lead_id)
    try:
        call_id = workspace.calls.dial(row.lead_id)
    except UserError as error:
        own.tally[f"gate: {error.data.get('rule', error.code)}"] += 1
        return 20
    phone = workspace.telephone
    assert isinstance(phone, DayTelephone)
    _until(lambda: phone.state(call_id) == "dialing" or _call(workspace, call_id) is None)
    if _call(workspace, call_id) is None:
        own.tally["server_said_no"] += 1
        return 20
    if row.group == "due_callback":
        own.without.discard(row.lead_id)  # when it is promised again it is due again
    return _lived(seat, workspace, own, call_id, row.lead_id, at_s)


def _as_late_as_the_day(workspace: Workspace) -> None:
    """The server says when this desk was in step, by the real clock; to a desk of the day that is the future."""
    moment = str(int(workspace.clock().timestamp() * 1000))
    workspace.database.write(
        lambda c: c.exec_driver_sql("UPDATE meta SET value=? WHERE key='last_in_step_ms'", (moment,))
    )


def _lived(seat: DaySeat, workspace: Workspace, own: Own, call_id: str, lead_id: str, at_s: float) -> float:
    phone, chance = workspace.telephone, own.random
    assert isinstance(phone, DayTelephone)
    pick = chance.random()
    fate, _, outcome = next((one for one in FATES if (pick := pick - one[1]) < 0), FATES[0])
    own.tally[fate] += 1
    now = at_s + chance.randrange(8, 30)
    seat.at(now)
    match fate:
        case "busy":
            phone.settle(call_id, ("ended", "busy"))
        case "no_answer":
            phone.settle(call_id, ("progress", ""), ("ended", "no_answer"))
        case _:
            phone.settle(call_id, ("progress", ""), ("answered", ""))
            _until(lambda: (c := _call(workspace, call_id)) is not None and c.state == "active")
            if fate == "answered" and own.interrupt is not None:
                take_back, own.interrupt = own.interrupt, None
                take_back(lead_id)
                assert workspace.customers.context(lead_id).lead.id == lead_id, (
                    "her customer stays through the talk"
                )
            now += chance.randrange(60, 240) if fate == "answered" else 15
            seat.at(now)
            workspace.calls.hang_up(call_id)
    _until(lambda: (c := _call(workspace, call_id)) is not None and c.waits_for_outcome)
    now += chance.randrange(10, 40)
    seat.at(now)
    if fate == "answered":
        _what_was_agreed(workspace, own, call_id, lead_id)
    workspace.calls.finish(call_id, WrapUp(disposition=outcome))
    return now - at_s


def _what_was_agreed(workspace: Workspace, own: Own, call_id: str, lead_id: str) -> None:
    then = own.random.choices(("", "sold", "callback"), weights=(60, 20, 20))[0]
    if then == "sold":
        workspace.customers.record_deal(lead_id, "home_plus", 9_000, "CNY", call_id=call_id)
    if then == "callback":
        due = workspace.clock() + timedelta(minutes=25)
        workspace.customers.schedule_callback(lead_id, due, zone="UTC", words="in 25 minutes")
        own.without.discard(lead_id)
    if then:
        own.tally[then] += 1


def claim_one(workspace: Workspace, own: Own, campaign: str) -> None:
    """One lead out of the public pool, as the panel does; others claim at the same time."""
    pool = workspace.rooms.pool
    assert pool is not None
    try:
        for row in pool.page(Filter(campaign=campaign)).rows[:5]:
            try:
                pool.claim(row.id)
            except UserError as error:
                own.tally[f"claim: {error.code}"] += 1
                continue
            own.claims += 1
            return
    except UserError as error:
        own.tally[f"claim: {error.code}"] += 1


def _call(workspace: Workspace, call_id: str) -> LiveCall | None:
    return next((c for c in workspace.calls.state().calls if c.id == call_id), None)


def _until(check: Callable[[], bool], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not check():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.005)
