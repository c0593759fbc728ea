"""An agent's calls, from the ring to the server's database: real desk, real server, keys through the control door."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from domain.errors import UserError
from frontdoor.processes import ROOT
from tests.end2end.stage import (
    AGENT,
    COLLEAGUE,
    COLLEAGUES,
    COLLEAGUES_NAME,
    KNOWN,
    KNOWN_NAME,
    LEADS,
    NOBODYS,
    OFFSCREEN,
    Desk,
    Stage,
    awake,
    call_in,
    in_step,
    press,
    ring,
    saved_notes,
    sent,
    wait_call,
)

pytestmark = [pytest.mark.xdist_group("end2end-calls"), pytest.mark.slow]

NOTES = "compares with another insurer, 太太 decides"
THINKING = ("Alt+R", "Alt+T")
Open = Callable[..., Desk]


def agent_app(desk: Desk, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`agent-app …` of the same user, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "agent_app", *arguments, "--data", str(desk.data)], cwd=ROOT, text=True,
        env={**os.environ, **OFFSCREEN}, capture_output=True, timeout=60, check=False, encoding="utf-8",
    )  # fmt: skip


def talk(desk: Desk, number: str, notes: str = NOTES) -> str:
    """The customer calls, the agent answers and writes; the call goes on."""
    call_id = ring(desk, number)
    wait_call(desk, call_id, "the ring", lambda c: c["state"] == "ringing_in")
    press(desk, "F4")
    wait_call(desk, call_id, "the talk", lambda c: c["state"] == "active")
    if notes:
        press(desk, "Ctrl+N")
        desk.ctl("type", text=notes)
        desk.wait_until("the notes on the disk", lambda _s: saved_notes(desk, call_id) == notes, 5)
    return call_id


def wrap_up(desk: Desk, call_id: str, outcome: tuple[str, ...] = THINKING) -> None:
    """Hang up, choose the outcome, finish: all by keys."""
    press(desk, "F12")
    wait_call(desk, call_id, "the wrap-up", lambda c: c["waits_for_outcome"])
    press(desk, *outcome, "Ctrl+Return")
    desk.wait_until("the finished call", lambda s: call_in(s, call_id) is None, 20)


def assert_at_server(stage: Stage, call_id: str, notes: str, disposition: str) -> None:
    """The server has the call exactly once, as the agent left it, by exactly one operation."""
    stage.wait_value(1, "SELECT count(*) FROM call WHERE id=%s", call_id)
    assert stage.value("SELECT notes FROM call WHERE id=%s", call_id) == notes
    assert stage.value("SELECT disposition FROM call WHERE id=%s", call_id) == disposition
    assert stage.operations_of_its_desk(call_id) == stage.calls_of_its_desk(call_id)


def test_a_known_customer_from_ring_to_server(stage: Stage, open_desk: Open) -> None:
    """Who it is stands on the desk at the ring; notes and outcome reach the server once; nothing waits any more."""
    desk = open_desk(AGENT)
    state = in_step(desk)
    assert (state["signed_in"]["login"], state["leads_on_desk"]) == (AGENT, LEADS - 1)
    call_id = talk(desk, KNOWN)
    call = call_in(desk.state(), call_id)
    assert call is not None
    assert (call["lead"], call["matched"]) == (stage.leads[KNOWN_NAME], "exact")
    pop_ms = desk.state()["window"]["pop_ms"]
    assert pop_ms is not None, "the caller was painted"
    wrap_up(desk, call_id)
    state = sent(desk)
    assert state["calls"] == [] and state["open_wrap_ups"] == []
    assert_at_server(stage, call_id, NOTES, "reached.thinking")
    assert stage.value("SELECT lead_id FROM call WHERE id=%s", call_id) == stage.leads[KNOWN_NAME]
    assert stage.value("SELECT agent_id FROM call WHERE id=%s", call_id) == stage.org.people[AGENT]


def test_a_colleagues_lead_is_lent_for_the_call(stage: Stage, open_desk: Open) -> None:
    """An unknown number is asked of the server; the lead is on the desk until the wrap-up and then gone from its disk."""
    desk, hers = open_desk(AGENT), stage.leads[COLLEAGUES_NAME]
    before = in_step(desk)["leads_on_desk"]
    call_id = ring(desk, COLLEAGUES)
    granted = wait_call(desk, call_id, "the granted lead", lambda c: c["lead"] is not None)
    assert (granted["lead"], granted["matched"]) == (hers, "granted")
    assert desk.state()["leads_on_desk"] == before + 1
    press(desk, "F4")
    wait_call(desk, call_id, "the talk", lambda c: c["state"] == "active")
    press(desk, "Ctrl+N")
    desk.ctl("type", text=NOTES)
    wrap_up(desk, call_id)
    desk.wait_until("the lead gone", lambda s: s["leads_on_desk"] == before, 10)
    sent(desk)
    assert_at_server(stage, call_id, NOTES, "reached.thinking")
    assert stage.value("SELECT lead_id FROM call WHERE id=%s", call_id) == hers
    assert stage.value("SELECT owner_id FROM lead WHERE id=%s", hers) == stage.org.people[COLLEAGUE]
    desk.stop()
    assert hers not in leads_on_disk(desk)


def leads_on_disk(desk: Desk) -> set[str]:
    """What the closed desk's encrypted database holds, read with the person's own key."""
    from agent_app.store.database import Database
    from agent_app.store.keys import KeyFile, device_secret
    from tests.helpers.world import PASSWORD

    (folder,) = (desk.data / "people").iterdir()
    key = KeyFile(folder / "key.json", device_secret(desk.data)).open(PASSWORD)
    with closing(Database(folder, key)) as database:
        rows = database.read(lambda c: c.exec_driver_sql("SELECT id FROM lead").all())
    return {str(row[0]) for row in rows}


def test_the_server_goes_away_in_the_middle_of_a_call(stage: Stage, open_desk: Open) -> None:
    """The desk says so within seconds, everything can be done and is kept; when the server is back it has it once."""
    desk = open_desk(AGENT)
    in_step(desk)
    call_id = ring(desk, KNOWN)
    press(desk, "F4")
    wait_call(desk, call_id, "the talk", lambda c: c["state"] == "active")
    stage.stop_server()
    desk.wait_until("offline in words", lambda s: s["health"]["state"] == "offline", 15)
    press(desk, "Ctrl+N")
    desk.ctl("type", text=NOTES)
    wrap_up(desk, call_id)
    state = desk.wait_until("what waits", lambda s: s["health"]["waiting"], 15)
    assert state["outbox"].get("new", 0) >= 1 and state["health"]["waiting"] >= 1
    assert stage.calls_of(call_id) == 0
    second = talk(desk, KNOWN, "a second call while the server is away")
    wrap_up(desk, second)
    stage.start_server()
    desk.ctl("nudge")
    in_step(desk, 30)
    sent(desk)
    assert_at_server(stage, call_id, NOTES, "reached.thinking")
    assert_at_server(stage, second, "a second call while the server is away", "reached.thinking")


def test_a_start_without_the_server(stage: Stage, open_desk: Open) -> None:
    """The desk is unlocked with the password while the server is away, and pops the customer all the same."""
    desk = open_desk(AGENT)
    in_step(desk)
    desk.stop()
    stage.stop_server()
    away = open_desk(AGENT, desk.data, unlock=True)
    away.wait_until("the open desk", lambda s: s["signed_in"], 30)
    call_id = talk(away, KNOWN, "unlocked")
    call = call_in(away.state(), call_id)
    assert call is not None and call["lead"] == stage.leads[KNOWN_NAME]
    wrap_up(away, call_id, ("Alt+U", "Alt+N"))
    stage.start_server()
    away.ctl("nudge")
    sent(away)
    assert_at_server(stage, call_id, "unlocked", "not_reached.no_answer")


def test_one_desk_a_person(stage: Stage, open_desk: Open) -> None:
    """A second start with the same data hands over and ends; the first goes on."""
    desk = open_desk(AGENT)
    in_step(desk)
    second = agent_app(desk)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert desk.state()["signed_in"]["login"] == AGENT


def test_what_ctl_prints(stage: Stage, open_desk: Open, tmp_path: Path) -> None:
    """Another process of the same user asks and steers; 0 done, 1 refused, 2 nobody there."""
    desk = open_desk(AGENT)
    in_step(desk)
    told = agent_app(desk, "ctl", "state", "--json")
    state = json.loads(told.stdout)
    assert told.returncode == 0 and state["signed_in"]["login"] == AGENT and state["ok"] is True
    popped = json.loads(agent_app(desk, "ctl", "pop", KNOWN, "--json").stdout)
    assert popped == {"ok": True, "call": popped["call"]}
    assert agent_app(desk, "ctl", "answer").stdout == "ok\n"
    wait_call(desk, popped["call"], "the talk", lambda c: c["state"] == "active")
    early = agent_app(desk, "ctl", "dispose", "not_reached.no_answer", "--json")
    assert early.returncode == 1
    assert json.loads(early.stdout)["code"] == "call_in_progress"
    assert agent_app(desk, "ctl", "hang-up").returncode == 0
    wrong = agent_app(desk, "ctl", "dispose", "reached.sold")
    assert wrong.returncode == 1 and wrong.stderr.startswith("field_required: ")
    picture = tmp_path / "desk.png"
    assert agent_app(desk, "ctl", "shot", str(picture)).returncode == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert agent_app(desk, "ctl", "dispose", "not_reached.no_answer").returncode == 0
    sent(desk)
    assert_at_server(stage, popped["call"], "", "not_reached.no_answer")
    assert agent_app(desk, "ctl", "quit").returncode == 0
    desk.child.wait(20)
    gone = agent_app(desk, "ctl", "state", "--json")
    assert gone.returncode == 2 and json.loads(gone.stdout)["code"] == "control_door_closed"


def test_links_of_other_programs(stage: Stage, open_desk: Open) -> None:
    """`tel:` and `leadline:` bring the number to the open desk; what is no number is refused with a code."""
    desk = open_desk(AGENT)
    in_step(desk)
    number = awake()
    for link in (f"tel:{number}", f"leadline:dial/{number}"):
        handed = agent_app(desk, link)
        assert handed.returncode == 0, handed.stderr
        state = desk.wait_until("the dialled number", lambda s: s["current"], 10)
        call = call_in(state, state["current"])
        assert call is not None and (call["direction"], call["number"]) == ("out", number)
        wait_call(desk, call["id"], "the dial, once the server agreed", lambda c: c["state"] != "dialing")
        desk.ctl("hang-up")
        wait_call(desk, call["id"], "its end", lambda c: c["waits_for_outcome"])
        desk.ctl("dispose", code="not_reached.no_answer")
    for link, code in (("tel:abc", "number_invalid"), ("leadline:delete/all", "bad_request")):
        refused = agent_app(desk, link)
        assert refused.returncode == 1 and refused.stderr.startswith(code)
    sent(desk)


def test_the_door_types_only_where_the_desk_was_started_for_it(stage: Stage, tmp_path: Path) -> None:
    """Keys through the door are for tests and the demo: without the variable they are an unknown command."""
    desk = Desk(tmp_path / "desk", tmp_path / "log", "--size", "1366x768", keys=False, **OFFSCREEN)
    stage.desks.append(desk)
    desk.wait_until("the sign-in window", lambda s: s["window"]["desk"] == "sign_in")
    for command in ({"command": "key", "keys": "F4"}, {"command": "type", "text": "x"}):
        with pytest.raises(UserError) as refused:
            desk.ctl(**command)
        assert refused.value.code == "bad_request"
    with pytest.raises(UserError) as refused:
        desk.ctl("pop", number=KNOWN)
    assert refused.value.code == "not_signed_in"


def test_a_ring_does_not_hide_an_open_wrap_up(stage: Stage, open_desk: Open) -> None:
    """A new call comes while the last one waits for its outcome: both are there, and the notes stay where they were."""
    desk = open_desk(AGENT)
    in_step(desk)
    first = talk(desk, KNOWN, "first")
    press(desk, "F12")
    wait_call(desk, first, "the wrap-up", lambda c: c["waits_for_outcome"])
    press(desk, "Ctrl+N")
    second = ring(desk, NOBODYS)
    desk.ctl("type", text=" and more")
    time.sleep(0.6)
    state = desk.state()
    assert state["current"] == first and call_in(state, second) is not None
    assert saved_notes(desk, first) == "first and more"
    press(desk, "F4")
    wait_call(desk, second, "the second talk", lambda c: c["state"] == "active")
    state = desk.state()
    assert [w["call"] for w in state["open_wrap_ups"]] == [first]
    press(desk, "F12")
    wait_call(desk, second, "the second wrap-up", lambda c: c["waits_for_outcome"])
    press(desk, "Ctrl+U", "Space")
    desk.wait_until("the first wrap-up on screen", lambda s: s["current"] == first, 10)
    press(desk, *THINKING, "Ctrl+Return")
    desk.wait_until("the second wrap-up on screen", lambda s: s["current"] == second, 10)
    desk.ctl("dispose", code="not_reached.no_answer")
    sent(desk)
    assert_at_server(stage, first, "first and more", "reached.thinking")
    assert stage.calls_of(second) == 1
