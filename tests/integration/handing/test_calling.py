"""Whose lead stays where it is: in a ring, a talk or a wrap-up, as her desk says it, and no longer than she is there."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import insert

from db.central.floor import presence
from domain.ids import new_id
from domain.presence import GREY_AFTER_S
from lead_server.handing_out.calling import in_call
from tests.helpers.world import Org, World


def test_a_heartbeat_keeps_a_lead_as_long_as_it_is_fresh(world: World, org: Org) -> None:
    leads = {
        name: world.lead(org, name, "mira")
        for name in ("ringing", "talking", "wrap_up", "ready", "grey", "left")
    }
    with world.work(org) as work:
        seen: dict[str, Any] = {"grey": timedelta(seconds=GREY_AFTER_S + 1)}
        for name, lead_id in leads.items():
            work.connection.execute(
                insert(presence).values(
                    org_id=org.id, person_id=new_id(), lead_id=lead_id, left=name == "left",
                    state=name if name in ("ringing", "wrap_up", "ready") else "talking",
                    seen_at=work.now - seen.get(name, timedelta(seconds=1)),
                )
            )  # fmt: skip
        assert in_call(work, list(leads.values())) == {
            leads[name] for name in ("ringing", "talking", "wrap_up")
        }
        assert in_call(work, []) == set()
