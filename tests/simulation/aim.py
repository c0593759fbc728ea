"""Acts and faults that are brought together on purpose, because chance alone seldom does.

Each history aims at two cells (operation × fault × commit point): the one whose turn it is by the seed, and one by chance.
Some live through a chain of events that a promise hangs on: an end behind something that the server cannot answer, or
work at the server that is done once more after a restore.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agent_app.sync import events
from tests.simulation.befall import befall
from tests.simulation.network import WIRE
from tests.simulation.tally import CELLS, Cell

if TYPE_CHECKING:
    from tests.simulation.history import History
    from tests.simulation.seat import Seat

ENDS = ("disable", "revoke")
RESTORES = ("restore_server", "forget_server")
_LATER_S = 20.0


def cells(history: History, faults: Sequence[str]) -> list[Cell]:
    """The two that this history aims at."""
    mine = CELLS if len(faults) == len({c.fault for c in CELLS}) else [c for c in CELLS if c.fault in faults]
    return [mine[history.seed % len(mine)], history.random.choice(mine)]


def plan(history: History, faults: Sequence[str], work_s: float) -> None:
    """Put it on the timeline."""
    random, after = history.random, history.timeline.after
    chosen = cells(history, faults)
    for cell in chosen:
        after(random.uniform(0.4, 0.8) * work_s, lambda cell=cell: meet(history, cell, work_s))  # type: ignore[misc]
    if any(cell.fault == "upgrade_desk" for cell in chosen):
        scored = any(cell.kind == "evaluation_submitted" for cell in chosen)
        history.seats[-1 if scored else 0].old = True
    if any(cell.kind == "operation_discarded" for cell in chosen):
        for _ in range(3):
            after(random.uniform(0.1, 0.35) * work_s, lambda: _refusable(history))
    restores = any(cell.fault in RESTORES for cell in chosen)
    if random.random() < (0.8 if restores else 0.2):
        after(work_s / 5, lambda: _be_quiet(history))
    if random.random() < 0.04 and "poison" in faults and set(ENDS) <= set(faults):
        after(random.uniform(0.1, 0.3) * work_s, lambda: _poisoned_end(history))


def meet(history: History, cell: Cell, work_s: float) -> None:
    """An act of this kind and this fault at this point, at one desk; a little later when there is nobody for it yet."""
    able = [s for s in history.seats if s.can(cell.kind) and s is not history.quiet]
    if cell.fault == "upgrade_desk":
        able = [s for s in able if s.old]
    if not able:
        if history.timeline.now + 2 * _LATER_S < work_s:
            history.timeline.after(_LATER_S, lambda: meet(history, cell, work_s))
        return
    seat = history.random.choice(able)
    if cell.fault in WIRE or cell.point != "-":  # it lies in wait for what she does
        befall(history, cell.fault, seat, cell.point)
        if (
            cell.point == "before_heads" and seat.desk.rows()
        ):  # not every kind moves a stream: one goes with it that does
            seat.do(seat.person.of_kind("tagged", seat.some_lead()), nudge=False)
        seat.act_of(cell.kind)
    else:
        seat.act_of(cell.kind)
        befall(history, cell.fault, seat)


def _refusable(history: History) -> None:
    """Something that the server will refuse, to be discarded later."""
    able = [s for s in history.seats if s.can("ticket_opened")]
    if able:
        seat = history.random.choice(able)
        seat.do(seat.person.unfit(seat.some_lead()))


def _be_quiet(history: History) -> None:
    """Somebody is in a meeting from now on: her desk is on, and she does nothing."""
    able = [s for s in history.seats if s.can("tagged") and not s.calls]
    if able:
        history.quiet = history.random.choice(able)


def edit(history: History) -> None:
    """At the server somebody changes a lead, sooner one of a person who does nothing herself."""
    leads = history.server.leads_owned_by(history.quiet.person_id) if history.quiet is not None else []
    if not leads or history.random.random() < 0.3:
        leads = history.server.lead_ids()
    if leads:
        lead_id = history.random.choice(leads)
        history.server.edit(lead_id, f"edit {history.random.randint(0, 999)}")
        history.edited.append(lead_id)


def edit_again(history: History) -> None:
    """After a restore: what was typed into the server since the backup is typed in once more, a bit differently."""
    leads, history.edited = history.edited, []
    for lead_id in leads:
        if lead_id in history.server.lead_ids():
            history.server.edit(lead_id, f"edit {history.random.randint(1_000, 1_999)}")


def _poisoned_end(history: History) -> None:
    """What the server breaks over is set apart, more waits behind it, and then the desk is taken away."""
    able = [s for s in history.seats if s.can("tagged") and s is not history.quiet]
    if not able or history.server.poison:
        return
    seat, random, after = history.random.choice(able), history.random, history.timeline.after
    lead = seat.some_lead()
    history.server.poison = first = random.choice(("tagged", "field_set", "consent_recorded"))
    history.note(f"{seat.name} is poisoned by {first}")
    seat.do(seat.person.of_kind(first, lead))
    seat.do(seat.person.of_kind("ticket_opened", lead))
    for n in range(1, 6):  # the line flaps, and each time everything is tried at once
        after(25.0 * n, lambda: seat.step(events.NetworkUp()))
    after(random.uniform(90, 160), lambda: _end(history, seat))


def _end(history: History, seat: Seat) -> None:
    if seat.state == "on":
        befall(history, history.random.choice(ENDS), seat)
