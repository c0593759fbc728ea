"""The queue of persons' requests at the Admin desk, by keys: whom it is about is said before anything is done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from domain.subject_requests import HandleRequest, PrivacyRules
from tests.helpers.fake_house import FakeHouse
from tests.helpers.screens_access import house_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> Any:
    def open_() -> tuple[Any, Any, FakeHouse]:
        window, page, fake = house_of("privacy")
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.focus_home()
        return window, page, fake

    return open_


def press(widget: Any, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def test_somebody_is_found_and_erased_by_keys(opened: Any) -> None:
    _, page, fake = opened()
    assert (
        page.table.item(0, 2).text().startswith("⚠ late since")
        and "days left" in page.table.item(1, 2).text()
    )
    assert page.title.text() == "Wants to be erased" and "GDPR Art. 12(3)" in page.facts.text()
    page.subject.setFocus()
    QTest.keyClicks(page.subject, "139")
    press(page.subject, Qt.Key.Key_Return, CTRL)
    assert not fake.done and page.will.text(), "nobody is found by that, and it is said"
    QTest.keyClicks(page.subject, " 1234 0077")
    press(page.subject, Qt.Key.Key_F6)
    assert fake.done == [("find q1", HandleRequest(revision=0, subject="139 1234 0077"))]
    said = page.will.text()
    assert "王丽: calls 3, recordings 2" in said and "legal hold: 1" in said and "Say why." in said
    press(page.why, Qt.Key.Key_Return, CTRL)
    assert len(fake.done) == 1 and not page.act.isEnabled()
    QTest.keyClicks(page.why, "letter 10")
    press(page.why, Qt.Key.Key_Return, CTRL)
    assert len(fake.done) == 1 and page.act.words() == "Erase for good: once more"
    press(page.why, Qt.Key.Key_Return, CTRL)
    assert fake.done[-1] == ("erase q1", HandleRequest(revision=1, why="letter 10"))
    page.choose("q1")
    assert (
        "Erased: rows 41, recordings 2, kept by a legal hold 1." in page.facts.text() and page.act.isHidden()
    )


def test_two_persons_erase_and_the_first_cannot_be_the_second(opened: Any) -> None:
    window, page, fake = opened()
    page.two.click()
    assert fake.done == [("privacy rules", PrivacyRules(second_person=True))]
    page.subject.setText("139 1234 0077")
    page.look()
    QTest.keyClicks(page.why, "letter 10")
    page.do()
    page.do()
    assert "second person confirms" in window.strip.messages.all[-1].text
    page.choose("q1")
    assert "You proposed it" in page.will.text() and not page.act.isEnabled()
    page.choose("q3")
    assert (
        "Proposed by Abe Ruiz: letter 12." in page.facts.text() and page.act.words() == "Confirm the erasure"
    )
    page.do()
    page.do()
    assert fake.done[-1][0] == "erase q3"


def test_a_request_is_noted_given_out_and_refused_by_keys(opened: Any, tmp_path: Path) -> None:
    window, page, fake = opened()
    press(page.table, Qt.Key.Key_N, CTRL)
    assert page.kind.hasFocus() and "answered until 2026-12-" in page.will.text()
    page.law.setCurrentIndex(2)
    QTest.keyClicks(page.reference, "letter 99")
    press(page.reference, Qt.Key.Key_Return, CTRL)
    assert fake.done[-1][0] == "note" and fake.done[-1][1].law == "pipl" and page.chosen == "q9"
    page.subject.setText("139 1234 0077")
    press(page.subject, Qt.Key.Key_F6)
    page.why.setText("letter 99")
    one = page._one()
    page.export_to(one, tmp_path / "her.zip")
    assert (tmp_path / "her.zip").read_bytes() == b"PK whole file" and fake.done[-1][0] == "export q9"
    page.choose("q2")
    page.say_no()
    assert "Say why it is refused." in page.will.text() and page.why.hasFocus()
    page.why.setText("no proof of identity")
    page.say_no()
    page.say_no()
    assert fake.done[-1] == ("refuse q2", HandleRequest(revision=0, why="no proof of identity"))
    page.choose("q2")
    assert "no proof of identity" in page.facts.text()
    page.export_to(one, tmp_path / "again.zip")
    assert not (tmp_path / "again.zip").exists() and not list(tmp_path.glob("*.part")), "whole or not at all"
    assert window.strip.messages.all[-1].kind == "problem"
