"""Duplicates by keyboard: side by side, each conflict decided, merged, kept apart; somebody was faster; split again."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.helpers.fake_library import FakeLibrary
from tests.helpers.screens_library import page as open_leads
from tests.helpers.screens_library import pairs as open_pairs

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> tuple[Any, Any, FakeLibrary]:
    window, made, fake = open_pairs()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.focus_home()
    return window, made, fake


def test_each_conflict_is_decided_and_the_pair_is_merged(opened: Any, qtbot: Any) -> None:
    window, page, fake = opened
    assert (
        page.list.count() == 3
        and "98 %" in page.list.item(0).text()
        and "= number" in page.list.item(0).text()
    )
    assert page.likeness.whole() == "98 % alike" and page.heads[0][0].whole().startswith("Stays: ")
    mine, theirs = page.rows["tier"]
    assert mine.chosen and not theirs.chosen
    theirs.setFocus()
    qtbot.keyClick(theirs, Qt.Key.Key_Return)
    assert theirs.chosen and not mine.chosen and "Tier: B" in theirs.accessibleName()
    qtbot.keyClick(page.list, Qt.Key.Key_F6)
    assert page.heads[1][0].whole().startswith("Stays: ") and theirs.chosen, (
        "the choice stays with its record"
    )
    qtbot.keyClick(page.list, Qt.Key.Key_Return, CTRL)
    (asked,) = fake.merged
    assert (asked.keep, asked.other) == ("lead-0008", "lead-0000") and asked.choices == {"tier": "keep"}
    assert (asked.keep_version, asked.other_version) == (9, 1)
    assert page.list.count() == 2 and "can be split off again" in window.strip.text.text()


def test_two_customers_and_all_values_of_one_side(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.presenter.detail.one.lead.id == "lead-0001"
    qtbot.keyClick(page.list, Qt.Key.Key_Right, CTRL)
    assert all(theirs.chosen for _, theirs in page.rows.values())
    qtbot.keyClick(page.list, Qt.Key.Key_Delete, CTRL)
    assert fake.dismissed == [("lead-0001", "lead-0009")] and page.list.count() == 2
    for _ in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_Delete, CTRL)
    assert page.empty.isVisible() and "No pair waits" in page.empty.title.text()


def test_a_record_that_somebody_changed_is_read_again_and_said(opened: Any, qtbot: Any) -> None:
    window, page, fake = opened
    fake.changed = True
    qtbot.keyClick(page.list, Qt.Key.Key_Return, CTRL)
    assert "Somebody changed “José Ortega”" in window.strip.text.text() and page.list.count() == 3
    qtbot.keyClick(page.list, Qt.Key.Key_Return, CTRL)
    assert len(fake.merged) == 2 and page.list.count() == 2


def test_the_search_is_started_and_watched(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    qtbot.keyClick(page.list, Qt.Key.Key_F5)
    assert "1,000 leads compared" in page.run_words.text() and not page.search.isEnabled()
    from domain.lead_library.duplicates import DuplicateRun
    from tests.helpers.desk_fakes import NOW

    fake.run = DuplicateRun(compared=2_000, found=3, started_at=NOW, ended_at=NOW)
    page.presenter.look_again()
    assert page.search.isEnabled() and "2,000 leads compared" in page.run_words.text()


def test_two_chosen_leads_are_compared_and_a_merged_one_is_split_off(qtbot: Any, desk_look: Any) -> None:
    window, page, fake = open_leads()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.focus_home()
    qtbot.keyClick(page.table, Qt.Key.Key_D, CTRL)
    assert "Choose two leads" in window.strip.text.text()
    page.table.selectRow(2)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    page.record.split.click()
    assert fake.splits == [("lead-0002", "lead-9999")] and page.record.split.isHidden()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.table, Qt.Key.Key_D, CTRL)
    pairs = window.desks["operations"].widget("duplicates")
    assert window.desks["operations"].page() == "duplicates"
    assert pairs.presenter.detail.other.lead.id == "lead-0001" and pairs.likeness.whole() == "41 % alike"
