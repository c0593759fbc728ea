"""What befalls a floor besides broken lines: kills, full disks, wrong clocks, moved leads, restored images.

Each is a function of the history, chosen and timed by its seed; where there is nobody for it to befall it does nothing and
is not counted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_app.sync import events
from domain.operations import BODIES
from tests.simulation.network import WIRE
from tests.simulation.tally import FAULTS, POINTS

if TYPE_CHECKING:
    from tests.simulation.history import History
    from tests.simulation.seat import Seat

DAY = 86_400.0


def befall(history: History, fault: str, seat: Seat | None = None, point: str = "") -> None:
    """Let a fault happen now (or lie in wait for the next request or commit).

    Args:
        seat: whom it befalls, where it befalls one; None for anybody.
        point: the commit point; with it a fault lies in wait for the very next one.
    """
    if fault in WIRE:
        if found := seat or history.somebody():
            _arm_wire(found, fault, first=seat is not None)
    elif fault == "crash_desk":
        _crash_desk(history, seat, point)
    elif fault == "crash_server":
        _crash_server(history, point)
    elif fault in _AT_A_DESK:
        _AT_A_DESK[fault](history, seat)
    else:
        _AT_THE_SERVER[fault](history)


def _arm_wire(seat: Seat, fault: str, *, first: bool) -> None:
    seat.arm(fault, first=first)
    if fault == "cut_line":  # a partition is longer than one request
        seat.line.cut = True
        seat.history.timeline.after(seat.random.uniform(5, 200), lambda: _mended(seat))


def _mended(seat: Seat) -> None:
    seat.line.cut = False
    if seat.random.random() < 0.5:
        seat.step(events.NetworkUp())


def _crash_desk(history: History, seat: Seat | None, point: str) -> None:
    if seat is not None:
        seat.crash_at = point, 1
    elif seat := history.somebody():
        seat.crash_at = (history.random.choice(POINTS["crash_desk"]), history.random.randint(1, 4))


def _disk(history: History, fault: str, seat: Seat | None) -> None:
    if seat := seat or history.somebody():
        seat.store.fault = "disk_full" if fault == "disk_full" else "internal"
        history.tally.fault(fault, "before_commit", seat.pending_kinds())
        history.note(f"{seat.name} {fault}")

        def well() -> None:
            seat.store.fault = ""

        history.timeline.after(history.random.uniform(5, 120), well)


def _crash_server(history: History, point: str) -> None:
    if point:
        history.server.crash_at = point, 1
    else:
        history.server.crash_at = (
            history.random.choice(POINTS["crash_server"]),
            history.random.randint(1, 4),
        )


def _clock_jump(history: History, seat: Seat | None = None) -> None:
    if seat := seat or history.somebody():
        seat.clock.skew_s += history.random.choice((-2 * DAY, 2 * DAY, -3600, 3600, -90, 90))
        _met(history, "clock_jump", seat)


def _suspend(history: History, seat: Seat | None = None) -> None:
    """The lid is closed for fourteen hours: everything of this desk that was due comes at once, late."""
    if seat := seat or history.somebody():
        _met(history, "suspend", seat)
        seat.line.cut = True
        seat.clock.skew_s += 14 * 3600  # her clock goes on; the floor's few minutes are her night

        def wakes() -> None:
            seat.line.cut = False
            seat.clock.skew_s -= 14 * 3600 - 60
            seat.step(events.NetworkUp())

        history.timeline.after(history.random.uniform(60, 300), wakes)


def _reassign_one(history: History) -> None:
    leads = history.server.lead_ids()
    if leads:
        chosen = [history.random.choice(leads)]
        _met(history, "reassign_one", *history.seats)
        history.server.hand_over(chosen, history.random.choice(history.agents()))


def _reassign_all(history: History) -> None:
    """Everything of one agent goes to another, in batches."""
    _met(history, "reassign_all", *history.seats)
    agents = history.agents()
    giver, taker = history.random.sample(agents, 2)
    leads = history.server.leads_owned_by(giver)
    for start in range(0, len(leads), 5):
        history.server.hand_over(leads[start : start + 5], taker)


def _take_back(history: History) -> None:
    leads = history.server.lead_ids()
    if leads:
        _met(history, "take_back", *history.seats)
        history.server.hand_over(history.random.sample(leads, min(3, len(leads))), None)


def _change_team(history: History, seat: Seat | None = None) -> None:
    if seat := seat or history.somebody(agents=True):
        _met(history, "change_team", seat)
        history.server.change_team(seat.person_id)


def _disable(history: History, seat: Seat | None = None) -> None:
    if (seat := seat or history.somebody(agents=True)) and history.may_lose(seat):
        _met(history, "disable", seat)
        history.ended.add(seat.person_id)
        history.server.disable(seat.person_id)


def _revoke(history: History, seat: Seat | None = None) -> None:
    if (seat := seat or history.somebody()) and history.may_lose(seat):
        _met(history, "revoke", seat)
        history.server.revoke(seat.person_id, seat.device_id)


def _merge_lead(history: History) -> None:
    leads = history.server.lead_ids()
    if len(leads) > 6:
        _met(history, "merge_lead", *history.seats)
        lost, kept = history.random.sample(leads, 2)
        history.server.merge(lost, kept)
        history.gone_leads.add(lost)


def _delete_lead(history: History) -> None:
    leads = history.server.lead_ids()
    if len(leads) > 6:
        _met(history, "delete_lead", *history.seats)
        lost = history.random.choice(leads)
        history.server.delete(lost)
        history.gone_leads.add(lost)


def _publish(history: History) -> None:
    _met(history, "publish", *history.seats)
    history.server.publish(history.random.randint(2, 9))


def _restore_desk(history: History, seat: Seat | None = None) -> None:
    """Yesterday's disk image is put back."""
    if (seat := seat or history.somebody()) and (image := history.images.get(seat.name)):
        _met(history, "restore_desk", seat)
        history.put_image_back(seat, image)


