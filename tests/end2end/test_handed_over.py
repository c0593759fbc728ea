"""A call goes from one softphone desk to another over a real exchange, and everything that belongs to it goes along."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.stage import AGENT, COLLEAGUE, Desk, Stage, call_in, in_step, press, saved_notes, wait_call
from tests.end2end.test_softphone_desk import rings
from tests.peers.sip import Exchange, exchange, need
from tests.peers.sip.phone import Phone

pytestmark = [pytest.mark.xdist_group("end2end-calls"), pytest.mark.slow]
NOTES = "wants two policies"


@pytest.fixture(scope="module")
def pbx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exchange]:
    with exchange(tmp_path_factory.mktemp("exchange")) as running:
        yield running


@pytest.fixture
def customer(pbx: Exchange, tmp_path: Path) -> Iterator[Phone]:
    """Debian's baresip: it follows a request to call somebody else."""
    need("baresip")
    phone = Phone(pbx, tmp_path)
    yield phone
    phone.stop()


def telephone(stage: Stage, pbx: Exchange, data: Path, login: str, user: str) -> Desk:
    data.mkdir()
    numbers = ["+34 910 000 002"] if user == "agent2" else []
    account = {
        "numbers": numbers,
        "user": user,
        "domain": "127.0.0.1",
        "password": f"pw-{user}",
        "registrar": pbx.address,
    }
    (data / "telephone.json").write_text(
        json.dumps({"account": account, "engine": {"interface": "127.0.0.1"}})
    )
    desk = stage.desk(login, data=data, telephone="softphone")
    in_step(desk)
    desk.wait_until("the line", lambda s: s["line"] == "registered", 30)
    stage.wait_value(
        user, "SELECT lines[array_upper(lines, 1)] FROM presence WHERE person_id=%s", stage.org.people[login]
    )
    return desk


def test_a_call_goes_over_with_its_notes(
    stage: Stage, pbx: Exchange, customer: Phone, tmp_path: Path
) -> None:
    mira = telephone(stage, pbx, tmp_path / "mira", AGENT, "agent1")
    otto = telephone(stage, pbx, tmp_path / "otto", COLLEAGUE, "agent2")
    customer.dial("sip:agent1@127.0.0.1")
    call = rings(mira)
    press(mira, "F4")
    wait_call(mira, call, "the talk", lambda c: c["state"] == "active")
    press(mira, "Ctrl+N")
    mira.ctl("type", text=NOTES)
    press(mira, "F9")
    mira.ctl("type", text="+34910000002")
    press(mira, "Return")
    theirs = rings(otto)
    stage.wait_value(theirs, "SELECT taken_call_id FROM call_handover WHERE call_id=%s", call)
    assert stage.value("SELECT body->>'notes' FROM call_handover WHERE call_id=%s", call) == NOTES
    press(otto, "F4")
    wait_call(otto, theirs, "the talk there", lambda c: c["state"] == "active")
    wait_call(mira, call, "the end here", lambda c: c["waits_for_outcome"])
    assert saved_notes(mira, call) == NOTES
    assert call_in(otto.state(), theirs) is not None
    assert saved_notes(otto, theirs) == "", "quoted, not put into her mouth"
