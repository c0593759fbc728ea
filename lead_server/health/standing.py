"""How the server stands: for `/health`, Prometheus and the Admin desk."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from prometheus_client import Gauge
from sqlalchemy import func, select, text

from db.central.calls import recording
from db.central.messages import webhook
from db.central.sheets import sheet_delivery
from domain.server_health import BackupState, HealthBounds, ServerHealth, backup_standing, verify_standing
from lead_server import VERSION
from lead_server.backup import objects, state
from lead_server.house import House
from lead_server.retention.ledger import BrokenLedgerError
from lead_server.work import Work

STARTED = datetime.now(UTC)
SHEET_DAYS = timedelta(days=7)
_BACKUP = Gauge("leadline_backup_age_seconds", "Age of the newest backup; -1: there is none")
_VERIFIED = Gauge(
    "leadline_backup_verified_age_seconds", "Age of the newest backup that came back in a trial; -1: none"
)


def backups_of(house: House) -> tuple[BackupState, bool]:
    """What is known of backups, and whether the database is a server of the operator's own."""
    if house.ledger is None:
        return BackupState(), True
    folder: Path = house.ledger.path.parent
    return state.read(folder), not (folder / "postgres" / "cluster").is_dir()


def told(house: House, now: datetime) -> dict[str, Any]:
    """For `/health`: ages and sizes, no path."""
    kept, own = backups_of(house)
    bounds: HealthBounds = state.bounds()
    return {
        "backup": backup_standing(kept, bounds, now, own_database=own),
        "backup_age_s": _age(kept.at, now), "backup_bytes": kept.bytes + kept.recordings_bytes,
        "verified": verify_standing(kept, bounds, now, own_database=own), "verified_age_s": _age(kept.verified_at, now),
    }  # fmt: skip


def gauge(house: House, now: datetime) -> None:
    """Set the gauges."""
    kept, _ = backups_of(house)
    for one, at in ((_BACKUP, kept.at), (_VERIFIED, None if kept.verified_wrong else kept.verified_at)):
        age = _age(at, now)
        one.set(-1 if age is None else age)


def read(work: Work, house: House) -> ServerHealth:
    """Raises UserError: forbidden."""
    work.actor.demand("permission", "see")
    kept, own = backups_of(house)
    bounds = state.bounds()
    r, w, d = recording.c, webhook.c, sheet_delivery.c
    run = work.connection.execute
    size = run(text("SELECT pg_database_size(current_database())")).scalar_one()
    count = run(select(func.count()).select_from(recording).where(r.org_id == work.org_id)).scalar_one()
    failing = run(
        select(func.count())
        .select_from(webhook)
        .where(w.org_id == work.org_id, w.active, w.failing_since.is_not(None))
    ).scalar_one()
    failed = run(
        select(func.count())
        .select_from(sheet_delivery)
        .where(d.org_id == work.org_id, d.state.in_(("failed", "unsure")), d.at > work.now - SHEET_DAYS)
    ).scalar_one()
    place = objects.place_of(house.ledger.path.parent if house.ledger is not None else Path())
    return ServerHealth(
        version=VERSION, started_at=STARTED, database_bytes=size, own_database=own, backup=kept, bounds=bounds,
        backup_state=backup_standing(kept, bounds, work.now, own_database=own),
        verify_state=verify_standing(kept, bounds, work.now, own_database=own), recordings=count,
        recordings_place="store" if objects.is_store(place) else "folder", ledger=_ledger(house),
        webhooks_failing=failing, sheets_failed=failed,
    )  # fmt: skip


def _ledger(house: House) -> int:
    if house.ledger is None:
        return 0
    try:
        return sum(1 for _ in house.ledger.read())
    except BrokenLedgerError:
        return -1


def _age(at: datetime | None, now: datetime) -> int | None:
    return int((now - at).total_seconds()) if at is not None else None
