"""Which backups stay by a rule: worked out by hand over two years; bounds of health."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.server_health import BackupState, HealthBounds, backup_standing, verify_standing
from lead_server.backup import state
from lead_server.backup.pruning import KeepRule, chosen

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)


def test_days_weeks_and_months_have_one_each_and_the_newest_always_stays() -> None:
    nightly = [NOW - timedelta(days=n) for n in range(730)]
    kept = sorted(chosen(nightly, KeepRule()))
    days = {moment.date() for moment in kept}
    assert {(NOW - timedelta(days=n)).date() for n in range(7)} <= days
    sundays = [moment for moment in nightly if moment.isoweekday() == 7][:4]
    assert {moment.date() for moment in sundays} <= days, "the newest of each week is its Sunday"
    ends = {datetime(2026, month + 1, 1, tzinfo=UTC) - timedelta(days=1) for month in range(1, 11)}
    assert {moment.date() for moment in ends} <= days and date(2025, 12, 31) in days
    assert date(2025, 11, 30) not in days and len(kept) <= 7 + 5 + 12
    assert chosen(nightly, KeepRule(0, 0, 0)) == {NOW}, "never the newest"
    twice = [NOW, NOW - timedelta(hours=1), NOW - timedelta(days=400)]
    assert chosen(twice, KeepRule(1, 0, 0)) == {NOW}
    assert chosen(twice, KeepRule(2, 0, 0)) == {NOW, twice[2]}, "days that have a backup are counted"


def test_what_is_older_than_its_bound_is_red(monkeypatch: pytest.MonkeyPatch) -> None:
    bounds = HealthBounds(backup_hours=26, verify_days=8)
    fresh = BackupState(at=NOW - timedelta(hours=25), verified_at=NOW - timedelta(days=7))
    assert backup_standing(fresh, bounds, NOW, own_database=False) == "good"
    assert verify_standing(fresh, bounds, NOW, own_database=False) == "good"
    old = BackupState(at=NOW - timedelta(hours=27), verified_at=NOW - timedelta(days=9))
    assert backup_standing(old, bounds, NOW, own_database=False) == "old"
    assert verify_standing(old, bounds, NOW, own_database=False) == "old"
    wrong = BackupState(at=NOW, verified_at=NOW, verified_wrong=1)
    assert verify_standing(wrong, bounds, NOW, own_database=False) == "wrong"
    assert backup_standing(BackupState(), bounds, NOW, own_database=False) == "none"
    assert backup_standing(BackupState(), bounds, NOW, own_database=True) == "yours"
    monkeypatch.setenv(state.BACKUP_HOURS, "50")
    monkeypatch.setenv(state.VERIFY_DAYS, "soon")
    assert state.bounds() == HealthBounds(backup_hours=50, verify_days=8)
