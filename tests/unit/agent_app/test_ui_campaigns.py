"""Campaigns on the Admin desk, by keys: all rules in words, those that are rows of data changed there, stale edits told."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from domain.handing_out import HandingRule
from domain.pool import PoolRule
from tests.helpers.fake_house import FakeHouse
from tests.helpers.screens_access import house_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> Any:
    def open_() -> tuple[Any, Any, FakeHouse]:
        window, page, fake = house_of("campaigns")
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.focus_home()
        return window, page, fake

    return open_


def press(widget: Any, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def said(page: Any) -> str:
    return "\n".join(one.text() for one in page.stack.widget(0).findChildren(QLabel))


def test_every_rule_stands_there_in_words(opened: Any) -> None:
    _, page, _ = opened()
    words = said(page)
    for text in (
        "Version 7", "grade A", "North desk 589", "Mon–Sat from 09:30 to 21:00", "China, general, not reviewed",
        "Without consent as well", "A number: at most 3 calls in 24 h.", "A person: at most 5 calls in 7 d.",
        "Busy: again after 30 min.", "No answer: again after 2 h, 24 h, at most 4 times.",
        "claims at most 15 a day", "A rule of its own.", "east2", "rests until", "Weekly measure: 3 calls an agent and week",
        "kept 180 d, those of sold calls 2555 d", "Without full numbers: Quality analysts",
    ):  # fmt: skip
        assert text in words, text
    press(page.table, Qt.Key.Key_Down)
    assert (
        "withdrawn" in said(page)
        and "kept 365 d" in said(page)
        and "The organisation's rule holds." in said(page)
    )


def test_the_pools_rule_is_changed_taken_away_and_a_stale_edit_is_told(opened: Any) -> None:
    _, page, fake = opened()
    press(page.table, Qt.Key.Key_F6)
    field = page.pool.fields["claim_quota_day"]
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "40")
    page._draw_will()
    assert "claims at most 40 a day" in page.will.text()
    theirs = PoolRule(claim_quota_day=1)
    fake._rule("renewal", pool=theirs)
    press(field, Qt.Key.Key_Return, CTRL)
    assert not fake.done and field.text() == "40", "nothing is overwritten, what was typed stays"
    assert "Somebody else changed it" in page.will.text() and "at most 1 a day" in page.will.text()
    press(field, Qt.Key.Key_Return, CTRL)
    assert fake.done[-1] == ("pool renewal", PoolRule(claim_quota_day=40)) and page.editing == ""
    press(page.table, Qt.Key.Key_F6)
    page.drop.click()
    assert "Once more" in page.will.text() and len(fake.done) == 1
    page.drop.click()
    assert fake.done[-1] == ("pool renewal", None) and "The organisation's rule holds." in said(page)
    press(page.table, Qt.Key.Key_F6)
    press(page.pool.open, Qt.Key.Key_Escape)
    assert page.editing == "" and len(fake.done) == 2 and page.table.hasFocus()


def test_handing_out_is_changed_for_all_and_links_lead_to_the_page_that_owns_a_rule(opened: Any) -> None:
    window, page, fake = opened()
    page.choose("*")
    press(page.table, Qt.Key.Key_F7)
    page.handing.fields["most_new"].setText("9")
    press(page.handing.fields["most_new"], Qt.Key.Key_Return, CTRL)
    assert fake.done[-1] == ("handing ", replace(HandingRule(), most_new=9))
    page.choose("renewal")
    assert "new ones a day 9" in said(page)
    page.buttons["masked"].click()
    assert window.desks["admin"].page() == "permissions"
    window.desks["admin"].go_to("campaigns")
    page.choose("*")
    page.buttons["keep"].click()
    assert window.desks["admin"].page() == "rules"
