"""Sheets by mail on the Admin desk, by keys: a subscription, how mail leaves, one now, what became of it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from domain.errors import UserError
from domain.sheet_sending import KeepSending, SendingSettings, Subscription
from tests.helpers.fake_sheets import FakeSheets
from tests.helpers.screens_admin import sheets_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> Any:
    def open_(fake: FakeSheets | None = None) -> tuple[Any, Any, FakeSheets]:
        window, page, made = sheets_of(fake)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.focus_home()
        return window, page, made

    return open_


def press(widget: Any, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def test_a_subscription_is_made_changed_and_deleted_by_keys(opened: Any) -> None:
    window, page, fake = opened()
    press(page.table, Qt.Key.Key_N, CTRL)
    assert page.title.text() == "New subscription" and page.form.sheet.hasFocus()
    names = [page.form.people.item(n).text() for n in range(page.form.people.count())]
    assert names == ["Lena Ortiz", "Olga Fernández-Castellanos de la Vega", "Ada Park (no mail address)"]
    page.form.people.setFocus()
    press(page.form.people, Qt.Key.Key_Space)
    QTest.keyClicks(page.form.addresses, "boss at partner")
    assert "no mail address: boss at partner" in page.will.text() and not page.save.isEnabled()
    page.form.addresses.clear()
    QTest.keyClicks(page.form.addresses, "boss@partner.example")
    assert "Morning sheet of North desk: Mon–Fri at 08:30, to 2 recipients." in page.will.text()
    press(page.form.addresses, Qt.Key.Key_Return, CTRL)
    kind, given = fake.done[-1]
    assert kind == "keep" and isinstance(given, Subscription)
    assert (given.people, given.addresses, given.scope_id, given.revision) == (
        ("lena",), ("boss@partner.example",), "t-north", 0,
    )  # fmt: skip
    assert page.chosen == "new" and "The next one leaves" in window.strip.messages.all[-1].text
    page.form.days[0].click()
    press(page.form.days[0], Qt.Key.Key_Return, CTRL)
    assert fake.done[-1][1].weekdays == (2, 3, 4, 5)
    page.end.click()
    assert "Once more" in page.will.text() and fake.done[-1][0] == "keep"
    page.end.click()
    assert fake.done[-1] == ("remove", "new")


def test_what_became_of_it_is_said_and_one_is_sent_now(opened: Any) -> None:
    window, page, fake = opened()
    said = page.result.text()
    assert "✓ Sheet of" in said and "Lena Ortiz" in said
    assert "not sure whether it arrived" in said and "tried again" in said and "451 greylisted" in said
    press(page.table, Qt.Key.Key_F7)
    assert fake.done[-1] == ("send", "s1") and "leaves within seconds" in page.result.text()
    page.form.addresses.setText("half@typed")
    page._look_again()
    assert page.form.addresses.text() == "half@typed", "looking again leaves what is being typed"
    fake.error = UserError("busy", retry_after_s=10)
    press(page.table, Qt.Key.Key_F7)
    assert window.strip.messages.all[-1].kind == "problem"


def test_how_mail_leaves_and_a_password_that_is_never_shown(opened: Any) -> None:
    window, page, fake = opened()
    press(page.table, Qt.Key.Key_F6)
    form = page.sending
    assert page.settings_shown and form.kind.hasFocus() and form.secret.text() == ""
    assert form.secret.echoMode() == form.secret.EchoMode.Password
    form.host.clear()
    QTest.keyClicks(form.host, "smtp.other.example")
    assert "Mail server: smtp.other.example, port 587." in page.will.text()
    press(form.host, Qt.Key.Key_Return, CTRL)
    assert not fake.done and "once more" in window.strip.messages.all[-1].text, "not with the old password"
    QTest.keyClicks(form.secret, "fresh password")
    press(form.secret, Qt.Key.Key_Return, CTRL)
    kind, given = fake.done[-1]
    assert isinstance(given, KeepSending) and (kind, given.settings.host, given.secret) == (
        "sending", "smtp.other.example", "fresh password",
    )  # fmt: skip
    assert not page.settings_shown and page.sending.secret.text() in ("", "fresh password")
    page.show_settings()
    assert page.sending.secret.text() == ""


def test_nothing_leaves_before_it_is_set_how(opened: Any) -> None:
    fake = FakeSheets()
    fake.settings, fake.subs = SendingSettings(), {}
    _, page, _ = opened(fake)
    assert "not set how mail leaves" in page.empty.text() and "Nobody gets a sheet" in page.empty.text()
    away = FakeSheets()
    away.error = UserError("server_away")
    _, page, _ = opened(away)
    assert page.empty.text() and not page.empty.isHidden()
