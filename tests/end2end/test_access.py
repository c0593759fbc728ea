"""An admin changes what an agent may do while her real desk runs: within a pull it opens anew, never in the middle of a
call; her masked numbers are in its log, its door's answers and its picture no more."""

from __future__ import annotations

import json
import time

import pytest

from domain.permission_changes import CellChange
from tests.end2end.stage import OFFSCREEN, Desk, Stage, call_in, in_step, press, ring, wait_call
from tests.helpers.world import PASSWORD
from tests.helpers.world import Desk as Wire
from tests.integration.access.test_permissions import Table

pytestmark = [pytest.mark.xdist_group("end2end-calls"), pytest.mark.slow]
NUMBER, NATIONAL = "+8613766554433", "13766554433"


def test_a_running_desk_follows_an_admin(stage: Stage) -> None:
    org = stage.world.organisation(f"follow{time.monotonic_ns()}")
    stage.world.person(org, "vera", "agent", team="V", region="East")
    stage.world.person(org, "adam", "admin")
    stage.world.lead(org, "Planted Person", "vera", number=NUMBER)
    data = stage.folder / f"desk-{org.code}"
    given = {"server": stage.url, "organisation": org.code, "login": "vera", "password": PASSWORD}
    desk = Desk(
        data, data / "output.log", "--telephone", "demo", "--language", "en", sign_in=given, **OFFSCREEN
    )
    stage.desks.append(desk)
    assert in_step(desk)["signed_in"]["masked"] is False
    call_id = ring(desk, NUMBER)
    wait_call(desk, call_id, "the ring", lambda c: c["state"] == "ringing_in")
    press(desk, "F4")
    wait_call(desk, call_id, "the talk", lambda c: c["state"] == "active")
    with stage.world.serving() as http:
        wire = Wire(http, org, "adam")
        assert wire.sign_in().status_code == 200
        assert Table(wire).change(CellChange(role="agent", entity="lead", action="unmask", scope="none")).own
        time.sleep(2)
        assert wait_call(desk, call_id, "the talk goes on", lambda c: c["state"] == "active")
    hidden = wait_call(desk, call_id, "its number is hidden", lambda c: NATIONAL not in c["number"])
    assert hidden["number"].endswith("4433")
    desk.ctl("hang_up")
    wait_call(desk, call_id, "its end", lambda c: c["state"] == "ended")
    time.sleep(1.5)
    assert call_in(desk.state(), call_id), "the outcome comes first"
    desk.ctl("dispose", code="no_answer")
    state = desk.wait_until("the desk opened anew", lambda s: s["signed_in"] and s["signed_in"]["masked"], 30)
    assert state["window"]["desk"] == "calls"
    state = in_step(desk)
    assert state["open_wrap_ups"] == []
    again = ring(desk, NUMBER)
    told = (
        json.dumps(desk.state())
        + json.dumps(desk.ctl("draft", call=call_id))
        + json.dumps(desk.ctl("draft", call=again))
    )
    assert NATIONAL not in told.replace(" ", "")
    logs = "".join(path.read_text("utf-8", "replace") for path in data.rglob("*.log"))
    assert NATIONAL not in logs.replace(" ", "")
