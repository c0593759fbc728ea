"""Removals are forgotten after ninety days; nobody keeps what she lost, and no first sync turns in circles."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from domain.feed import DIGEST_MODULUS, Digest, PullRequest
from lead_server.feed import retention
from lead_server.feed.streams import agent_stream
from tests.simulation.server_memory import MemoryServer


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class ToyDesk:
    """Holds what it is told, as a desk of today: pages, removals, resets, digests."""

    def __init__(self, server: MemoryServer, person_id: str, device_id: str) -> None:
        self.server, self.person_id, self.device_id = server, person_id, device_id
        self.token = server.sign_in(person_id, device_id)
        self.stream = agent_stream(person_id)
        self.cursors: dict[str, int] = {}
        self.held: dict[str, int] = {}
        self.resets = 0

    def pull(self, limit: int = 2_000, *, check: bool = False) -> bool:
        """One pull; True while there is more."""
        total = sum(position % DIGEST_MODULUS for position in self.held.values())
        digests = {self.stream: Digest(count=len(self.held), total=total)} if check else {}
        ask = PullRequest(
            protocol=2, device_id=self.device_id, cursors=dict(self.cursors), limit=limit, digests=digests
        )
        more = False
        for page in self.server.pull(self.token, ask).pages:
            if page.stream == self.stream:
                if page.reset:
                    self.held.clear()
                    self.resets += 1
                for item in page.items:
                    self.held.pop(item.id, None)
                    if not item.gone:
                        self.held[item.id] = item.position
            self.cursors[page.stream] = page.position
            more = more or page.more
        return more

    def pull_all(self, limit: int = 2_000) -> None:
        self.token = self.server.sign_in(
            self.person_id, self.device_id
        )  # a session is shorter than ninety days
        for _ in range(200):
            if not self.pull(limit):
                return
        raise AssertionError("the desk never comes to an end")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> MemoryServer:
    numbers = itertools.count(1)
    return MemoryServer(clock, lambda: f"00000000-0000-7000-8000-{next(numbers):012x}")


@pytest.fixture
def people(server: MemoryServer) -> Iterator[tuple[str, str]]:
    team = server.team("A", server.region("North"))
    return server.person("mira", "agent", team), server.person("otto", "agent", team)  # type: ignore[return-value]


def test_who_was_away_too_long_begins_anew_and_keeps_nothing(
    server: MemoryServer, clock: Clock, people: tuple[str, str]
) -> None:
    mira, otto = people
    leads = [server.lead(f"l{n}", mira) for n in range(6)]
    away, here = ToyDesk(server, mira, server._ids()), ToyDesk(server, mira, server._ids())
    away.pull_all()
    server.hand_over(leads[:2], otto)
    clock.now += timedelta(days=80)
    here.pull_all()
    server.hand_over(leads[2:3], otto)
    clock.now += timedelta(days=11)
    assert server.prune() == 2 and server.prune() == 0
    here.pull_all()
    assert here.resets == 0 and set(here.held) == server.owned_by(mira)
    away.pull_all()
    assert away.resets == 1 and set(away.held) == server.owned_by(mira)
    gone = [m for m, since in server.tables.members[away.stream].values() if since is not None]
    assert [m.id for m in gone] == leads[2:3], "what went eleven days ago is still told"


def test_a_first_sync_is_sent_back_once_at_most(
    server: MemoryServer, clock: Clock, people: tuple[str, str]
) -> None:
    """Old members must not stay below the floor: a cursor among them would be reset at every page."""
    mira, otto = people
    leads = [server.lead(f"l{n}", mira) for n in range(30)]
    server.hand_over(leads[20:], otto)
    desk = ToyDesk(server, mira, server._ids())
    desk.pull(limit=8)
    clock.now += timedelta(days=91)
    server.prune()
    desk.pull_all(limit=8)
    assert desk.resets <= 1 and set(desk.held) == set(leads[:20])
    fresh = ToyDesk(server, mira, server._ids())
    fresh.pull_all(limit=8)
    assert fresh.resets == 0 and set(fresh.held) == set(leads[:20])


def test_many_are_put_anew_in_small_transactions(
    server: MemoryServer, clock: Clock, people: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "BATCH", 4)
    mira, otto = people
    leads = [server.lead(f"l{n}", mira) for n in range(10)]
    server.hand_over(leads[5:], otto)
    desk = ToyDesk(server, mira, server._ids())
    desk.pull_all()
    clock.now += timedelta(days=91)
    assert server.prune() == 5
    head = server.tables.heads[desk.stream]
    living = [m for m, since in server.tables.members[desk.stream].values() if since is None]
    assert min(m.position for m in living) > head.floor > 0
    desk.pull_all()
    assert set(desk.held) == set(leads[:5])
    desk.pull(check=True)
    assert desk.resets == 0, "she was at the head: nothing was missed"


def test_a_digest_that_differs_begins_the_stream_anew(server: MemoryServer, people: tuple[str, str]) -> None:
    mira, _ = people
    leads = [server.lead(f"l{n}", mira) for n in range(5)]
    desk = ToyDesk(server, mira, server._ids())
    desk.pull_all()
    desk.pull(check=True)
    assert desk.resets == 0, "nothing differs"
    for harm in ("missed", "surplus", "stale"):
        before = desk.resets
        if harm == "missed":
            del desk.held[leads[0]]
        elif harm == "surplus":
            desk.held["somebody else's"] = 3
        else:
            desk.held[leads[1]] -= 1
        desk.pull(check=True)
        assert desk.resets == before + 1 and set(desk.held) == set(leads), harm
    server.change_lead(leads[0], place="x")
    del desk.held[leads[1]]
    desk.pull(check=True)
    assert desk.resets == 3, "not at the head: figures of two moments are not compared"


def test_what_came_first_and_left_is_not_kept(
    server: MemoryServer, clock: Clock, people: tuple[str, str]
) -> None:
    """The part with the due leads is stored at cursor 0; a lead of it that leaves before the next page goes."""
    mira, otto = people
    later = [server.lead(f"l{n}", mira, due_at=clock.now + timedelta(days=9)) for n in range(5)]
    due = server.lead("due", mira, due_at=clock.now)
    desk = ToyDesk(server, mira, server._ids())
    ask = PullRequest(protocol=2, device_id=desk.device_id, limit=6)
    first = next(p for p in server.pull(desk.token, ask).pages if p.stream == desk.stream)
    assert [i.id for i in first.items] == [due] and first.position == 0
    desk.held, desk.cursors = {due: first.items[0].position}, {desk.stream: 0}
    server.hand_over([due], otto)
    desk.pull_all()
    assert set(desk.held) == set(later)
