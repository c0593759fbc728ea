"""A hidden number is shown for a reason, a few times a day, and only of a customer whom one may see."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import update

from db.central.access import number_reveal
from db.central.leads import lead
from domain.access import AccessRules
from domain.errors import UserError
from lead_server.people import settings
from tests.helpers.world import Desk, Org, World
from tests.integration.access.test_permissions import Table, cell
from tests.integration.conftest import signed_in

NUMBER = "+8613900008817"


class Hidden:
    """Agents read no numbers here; what `mira` gets to read of a lead."""

    def __init__(self, world: World, org: Org, http: TestClient[Any]) -> None:
        self.world, self.org, self.http = world, org, http
        done = Table(signed_in(http, org, "ada")).change(cell("agent", "lead", "unmask", "none"))
        assert done.own, done
        with world.work(org) as work:
            settings.set_access(work, AccessRules(reveals_a_day=2))
        self.mira = signed_in(http, org, "mira")

    def ask(
        self, lead_id: str, reason: str = "she asked for it", desk: Desk | None = None
    ) -> tuple[str, str, int]:
        """(code, number, how many are left)."""
        number = self.world.whole(self.org, lead_id).numbers[0].id
        answer = (desk or self.mira).ask(
            "POST", f"/v1/numbers/{number}/reveal", json={"lead_id": lead_id, "reason": reason}
        ).json()  # fmt: skip
        return answer.get("code", ""), answer.get("number", ""), answer.get("left", -1)


@pytest.fixture
def hidden(world: World, org: Org, http: TestClient[Any]) -> Hidden:
    return Hidden(world, org, http)


def test_only_hers_only_with_a_reason_and_so_many_a_day(world: World, org: Org, hidden: Hidden) -> None:
    hers = world.lead(org, "Wang", "mira", number=NUMBER)
    his, pooled = world.lead(org, "Li", "otto"), world.lead(org, "Zhao")
    for reason in ("", "  x ", "ab"):
        assert hidden.ask(hers, reason)[0] == "reason_missing"
    assert hidden.ask(his)[0] == hidden.ask(pooled)[0] == "not_found"
    assert world.rows(number_reveal, org) == [], "what was refused is not counted"
    assert hidden.ask(hers) == ("", NUMBER, 1) and hidden.ask(hers) == ("", NUMBER, 0)
    assert hidden.ask(hers)[:2] == ("reveal_limit", "")
    ada = signed_in(hidden.http, org, "ada")
    assert hidden.ask(hers, desk=ada)[1] == NUMBER, "who reads numbers anyway is not counted"
    with world.engine.begin() as connection:
        connection.execute(
            update(number_reveal).values(at=datetime.now(UTC) - timedelta(hours=23, minutes=59))
        )
    assert hidden.ask(hers)[0] == "reveal_limit"
    with world.engine.begin() as connection:
        connection.execute(
            update(number_reveal).values(at=datetime.now(UTC) - timedelta(hours=24, minutes=1))
        )
    assert hidden.ask(hers) == ("", NUMBER, 1), "a day later"


def test_of_one_who_is_gone_nothing_is_shown(world: World, org: Org, hidden: Hidden) -> None:
    hers, his = world.lead(org, "Wang", "mira"), world.lead(org, "Li", "otto")
    number = world.whole(org, his).numbers[0].id
    mixed = hidden.mira.ask(
        "POST", f"/v1/numbers/{number}/reveal", json={"lead_id": hers, "reason": "mixed up"}
    )
    assert mixed.json()["code"] == "not_found", "the number of another lead"
    own = world.whole(org, hers).numbers[0].id
    with world.engine.begin() as connection:
        connection.execute(update(lead).where(lead.c.id == hers).values(deleted_at=datetime.now(UTC)))
    gone = hidden.mira.ask(
        "POST", f"/v1/numbers/{own}/reveal", json={"lead_id": hers, "reason": "still there?"}
    )
    assert gone.json()["code"] == "not_found"


def test_two_asks_at_once_are_counted_one_by_one(world: World, org: Org, hidden: Hidden) -> None:
    from lead_server.reveals import service
    from lead_server.work import begin_work

    hers = world.lead(org, "Wang", "mira", number=NUMBER)
    assert hidden.ask(hers)[2] == 1
    number, actor = world.whole(org, hers).numbers[0].id, world.actor(org, "mira")
    met, told = threading.Barrier(2), []

    def ask() -> None:
        try:
            with begin_work(world.engine, actor) as work:
                met.wait(10)
                told.append(service.reveal(work, number, hers, "both at once").number)
                time.sleep(0.2)  # the other has asked by now
        except UserError as error:
            told.append(error.code)

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == [NUMBER, "reveal_limit"] and len(world.rows(number_reveal, org)) == 2
