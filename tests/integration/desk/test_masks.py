"""A planted number must be found nowhere that a masked role can reach: store, windows, clipboard, accessibility tree,
control door, logs, exports, HTTP. The same scan finds it everywhere before the mask, so it can find it."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from agent_app.changes import Changes
from agent_app.control.commands import Commands
from agent_app.services import Services
from agent_app.session import masking
from agent_app.session.workspace import Workspace
from agent_app.shell.open import open_shell
from domain.permission_changes import CellChange
from tests.end2end.stage import Stage
from tests.helpers import desk_fakes as fakes
from tests.helpers import findings
from tests.helpers.world import PASSWORD, Desk, Org
from tests.integration.access.test_permissions import Table
from tests.integration.desk.seat import Seat

pytestmark = pytest.mark.xdist_group("desk")
PLANTED, NATIONAL, TAIL = "+8613712345987", "13712345987", "2345987"
COLLEAGUES = "+8613798765021"
CELL = CellChange(role="agent", entity="lead", action="unmask", scope="none")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")


@pytest.fixture
def veil(stage: Stage) -> Org:
    """An organisation whose rights nobody else's test needs."""
    org = stage.world.organisation(f"veil{time.monotonic_ns()}")
    for login, role in (("vera", "agent"), ("olaf", "agent"), ("adam", "admin")):
        stage.world.person(org, login, role, team="V", region="East")  # type: ignore[arg-type]
    stage.world.lead(org, "Planted Person", "vera", number=PLANTED)
    stage.world.lead(org, "Colleagues Customer", "olaf", number=COLLEAGUES)
    return org


@pytest.fixture
def adam(stage: Stage, veil: Org) -> Iterator[Table]:
    """Their admin, at another server process over the same database."""
    with stage.world.serving() as http:
        desk = Desk(http, veil, "adam")
        assert desk.sign_in().status_code == 200
        yield Table(desk)


def until(condition: Callable[[], Any], what: str, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.05)


def signed(workspace: Workspace) -> Any:
    return workspace.database.read(masking.remembered)


def desk_of(seat: Seat) -> Services:
    """The window's services over the real workspace, as `app.py` makes them; it hears of no change in other threads."""
    from agent_app.knowledge.published import Published

    workspace = seat.workspace
    assert workspace is not None and isinstance(workspace.definitions, Published)
    return Services(
        session=seat.session, queue=workspace.queue, customers=workspace.customers, calls=workspace.calls,
        changes=Changes(lambda work: work()), settings=fakes.FakeSettings(), definitions=workspace.definitions,
        outbox=workspace.outbox_page, entries=workspace.entries, my_scores=workspace.rooms.my_scores, team=workspace.team,
        sound=workspace.sound, arms=workspace.arms, learning=workspace.rooms.learning, news=workspace.news,
        notices=workspace.notices, reveals=workspace.reveals,
    )  # fmt: skip


def found_in(parts: Any) -> list[str]:
    """Where the number stands."""
    return [where for where, text in parts if NATIONAL in findings.plain(text)]


