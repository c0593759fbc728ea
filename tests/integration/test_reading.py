"""What the desks that page the server get: search, filters, pages, recordings, and the trail of each read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import insert

from db.central.calls import call, recording
from db.central.leads import touch
from db.central.records import audit_event
from domain.ids import new_id
from lead_server.recordings import storage as recordings
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in


def names(answer: Any) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [row["name"] for row in answer.json()["rows"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [("丽", ["王丽华"]), ("王丽", ["王丽华"]), ("丽王", []), ("pena", ["Íñigo Peña"]), ("PEÑ", ["Íñigo Peña"]),
     ("inigo pe", ["Íñigo Peña"]), ("8817", ["王丽华"]), ("%", []), ("_", [])],
)  # fmt: skip
def test_search(world: World, org: Org, quan: Desk, text: str, found: list[str]) -> None:
    world.lead(org, "王丽华", "mira", number="+8613900008817")
    world.lead(org, "Íñigo Peña", "otto")
    assert names(quan.ask("GET", "/v1/leads", params={"search": text})) == found or text in "%_"


def test_pages_are_complete_and_each_row_comes_once(world: World, org: Org, quan: Desk) -> None:
    made = {f"lead {n}" for n in range(7)}
    for name in sorted(made):
        world.lead(org, name, "mira")
    seen: list[str] = []
    after = ""
    while True:
        answer = quan.ask("GET", "/v1/leads", params={"limit": 3, "after": after})
        seen += names(answer)
        after = answer.json().get("after", "")
        if not after:
            break
    assert sorted(seen) == sorted(made)
    assert names(quan.ask("GET", "/v1/leads?pool=true")) == []


def test_every_read_of_a_record_is_noted(world: World, org: Org, quan: Desk) -> None:
    lead_id = world.lead(org, "x", "mira")
    quan.ask("GET", f"/v1/leads/{lead_id}")
    (row,) = [r for r in world.rows(audit_event, org) if r.action == "see"]
    assert (row.person_id, row.device_id, row.lead_id, row.entity) == (
        org.people["quan"], quan.device_id, lead_id, "lead",
    )  # fmt: skip
    assert row.address


def test_older_touches_come_on_demand(world: World, org: Org, mira: Desk) -> None:
    lead_id = world.lead(org, "x", "mira")
    now = datetime.now(UTC)
    with world.engine.begin() as connection:
        connection.execute(
            insert(touch),
            [
                {"org_id": org.id, "id": new_id(), "lead_id": lead_id, "kind": "note", "at": now - timedelta(days=n),
                 "text": str(n)}
                for n in range(25)
            ],
        )  # fmt: skip
    assert [t.text for t in world.whole(org, lead_id).touches] == [str(n) for n in range(20)]
    first = mira.ask("GET", f"/v1/leads/{lead_id}/touches?limit=20").json()
    rest = mira.ask("GET", f"/v1/leads/{lead_id}/touches", params={"after": first["after"]}).json()
    assert [row["text"] for row in rest["rows"]] == ["20", "21", "22", "23", "24"]


def a_call(
    world: World, org: Org, login: str, *, number: str, days_ago: int = 0, outcome: str = "", **more: Any
) -> str:
    made = new_id()
    from domain import numbers
    from lead_server.security.number_keys import number_key

    with world.work(org) as work:
        work.connection.execute(
            insert(call).values(
                org_id=org.id, id=made, agent_id=org.people[login], direction="out", e164=number, last4=number[-4:],
                key_hash=numbers.keyed_hash(number, number_key(work)), disposition=outcome,
                started_at=datetime.now(UTC) - timedelta(days=days_ago), **more,
            )
        )  # fmt: skip
    return made


def test_calls_are_found_by_number_agent_date_and_outcome(
    world: World, org: Org, http: TestClient[Any], quan: Desk
) -> None:
    one = a_call(world, org, "mira", number="+8613900001234", outcome="reached.sold")
    two = a_call(world, org, "otto", number="+8613900005634", days_ago=3, outcome="no_answer")

    def found(desk: Desk = quan, **query: str) -> list[str]:
        answer = desk.ask("GET", "/v1/calls", params=query)
        assert answer.status_code == 200, answer.text
        assert answer.json().get("total", 0) == len(answer.json()["rows"])
        return [row["id"] for row in answer.json()["rows"]]

    assert found() == [one, two]
    assert found(number="1234") == [one] and found(number="34") == [one, two]
    assert found(number="139 0000 5634") == [two] and found(number="+8613900005634") == [two]
    assert found(number="901234") == [one], "a masked role asks by four digits; more tell her nothing more"
    assert found(signed_in(http, org, "ada"), number="901234") == [], "who sees numbers asks by all she typed"
    assert found(agent="ott") == [two] and found(agent=org.people["mira"]) == [one]
    today = datetime.now(UTC).date()
    assert found(since=today.isoformat()) == [one]
    assert found(until=(today - timedelta(days=1)).isoformat()) == [two]
    assert found(outcome="reached") == [one] and found(outcome="no_answer") == [two]
    assert found(with_recording="true") == [] and found(unscored="true") == [one, two]


def test_a_recording_whole_and_in_ranges(world: World, org: Org, quan: Desk) -> None:
    call_id, recording_id, sound = (
        a_call(world, org, "mira", number="+8613900001234"),
        new_id(),
        bytes(range(200)),
    )
    with world.work(org) as work:
        for _ in range(2):
            recordings.add(
                work, world.house.recordings, recording_id=recording_id, call_id=call_id, agent_id=org.people["mira"],
                data=sound, media_type="audio/ogg", seconds=2.5, channels=2,
            )  # fmt: skip
    path = f"/v1/recordings/{recording_id}/audio"
    whole = quan.ask("GET", path)
    assert (whole.status_code, whole.content, whole.headers["content-type"]) == (200, sound, "audio/ogg")
    part = quan.ask("GET", path, headers={"Range": "bytes=10-19"})
    assert (part.status_code, part.content) == (206, sound[10:20])
    assert part.headers["content-range"] == "bytes 10-19/200"
    assert quan.ask("GET", path, headers={"Range": "bytes=-5"}).content == sound[-5:]
    assert quan.ask("GET", path, headers={"Range": "bytes=195-"}).content == sound[195:]
    assert quan.ask("GET", path, headers={"Range": "bytes=900-"}).json()["code"] == "bad_request"
    row = quan.ask("GET", f"/v1/calls/{call_id}").json()["row"]
    assert (row["recording_id"], row["recording_s"], row["channels"]) == (recording_id, 2.5, 2)
    assert len([r for r in world.rows(audit_event, org) if r.action == "listen"]) == 1, "the beginning, once"
    (kept,) = world.rows(recording, org)
    file = Path(world.recordings) / kept.object_key
    assert kept.key_sealed and sound[20:60] not in file.read_bytes(), "it lies there encrypted"
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert quan.ask("GET", path).json()["code"] == "recording_missing", "what was changed is not played"
    world.house.recordings.remove(kept.object_key)
    assert quan.ask("GET", path).json()["code"] == "recording_missing"
