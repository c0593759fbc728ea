"""One floor for all tests of the library: two organisations, nobody's test changes another's leads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import Engine

from lead_server.lead_library import acting, imports, searching
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in


class Library:
    """A world with two organisations of the same people. `http`: the application; its rounds are run by hand."""

    def __init__(self, world: World, http: TestClient[Any]) -> None:
        self.world, self.http = world, http
        self.org, self.other = world.organisation("alpha"), world.organisation("beta")
        for org in (self.org, self.other):
            for login, role, team in (
                ("mira", "agent", "A"), ("otto", "agent", "A"), ("pia", "agent", "B"), ("lena", "team_lead", "A"),
                ("quan", "analyst", ""), ("olga", "operations", ""), ("omar", "operations", ""), ("ada", "admin", ""),
            ):  # fmt: skip
                world.person(org, login, role, team=team, region="North" if team else "")  # type: ignore[arg-type]
        self._desks: dict[tuple[str, str], Desk] = {}

    def desk(self, login: str, org: Org | None = None) -> Desk:
        """Somebody signed in, once."""
        org = org or self.org
        if (org.code, login) not in self._desks:
            self._desks[org.code, login] = signed_in(self.http, org, login)
        return self._desks[org.code, login]


@pytest.fixture(scope="module")
def library(module_engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with pytest.MonkeyPatch.context() as patch:
        for round_ in (acting, searching, imports):
            patch.setattr(round_, "FIRST_S", (1e6, 1e6))  # the tests run the server's rounds by hand
        world = World(module_engine, str(tmp_path_factory.mktemp("recordings")))
        with world.serving() as client:
            yield Library(world, client)
