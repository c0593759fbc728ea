"""A telephone of an exchange, whole: an exchange that speaks AMI, a real server process, a real desk without its window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from agent_app.calls.model import LiveCall
from agent_app.telephony.pbx import PbxTelephone
from db.central.floor import pbx_extension, pbx_link
from lead_server.pbx import storage
from tests.end2end.stage import AGENT, Stage
from tests.helpers.fake_ami import FakeAmi
from tests.helpers.world import ESCROW
from tests.integration.desk import seat as seats
from tests.integration.desk.seat import Seat
from tests.integration.desk.test_floor import until

pytestmark = pytest.mark.xdist_group("desk")


@pytest.fixture(autouse=True)
def at_an_exchange(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")
    monkeypatch.setattr(seats, "ManualTelephone", PbxTelephone)


@pytest.fixture
def pbx(stage: Stage) -> Iterator[FakeAmi]:
    """Extension 101 is the agent's."""
    made = FakeAmi()
    org = stage.org
    with stage.world.work(org) as work:
        work.connection.execute(
            pbx_link.insert().values(
                org_id=org.id, name="main", kind="asterisk-ami", host="127.0.0.1", port=made.port,
                user_name="leadline", secret_sealed=ESCROW.seal(b"s3cret", storage.purpose(org.id, "main")),
                phone_events=True,
            )
        )  # fmt: skip
        work.connection.execute(
            pbx_extension.insert().values(
                org_id=org.id, link="main", extension="101", endpoint="PJSIP/101", person_id=org.people[AGENT]
            )
        )
    yield made
    with stage.world.work(org) as work:
        work.connection.execute(pbx_link.delete())
    made.close()


def test_a_call_from_ring_to_wrap_up(stage: Stage, pbx: FakeAmi, seat: Callable[..., Seat]) -> None:
    desk = seat("exchange")
    desk.sign_in(stage.url, AGENT)
    workspace = desk.work()
    calls = workspace.calls
    until(lambda: calls.state().line == "registered", 30)
    assert {"dial", "hang_up", "blind", "answer", "hold"} <= calls.capabilities()

    def call() -> LiveCall:
        (found,) = calls.state().calls
        return found

    took = []
    for n in range(5):
        begun = time.monotonic()
        id_ = pbx.rings("PJSIP/101", f"+8613899990{n:03d}", "王丽")
        until(lambda: calls.state().ringing is not None, 20)
        took.append(time.monotonic() - begun)
        if n < 4:
            pbx.customer_hangs_up(id_)
            until(lambda: not calls.state().calls, 20)
    print(f"ring at the exchange to ring at the desk: {sorted(round(t * 1000) for t in took)} ms")
    assert sorted(took)[2] < 1, "the promise of a ring is far below; measured tens of milliseconds"
    assert call().label == "王丽"
    calls.answer(call().id)
    until(lambda: call().state == "active" and calls.state().agent == "talking", 20)
    calls.hold(call().id)
    until(lambda: call().state == "held", 20)
    calls.resume(call().id)
    until(lambda: call().state == "active", 20)
    pbx.refuses = True
    pbx.cut()
    until(lambda: calls.state().line == "failed", 20)
    assert call().state == "active", "a lost link is no hang-up"
    pbx.channels.clear()
    pbx.refuses = False
    until(lambda: call().waits_for_outcome, 30)
    assert call().record.end_cause == "link_lost" and calls.state().agent == "wrap_up"
    until(lambda: calls.state().line == "registered", 20)
    desk.close()
