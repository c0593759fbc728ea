"""Data protection at the Admin desk by keys: whom it is about is said before it is done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.screens_access import house_of


def test_somebody_is_found_and_erased_by_keys(qtbot: Any, desk_look: Any) -> None:
    window, page, fake = house_of("privacy")
    qtbot.addWidget(window)
    window.show()
    page.focus_home()
    assert page.table.rowCount() == 2 and "backup is old" in page.backup.text()
    QTest.keyClicks(page.subject, "139")
    QTest.keyClick(page.subject, Qt.Key.Key_Return)
    assert page.drop.isHidden() and fake.done == [], "nobody is found by that"
    QTest.keyClicks(page.subject, " 1234 0077")
    QTest.keyClick(page.subject, Qt.Key.Key_Return)
    assert page.will.text().startswith(
        "王丽 is erased everywhere, for good. 3 calls lose everything about her."
    )
    assert "legal hold" in page.will.text() and not page.act.isEnabled(), "why is still to be said"
    QTest.keyClick(page.subject, Qt.Key.Key_Return)
    assert fake.done == []
    QTest.keyClicks(page.why, "letter 17")
    assert page.act.isEnabled()
    page.act.click()
    assert fake.done == [("erase", ("0199-7", "letter 17"))]
    assert page.table.rowCount() == 3 and page.subject.text() == "" and page.drop.isHidden()
    QTest.keyClicks(page.subject, "139 1234 0077")
    QTest.keyClick(page.subject, Qt.Key.Key_Return)
    QTest.keyClick(page.subject, Qt.Key.Key_Backspace)
    assert page.drop.isHidden(), "another customer is looked for anew"
