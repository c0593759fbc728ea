"""The permission page by keys: turn cells, read what stands against it, look at what somebody would see, save."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from domain.errors import UserError
from domain.permission_changes import CellChange
from tests.helpers.fake_permissions import FakePermissions
from tests.helpers.screens_access import permissions_of


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> tuple[Any, Any, FakePermissions]:
    window, page, fake = permissions_of()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.focus_home()
    return window, page, fake


def said(page: Any) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(one.text() for one in page.said.findChildren(QLabel) if one.parent() is page.said)


def press(widget: Any, *keys: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def test_cells_are_turned_and_saved_by_keys(opened: tuple[Any, Any, FakePermissions]) -> None:
    _, page, fake = opened
    table = page.table
    assert (table.item(0, 0).text(), table.item(11, 4).text()) == ("own", "all •")
    press(table, Qt.Key.Key_Space)
    assert table.item(0, 0).text() == "› team ‹" and "Agents · Leads · see: own → team" in said(page)
    assert not fake.saved and "12 people" in said(page), "what it would show is said before it is saved"
    press(table, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not fake.saved and page.save.words() == "Save all the same"
    press(table, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    (sent,) = fake.saved
    assert sent.changes == (CellChange(role="agent", entity="lead", action="see", scope="team"),)
    assert (sent.revision, sent.warned) == (7, ("numbers_of_all",))
    assert table.item(0, 0).text() == "team •" and "Nothing is changed" in said(page)
    press(table, Qt.Key.Key_Delete)
    assert table.item(0, 0).text() == "› own ‹"
    press(table, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(fake.saved) == 2, "to take something back nothing is warned of"


def test_what_locks_out_is_not_saved_and_goes_with_one_key(opened: tuple[Any, Any, FakePermissions]) -> None:
    _, page, fake = opened
    page.roles.setCurrentIndex(4)
    page.table.go_to("permission", "change")
    press(page.table, Qt.Key.Key_Minus)
    assert "nobody could let anybody in again" in said(page) and not page.save.isEnabled()
    press(page.table, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not fake.saved
    press(page.table, Qt.Key.Key_Plus)
    assert "Nothing is changed" in said(page), "back where it was: no change"
    page.table.go_to("campaign", "see")
    assert [page.scopes.itemData(n) for n in range(page.scopes.count())] == ["none", "all"], (
        "what a query can express"
    )


def test_what_would_mira_see(opened: tuple[Any, Any, FakePermissions]) -> None:
    _, page, fake = opened
    press(page.table, Qt.Key.Key_Space)
    press(page.table, Qt.Key.Key_F6)
    assert fake.looked == [("p1", (CellChange(role="agent", entity="lead", action="see", scope="team"),))]
    text = page.preview.text()
    assert "Leads 288 → 2911" in text and "+ 王丽 Wang Li · +86 138 **** 4410 · Bo Larsen" in text
    assert "Telephone numbers would be hidden." in text and not fake.saved
    press(page.table, Qt.Key.Key_Space)
    assert "Leads" not in page.preview.text(), "what was shown is not of this change"


def test_somebody_else_changed_it_meanwhile(opened: tuple[Any, Any, FakePermissions]) -> None:
    window, page, fake = opened
    page.presenter.set("script", "export", "all")
    fake.change(_other(fake))
    page.presenter.save()
    assert "Somebody changed it meanwhile" in window.strip.messages.all[-1].text
    assert page.table.item(0, 1).text() == "team •", "the other one's change is there"
    assert page.table.item(9, 4).text() == "› all ‹", "and mine is not lost"
    page.presenter.save()
    assert [one.changes[0].entity for one in fake.saved] == ["lead", "script"]


def _other(fake: FakePermissions) -> Any:
    from domain.permission_changes import ChangePermissions

    one = CellChange(role="agent", entity="lead", action="create", scope="team")
    return ChangePermissions(revision=fake.kept.revision, changes=(one,))


def test_a_withdrawn_right_says_so_and_loses_nothing(opened: tuple[Any, Any, FakePermissions]) -> None:
    _, page, fake = opened
    page.presenter.set("script", "export", "all")
    fake.error = UserError("forbidden")
    page.presenter.save()
    assert page.presenter.changes and page.save.isEnabled()
