"""Many opened records are told to who leads, once; sealed numbers travel to a masked desk whose engine told its key."""

from __future__ import annotations

import base64
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
from litestar.testing import TestClient
from sqlalchemy import update

from agent_app.telephony.engine.sealed_numbers import SealedNumbers
from db.central.people import person
from db.central.work import notice
from domain.access import AccessRules
from domain.ids import new_id
from domain.leads import Lead
from domain.operations import TicketChanged, TicketOpened
from domain.permission_changes import CellChange
from domain.tickets import TicketAct
from lead_server.alarms import browsing
from lead_server.people import settings
from tests.helpers.world import Desk, Org, World
from tests.integration.access.test_permissions import Table
from tests.integration.conftest import signed_in


def notices(desk: Desk) -> list[dict[str, Any]]:
    desk.cursors = {}
    items = [
        item for page in desk.pull().pages for item in page.items if item.kind == "notice" and not item.gone
    ]
    return [msgspec.json.decode(bytes(item.body)) for item in items]


def test_opening_many_records_is_told_once_and_locks_nobody_out(
    http: TestClient[Any], world: World, org: Org, mira: Desk
) -> None:
    with world.work(org) as work:
        settings.set_access(work, AccessRules(records=5, minutes=10))
    other = world.organisation("other")
    world.person(other, "oscar", "admin")
    gone = world.person(org, "abe", "admin")
    with world.engine.begin() as connection:
        connection.execute(update(person).where(person.c.id == gone).values(active=False))
    leads = [world.lead(org, f"Customer {n}", "mira") for n in range(6)]
    for lead_id in leads[:4] + leads[:4]:
        mira.ask("GET", f"/v1/leads/{lead_id}")
    assert browsing.look(world.engine) == 0, "the same four, twice"
    mira.ask("GET", f"/v1/leads/{leads[4]}")
    assert browsing.look(world.engine) == 1 and browsing.look(world.engine) == 0, "once"
    told = {login: notices(signed_in(http, org, login)) for login in ("lena", "ada", "otto", "olga", "mira")}
    assert {login: len(found) for login, found in told.items()} == {
        "lena": 1,
        "ada": 1,
        "otto": 0,
        "olga": 0,
        "mira": 0,
    }
    assert not any(gone in row.stream for row in world.rows(notice, org)), "who may not sign in reads nothing"
    assert told["lena"][0]["kind"] == "browsing" and told["lena"][0]["data"]["records"] == "5"
    assert notices(signed_in(http, other, "oscar")) == []
    ada = signed_in(http, org, "ada")
    trail = ada.ask("GET", "/v1/audit", params={"action": "alarm"}).json()["rows"]
    assert [(one["entity_id"], one["data"]["records"]) for one in trail] == [(org.people["mira"], 5)]
    assert mira.ask("GET", f"/v1/leads/{leads[5]}").status_code == 200, "she goes on"
    with world.work(org) as work:
        later = work.now + timedelta(minutes=11)
    assert browsing.look(world.engine, later) == 0, "what is longer ago does not count"


def test_a_masked_desks_engine_gets_its_numbers_sealed(
    http: TestClient[Any], world: World, org: Org, mira: Desk, tmp_path: Path
) -> None:
    number = "+8613755551234"
    lead_id = world.lead(org, "Hidden", "mira", number=number)
    ada = Table(signed_in(http, org, "ada"))
    ada.change(CellChange(role="agent", entity="lead", action="unmask", scope="none"))
    engine = SealedNumbers(tmp_path / "engine.key")

    def pulled() -> Lead:
        mira.cursors = {}
        (item,) = (i for page in mira.pull().pages for i in page.items if i.id == lead_id)
        return msgspec.json.decode(bytes(item.body), type=Lead)

    assert pulled().numbers[0].sealed == "", "no key, nothing sealed"
    key = {"device_id": mira.device_id, "key": engine.public}
    assert mira.ask("PUT", "/v1/session/engine-key", json={**key, "key": "short"}).status_code == 400
    assert mira.ask("PUT", "/v1/session/engine-key", json={**key, "device_id": lead_id}).status_code == 403
    assert mira.ask("PUT", "/v1/session/engine-key", json=key).status_code == 204
    (told,) = pulled().numbers
    assert told.e164 is None and engine.open(told.sealed, told.id) == number
    assert number[3:].encode() not in base64.b64decode(told.sealed)
    rings = "+8613755559876"
    world.lead(org, "Ottos", "otto", number=rings)
    asked = {"number": rings, "call_id": new_id(), "device_id": mira.device_id}
    lent = mira.ask("POST", "/v1/grants", json=asked).json()["leads"][0]["numbers"][0]
    assert "e164" not in lent and engine.open(lent["sealed"], lent["id"]) == rings, (
        "who rings can be called back"
    )
    otto, other = signed_in(http, org, "otto"), world.lead(org, "Ottos, too", "otto", number="+8613755557777")
    ticket = new_id()
    assert otto.do(TicketOpened(lead_id=other, ticket_id=ticket, title="late")).outcome == "ok"
    hand = TicketAct(verb="hand", to=org.people["mira"])
    assert otto.do(TicketChanged(lead_id=other, ticket_id=ticket, act=hand)).outcome == "ok"
    asked = {"device_id": mira.device_id}
    handed = mira.ask("POST", f"/v1/records/handed/ticket/{ticket}", json=asked)
    assert "55557777" not in handed.text, "whom she works for is as masked as her own"
    lent = handed.json()["lead"]["numbers"][0]
    assert engine.open(lent["sealed"], lent["id"]) == "+8613755557777"
    another = Desk(http, org, "mira")
    another.sign_in()
    assert all(b"sealed" not in bytes(i.body) for page in another.pull().pages for i in page.items), (
        "her other PC"
    )
