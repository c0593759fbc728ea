"""Settings of an organisation, kept as one JSON object in its row; what is not set has the default of the domain."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select, update

from db.central.people import organisation
from domain.errors import UserError
from domain.people import Organisation
from lead_server.work import Work

LOCK_DAYS = range(1, 366)
DEFAULTS: dict[str, Any] = {"desk_lock_days": Organisation(id="", code="", name="").desk_lock_days}


def read(work: Work) -> dict[str, Any]:
    """All settings as they hold."""
    kept = work.connection.execute(
        select(organisation.c.settings).where(organisation.c.org_id == work.org_id)
    ).scalar_one()
    return {name: kept.get(name, default) for name, default in DEFAULTS.items()}


def set_lock_days(work: Work, days: int) -> None:
    """After how many days without the server a desk locks itself.

    Raises:
        UserError: bad_request, with what is allowed.
    """
    if days not in LOCK_DAYS:
        raise UserError("bad_request", f"desk-lock-days is {LOCK_DAYS[0]} to {LOCK_DAYS[-1]}, not {days}")
    work.connection.execute(
        update(organisation)
        .where(organisation.c.org_id == work.org_id)
        .values(settings=organisation.c.settings.op("||")(func.jsonb_build_object("desk_lock_days", days)))
    )
    work.audit("change", "organisation", work.org_id, desk_lock_days=days)
