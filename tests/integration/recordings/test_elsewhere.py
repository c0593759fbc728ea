"""`lead-server recordings add` with the calls of other recorders: entered whole, once, and judged like our own."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from db.central.calls import call, recording
from db.central.leads import lead, touch
from domain.calls import RECORDER
from lead_server import cli
from lead_server.commands import recordings as command
from lead_server.installation import Installation
from lead_server.recordings import elsewhere, storage
from tests.helpers.quality_fakes import wav
from tests.helpers.world import ESCROW, Desk, Org, World

AT = "2026-11-20T09:30+08:00"
Said = tuple[int, str, str]


@pytest.fixture
def add(world: World, org: Org, tmp_path: Path, monkeypatch, capsys) -> Callable[..., Said]:  # type: ignore[no-untyped-def]
    """The command over this world: its code, what it printed and what it complained of."""

    @contextmanager
    def here(*_given: object) -> Iterator[Installation]:
        made = Installation(tmp_path / "server", "", world.engine, ESCROW)
        monkeypatch.setattr(Installation, "house", lambda _self: world.house)
        yield made

    monkeypatch.setattr(command, "opened", here)

    def run(*words: object) -> Said:
        code = cli.main(["recordings", "add", *map(str, words), "--organisation", org.code])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "call 1.wav"
    path.write_bytes(wav(2.0))
    return path


def test_its_call_is_found_scored_and_in_the_timeline(
    world: World, org: Org, quan: Desk, add: Any, file: Path
) -> None:
    lead_id = world.lead(org, "Ortega", "mira", number="+34600111222", campaign="renewal")
    code, out, _ = add(
        file, "--agent", "MIRA", "--at", AT, "--number", "+34 600 111 222", "--direction", "out", "--json"
    )
    said = json.loads(out)
    assert code == 0 and said["seconds"] == 2.0 and not said["already"]
    (row,) = quan.ask("GET", "/v1/calls", params={"with_recording": "true"}).json()["rows"]
    assert (row["id"], row["recording_id"], row["agent"], row["lead"]) == (
        said["call"],
        said["recording"],
        "Mira",
        "Ortega",
    )
    assert (row["direction"], row["talk_s"], row["campaign"]) == ("out", 2, "renewal")
    detail = quan.ask("GET", f"/v1/calls/{said['call']}").json()
    assert detail["finished"]["call"]["adapter"] == RECORDER and row["started_at"].startswith(
        "2026-11-20T01:30:00"
    )
    whole = world.whole(org, lead_id)
    assert [(t.kind, t.by, t.talk_s) for t in whole.touches] == [("call", "Mira", 2)]
    assert whole.called_count == 0 and not whole.work[0].done, "nobody worked our queue"
    (kept,) = world.rows(lead, org)
    assert kept.last_touch_at.isoformat() == "2026-11-20T01:30:00+00:00"


def test_a_number_of_two_belongs_to_neither_and_an_old_call_is_not_the_newest(
    world: World, org: Org, add: Any, file: Path, tmp_path: Path
) -> None:
    both = [world.lead(org, name, "mira", number="+8613900002222") for name in ("One", "Two")]
    said = json.loads(add(file, "--agent", "mira", "--number", "139 0000 2222", "--json")[1])
    assert world.rows(touch, org) == [] and world.rows(call, org)[0].lead_id is None
    assert (world.rows(call, org)[0].last4, said["already"]) == ("2222", False)
    one = world.lead(org, "Three", "mira", number="+8613900003333")
    for n, at in enumerate(("2026-11-20T09:30+08:00", "2026-11-18T09:30+08:00")):
        other = tmp_path / f"at {n}.wav"
        other.write_bytes(wav(3.0 + n))
        assert add(other, "--agent", "mira", "--at", at, "--number", "+8613900003333")[0] == 0
    (kept,) = world.rows(lead, org, lead.c.id == one)
    assert kept.last_touch_at.day == 20 and len(world.whole(org, one).touches) == 2 and both


def test_a_recording_that_has_its_call_keeps_it(world: World, org: Org, add: Any, file: Path) -> None:
    first = json.loads(add(file, "--agent", "mira", "--json")[1])
    with world.work(org) as work:
        other, agent, began = elsewhere.enter(work, elsewhere.Heard(file, "otto"), 2.0)
        assert not storage.attach(work, first["recording"], other, agent, began)
    (kept,) = world.rows(recording, org)
    assert (kept.call_id, kept.agent_id) == (first["call"], org.people["mira"])
    assert [row.has_recording for row in world.rows(call, org) if row.id == other] == [False]


def test_the_same_file_is_added_once_and_may_get_its_call_later(
    world: World, org: Org, add: Any, file: Path
) -> None:
    first = json.loads(add(file, "--json")[1])
    assert first["call"] == "" and not first["already"]
    later = json.loads(add(file, "--agent", "mira", "--json")[1])
    assert later["already"] and later["recording"] == first["recording"] and later["call"]
    again = json.loads(add(file, "--agent", "otto", "--json")[1])
    assert (again["recording"], again["call"]) == (first["recording"], later["call"]), (
        "it has its call already"
    )
    (kept,), (made,) = world.rows(recording, org), world.rows(call, org)
    assert (kept.call_id, kept.agent_id) == (made.id, org.people["mira"]) and made.has_recording
    ended = file.stat().st_mtime
    assert abs((made.started_at.timestamp() + 2) - ended) <= 1, (
        "a recorder closes its file when the call ends"
    )


def test_a_list_is_looked_through_whole_and_goes_on_where_it_was(
    world: World, org: Org, add: Any, tmp_path: Path
) -> None:
    for n in range(3):
        (tmp_path / f"{n}.wav").write_bytes(wav(1.0 + n))
    table = tmp_path / "calls.csv"
    table.write_text(
        "\ufefffile,agent,started_at,number,direction\n"
        f"0.wav,mira,{AT},,in\n1.wav,nobody,2026-11-20 09:30,,in\n9.wav,otto,,,sideways\n2.wav,otto,,+8613900001111,out\n"
    )
    code, _, complaints = add("--list", table)
    assert code == 1 and world.rows(recording, org) == []
    for words in ("line 3: nobody has the login", "line 3: 2026-11-20 09:30 says no zone", "line 4: there is no file 9.wav",
                  "line 4: direction is in or out", "Nothing was added."):  # fmt: skip
        assert words in complaints, complaints
    table.write_text(f"file,agent,started_at\n0.wav,mira,{AT}\n")
    assert add("--list", table)[0] == 0
    table.write_text(
        f"file,agent,started_at,number\n0.wav,mira,{AT},\n1.wav,mira,{AT},\n2.wav,otto,,+8613900001111\n"
    )
    code, out, _ = add("--list", table)
    assert code == 0 and [line.endswith("already") for line in out.splitlines()] == [True, False, False]
    assert len(world.rows(call, org)) == len(world.rows(recording, org)) == 3
    assert world.rows(touch, org) == [], "a number that nobody has belongs to nobody"
    table.write_text("datei,agent\n0.wav,mira\n")
    code, _, complaints = add("--list", table)
    assert code == 1 and "no column file" in complaints and "unknown column datei" in complaints


def test_what_it_cannot_take_it_says(add: Any, tmp_path: Path, file: Path) -> None:
    assert add()[0] == 2 and "FILE or a --list" in add()[2]
    code, _, said = add(tmp_path / "none.wav", "--agent", "mira")
    assert code == 2 and "none.wav cannot be read" in said
    code, _, said = add(file, "--agent", "mira", "--at", "yesterday")
    assert code == 1 and "yesterday is no moment" in said
    broken = tmp_path / "text.wav"
    broken.write_text("not a sound" * 50)
    os.utime(broken)
    code, _, said = add(broken, "--agent", "mira")
    assert code == 1 and "no recording that can be heard" in said
