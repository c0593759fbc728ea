"""A call goes to a colleague: her desk gets lead, notes and the script's place; nobody else does, and not for long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import select, update

from db.central.calls import call
from db.central.floor import call_handover, pbx_extension, pbx_link, presence
from db.central.records import audit_event
from db.central.work import call_grant
from domain.api import CallGrant
from domain.handover import HandedOverPage, HandOver, HandOverAnswer
from domain.ids import new_id
from domain.leads import Lead
from domain.numbers import keyed_hash
from domain.scripts import PlayerState, Position
from lead_server.security.number_keys import number_key
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in
from tests.integration.test_presence import SINCE, signals

NUMBER = "+8613800007001"
PLACE = PlayerState(trail=(Position(step="hello"), Position(step="offer")))


@pytest.fixture
def pia(http: TestClient[Any], org: Org) -> Desk:
    """An agent of another team, at her desk with line 1002."""
    made = signed_in(http, org, "pia")
    tells(made, "sip:1002@pbx.example")
    return made


@pytest.fixture
def wang(world: World, org: Org) -> str:
    return world.lead(org, "Wang Li", "mira", number=NUMBER)


def tells(desk: Desk, *lines: str) -> None:
    body = {"device_id": desk.device_id, "state": "ready", "since": SINCE, "lines": lines}
    assert desk.ask("POST", "/v1/presence", json=body).status_code == 200


def word(lead_id: str, **more: Any) -> HandOver:
    values: dict[str, Any] = {
        "id": new_id(), "n": 1, "call_id": new_id(), "to": "1002", "how": "blind", "lead_id": lead_id, "notes": "wants two",
        "script": "renewal", "script_version": 3, "player": PLACE,
    }  # fmt: skip
    return HandOver(**{**values, **more})


def give(desk: Desk, said: HandOver) -> HandOverAnswer:
    answer = desk.ask("POST", "/v1/handovers", json=msgspec.to_builtins(said))
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=HandOverAnswer)


def open_ones(desk: Desk) -> HandedOverPage:
    return msgspec.json.decode(desk.ask("GET", "/v1/handovers").content, type=HandedOverPage)


def take(desk: Desk, handover_id: str, call_id: str) -> Any:
    body = {"call_id": call_id, "device_id": desk.device_id}
    return desk.ask("POST", f"/v1/handovers/{handover_id}/take", json=body)


def test_a_colleague_gets_lead_notes_and_place(
    world: World, org: Org, mira: Desk, pia: Desk, wang: str
) -> None:
    begun = signals(pia).n
    said = word(wang)
    answer = give(mira, said)
    assert (answer.state, answer.agent) == ("given", "Pia")
    assert [one.kind for one in signals(pia, begun).signals] == ["handover"]
    (got,) = open_ones(pia).rows
    assert (got.by, got.name, got.notes, got.player, got.script_version) == (
        "Mira",
        "Wang Li",
        "wants two",
        PLACE,
        3,
    )
    with world.work(org) as work:
        assert got.keys == (keyed_hash(NUMBER, number_key(work)),), (
            "the ring is known by the customer's number"
        )
    before, call_id = signals(mira).n, new_id()
    answered = take(pia, said.id, call_id)
    (raw,) = msgspec.json.decode(answered.content, type=CallGrant).leads
    lent = msgspec.json.decode(raw, type=Lead)
    assert (lent.name, lent.granted_until_wrap_up) == ("Wang Li", True)
    told = signals(mira, before).signals
    assert [one.kind for one in told] == ["handover_taken"] and b"Pia" in bytes(told[0].body)
    assert take(pia, said.id, call_id).status_code == 200, "twice is once"
    assert len(world.rows(call_grant, org)) == 1 and len(signals(mira, before).signals) == 1
    assert take(pia, said.id, new_id()).json()["code"] == "already_done"
    with world.engine.connect() as connection:
        acts = connection.execute(select(audit_event.c.action, audit_event.c.lead_id)).all()
    assert ("hand_over", wang) in acts and ("grant", wang) in acts


def test_newer_words_count_older_and_repeated_ones_do_not(mira: Desk, pia: Desk, wang: str) -> None:
    said = word(wang, how="consult")
    give(mira, msgspec.structs.replace(said, n=2, how="attended", notes="new"))
    begun = signals(pia).n
    give(mira, said)
    give(mira, msgspec.structs.replace(said, n=2, how="attended", notes="new"))
    (got,) = open_ones(pia).rows
    assert (got.notes, got.how) == ("new", "attended") and not signals(pia, begun).signals


def test_what_is_withdrawn_is_gone(world: World, org: Org, mira: Desk, pia: Desk, wang: str) -> None:
    said = word(wang, how="consult")
    give(mira, said)
    gone = HandOver(id=said.id, n=2, call_id=said.call_id, to="", how="withdrawn")
    assert give(mira, gone).state == "withdrawn"
    give(mira, said)
    assert open_ones(pia).rows == () and take(pia, said.id, new_id()).status_code == 404
    assert "wants two" not in str(world.rows(call_handover, org)), "nothing of it is kept"


def test_a_desk_that_is_away_is_said_and_finds_it_when_it_is_back(
    world: World, org: Org, mira: Desk, pia: Desk, wang: str
) -> None:
    with world.engine.begin() as connection:
        connection.execute(update(presence).values(seen_at=datetime.now(UTC) - timedelta(minutes=1)))
    assert give(mira, word(wang)).state == "away"
    assert len(open_ones(pia).rows) == 1


@pytest.mark.parametrize("to", ["+8613812345678", "1003", "", "7777"])
def test_outside_numbers_and_ones_own_line_are_nobody(
    world: World, org: Org, mira: Desk, pia: Desk, wang: str, to: str
) -> None:
    tells(mira, "1003")
    assert give(mira, word(wang, to=to)).state == "nobody" and not world.rows(call_handover, org)


def test_the_operators_extension_counts_before_what_a_desk_says(
    world: World, org: Org, http: TestClient[Any], mira: Desk, pia: Desk, wang: str
) -> None:
    with world.work(org) as work:
        work.connection.execute(
            pbx_link.insert().values(
                org_id=org.id, name="main", kind="asterisk-ami", port=1, secret_sealed=b"x"
            )
        )
        work.connection.execute(
            pbx_extension.insert().values(
                org_id=org.id, link="main", extension="1002", person_id=org.people["otto"]
            )
        )
    assert give(mira, word(wang)).agent == "Otto"
    assert open_ones(pia).rows == ()


def test_who_may_not_see_the_customer_gets_nothing(
    world: World, org: Org, http: TestClient[Any], mira: Desk, wang: str
) -> None:
    """A lead of another team takes no calls, and this customer is none of hers."""
    world.person(org, "lars", "team_lead", team="B", region="North")
    lars = signed_in(http, org, "lars")
    tells(lars, "1009")
    answer = mira.ask("POST", "/v1/handovers", json=msgspec.to_builtins(word(wang, to="1009")))
    assert (answer.json()["code"], answer.json()["data"]) == ("handover_forbidden", {"agent": "Lars"})
    assert not world.rows(call_handover, org) and open_ones(lars).rows == ()


def test_nobody_gives_away_what_is_not_hers(world: World, org: Org, mira: Desk, pia: Desk) -> None:
    other = world.lead(org, "Li Na", "otto")
    answer = mira.ask("POST", "/v1/handovers", json=msgspec.to_builtins(word(other)))
    assert answer.status_code == 404 and not world.rows(call_handover, org)


def test_only_she_takes_it_and_only_for_minutes(
    world: World, org: Org, http: TestClient[Any], mira: Desk, pia: Desk, wang: str
) -> None:
    said = word(wang)
    give(mira, said)
    otto = signed_in(http, org, "otto")
    assert take(otto, said.id, new_id()).status_code == 404 and open_ones(otto).rows == ()
    steal = msgspec.structs.replace(said, n=9, notes="no")
    assert otto.ask("POST", "/v1/handovers", json=msgspec.to_builtins(steal)).status_code == 404
    with world.engine.begin() as connection:
        connection.execute(update(call_handover).values(at=datetime.now(UTC) - timedelta(minutes=6)))
    assert open_ones(pia).rows == () and take(pia, said.id, new_id()).status_code == 404
    with world.engine.begin() as connection:
        connection.execute(update(call_handover).values(at=datetime.now(UTC) - timedelta(minutes=11)))
    open_ones(pia)
    assert not world.rows(call_handover, org), "notes do not lie about"


def test_a_call_whose_outcome_is_known_borrows_nothing(
    world: World, org: Org, mira: Desk, pia: Desk, wang: str
) -> None:
    """The desk asked late; a grant now would never end."""
    said, call_id = word(wang), new_id()
    give(mira, said)
    with world.engine.begin() as connection:
        row = {"org_id": org.id, "id": call_id, "agent_id": org.people["pia"], "direction": "in"}
        connection.execute(call.insert().values(**row, started_at=datetime.now(UTC)))
    assert take(pia, said.id, call_id).json()["code"] == "already_done" and not world.rows(call_grant, org)