def everywhere(seat: Seat, qtbot: Any, tmp: Path) -> dict[str, list[str]]:
    """Scan all that this desk shows and keeps."""
    workspace = seat.workspace
    assert workspace is not None
    window = open_shell(desk_of(seat), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    desk: Any = window.desks["calls"]
    until(lambda: desk.queue.list.model().rowCount() > 0, "the queue fills")
    lead_id = workspace.database.read(
        lambda c: c.exec_driver_sql("SELECT id FROM lead_shown WHERE name='Planted Person'").scalar()
    )
    window.show_lead(str(lead_id))
    for act in ("do_not_call", "new_lead", "palette", "health"):
        window.acts.run(act)
        qtbot.wait(10)
    exported = tmp / f"export{time.monotonic_ns()}.json"
    workspace.entries.export(exported)
    window_door = SimpleNamespace(picture=dict)
    commands = Commands(lambda: workspace, window_door)  # type: ignore[arg-type]
    told = json.dumps(commands.handle({"command": "state"}), default=str)
    tables = findings.stored(workspace.database)
    spots = {
        "store": found_in(tables.items()) + (["last7"] if TAIL in tables["number"].split("\n") else []),
        "window": found_in(findings.shown(window)),
        "clipboard": found_in(findings.copied(window)),
        "ctl": found_in([("state", told)]),
        "export": found_in([("outbox", exported.read_text("utf-8") if exported.exists() else "")]),
    }
    window.close()
    return spots


def over_http(desk: Desk) -> list[str]:
    """Routes of an agent's role that name the number."""
    leads = desk.ask("GET", "/v1/leads").json()["rows"]
    calls = desk.ask("GET", "/v1/calls").json()["rows"]
    paths = ["/v1/leads", "/v1/calls", *(f"/v1/leads/{one['id']}" for one in leads)]
    paths += [f"/v1/calls/{one['id']}" for one in calls] + [f"/v1/leads/{one['id']}/touches" for one in leads]
    answers = [(path, desk.ask("GET", path).text) for path in paths]
    desk.cursors = {}
    body = {"protocol": 2, "device_id": desk.device_id, "cursors": {}, "limit": 500}
    answers.append(("pull", desk.ask("POST", "/v1/feed/pull", json=body).text))
    return found_in(answers)


def ring(seat: Seat) -> None:
    """The planted customer calls and hangs up; the outcome is not said yet."""
    workspace = seat.workspace
    assert workspace is not None
    call = workspace.calls.log_manual(PLANTED, "in")
    workspace.calls.answer(call)
    workspace.calls.hang_up(call)
    until(lambda: workspace.calls.open_wrap_ups(), "the call waits for its outcome")


def test_a_planted_number_is_nowhere(
    stage: Stage, seat: Callable[..., Seat], veil: Org, adam: Table, qtbot: Any, desk_look: Any, tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    pc = seat()
    pc.session.sign_in(stage.url, veil.code, "vera", PASSWORD)
    workspace = pc.work()
    ring(pc)
    before = everywhere(pc, qtbot, tmp_path)
    for place in ("store", "window", "ctl"):
        assert before[place], f"the scan cannot find it in {place}: it would prove nothing"
    http = Desk(adam.desk.http, veil, "vera")
    assert http.sign_in().status_code == 200 and over_http(http)

    waiting = workspace.calls.open_wrap_ups()[0].call
    assert adam.change(CELL).own
    assert over_http(http) == [], "at once, in another process"
    until(lambda: signed(workspace).person.masked, "the desk hears of it")
    caplog.clear()
    assert found_in(findings.stored(workspace.database).items()) == [], "before the window is opened anew"
    assert pc.session.reopen() is not None and pc.session.session().person.masked  # type: ignore[union-attr]
    again = pc.work()
    kept = again.calls.open_wrap_ups()[0].call
    assert kept.id == waiting.id and kept.number_id and "*" in kept.number_text, (
        "the call is kept, its number is not"
    )
    ring(pc)
    after = everywhere(pc, qtbot, tmp_path)
    assert after == {place: [] for place in after}
    assert found_in([("log", caplog.text)]) == [] and found_in(
        (str(path), path.read_bytes().decode("utf-8", "replace")) for path in pc.folder.rglob("*") if path.is_file()
    ) == []  # fmt: skip
    assert pc.leads() == {"Planted Person"}, "nobody is lost"

    adam.change(CellChange(role="agent", entity="lead", action="unmask", scope="own"))
    until(lambda: not signed(again).person.masked, "the desk hears that it may read numbers")
    pc.session.reopen()
    pc.work()
    until(lambda: found_in(findings.stored(pc.workspace.database).items()), "they come again")  # type: ignore[union-attr]


def test_a_hidden_number_is_shown_for_a_reason(
    stage: Stage, seat: Callable[..., Seat], veil: Org, adam: Table, qtbot: Any, desk_look: Any
) -> None:
    adam.change(CELL)
    with stage.world.work(veil) as work:
        from domain.access import AccessRules
        from lead_server.people import settings

        settings.set_access(work, AccessRules(reveals_a_day=1))
    pc = seat()
    pc.session.sign_in(stage.url, veil.code, "vera", PASSWORD)
    workspace = pc.work()
    window = open_shell(desk_of(pc), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    desk: Any = window.desks["calls"]
    lead_id = workspace.database.read(lambda c: c.exec_driver_sql("SELECT id FROM lead").scalar())
    window.show_lead(str(lead_id))
    window.acts.run("reveal")
    assert desk.sheet.kind == "reveal"
    desk.sheet.fields["reason"].setText("She wrote it down wrongly")
    desk.sheet.save.click()
    assert NATIONAL in findings.plain(desk.customer.numbers.whole())
    assert found_in(findings.stored(workspace.database).items()) == [], "shown, not kept"
    desk.customer._hide_revealed()
    assert NATIONAL not in findings.plain(desk.customer.numbers.whole())
    window.acts.run("reveal")
    desk.sheet.fields["reason"].setText("Once more")
    desk.sheet.save.click()
    assert "1 hidden numbers in 24 hours" in desk.sheet.echo.text()
    assert NATIONAL not in findings.plain(desk.customer.numbers.whole())
    trail = adam.desk.ask("GET", "/v1/audit", params={"action": "reveal"}).json()["rows"]
    assert [(one["person"], one["data"]["reason"]) for one in trail] == [
        ("Vera", "She wrote it down wrongly")
    ]
    number_id = workspace.customers.context(str(lead_id)).lead.numbers[0].id
    http = Desk(adam.desk.http, veil, "olaf")
    assert http.sign_in().status_code == 200
    path, body = f"/v1/numbers/{number_id}/reveal", {"lead_id": str(lead_id), "reason": "curious"}
    assert http.ask("POST", path, json=body).json()["code"] == "not_found", "not his customer"
    assert adam.desk.ask("POST", path, json={**body, "reason": " "}).json()["code"] == "reason_missing"
