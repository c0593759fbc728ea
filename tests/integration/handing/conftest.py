"""A floor with a pool of twelve leads, and everybody who hands out."""

from __future__ import annotations

from typing import Any

import pytest
from litestar.testing import TestClient

from lead_server.handing_out import round as rounds
from tests.helpers.world import Org, World, a_campaign
from tests.integration.conftest import signed_in
from tests.integration.handing.hand import Hand


@pytest.fixture(autouse=True)
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server's own rounds wait: a test says when one comes."""
    monkeypatch.setattr(rounds, "FIRST_S", (3_600.0, 3_600.0))


@pytest.fixture
def pool(world: World, org: Org) -> list[str]:
    world.publish(org, "campaign", a_campaign())
    return [world.lead(org, f"客户{n:02}", campaign="renewal") for n in range(12)]


@pytest.fixture
def olga(http: TestClient[Any], org: Org) -> Hand:
    """Operations: all agents."""
    return Hand(signed_in(http, org, "olga"))


@pytest.fixture
def lena(http: TestClient[Any], org: Org) -> Hand:
    """Team lead of A: Mira and Otto."""
    return Hand(signed_in(http, org, "lena"))
