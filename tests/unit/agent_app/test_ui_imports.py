"""The import by keyboard: a file is chosen, its columns are mended, it is tried, run, undone; what is no table is said."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.helpers.fake_library import FakeLibrary
from tests.helpers.screens_library import imports as open_imports

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> tuple[Any, Any, FakeLibrary]:
    window, made, fake = open_imports()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.focus_home()
    return window, made, fake


def test_from_the_file_to_the_leads_and_back(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    assert page.empty.isVisible() and "nothing is written before you say so" in page.empty.hint.text()
    qtbot.keyClick(page.choose, Qt.Key.Key_O, CTRL)
    assert page.name.whole() == "spring_list_2026.csv" and "1,200 rows" in page.said.text()
    box = page.fields[3]
    assert box.currentText() == "own field “备注”" and box.isEnabled()
    box.setCurrentIndex(box.findData("-"))
    box.activated.emit(box.currentIndex())
    assert fake.wished[-1].columns == {"备注": "-"} and page.fields[3].currentText() == "(left out)"
    page.lines["campaign"].setText("spring")
    page.lines["campaign"].editingFinished.emit()
    assert fake.wished[-1].campaign == "spring" and fake.wished[-1].columns == {"备注": "-"}, "both are kept"
    assert page.verbs["try"].isVisible() and not page.verbs["run"].isVisible()
    qtbot.keyClick(page.choose, Qt.Key.Key_Return, CTRL)
    assert fake.turned == [("job-1", "try")] and page.bar.isVisible()
    fake.end_file("job-1")
    page.presenter.poll()
    assert "1,180 new leads" in page.said.text() and "5 × too few digits" in page.reasons.text()
    rows = [[page.troubles.item(n, c).text() for c in range(4)] for n in range(3)]
    assert rows[0] == ["14", "手机", "1381234", "too few digits"] and "only this cell" in rows[2][3]
    assert fake.turned == [("job-1", "try")], "nothing was written yet"
    qtbot.keyClick(page.choose, Qt.Key.Key_Return, CTRL)
    fake.end_file("job-1")
    page.presenter.poll()
    assert fake.turned[-1] == ("job-1", "run") and page.said.text().startswith("imported: 1,180")
    assert not page.fields[0].isEnabled() and page.verbs["undo"].isVisible()
    page.verbs["undo"].click()
    fake.end_file("job-1")
    page.presenter.poll()
    assert "10 were worked with and stay" in page.said.text()
    assert "taken back" in page.list.item(0).text()


def test_what_is_no_table_is_said_and_another_file_can_be_chosen(opened: Any, qtbot: Any) -> None:
    window, page, fake = opened
    fake.unsound = True
    qtbot.keyClick(page.choose, Qt.Key.Key_O, CTRL)
    assert (
        "list.pdf is a PDF" in window.strip.text.whole()
        and page.empty.isVisible()
        and page.choose.isEnabled()
    )
    fake.unsound = False
    qtbot.keyClick(page.choose, Qt.Key.Key_O, CTRL)
    assert page.name.whole() == "spring_list_2026.csv"
    page.list.itemActivated.emit(page.list.item(page.list.count() - 1))
    assert page.said.text().startswith("imported: 40")