def _clone_desk(history: History, seat: Seat | None = None) -> None:
    """The disk is copied into a second PC, and both are used."""
    if seat := seat or history.somebody():
        if history.cloned or history.restored_server:
            return
        _met(history, "clone_desk", seat)
        history.clone(seat)


def _restore_server(history: History) -> None:
    _from_backup(history, "restore_server", announced=True)


def _forget_server(history: History) -> None:
    """As above, but the operator told nobody: the feed's history is the old one.

    A desk of protocol 1 has no lineage by which that is noticed: it may lose what it did since, and is not asked here.
    Nor is one that was upgraded and has not greeted since.
    """
    if any(seat.old or seat.has_no_lineage() for seat in history.seats if seat.state != "gone"):
        return
    _from_backup(history, "forget_server", announced=False)


def _from_backup(history: History, fault: str, *, announced: bool) -> None:
    if history.backup is not None and not history.restored_server:
        _met(history, fault, *history.seats)
        history.restore_server(announced=announced)


def _prune(history: History) -> None:
    _met(history, "prune", *history.seats)
    history.server.prune()


def _upgrade_desk(history: History, seat: Seat | None = None) -> None:
    """A desk of protocol 1 becomes one of protocol 2, unsent work and all."""
    if seat := seat or next((s for s in history.seats if s.old and s.state == "on"), None):
        _met(history, "upgrade_desk", seat)
        seat.old = False
        seat.crash(1.0)


def _newer_desk(history: History, seat: Seat | None = None) -> None:
    """For a while a desk has a kind of operation that this server does not know."""
    if seat := seat or history.somebody():
        _met(history, "newer_desk", seat)
        seat.newer = True

        def as_before() -> None:
            seat.newer = False

        history.timeline.after(history.random.uniform(30, 200), as_before)


def _poison(history: History) -> None:
    """A fault of ours: while one kind of operation is among them, the server breaks over the whole batch."""
    history.server.poison = history.random.choice(sorted(BODIES))
    _met(history, "poison", *history.seats)

    def mended() -> None:
        history.server.poison = ""

    history.timeline.after(history.random.uniform(20, 400), mended)


def _met(history: History, fault: str, *seats: Seat) -> None:
    history.tally.fault(
        fault, "-", [kind for seat in seats if seat.state != "gone" for kind in seat.pending_kinds()]
    )
    history.note(f"{fault} {' '.join(s.name for s in seats)}")


_AT_A_DESK: dict[str, Callable[[History, Seat | None], None]] = {
    "disk_full": lambda h, s: _disk(h, "disk_full", s), "store_busy": lambda h, s: _disk(h, "store_busy", s),
    "clock_jump": _clock_jump, "suspend": _suspend, "change_team": _change_team, "disable": _disable,
    "revoke": _revoke, "restore_desk": _restore_desk, "clone_desk": _clone_desk, "upgrade_desk": _upgrade_desk,
    "newer_desk": _newer_desk,
}  # fmt: skip
_AT_THE_SERVER: dict[str, Callable[[History], None]] = {
    "reassign_one": _reassign_one, "reassign_all": _reassign_all, "take_back": _take_back,
    "merge_lead": _merge_lead, "delete_lead": _delete_lead, "publish": _publish, "restore_server": _restore_server,
    "forget_server": _forget_server, "prune": _prune, "poison": _poison,
}  # fmt: skip
assert set(_AT_A_DESK) | set(_AT_THE_SERVER) | set(WIRE) | {"crash_desk", "crash_server"} == set(FAULTS)
