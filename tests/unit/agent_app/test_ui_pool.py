"""The pool by keyboard: opened by one key, claimed by Enter, opened by the same Enter, given back with a reason."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_app.changes import Changed
from domain.errors import UserError
from tests.helpers.fake_pool import FakePool
from tests.helpers.screens_pool import opened as open_panel

Opened = tuple[Any, Any, FakePool]


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> Opened:
    window, panel, fake = open_panel()
    qtbot.addWidget(window)
    panel.dismiss()
    QTest.qWaitForWindowActive(window)
    return window, panel, fake


def press(window: Any, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def texts(panel: Any, row: int) -> list[str]:
    return [panel.table.item(row, n).text() for n in range(panel.table.columnCount())]


def test_claimed_and_opened_by_one_key(opened: Opened) -> None:
    """Ctrl+P, Enter: hers. It is told when it has arrived; Enter again brings it on screen, and the pool steps aside."""
    window, panel, fake = opened
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (
        panel.isVisible()
        and texts(panel, 0)[0] == "王*"
        and "today 0 of 20, held 12 of 50" in panel.quota.text()
    )
    press(window, Qt.Key.Key_Return)
    assert fake.claims == ["p1"] and texts(panel, 0)[-1] == "yours" and "today 1 of 20" in panel.quota.text()
    assert "on its way" in window.strip.text.whole()
    press(window, Qt.Key.Key_Return)
    assert panel.isVisible() and fake.claims == ["p1"], "not claimed twice, and not there yet"
    fake.arrived.add("p1")
    window.services.changes.announce(Changed(leads=frozenset({"p1"})))
    assert "on your desk" in window.strip.text.whole()
    press(window, Qt.Key.Key_Return)
    assert not panel.isVisible() and window.desks["calls"].customer.shown_lead() == "p1"


def test_why_is_it_mine(opened: Opened) -> None:
    window, _panel, _fake = opened
    press(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    said = window.strip.text.whole()
    assert "claimed from the public pool" in said and "protected until" in said


def test_somebody_was_faster(opened: Opened) -> None:
    """One sentence, the row is gone, the next one is chosen."""
    window, panel, fake = opened
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    fake.error = UserError("pool_taken")
    press(window, Qt.Key.Key_Return)
    assert "Somebody else" in panel.problem.text() and panel.table.rowCount() == 2 and panel.chosen() == "p2"
    fake.error = UserError("pool_quota", most=20)
    press(window, Qt.Key.Key_Return)
    assert "20" in panel.problem.text() and panel.table.rowCount() == 2
    fake.error = UserError("pool_cooling", until="2026-11-24T02:00:00+00:00")
    press(window, Qt.Key.Key_Return)
    assert "again 24 Nov 10:00;" in panel.problem.text() or "again Tue 10:00;" in panel.problem.text()
    press(window, Qt.Key.Key_Down)
    assert not panel.claim.isEnabled() and texts(panel, 1)[-1].startswith("was yours")
    fake.error = None
    press(window, Qt.Key.Key_Return)
    assert not fake.claims, "a lead that cools down cannot be claimed"
    press(window, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_filtered_and_given_back(opened: Opened) -> None:
    window, panel, fake = opened
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    panel.filters["language"].setCurrentIndex(panel.filters["language"].findData("es"))
    assert fake.asked[-1][0].language == "es" and panel.table.rowCount() == 1
    press(window, Qt.Key.Key_Return)
    assert panel.back.isVisible()
    panel.reason.setText("a neighbour")
    panel.reason.setFocus()
    press(window, Qt.Key.Key_Return)
    assert fake.back == [("p2", "a neighbour")] and "back in the pool" in window.strip.text.whole()


def test_who_claims_nothing_has_no_pool(qtbot: Any, desk_look: Any) -> None:
    from agent_app.shell.open import open_shell
    from tests.helpers import desk_fakes as fakes

    window = open_shell(fakes.fake_services("analyst"), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    assert not window.acts.enabled("pool") and window.acts.why_not("pool")
