"""Calls are found by what was said and by phrases; who may not hear a recording finds nothing by its words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import insert

from db.central.calls import call, phrase_hit, recording, transcript
from domain.api import CallPage
from domain.ids import new_id
from domain.spoken_words import words_in
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in

NOW = datetime.now(UTC)


def spoken(world: World, org: Org, login: str, *texts: str, hit: str = "") -> str:
    """A call with a recording whose speakers said this."""
    call_id, recording_id = new_id(), new_id()
    with world.work(org) as work:
        at = {"org_id": org.id, "agent_id": org.people[login], "started_at": NOW}
        work.connection.execute(insert(call).values(id=call_id, has_recording=True, **at))
        work.connection.execute(insert(recording).values(id=recording_id, call_id=call_id, **at))
        for n, text in enumerate(texts):
            work.connection.execute(
                insert(transcript).values(
                    org_id=org.id,
                    id=new_id(),
                    recording_id=recording_id,
                    channel=n,
                    text=text,
                    words=words_in(text),
                )
            )
        if hit:
            work.connection.execute(
                insert(phrase_hit).values(
                    org_id=org.id, id=new_id(), recording_id=recording_id, call_id=call_id, phrase=hit
                )
            )
    return call_id


@pytest.fixture
def calls(world: World, org: Org) -> dict[str, str]:
    return {
        "price": spoken(
            world, org, "mira", "That is far too expensive for me", "I understand", hit="objections/price"
        ),
        "zh": spoken(world, org, "mira", "这个价格我再考虑一下", hit="promises/cheapest"),
        "pia": spoken(world, org, "pia", "too expensive I am afraid"),
    }


def found(http: TestClient[Any], org: Org, login: str, **query: str) -> set[str]:
    answer = signed_in(http, org, login).ask("GET", f"/v1/calls?{urlencode(query)}")
    assert answer.status_code == 200, answer.text
    return {row.id for row in msgspec.json.decode(answer.content, type=CallPage).rows}


def test_by_what_was_said(http: TestClient[Any], org: Org, calls: dict[str, str]) -> None:
    assert found(http, org, "quan", said="EXPENSIVE too") == {calls["price"], calls["pia"]}
    assert found(http, org, "quan", said="再考虑") == {calls["zh"]}
    assert found(http, org, "quan", said="expensive understand") == set(), (
        "two speakers' words are no sentence"
    )
    assert found(http, org, "quan", said="?!") == set()


def test_by_phrases(http: TestClient[Any], org: Org, calls: dict[str, str]) -> None:
    for name in ("objections", "price", "objections/price"):
        assert found(http, org, "quan", hit=name) == {calls["price"]}, name
    assert found(http, org, "quan", hit="object") == found(http, org, "quan", hit="%") == set()


def test_words_are_no_way_around_permissions(http: TestClient[Any], org: Org, calls: dict[str, str]) -> None:
    assert found(http, org, "pia", said="expensive") == {calls["pia"]}
    assert found(http, org, "mira", said="expensive") == {calls["price"]}
    assert found(http, org, "lena", said="expensive") == {calls["price"]}, "her team's, not the other's"
