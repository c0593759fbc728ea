"""Fixtures of the integration tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import Engine

from tests.helpers.postgres import database_url, databases, engine, module_engine  # noqa: F401
from tests.helpers.world import Desk, Org, World


@pytest.fixture
def world(engine: Engine, tmp_path: Path) -> World:  # noqa: F811
    """An empty server over a fresh database."""
    return World(engine, str(tmp_path / "recordings"))


@pytest.fixture
def http(world: World) -> Iterator[TestClient[Any]]:
    """The application, in this process."""
    with world.serving() as client:
        yield client


@pytest.fixture
def org(world: World) -> Org:
    """One organisation with a person of each role, two agents in one team and one in another."""
    made = world.organisation("demo")
    world.person(made, "mira", "agent", team="A", region="North")
    world.person(made, "otto", "agent", team="A", region="North")
    world.person(made, "pia", "agent", team="B", region="North")
    world.person(made, "lena", "team_lead", team="A", region="North")
    world.person(made, "quan", "analyst")
    world.person(made, "olga", "operations")
    world.person(made, "ada", "admin")
    return made


@pytest.fixture
def mira(http: TestClient[Any], org: Org) -> Desk:
    """The agent, signed in."""
    return signed_in(http, org, "mira")


@pytest.fixture
def quan(http: TestClient[Any], org: Org) -> Desk:
    """The analyst, signed in."""
    return signed_in(http, org, "quan")


def signed_in(http: TestClient[Any], org: Org, login: str) -> Desk:
    desk = Desk(http, org, login)
    answer = desk.sign_in()
    assert answer.status_code == 200, answer.text
    return desk
